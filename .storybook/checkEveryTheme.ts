import type { ReactRenderer } from '@storybook/react-vite'
import axe from 'axe-core'
import type { StoryContext } from 'storybook/internal/csf'
import { themes } from './themes.js'

const directions = ['ltr', 'rtl'] as const
const options: axe.RunOptions = {
  resultTypes: ['violations'],
  // Stories are parts of a page: whether all of it lies in landmarks is the page's affair.
  rules: { region: { enabled: false } },
}

const isTested = 'VITEST_STORYBOOK' in import.meta.env

/**
 * Runs axe-core on the story as it stands after its play function, in every theme and both directions. Within tests only:
 * beside them, the addon's panel checks what is shown.
 */
export async function checkEveryTheme({ canvasElement, parameters }: StoryContext<ReactRenderer>): Promise<void> {
  if (!isTested || parameters.a11y?.disable) return
  const root = document.documentElement
  const theme = root.getAttribute('data-ciam-theme') ?? ''
  const page = canvasElement.querySelector('.page') ?? canvasElement
  const directed = [page, ...page.querySelectorAll('[dir]')].map((element) => ({
    element,
    dir: element.getAttribute('dir'),
  }))
  const faults: string[] = []
  axe.reset()
  for (const name of Object.values(themes)) {
    root.setAttribute('data-ciam-theme', name)
    for (const direction of directions) {
      for (const { element } of directed) element.setAttribute('dir', direction)
      const { violations } = await axe.run(canvasElement, options)
      for (const { id, help, nodes } of violations)
        faults.push(
          ...nodes.map(
            ({ target, failureSummary }) =>
              `${name || 'none'}, ${direction}: ${id} (${help}) at ${target}: ${failureSummary}`,
          ),
        )
    }
  }
  root.setAttribute('data-ciam-theme', theme)
  for (const { element, dir } of directed) {
    if (dir === null) element.removeAttribute('dir')
    else element.setAttribute('dir', dir)
  }
  if (faults.length > 0) throw new Error(`axe-core found ${faults.length}:\n${faults.join('\n')}`)
}
