import { lazyPart } from '../../client/lazyPart.js'

/** The form, which only those load who want to change the password in the prompt. */
export const passwordFormPart = lazyPart(() => import('../form/PasswordForm.js'))
