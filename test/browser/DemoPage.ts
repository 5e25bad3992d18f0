import type { Locator, Page } from 'playwright'

/** The demo page, by what a user sees of it. */
export function demoPage(page: Page) {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  const heading = (name: string | RegExp): Locator => page.getByRole('heading', { name })
  return {
    button,
    heading,
    alert: page.getByRole('alert'),
    prompt: page.getByRole('region', { name: 'Your password expires in 5 days' }),
    signIn: async (userName: string, password = userName) => {
      await page.getByLabel('User name').fill(userName)
      await page.getByLabel('Password').fill(password)
      await button('Sign in').click()
    },
  }
}
