import { LONGEST_PATTERN_INPUT } from '../../client/longestPatternInput.js'
import type { PasswordPolicy } from '../../client/parsePasswordPolicy.js'
import type { Messages } from '../../locales/messages.js'
import { formatCount } from '../parts/formatMessage.js'

/** One thing that a new password has to fulfil. */
export interface PasswordRule {
  key: keyof PasswordPolicy
  text: string
  isMet: (password: string) => boolean
}

/** The rules of a policy, worded in the user's language. A pattern is never shown as a regular expression. */
export function passwordRules(
  { minLength, maxLength, pattern }: PasswordPolicy,
  messages: Messages,
  formatLocale: string,
): PasswordRule[] {
  const rules: PasswordRule[] = []
  if (minLength)
    rules.push({
      key: 'minLength',
      text: formatCount(messages.ruleMinLength, minLength, formatLocale),
      isMet: (password) => password.length >= minLength,
    })
  if (maxLength)
    rules.push({
      key: 'maxLength',
      text: formatCount(messages.ruleMaxLength, maxLength, formatLocale),
      isMet: (password) => password !== '' && password.length <= maxLength,
    })
  if (pattern)
    rules.push({
      key: 'pattern',
      text: messages.rulePattern,
      // Not `test`: an application's own pattern may be global, and then it remembers where it stopped.
      isMet: (password) => password.length <= LONGEST_PATTERN_INPUT && password.search(pattern) >= 0,
    })
  return rules
}
