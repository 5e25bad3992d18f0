import { type PromptButtonPartProps, type PromptClassNames, type PromptComponents, partProps } from './promptParts.js'

/** Props of one of the prompt's buttons, for a `<button>` or a host's own. */
export interface PromptButtonProps {
  type: 'button'
  children: string
  onClick: () => void
  /** Set while an operation is pending: the button stays focusable, and pressing it does nothing. */
  'aria-disabled': true | undefined
  /** Set on the button that was pressed, while its operation is pending. */
  'aria-busy': true | undefined
}

interface Props extends Partial<Omit<PromptButtonProps, 'type'>> {
  type: 'button' | 'submit'
  variant: 'primary' | 'secondary'
  classNames?: PromptClassNames | undefined
  components?: PromptComponents | undefined
}

/** A button of the prompt, ours or the host's own. */
export function PromptButton({ variant, classNames, components, children, ...props }: Props) {
  const Button = components?.Button ?? 'button'
  const isPending = props['aria-busy']
  const part = {
    ...partProps('button', classNames),
    'data-variant': variant,
    'data-pending': isPending && '',
    ...props,
  }
  const isGiven = ([, value]: [string, unknown]) => value !== undefined
  const given = Object.fromEntries(Object.entries(part).filter(isGiven)) as Omit<PromptButtonPartProps, 'children'>
  return (
    <Button {...given}>
      {isPending && <span {...partProps('spinner', classNames)} aria-hidden="true" />}
      {children}
    </Button>
  )
}
