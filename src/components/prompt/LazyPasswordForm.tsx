import { type ComponentProps, useEffect, useState } from 'react'
import type { CiamError } from '../../client/errors.js'
import type { PasswordForm } from '../form/PasswordForm.js'
import { passwordFormPart } from './passwordFormPart.js'

/** The form, loaded when it appears. Until then the prompt shows its title alone. */
export function LazyPasswordForm(
  props: ComponentProps<typeof PasswordForm> & { onClosed: (error: CiamError) => void },
) {
  const [part, setPart] = useState(passwordFormPart.loaded)
  const { onClosed } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is opened; a new try opens it again.
  useEffect(() => {
    let isGone = false
    if (!part)
      passwordFormPart.load().then(
        (loaded) => isGone || setPart(loaded),
        (error) => isGone || onClosed(error),
      )
    return () => {
      isGone = true
    }
  }, [])
  return part ? <part.PasswordForm {...props} /> : null
}
