import type { ComponentPropsWithoutRef } from 'react'

const drawings = {
  /** A password that runs out. */
  clock: 'M12 7v5.2l3.2 1.9M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  /** A sign-in that has expired. */
  lock: 'M8 10.5V7.6a4 4 0 0 1 8 0v2.9M6.8 10.5h10.4c1 0 1.8.8 1.8 1.8v6.4c0 1-.8 1.8-1.8 1.8H6.8c-1 0-1.8-.8-1.8-1.8v-6.4c0-1 .8-1.8 1.8-1.8Z',
  /** Something to read before going on. */
  notice: 'M12 7.8v4.9M12 16.2v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  /** A way that is closed. */
  barred: 'M5.7 5.7l12.6 12.6M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  /** Done. */
  check: 'M7.8 12.4l2.9 2.9 5.6-6.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  /** A password to choose. */
  key: 'M14.6 14.4a5 5 0 1 0-4.4-3L3.5 18v2.5h3.2v-2.2h2.2v-2.2h2l1.3-1.3c.7.3 1.6-.4 2.4-.4ZM16 8.6v.1',
} as const

/** Name of a drawing. */
export type PromptIconName = keyof typeof drawings

export interface PromptIconProps extends ComponentPropsWithoutRef<'svg'> {
  name: PromptIconName
  /** Another drawing, on a grid of 24 by 24. */
  path?: string | undefined
}

/** A drawn icon in the colour of the text around it. It says nothing that the text does not, so it is hidden from readers. */
export function PromptIcon({ name, path = drawings[name], ...props }: PromptIconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...props}
    >
      <path d={path} />
    </svg>
  )
}
