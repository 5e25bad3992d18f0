import type { PromptComponents } from 'ciam-react'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'

/** In React 18 a function gets no `ref` among its props, and the prompt moves focus to its heading by one. */
const Heading = forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h1'>>(function Heading(
  { children, ...props },
  ref,
) {
  return (
    <h1 {...props} ref={ref}>
      {children}
    </h1>
  )
})

export const parts: PromptComponents = { Heading }
