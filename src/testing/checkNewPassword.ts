import type { Account } from './createAccounts.js'
import { Refusal } from './Refusal.js'
import type { CiamEmulatorPasswordPolicy } from './resolveOptions.js'

/** In lower case, without a final exclamation mark: the first thing that users add to fulfil a policy. */
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

/** A name of two letters is part of too many good passwords. */
const shortestPersonalPart = 3

/** Throws a Refusal where the account may not take this new password: the vendors' rules, the lengths first. */
export function checkNewPassword(
  password: string,
  account: Account,
  { minLength, maxLength, regEx }: CiamEmulatorPasswordPolicy,
): void {
  // The lengths come first: they bound what the pattern is tried against.
  if (password.length < minLength) throw new Refusal('tooShort', minLength, maxLength)
  if (password.length > maxLength) throw new Refusal('tooLong', minLength, maxLength)
  if (!new RegExp(regEx).test(password)) throw new Refusal('lowComplexity')

  const lowerCase = password.toLowerCase()
  const contains = (part: string) => part.length >= shortestPersonalPart && lowerCase.includes(part.toLowerCase())
  const { userName, nationalNumber, email = '', name = '' } = account
  if (lowerCase === userName.toLowerCase()) throw new Refusal('equalsUserName')
  if (contains(userName)) throw new Refusal('containsUserName')
  if (contains([...userName].reverse().join(''))) throw new Refusal('containsReversedUserName')
  if (contains(nationalNumber)) throw new Refusal('containsMobile')
  if (contains(email.slice(0, Math.max(0, email.indexOf('@'))))) throw new Refusal('containsEmailPrefix')
  if (contains(name.replace(/\s/g, ''))) throw new Refusal('containsName')
  if (/(.)\1\1/u.test(password)) throw new Refusal('repeatedCharacters')
  if (weakPasswords.has(lowerCase.replace(/!$/, ''))) throw new Refusal('weakPassword')
  if (password === account.password || account.passwordHistory.includes(password)) throw new Refusal('reusedPassword')
}
