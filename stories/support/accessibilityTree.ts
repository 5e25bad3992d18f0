import axe from 'axe-core'
import { getRoles } from 'storybook/test'

const states = {
  'aria-busy': 'busy',
  'aria-disabled': 'disabled',
  'aria-invalid': 'invalid',
  'aria-live': 'live',
} as const

const written = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** Text is shown of what has no name but is read: a paragraph, a live region, a list's item. */
const readAsText = new Set(['paragraph', 'status', 'listitem'])

function describe(element: Element, role: string): string {
  const name = written(readAsText.has(role) ? element.textContent : axe.commons.text.accessibleText(element))
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  const description = ids.map((id) => written(document.getElementById(id)?.textContent)).join(' ')
  const given = Object.entries(states).filter(
    ([attribute]) => !['false', null].includes(element.getAttribute(attribute)),
  )
  return [
    role,
    ...(name ? [`"${name}"`] : []),
    ...given.map(([, state]) => `[${state}]`),
    ...(element === document.activeElement ? ['[focused]'] : []),
    ...(description ? [`– ${description}`] : []),
  ].join(' ')
}

/**
 * What assistive technology is told about a part of the page, a line for each thing: role, name, states, description.
 * An indented line lies within the one above.
 */
export function accessibilityTree(root: HTMLElement): string {
  const roles = new Map<Element, string>()
  for (const [role, elements] of Object.entries(getRoles(root)))
    if (role !== 'generic') for (const element of elements) roles.set(element, role)
  // Has no role of its own, but browsers expose it as a text field all the same.
  for (const field of root.querySelectorAll('input[type="password"]')) roles.set(field, 'textbox')

  const lines = (element: Element, depth: number): string[] => {
    const role = roles.get(element)
    const within = [...element.children].flatMap((child) => lines(child, depth + (role ? 1 : 0)))
    return role ? [`${'  '.repeat(depth)}${describe(element, role)}`, ...within] : within
  }
  axe.setup(document.body)
  try {
    return lines(root, 0).join('\n')
  } finally {
    axe.teardown()
  }
}

/** The card or form of a story, once it is there. */
export function partOf(canvasElement: HTMLElement, part: 'card' | 'form' = 'card'): HTMLElement {
  const element = canvasElement.querySelector(`[data-ciam-part="${part}"]`)
  if (!(element instanceof HTMLElement)) throw new Error(`There is no ${part} in this story yet.`)
  return element
}

/** An expected tree, without the indentation of the code around it, and with plain spaces. */
export function outline(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const indentation = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(indentation).replace(/[\u00a0\u202f]/g, ' ')).join('\n')
}
