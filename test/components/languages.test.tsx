import { screen } from '@testing-library/react'
import { PasswordExpiringPrompt } from 'ciam-react'
import { ar } from 'ciam-react/locales/ar'
import { de } from 'ciam-react/locales/de'
import { he } from 'ciam-react/locales/he'
import { nb } from 'ciam-react/locales/nb'
import { ptBR } from 'ciam-react/locales/pt-BR'
import { zhCN } from 'ciam-react/locales/zh-CN'
import { zhTW } from 'ciam-react/locales/zh-TW'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { button, heading } from '../support/queries.js'
import { renderFlow } from '../support/renderFlow.js'
import { renderInProvider } from '../support/renderInProvider.js'
import { renderPrompt } from '../support/renderPrompt.js'
import { setUpServer } from '../support/setUpServer.js'

const locales = [zhCN, zhTW, ptBR, nb, he, ar, de]
const card = () => screen.getByRole('region')

afterEach(() => {
  document.documentElement.removeAttribute('lang')
  document.documentElement.removeAttribute('dir')
  vi.useRealTimers()
})

async function shownFor(locale: string | (() => string | undefined) | undefined) {
  await renderPrompt({}, { server: setUpServer(undefined, { locale }), provider: { locales } })
  return card().lang
}

describe('the language', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['ar-EG', 'ar'],
    ['de-u-nu-latn', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['tlh', 'en'],
    ['sr-Latn', 'en'],
  ])('%s is shown as %s', async (tag, shown) => {
    expect(await shownFor(tag)).toBe(shown)
    expect(heading().textContent).toBe(
      [...locales, { locale: 'en', aboutToExpire: 'Your password will expire soon' }].find(
        ({ locale }) => locale === shown,
      )?.aboutToExpire,
    )
  })

  it('is English where none was imported', async () => {
    await renderPrompt({}, { server: setUpServer(undefined, { locale: 'de' }) })
    expect(card().lang).toBe('en')
  })

  it('is what config.locale says as a function, each time that it is asked', async () => {
    let language = 'de'
    const server = setUpServer(undefined, { locale: () => language })
    const { change } = await renderPrompt({}, { server, provider: { locales } })
    expect(heading().textContent).toBe(de.aboutToExpire)
    language = 'ar'
    change({})
    expect(heading().textContent).toBe(ar.aboutToExpire)
  })

  it.each([[() => undefined], [() => 'not a tag']])('goes on to the page’s where %s gives none', async (locale) => {
    document.documentElement.lang = 'de-CH'
    expect(await shownFor(locale)).toBe('de')
  })

  it('is the page’s by default, and before the browser’s', async () => {
    document.documentElement.lang = 'he'
    expect(await shownFor(undefined)).toBe('he')
  })

  it('is the browser’s where the page has none', async () => {
    const language = vi.spyOn(navigator, 'language', 'get').mockReturnValue('nb-NO')
    expect(await shownFor(undefined)).toBe('nb')
    language.mockRestore()
  })

  it('counts and dates the language’s own way, by the user’s region', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(new Date('2026-05-11T09:00'))
    const server = setUpServer(undefined, { locale: 'ar-EG' })
    await renderPrompt({ passwordExpiresAt: new Date('2026-05-22T09:00') }, { server, provider: { locales } })
    expect(heading().textContent).toContain('١١')
    expect(card().textContent).toContain('الجمعة، ٢٢ مايو')
  })

  it('dates as the texts do where the user’s own language is not among them', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(new Date('2026-05-11T09:00'))
    const server = setUpServer(undefined, { locale: 'fr' })
    await renderPrompt({ passwordExpiresAt: new Date('2026-05-16T09:00') }, { server })
    expect(card().textContent).toContain('Saturday, May 16')
  })

  it('is the form’s too', async () => {
    const server = setUpServer(undefined, { locale: 'de' })
    const { user } = await renderFlow({}, { server, provider: { locales } })
    await user.click(button(de.changePassword))
    expect(await screen.findByLabelText(de.currentPassword)).toBeDefined()
  })

  it('is asked of the server as well, so that its words fit', async () => {
    const server = setUpServer(undefined, { locale: 'zh-Hant-HK' })
    const { user, emulator } = await renderFlow({}, { server, provider: { locales } })
    await user.click(button(zhTW.changePassword))
    await user.type(await screen.findByLabelText(zhTW.currentPassword), 'wrong')
    await user.type(screen.getByLabelText(zhTW.newPassword), 'New-pass-2{Enter}')
    expect(await screen.findByText('旧密码错误')).toBeDefined()
    expect(emulator.requests.at(-1)?.headers['x-l']).toBe('zh')
  })
})

describe('the direction', () => {
  it.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
    ['iw', 'rtl'],
  ])('of %s is %s', async (tag, direction) => {
    await shownFor(tag)
    expect(card().dir).toBe(direction)
  })

  it('is left to the page where it says one', async () => {
    document.documentElement.dir = 'ltr'
    await shownFor('ar')
    expect(card().hasAttribute('dir')).toBe(false)
  })

  it('is left to whatever is around it', async () => {
    const server = setUpServer(undefined, { locale: 'ar' })
    renderInProvider(
      <div dir="auto">
        <PasswordExpiringPrompt />
      </div>,
      { config: server.config, stateToken: await server.issue(), locales },
    )
    expect(card().hasAttribute('dir')).toBe(false)
  })
})
