import type { CiamEmulatorUser } from './createAccounts.js'

/**
 * The accounts that an emulator has unless it is given others: one for each way a sign-in can go. Each one's password is
 * its user name, save that of `locked`: "locked" is a word of the server's text, which is withheld where it may repeat a
 * password. The error codes are those of the emulator's dialect: for `disabled` IDAAS.SDK.USER.0039, SDK.USER.9001
 * or USER.0039, for `locked` IDAAS.SDK.LOGIN.9002, SDK.LOGIN.1003 or LOGIN.0001. Any of them with a wrong password is
 * refused with the attempts left (IDAAS.SDK.LOGIN.9001 without them, SDK.LOGIN.1005, LOGIN.0002), and locked after five.
 *
 * | user name | signs in with | then |
 * | --- | --- | --- |
 * | `demo` | `PASSWORD_WARN` | may skip or change the password |
 * | `welcome` | `SUCCESS` | |
 * | `expired` | `PASSWORD_EXPIRED` | must change the password; a skip is `ACCESS_DENIED` |
 * | `mfa` | `MFA_AUTH` | |
 * | `denied` | `ACCESS_DENIED` | |
 * | `refused` | `PASSWORD_WARN` | `ACCESS_DENIED` on skipping or changing |
 * | `disabled` | refused as disabled | |
 * | `suspended` | `PASSWORD_WARN` | refused as disabled on skipping or changing |
 * | `removed` | `PASSWORD_WARN` | not found on skipping or changing |
 * | `locked` (password `Locked-2024`) | refused as locked, 30 minutes left | |
 * | `hostile` | `PASSWORD_WARN` | its policy carries a regular expression that never ends, `^(a+)+$` |
 * | `nopolicy` | `PASSWORD_WARN` | its answer has no `data` |
 *
 * @example
 * import { demoUsers } from 'ciam-react/testing'
 *
 * console.log(demoUsers.map(({ userName, password }) => `${userName} / ${password}`).join('\n'))
 */
export const demoUsers: readonly CiamEmulatorUser[] = [
  {
    userName: 'demo',
    password: 'demo',
    name: 'Zhang Wei',
    mobile: '+86-15900000001',
    email: 'zhang.wei@example.com',
    passwordHistory: ['Spring-2024'],
  },
  { userName: 'welcome', password: 'welcome', status: 'SUCCESS', name: 'Li Na', email: 'li.na@example.com' },
  { userName: 'expired', password: 'expired', status: 'PASSWORD_EXPIRED', name: 'Wang Fang' },
  { userName: 'mfa', password: 'mfa', status: 'MFA_AUTH', mobile: '+86-15900000000' },
  { userName: 'denied', password: 'denied', status: 'ACCESS_DENIED' },
  { userName: 'refused', password: 'refused', deniedAfterWarning: true },
  { userName: 'disabled', password: 'disabled', disabled: true },
  { userName: 'suspended', password: 'suspended', disabledAfterWarning: true },
  { userName: 'removed', password: 'removed', removedAfterWarning: true },
  { userName: 'locked', password: 'Locked-2024', locked: true },
  { userName: 'hostile', password: 'hostile', data: '{"maxLength":18,"minLength":8,"regEx":"^(a+)+$"}' },
  { userName: 'nopolicy', password: 'nopolicy', data: null },
]
