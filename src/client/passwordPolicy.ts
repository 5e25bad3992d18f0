/** What a new password has to fulfil, as far as the server said. */
export interface PasswordPolicy {
  /** Characters at least. */
  minLength?: number
  /** Characters at most. */
  maxLength?: number
  /** A pattern that the whole password has to match. */
  pattern?: RegExp
}
