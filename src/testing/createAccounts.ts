import { nationalNumber } from './nationalNumber.js'

/** What a sign-in with the right password answers in `status`. */
export type CiamEmulatorStatus = 'SUCCESS' | 'PASSWORD_WARN' | 'PASSWORD_EXPIRED' | 'ACCESS_DENIED' | 'MFA_AUTH'

/** An account that the emulator knows. Only the user name and the password are needed. */
export interface CiamEmulatorUser {
  userName: string
  password: string
  /** With its country code, as the vendors write it: `+86-15900000000`. Default: none. */
  mobile?: string
  /** Default: none. */
  email?: string
  /** The person's name, in Pinyin or English. Default: none. */
  name?: string
  /** The `sub` and `api.id` of id_tokens. Default: made up from the account's place in the list. */
  id?: string
  /** What a sign-in with the right password answers. Default: `'PASSWORD_WARN'`. */
  status?: CiamEmulatorStatus
  /** Refused with IDAAS.SDK.USER.0039, at sign-in already. Default: false. */
  disabled?: boolean
  /** Locked for good: refused with SDK.LOGIN.1003, 30 minutes left at any time. Default: false. */
  locked?: boolean
  /** Signs in, and is answered 200 `ACCESS_DENIED` when it skips or changes the password. Default: false. */
  deniedAfterWarning?: boolean
  /** Signs in, and is refused with IDAAS.SDK.USER.0039 when it skips or changes the password. Default: false. */
  disabledAfterWarning?: boolean
  /** Signs in, and is refused with IDAAS.SDK.USER.0001 when it skips or changes the password. Default: false. */
  removedAfterWarning?: boolean
  /** Former passwords, none of which may come back. Default: none. */
  passwordHistory?: readonly string[]
  /** Sent word for word as `data` in place of the password policy; null leaves `data` out. Never enforced. */
  data?: string | null
}

/** An account with its defaults filled in; the password, its history and the status change while the emulator runs. */
export interface Account extends Omit<CiamEmulatorUser, 'passwordHistory'> {
  id: string
  status: CiamEmulatorStatus
  passwordHistory: string[]
}

interface Accounts {
  /** By user name; with `identifier` also by e-mail address or by mobile number, with or without its country code. */
  find(by: 'userName' | 'identifier', value: string): Account | undefined
  byId(id: string): Account | undefined
  /** Back to the accounts as they were given. */
  reset(): void
}

function identifies(value: string, { email, mobile }: Account): boolean {
  if (email !== undefined && email.toLowerCase() === value.toLowerCase()) return true
  return mobile !== undefined && (mobile === value || nationalNumber(mobile) === value)
}

/** The accounts of one emulator. */
export function createAccounts(users: readonly CiamEmulatorUser[]): Accounts {
  const initial = () =>
    users.map(
      (user, index): Account => ({
        ...user,
        id: user.id ?? `20220101000000000-BF1B-${String(index + 1).padStart(12, '0')}`,
        status: user.status ?? 'PASSWORD_WARN',
        passwordHistory: [...(user.passwordHistory ?? [])],
      }),
    )
  let accounts = initial()

  return {
    find: (by, value) =>
      accounts.find(({ userName }) => userName === value) ??
      (by === 'identifier' ? accounts.find((account) => identifies(value, account)) : undefined),
    byId: (id) => accounts.find((account) => account.id === id),
    reset() {
      accounts = initial()
    },
  }
}
