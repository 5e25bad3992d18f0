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
  /** The user's name, in Pinyin or English. Default: none. */
  name?: string
  /** The `sub` and `api.id` of id_tokens. Default: made up from the account's place in the list. */
  id?: string
  /** What a sign-in with the right password answers. Default: `'PASSWORD_WARN'`. */
  status?: CiamEmulatorStatus
  /** Refused as disabled (IDAAS.SDK.USER.0039 in the dialect `ciam`), at sign-in already. Default: false. */
  disabled?: boolean
  /** Locked for good: refused with 30 minutes left, at any time. Default: false. */
  locked?: boolean
  /** Signs in, and is answered 200 `ACCESS_DENIED` when it skips or changes the password. Default: false. */
  deniedAfterWarning?: boolean
  /** Signs in, and is refused as disabled when it skips or changes the password. Default: false. */
  disabledAfterWarning?: boolean
  /** Signs in, and is not found (IDAAS.SDK.USER.0001) when it skips or changes the password. Default: false. */
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
  /** The digits of the mobile number without its country code; empty where there is none. */
  nationalNumber: string
}

interface Accounts {
  /** By user name; with `identifier` also by e-mail address or by mobile number, with or without its country code. */
  find(by: 'userName' | 'identifier', value: string): Account | undefined
  byId(id: string): Account | undefined
  /** Seconds until `name` is unlocked; 0 when it is not locked. */
  secondsLocked(name: string): number
  /** Counts a wrong password, and locks where it was one too many. Returns how many attempts are left. */
  countFailure(name: string): number
  forgetFailures(name: string): void
  /** Back to the accounts as they were given, none of them locked by wrong passwords. */
  reset(): void
}

const lockSeconds = 1_800

const nationalNumber = (mobile = '') => mobile.slice(mobile.lastIndexOf('-') + 1).replace(/\D/g, '')

function identifies(value: string, { email, mobile, nationalNumber }: Account): boolean {
  if (email !== undefined && email.toLowerCase() === value.toLowerCase()) return true
  return mobile !== undefined && (mobile === value || nationalNumber === value)
}

/**
 * The accounts of one emulator, and the wrong passwords in a row, which lock a name for 30 minutes after `maxFailures`.
 * They are counted by name, known or not: a name that is never locked would reveal that it does not exist.
 */
export function createAccounts(users: readonly CiamEmulatorUser[], maxFailures: number, now: () => Date): Accounts {
  const initial = () =>
    users.map(
      (user, index): Account => ({
        ...user,
        id: user.id ?? `20220101000000000-BF1B-${String(index + 1).padStart(12, '0')}`,
        status: user.status ?? 'PASSWORD_WARN',
        passwordHistory: [...(user.passwordHistory ?? [])],
        nationalNumber: nationalNumber(user.mobile),
      }),
    )
  let accounts = initial()
  const failures = new Map<string, number>()
  const lockedUntilMs = new Map<string, number>()

  return {
    find: (by, value) =>
      accounts.find(({ userName }) => userName === value) ??
      (by === 'identifier' ? accounts.find((account) => identifies(value, account)) : undefined),
    byId: (id) => accounts.find((account) => account.id === id),
    secondsLocked(name) {
      if (accounts.some(({ userName, locked }) => userName === name && locked)) return lockSeconds
      return Math.max(0, Math.ceil(((lockedUntilMs.get(name) ?? 0) - now().getTime()) / 1_000))
    },
    countFailure(name) {
      const count = (failures.get(name) ?? 0) + 1
      const left = Math.max(0, maxFailures - count)
      failures.set(name, left === 0 ? 0 : count)
      if (left === 0) lockedUntilMs.set(name, now().getTime() + lockSeconds * 1_000)
      return left
    },
    forgetFailures: (name) => void failures.delete(name),
    reset() {
      accounts = initial()
      failures.clear()
      lockedUntilMs.clear()
    },
  }
}
