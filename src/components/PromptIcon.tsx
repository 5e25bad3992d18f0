import type { ComponentPropsWithoutRef } from 'react'

const drawings = {
  /** A password that runs out. */
  clock: 'M12 7v5.2l3.2 1.9M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  /** A sign-in that has lapsed. */
  lock: 'M8 10.5V7.6a4 4 0 0 1 8 0v2.9M6.8 10.5h10.4c1 0 1.8.8 1.8 1.8v6.4c0 1-.8 1.8-1.8 1.8H6.8c-1 0-1.8-.8-1.8-1.8v-6.4c0-1 .8-1.8 1.8-1.8Z',
  /** Something to read before going on. */
  notice: 'M12 7.8v4.9M12 16.2v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  /** A way that is closed. */
  barred: 'M5.7 5.7l12.6 12.6M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  /** Done. */
  check: 'M7.8 12.4l2.9 2.9 5.6-6.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  /** A password to choose. */
  key: 'M14.6 14.4a5 5 0 1 0-4.4-3L3.5 18v2.5h3.2v-2.2h2.2v-2.2h2l1.3-1.3c.7.3 1.6-.4 2.4-.4ZM16 8.6v.1',
  /** A password can be shown, or hidden again. */
  shown: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  hidden:
    'M4 4l16 16M10 5.7a9 9 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.5M6.3 7.3C3.8 9.2 2.5 12 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-1M10 10a3 3 0 0 0 4.1 4.1',
  /** A rule that is not met yet. */
  open: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
} as const

/** Name of a drawing. */
export type PromptIconName = keyof typeof drawings

export interface PromptIconProps extends ComponentPropsWithoutRef<'svg'> {
  name: PromptIconName
}

/** A drawn icon in the colour of the text around it. It says nothing that the text does not, so it is hidden from readers. */
export function PromptIcon({ name, ...props }: PromptIconProps) {
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
      <path d={drawings[name]} />
    </svg>
  )
}
