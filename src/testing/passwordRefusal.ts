import type { Account } from './createAccounts.js'
import { nationalNumber } from './nationalNumber.js'
import { Refusal } from './Refusal.js'
import type { CiamEmulatorPasswordPolicy } from './resolveOptions.js'

/** In lower case, without a final exclamation mark: the first thing that people add to please a policy. */
const weakPasswords = new Set([
  'abc12345',
  'admin123',
  'changeme1',
  'letmein1',
  'p@ssw0rd',
  'passw0rd',
  'password1',
  'qwerty123',
  'welcome1',
])

const shortestPersonalPart = 3

/** Why the account may not take this new password; undefined when it may. Rules in the vendors' words, lengths first. */
export function passwordRefusal(
  password: string,
  account: Account,
  { minLength, maxLength, regEx }: CiamEmulatorPasswordPolicy,
): Refusal | undefined {
  // The lengths come first: they bound what the pattern is tried against.
  if (password.length < minLength) return new Refusal('tooShort', minLength)
  if (password.length > maxLength) return new Refusal('tooLong', maxLength)
  if (!new RegExp(regEx).test(password)) return new Refusal('lowComplexity')

  const lowerCase = password.toLowerCase()
  const contains = (part: string) => part.length >= shortestPersonalPart && lowerCase.includes(part.toLowerCase())
  const { userName, mobile = '', email = '', name = '' } = account
  if (contains(userName)) return new Refusal('containsUserName')
  if (contains([...userName].reverse().join(''))) return new Refusal('containsReversedUserName')
  if (contains(nationalNumber(mobile))) return new Refusal('containsMobile')
  if (contains(email.slice(0, Math.max(0, email.indexOf('@'))))) return new Refusal('containsEmailPrefix')
  if (contains(name.replace(/\s/g, ''))) return new Refusal('containsName')
  if (/(.)\1\1/u.test(password)) return new Refusal('repeatedCharacters')
  if (weakPasswords.has(lowerCase.replace(/!$/, ''))) return new Refusal('weakPassword')
  if (password === account.password || account.passwordHistory.includes(password)) return new Refusal('reusedPassword')
  return undefined
}
