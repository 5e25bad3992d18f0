import type { ElementType, ReactNode } from 'react'
import type { PromptIconProps } from './PromptIcon.js'

/** The prompt's parts, as `data-ciam-part` names them: for `classNames` and for style sheets. */
export type PromptPart =
  | 'card'
  | 'icon'
  | 'heading'
  | 'description'
  | 'alert'
  | 'alert-icon'
  | 'alert-heading'
  | 'alert-text'
  | 'actions'
  | 'button'
  | 'spinner'
  | 'form'
  | 'field'
  | 'label'
  | 'input-row'
  | 'input'
  | 'reveal'
  | 'error'
  | 'rules'
  | 'rules-heading'
  | 'rule-list'
  | 'rule'
  | 'rule-icon'
  | 'status'

/**
 * Exactly what a host's own button is given, to be passed on to a `<button>`. What does not apply is absent, never
 * `undefined`, so that the button of a component library can take the place of ours as it is.
 */
export interface PromptButtonPartProps {
  type: 'button' | 'submit'
  children: ReactNode
  /** Absent on the form's submit button: the form listens. */
  onClick?: () => void
  /** Present where `classNames` has one for `button`. */
  className?: string
  /** Present while an operation is pending: the button stays focusable, and pressing it does nothing. */
  'aria-disabled'?: true
  /** Present while the operation of this button is pending. */
  'aria-busy'?: true
  'data-ciam-part': 'button'
  /** `primary` for what the prompt suggests. Both weigh nearly the same. */
  'data-variant': 'primary' | 'secondary'
  /** Present, and empty, while the operation of this button is pending. */
  'data-pending'?: ''
}

/** Parts to put in place of ours. Each is given the props of the element that it replaces, and has to pass them on. */
export interface PromptComponents {
  /** Default: `section`; `dialog` with `modal`. */
  Card?: ElementType
  /** Default: `h2`. */
  Heading?: ElementType
  /** Default: `p`. */
  Description?: ElementType
  /** Default: a drawn SVG; `name` says what it is about. */
  Icon?: ElementType<PromptIconProps>
  /** Default: `button`. */
  Button?: ElementType<PromptButtonPartProps>
}

/** Class names by part. */
export type PromptClassNames = Partial<Record<PromptPart, string>>

/** The attributes that mark an element as a part. */
export function partProps(part: PromptPart, classNames: PromptClassNames | undefined) {
  return { 'data-ciam-part': part, className: classNames?.[part] }
}
