import type { PromptButtonPartProps, PromptComponents, PromptIconProps } from 'ciam-react'
import type { ComponentPropsWithRef } from 'react'

/** A host's own button: it passes on all that it is given, and looks like the host's other buttons. */
function Button({ 'data-variant': variant, className, ...props }: PromptButtonPartProps) {
  return <button {...props} className={`host-pill host-pill-${variant} ${className ?? ''}`} />
}

function Heading({ children, ...props }: ComponentPropsWithRef<'h1'>) {
  return (
    <h1 {...props} className="host-heading">
      {children}
    </h1>
  )
}

const glyphs: Record<PromptIconProps['name'], string> = {
  clock: '◷',
  lock: '■',
  notice: '!',
  barred: '×',
  check: '✓',
  key: '◆',
}

function Icon({ name }: PromptIconProps) {
  return (
    <span className="host-glyph" aria-hidden="true">
      {glyphs[name]}
    </span>
  )
}

export const hostParts: PromptComponents = { Button, Heading, Icon }
