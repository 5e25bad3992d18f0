import type { ComponentPropsWithRef, ElementType } from 'react'
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

/** What a host's own button is given: the props of a `<button>`, `ref` included, to be passed on. */
export interface PromptButtonPartProps extends ComponentPropsWithRef<'button'> {
  /** `primary` for what the prompt suggests. Both weigh nearly the same. */
  'data-variant': 'primary' | 'secondary'
  /** Present while the operation of this button is pending; the button also has `aria-busy` then. */
  'data-pending'?: '' | undefined
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
