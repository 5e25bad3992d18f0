import type { PromptClassNames, PromptComponents } from './promptParts.js'
import { partProps } from './promptParts.js'
import type { PromptButtonProps } from './usePasswordExpiringPrompt.js'

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
  return (
    <Button {...partProps('button', classNames)} data-variant={variant} data-pending={isPending && ''} {...props}>
      {isPending && <span {...partProps('spinner', classNames)} aria-hidden="true" />}
      {children}
    </Button>
  )
}
