import { PasswordForm, type PasswordFormProps } from './PasswordForm.js'

export interface ChangePasswordFormProps extends PasswordFormProps {}

/**
 * Current and new password, with the policy's rules ticked while typing. A refusal is shown at the field in the
 * server's own words. The prompt opens this form by itself where it has no `onChangePassword`.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @see The vendors' documentation of `pwd/update`.
 * @example
 * <ChangePasswordForm onSignedIn={({ sessionToken }) => finishSignIn(sessionToken)} />
 */
export function ChangePasswordForm(props: ChangePasswordFormProps) {
  return <PasswordForm {...props} />
}
