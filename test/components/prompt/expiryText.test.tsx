import { screen } from '@testing-library/react'
import { fr } from 'ciam-react/locales/fr'
import { ptBR } from 'ciam-react/locales/pt-BR'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en } from '../../../src/locales/en.js'
import type { Messages } from '../../../src/locales/messages.js'
import { heading } from '../../support/queries.js'
import { renderPrompt } from '../../support/renderPrompt.js'
import { setUpServer } from '../../support/setUpServer.js'

const ownTimeZone = process.env.TZ
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  if (ownTimeZone === undefined) delete process.env.TZ
  else process.env.TZ = ownTimeZone
})

/** The heading for a user in a time zone, at a local time, with a password that expires at another. */
async function headingAt(timeZone: string, now: string, passwordExpiresAt: string) {
  process.env.TZ = timeZone
  vi.setSystemTime(new Date(now))
  await renderPrompt({ passwordExpiresAt: new Date(passwordExpiresAt) })
  return heading().textContent?.replaceAll('\u00a0', ' ')
}

describe('the heading', () => {
  it.each([
    ['later today', '2026-05-11T09:00', '2026-05-11T23:59:59', 'today'],
    ['earlier today', '2026-05-11T09:00', '2026-05-11T08:00', 'today'],
    ['at the midnight that ends today', '2026-05-11T23:59', '2026-05-12T00:00', 'today'],
    ['one minute after the next midnight', '2026-05-11T23:59', '2026-05-12T00:01', 'tomorrow'],
    ['at the midnight that ends tomorrow', '2026-05-11T09:00', '2026-05-13T00:00', 'tomorrow'],
    ['almost two days away, yet tomorrow by the calendar', '2026-05-11T00:01', '2026-05-12T23:59', 'tomorrow'],
    ['a day and a minute away, yet after two midnights', '2026-05-11T23:59', '2026-05-13T00:01', 'in 2 days'],
    ['in five days', '2026-05-11T09:00', '2026-05-16T09:00', 'in 5 days'],
    ['over the end of a year', '2026-12-30T09:00', '2027-01-02T09:00', 'in 3 days'],
    ['over a leap day', '2028-02-28T09:00', '2028-03-01T09:00', 'in 2 days'],
    ['in three years', '2026-05-11T09:00', '2029-05-11T09:00', 'in 1,096 days'],
  ])('counts days by the calendar: %s', async (_, now, expiresAt, day) => {
    expect(await headingAt('Europe/Berlin', now, expiresAt)).toBe(`Your password expires ${day}`)
  })

  it.each([
    ['spring, when a day has 23 hours', '2026-03-28T23:30', '2026-03-30T00:15', 'in 2 days'],
    ['spring, on the day itself', '2026-03-29T00:30', '2026-03-30T00:15', 'tomorrow'],
    ['autumn, when a day has 25 hours', '2026-10-24T23:30', '2026-10-26T00:15', 'in 2 days'],
    ['autumn, on the day itself', '2026-10-25T00:15', '2026-10-25T23:45', 'today'],
  ])('is right where the clocks change in %s', async (_, now, expiresAt, day) => {
    expect(await headingAt('Europe/Berlin', now, expiresAt)).toBe(`Your password expires ${day}`)
  })

  it.each([
    ['Pacific/Auckland', 'tomorrow'],
    ['Europe/London', 'today'],
    ['America/Los_Angeles', 'tomorrow'],
  ])('goes by the time zone of the user: %s', async (timeZone, day) => {
    // 18:00 and 06:30 in Auckland, 07:00 and 19:30 in London, 23:00 and 11:30 in Los Angeles.
    expect(await headingAt(timeZone, '2026-05-11T06:00Z', '2026-05-11T18:30Z')).toBe(`Your password expires ${day}`)
  })

  it.each([
    ['unknown', undefined],
    ['invalid', new Date('never')],
    ['over since one minute before midnight', new Date('2026-05-10T12:00')],
    ['over for long', new Date(0)],
  ])('names no day that is %s', async (_, passwordExpiresAt) => {
    process.env.TZ = 'Asia/Shanghai'
    vi.setSystemTime(new Date('2026-05-11T09:00'))
    await renderPrompt({ passwordExpiresAt })
    expect(heading().textContent).toBe('Your password will expire soon')
    expect(screen.getByText('Change it now, or continue and change it later.')).toBeDefined()
  })

  it.each([
    ['Pacific/Auckland', 'tomorrow'],
    ['Europe/London', 'today'],
    ['America/Los_Angeles', 'tomorrow'],
  ])('goes by a time zone and a moment that are given, whatever those of the machine: %s', async (timeZone, day) => {
    process.env.TZ = 'Asia/Shanghai'
    const now = new Date('2026-05-11T06:00Z')
    await renderPrompt({ passwordExpiresAt: new Date('2026-05-11T18:30Z'), now, timeZone })
    expect(heading().textContent).toBe(`Your password expires ${day}`)
  })

  it('writes the date in the time zone that is given', async () => {
    process.env.TZ = 'America/Los_Angeles'
    const passwordExpiresAt = new Date('2026-05-16T20:00Z')
    await renderPrompt({ passwordExpiresAt, now: new Date('2026-05-11T06:00Z'), timeZone: 'Asia/Shanghai' })
    expect(screen.getByText(/^It expires on Sunday, May 17\./)).toBeDefined()
  })

  it.each([
    ['a time zone that nobody knows', { timeZone: 'Moon/Tycho' }],
    ['an invalid moment', { now: new Date('never') }],
  ])('names no day by %s', async (_, given) => {
    const now = new Date('2026-05-11T06:00Z')
    await renderPrompt({ passwordExpiresAt: new Date('2026-05-16T20:00Z'), now, ...given })
    expect(heading().textContent).toBe('Your password will expire soon')
  })

  it('follows when the day becomes known, or another', async () => {
    vi.setSystemTime(new Date('2026-05-11T09:00'))
    const { change } = await renderPrompt()
    expect(heading().textContent).toBe('Your password will expire soon')
    change({ passwordExpiresAt: new Date('2026-05-14T09:00') })
    expect(heading().textContent).toBe('Your password expires in 3\u00a0days')
    change({ passwordExpiresAt: new Date('2026-05-12T09:00') })
    expect(heading().textContent).toBe('Your password expires tomorrow')
    change({ passwordExpiresAt: undefined })
    expect(heading().textContent).toBe('Your password will expire soon')
  })
})

