import { describe, expect, it } from 'vitest'
import { type AdoptedHost, adopt } from './adopt.js'
import { openPage, skip, startCiam } from './openPage.js'

/** German from the first byte on, with the day where the server knows the time zone, and no complaint when React takes over. */
async function expectGermanFromTheServer(url: string, day: RegExp, headers: Record<string, string> = {}) {
  const html = await (await fetch(url, { headers: { 'accept-language': 'de-DE,de', ...headers } })).text()
  expect(html).toMatch(/<html lang="de"/)
  expect(html).toMatch(day)
  const opened = await openPage(url, {
    locale: 'de-DE',
    timezoneId: 'Asia/Tokyo',
    ...(headers.cookie && { extraHTTPHeaders: { cookie: headers.cookie } }),
  })
  await opened.page.getByRole('heading', { name: day }).waitFor()
  await skip(opened, 'Nicht jetzt')
}

const inThreeDays = /Ihr Passwort läuft in 3\sTagen ab/
const serveNext = (host: AdoptedHost, domain: string) =>
  host.serve('next/dist/bin/next', (port) => ['start', '--hostname', '127.0.0.1', '--port', port], {
    CIAM_DOMAIN: domain,
  })

describe('a page that a server renders', () => {
  it('is in the visitor’s language with Next.js’ App Router, built by Turbopack and by webpack', async () => {
    const ciam = await startCiam()
    const host = await adopt('next-app-router')
    for (const script of ['build', 'build:webpack']) {
      await host.run(script)
      const url = await serveNext(host, ciam.domain)
      // Without the cookie the day waits for the browser.
      await expectGermanFromTheServer(url, inThreeDays, { cookie: 'timeZone=Europe/Berlin' })
      expect(await (await fetch(url)).text()).toContain('Your password is about to expire')
    }
  })

  it('is in the visitor’s language with React Router 7', async () => {
    const ciam = await startCiam()
    const host = await adopt('react-router-7')
    await host.run('build')
    const url = await host.serve('@react-router/serve/bin.cjs', () => ['./build/server/index.js'], {
      CIAM_DOMAIN: ciam.domain,
      NODE_ENV: 'production',
    })
    await expectGermanFromTheServer(url, inThreeDays)
    expect((await fetch(url)).headers.get('cache-control')).toBe('no-store')
  })
})
