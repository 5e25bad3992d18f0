import { describe, expect, it } from 'vitest'
import { adopt } from './adopt.js'
import { openPage, skip, startCiam } from './openPage.js'

/** Type-checks and builds a host of Vite's, serves what was built, and opens it. */
async function openViteHost(example: string) {
  const ciam = await startCiam()
  const host = await adopt(example)
  await host.run('build', { VITE_CIAM_DOMAIN: ciam.domain })
  const url = await host.serve('vite/bin/vite.js', (port) => [
    ...['preview', '--host', '127.0.0.1', '--strictPort', '--port', port],
  ])
  return { ciam, host, ...(await openPage(url)) }
}

describe('a host of Vite’s', () => {
  it('asks and skips with React 19', async () => {
    const opened = await openViteHost('vite-react-19')
    await opened.page.getByRole('heading', { name: 'Your password expires in 3 days' }).waitFor()
    await skip(opened)
  })

  it('asks and skips with React 18.3 and the first TanStack Query 5', async () => {
    const opened = await openViteHost('vite-react-18')
    await opened.page.getByRole('heading', { name: 'Your password expires in 3 days' }).waitFor()
    await skip(opened)
  })

  it('asks and skips with the client alone, in plain JavaScript, and installs no React', async () => {
    const opened = await openViteHost('plain-client')
    await skip(opened)
  })

  it('keeps its look beside Tailwind 4, whose utilities win over it', async () => {
    const opened = await openViteHost('tailwind-4')
    const button = opened.page.getByRole('button', { name: 'Change password' })
    const heading = opened.page.getByRole('heading')
    const styleOf = (name: string) => (element: Element, property: string) =>
      getComputedStyle(element).getPropertyValue(property || name)
    // Preflight would leave a button without a background, a border and an inner distance.
    expect(await button.evaluate(styleOf(''), 'background-color')).not.toBe('rgba(0, 0, 0, 0)')
    expect(await button.evaluate(styleOf(''), 'padding-left')).not.toBe('0px')
    expect(await button.evaluate(styleOf(''), 'text-transform')).toBe('uppercase')
    expect(await heading.evaluate(styleOf(''), 'letter-spacing')).not.toBe('normal')
    await skip({ ...opened, page: opened.page }, 'Not now')
  })

  it('takes the buttons of MUI and of shadcn, as they are and with variants', async () => {
    const { page, complaints } = await openViteHost('own-buttons')
    for (const [name, ofItsOwn] of [
      ['MUI, bare', '.MuiButton-root'],
      ['MUI, with variants', '.MuiButton-contained'],
      ['shadcn, bare', '[data-slot=button]'],
      ['shadcn, with variants', '[data-slot=button].border'],
    ] as const)
      await page.getByRole('article', { name, exact: true }).locator(ofItsOwn).first().waitFor()
    await page.getByRole('article', { name: 'MUI, with variants' }).getByRole('button', { name: 'Not now' }).click()
    await page.getByText('Welcome, you are signed in.').waitFor()
    expect(complaints).toEqual([])
  })

  it('keeps its own QueryClient quiet and clean: no toast beside the prompt, and no secret in what is persisted', async () => {
    const opened = await openViteHost('own-query-client')
    const { page, ciam } = opened
    ciam.failNext({ kind: 'busy' })
    await page.getByRole('button', { name: 'Not now' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Welcome, you are signed in.').waitFor()
    expect(await page.getByRole('list', { name: 'Toasts' }).getByRole('listitem').count()).toBe(0)
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    const sent = ciam.requests.at(-1)?.headers['x-state-token']
    expect(sent).toMatch(/./)
    expect(stored).not.toContain(sent)
  })

  it('signs in, skips, changes and starts over on a login page of hooks alone', async () => {
    const { page, complaints } = await openViteHost('login-page-hooks')
    const signIn = async (name: string) => {
      await page.getByLabel('User name').fill(name)
      await page.getByLabel('Password').fill(name)
      await page.getByRole('button', { name: 'Sign in' }).click()
    }
    await signIn('demo')
    await page.getByRole('button', { name: 'Not now' }).click()
    await page.getByText('Welcome, you are signed in.').waitFor()
    await page.reload()
    await signIn('expired')
    await page.getByRole('heading', { name: 'Your password has expired' }).waitFor()
    expect(await page.getByRole('button', { name: 'Not now' }).count()).toBe(0)
    await page.getByLabel('Current password').fill('expired')
    await page.getByLabel('New password').fill('Green-Kettle-42')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Welcome, you are signed in.').waitFor()
    await page.reload()
    await signIn('mfa')
    await page.getByRole('button', { name: 'Start over' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('takes over what its own login call was answered, policy and all', async () => {
    const opened = await openViteHost('own-login-call')
    const { page } = opened
    await page.getByLabel('User name').fill('demo')
    await page.getByLabel('Password').fill('demo')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByRole('list').getByRole('listitem').first().waitFor()
    await page.getByRole('button', { name: 'Back' }).click()
    await skip(opened)
  })
})
