import { afterEach, describe, expect, it, vi } from 'vitest'
import { readOperatingSystem } from '../../src/device/readOperatingSystem.js'

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const windows10Chrome = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Chrome/141.0.0.0 Safari/537.36`
const macintoshSafari = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/17.5 Safari/605.1.15`

function stubNavigator(stub: {
  userAgent?: string
  maxTouchPoints?: number
  userAgentData?: { getHighEntropyValues?: (hints: string[]) => Promise<unknown> }
}) {
  vi.stubGlobal('navigator', { userAgent: '', maxTouchPoints: 0, ...stub })
}

function stubHints(hints: Record<string, unknown>, userAgent = '') {
  const getHighEntropyValues = vi.fn(async (_hints: string[]) => hints)
  stubNavigator({ userAgent, userAgentData: { getHighEntropyValues } })
  return getHighEntropyValues
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('readOperatingSystem, from the user agent', () => {
  it.each([
    ['Chrome on Windows 10 or 11', windows10Chrome, 'windows10'],
    ['Edge on Windows 10 or 11', `${windows10Chrome} Edg/141.0.0.0`, 'windows10'],
    [
      'Firefox on Windows 10 or 11',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0',
      'windows10',
    ],
    [
      'Firefox on Windows 8.1',
      'Mozilla/5.0 (Windows NT 6.3; Win64; x64; rv:115.0) Gecko/20100101 Firefox/115.0',
      'windows8.1',
    ],
    [
      'Chrome on Windows 7',
      `Mozilla/5.0 (Windows NT 6.1; Win64; x64) ${blink} Chrome/109.0.0.0 Safari/537.36`,
      'windows7',
    ],
    ['Firefox on Windows XP', 'Mozilla/5.0 (Windows NT 5.1; rv:52.0) Gecko/20100101 Firefox/52.0', 'windowsxp'],
    ['a Windows of unknown version', 'Mozilla/5.0 (Windows NT 99.0; Win64)', 'windows'],
    [
      'WeChat on Windows',
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Chrome/132.0.0.0 Safari/537.36 MicroMessenger/7.0.20.1781(0x6700143B) NetType/WIFI MiniProgramEnv/Windows WindowsWechat/WMPF`,
      'windows10',
    ],
    ['Firefox on Linux', 'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Linux'],
    ['a browser on UOS', `Mozilla/5.0 (X11; Linux x86_64) ${blink} Chrome/92.0.4515.131 Safari/537.36 UOS`, 'Linux'],
    ['a browser on Kylin', 'Mozilla/5.0 (X11; Kylin; Linux aarch64; rv:102.0) Gecko/20100101 Firefox/102.0', 'Linux'],
    ['Chrome on Chrome OS', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${blink} Chrome/141.0.0.0`, 'Chrome OS'],
    [
      'Firefox on a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0',
      'macOS 10.15',
    ],
    ['Safari on a Mac', macintoshSafari, 'macOS 10.15.7'],
    [
      'Safari on an iPhone',
      `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${webkit} Version/17.5 Mobile/15E148 Safari/604.1`,
      'iOS 17.5',
    ],
    ["the contract's own iPhone", 'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3 like Mac OS X)', 'iOS 13.3'],
    [
      'WeChat on an iPhone',
      `Mozilla/5.0 (iPhone; CPU iPhone OS 16_6_1 like Mac OS X) ${webkit} Mobile/20G81 MicroMessenger/8.0.42(0x18002a2f) NetType/WIFI Language/zh_CN`,
      'iOS 16.6.1',
    ],
    [
      'Safari on an iPad that asks for mobile pages',
      `Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) ${webkit} Version/17.5 Mobile/15E148 Safari/604.1`,
      'iOS 17.5',
    ],
    [
      'Chrome on Android without client hints',
      `Mozilla/5.0 (Linux; Android 10; K) ${blink} Chrome/141.0.0.0 Mobile Safari/537.36`,
      'Android 10',
    ],
    [
      'Samsung Internet',
      `Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) ${blink} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36`,
      'Android 13',
    ],
    ['Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0', 'Android 15'],
    [
      'WeChat on Android',
      `Mozilla/5.0 (Linux; Android 12; M2012K11AC Build/SKQ1.211006.001; wv) ${blink} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F35) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64`,
      'Android 12',
    ],
    [
      'HarmonyOS as far as 4, which is an Android',
      `Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00; HMSCore 6.13.0.302) ${blink} Chrome/114.0.5735.196 HuaweiBrowser/14.0.5.302 Mobile Safari/537.36`,
      'Android 12',
    ],
    [
      'HarmonyOS from 5 on, which is not',
      `Mozilla/5.0 (Phone; OpenHarmony 5.1) ${blink} Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile HuaweiBrowser/5.1.0.351`,
      'HarmonyOS 5.1',
    ],
    [
      'a system that nobody knows',
      'Mozilla/5.0 (X11; FreeBSD amd64; rv:143.0) Gecko/20100101 Firefox/143.0',
      'Unknown',
    ],
    ['a program', 'curl/8.5.0', 'Unknown'],
    ['no user agent', '', 'Unknown'],
  ])('names the system of %s', async (_, userAgent, expected) => {
    stubNavigator({ userAgent })
    expect(await readOperatingSystem()).toBe(expected)
  })

  it('is Unknown where there is no navigator', async () => {
    vi.stubGlobal('navigator', undefined)
    expect(await readOperatingSystem()).toBe('Unknown')
  })

  it.each([
    ['Safari', macintoshSafari, 'iOS 17.5'],
    [
      'Chrome, whose version of Safari is an old one',
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} CriOS/141.0.0.0 Version/11.1.1 Safari/605.1.15`,
      'iOS',
    ],
    ['an app without a version', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit}`, 'iOS'],
  ])('knows an iPad that plays the Mac by its touch screen: %s', async (_, userAgent, expected) => {
    stubNavigator({ userAgent, maxTouchPoints: 5 })
    expect(await readOperatingSystem()).toBe(expected)
  })
})

