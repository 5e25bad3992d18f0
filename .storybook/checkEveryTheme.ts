import type { ReactRenderer } from '@storybook/react-vite'
import axe from 'axe-core'
import type { StoryContext } from 'storybook/internal/csf'
import { emulateMedia } from './emulateMedia.js'
import { themes } from './themes.js'

const DARK = '(prefers-color-scheme: dark)'
const directions = ['ltr', 'rtl'] as const
/** Each theme, and no theme in the dark: those are the colours that a page without a theme has at night. */
const looks = [
  ...Object.entries(themes).map(([name, theme]) => ({ name, theme, isDark: false })),
  { name: 'none, in the dark', theme: '', isDark: true },
]
const options: axe.RunOptions = {
  resultTypes: ['violations'],
  // Stories are parts of a page: whether all of it lies in landmarks is the page's affair.
  rules: { region: { enabled: false } },
}

const isTested = 'VITEST_STORYBOOK' in import.meta.env

/** Makes an element and what has a direction of its own below it read this way; undone by what is returned. */
function direct(root: Element): { to: (direction: string) => void; back: () => void } {
  const given = [root, ...root.querySelectorAll('[dir]')].map((element) => ({
    element,
    direction: element.getAttribute('dir'),
  }))
  return {
    to: (direction) => {
      for (const { element } of given) element.setAttribute('dir', direction)
    },
    back: () => {
      for (const { element, direction } of given)
        if (direction === null) element.removeAttribute('dir')
        else element.setAttribute('dir', direction)
    },
  }
}

/**
 * Runs axe-core on the story as it stands after its play function, in every theme and both directions. Within tests only:
 * beside them, the addon's panel checks what is shown.
 */
export async function checkEveryTheme({ canvasElement, parameters }: StoryContext<ReactRenderer>): Promise<void> {
  if (!isTested || parameters.a11y?.disable) return
  const root = document.documentElement
  const themeBefore = root.getAttribute('data-ciam-theme') ?? ''
  const direction = direct(canvasElement.querySelector('.page') ?? canvasElement)
  const faults: string[] = []
  axe.reset()
  try {
    for (const { name, theme, isDark } of looks) {
      root.setAttribute('data-ciam-theme', theme)
      emulateMedia(DARK, isDark)
      for (const way of directions) {
        direction.to(way)
        const { violations } = await axe.run(canvasElement, options)
        for (const { id, nodes } of violations)
          faults.push(
            ...nodes.map(({ target, failureSummary }) => `${name}, ${way}: ${id} at ${target}: ${failureSummary}`),
          )
      }
    }
  } finally {
    root.setAttribute('data-ciam-theme', themeBefore)
    emulateMedia(DARK, false)
    direction.back()
  }
  if (faults.length > 0) throw new Error(`axe-core found ${faults.length} faults:\n${faults.join('\n')}`)
}
