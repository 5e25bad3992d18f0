import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
  return heading().textContent
}

describe('the heading', () => {
  it.each([
    ['later today', '2026-05-11T09:00', '2026-05-11T23:59:59', 'today'],
    ['earlier today', '2026-05-11T09:00', '2026-05-11T08:00', 'today'],
    ['one minute after the next midnight', '2026-05-11T23:59', '2026-05-12T00:00', 'tomorrow'],
    ['almost two days away, yet tomorrow by the calendar', '2026-05-11T00:01', '2026-05-12T23:59', 'tomorrow'],
    ['a day and a minute away, yet after two midnights', '2026-05-11T23:59', '2026-05-13T00:00', 'in 2 days'],
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
    expect(screen.getByText(/^It works until Sunday, May 17\./)).toBeDefined()
  })

  it.each([
    ['a time zone that nobody knows', { timeZone: 'Moon/Tycho' }],
    ['an invalid moment', { now: new Date('never') }],
  ])('names no day by %s', async (_, given) => {
    const now = new Date('2026-05-11T06:00Z')
    await renderPrompt({ passwordExpiresAt: new Date('2026-05-16T20:00Z'), now, ...given })
    expect(heading().textContent).toBe('Your password is about to expire')
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
  it.each([
    ['en', 'It expires on Saturday, May 16. Change it now, or continue and change it later.'],
    ['en-GB', 'It expires on Saturday 16 May. Change it now, or continue and change it later.'],
  ])('writes the date as %s does', async (locale, text) => {
    vi.setSystemTime(new Date('2026-05-11T09:00'))
    await renderPrompt(
      { passwordExpiresAt: new Date('2026-05-16T09:00') },
      { server: setUpServer(undefined, { locale }) },
    )
    expect(screen.getByText(text)).toBeDefined()
  })
})