describe('the description', () => {
  async function descriptionAt(now: string, passwordExpiresAt: string, locale: string, locales: Messages[] = []) {
    process.env.TZ = 'Europe/Berlin'
    vi.setSystemTime(new Date(now))
    const server = setUpServer(undefined, { locale })
    await renderPrompt({ passwordExpiresAt: new Date(passwordExpiresAt) }, { server, provider: { locales } })
    return document.querySelector('[data-ciam-part="description"]')?.textContent
  }

  it.each([
    ['en', 'It expires on Saturday, May\u00a016. Change it now, or continue and change it later.'],
    ['en-GB', 'It expires on Saturday 16\u00a0May. Change it now, or continue and change it later.'],
  ])('writes the date as %s does, with day and month in one line', async (locale, text) => {
    expect(await descriptionAt('2026-05-11T09:00', '2026-05-16T09:00', locale)).toBe(text)
  })

  it('names the last day on which the password works for what ends at a midnight', async () => {
    expect(await descriptionAt('2026-11-20T09:00', '2026-11-30T00:00', 'en')).toContain('Sunday, November\u00a029')
    expect(heading().textContent).toBe('Your password expires in 9\u00a0days')
  })

  it.each([
    ['today', '2026-05-11T18:00'],
    ['tomorrow', '2026-05-12T18:00'],
  ])('names no date beside %s', async (_, passwordExpiresAt) => {
    expect(await descriptionAt('2026-05-11T09:00', passwordExpiresAt, 'en')).toBe(en.choice)
  })

  it.each([
    ['fr', 'vendredi 1er\u00a0mai'],
    ['fr-CA', 'vendredi 1er\u00a0mai'],
    ['pt-BR', 'sexta-feira, 1º\u00a0de\u00a0maio'],
  ])('writes the first of a month as %s does', async (locale, date) => {
    expect(await descriptionAt('2026-04-11T09:00', '2026-05-01T09:00', locale, [fr, ptBR])).toContain(date)
  })
})