describe('readOperatingSystem, from client hints', () => {
  it.each([
    ['Windows', '0.1.0', 'windows7'],
    ['Windows', '0.2.0', 'windows8'],
    ['Windows', '0.3.0', 'windows8.1'],
    ['Windows', '1.0.0', 'windows10'],
    ['Windows', '10.0.0', 'windows10'],
    ['Windows', '13.0.0', 'windows11'],
    ['Windows', '15.0.0', 'windows11'],
    ['Windows', '19.0.0', 'windows11'],
    ['macOS', '15.1.0', 'macOS 15.1'],
    ['macOS', '14.6.1', 'macOS 14.6.1'],
    ['Android', '10.0.0', 'Android 10'],
    ['Android', '16', 'Android 16'],
    ['Chrome OS', '15359.58.0', 'Chrome OS 15359.58'],
    ['Linux', '', 'Linux'],
    ['Linux', '6.10.0', 'Linux 6.10'],
  ])('says %s %s in the form of the contract: %s … %s', async (platform, platformVersion, expected) => {
    stubHints({ platform, platformVersion }, 'Mozilla/5.0 (a user agent that must not be asked)')
    expect(await readOperatingSystem()).toBe(expected)
  })

  it('asks for no more than the system and its version', async () => {
    const getHighEntropyValues = stubHints({ platform: 'Windows', platformVersion: '15.0.0' })
    await readOperatingSystem()
    expect(getHighEntropyValues.mock.calls).toEqual([[['platform', 'platformVersion']]])
  })

  it.each([
    ['the name is empty', { platform: '', platformVersion: '' }],
    ['the name is Unknown', { platform: 'Unknown', platformVersion: '' }],
    ['there is no name', {}],
    ['the version is held back', { platform: 'Android' }],
    ['Windows comes without a version', { platform: 'Windows' }],
    ['Windows comes with an empty version', { platform: 'Windows', platformVersion: '' }],
    ['Windows comes with version zero', { platform: 'Windows', platformVersion: '0.0.0' }],
    ['Windows comes with a version that is none', { platform: 'Windows', platformVersion: 'x.y' }],
  ])('turns to the user agent where %s', async (_, hints) => {
    stubHints(hints, windows10Chrome)
    expect(await readOperatingSystem()).toBe('windows10')
  })

  it('turns to the user agent where the hints are refused', async () => {
    const getHighEntropyValues = async () => {
      throw new DOMException('Permission denied', 'NotAllowedError')
    }
    stubNavigator({ userAgent: windows10Chrome, userAgentData: { getHighEntropyValues } })
    expect(await readOperatingSystem()).toBe('windows10')
  })

  it('turns to the user agent where the hints have no high entropy values', async () => {
    stubNavigator({ userAgent: windows10Chrome, userAgentData: {} })
    expect(await readOperatingSystem()).toBe('windows10')
  })

  it('calls the hints as a method, which a browser insists on', async () => {
    class UserAgentData {
      #hints = { platform: 'macOS', platformVersion: '15.1.0' }
      async getHighEntropyValues() {
        return this.#hints
      }
    }
    stubNavigator({ userAgentData: new UserAgentData() })
    expect(await readOperatingSystem()).toBe('macOS 15.1')
  })
})
