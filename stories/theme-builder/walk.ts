import type { PreviewStep } from './previewStates.js'

/** The first element that a selector finds, as soon as there is one. */
function appearance(root: HTMLElement, selector: string, signal: AbortSignal): Promise<HTMLElement> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = root.querySelector<HTMLElement>(selector)
      if (found) {
        observer.disconnect()
        resolve(found)
      }
    }
    const observer = new MutationObserver(look)
    signal.addEventListener('abort', () => {
      observer.disconnect()
      reject(signal.reason)
    })
    observer.observe(root, { subtree: true, childList: true, attributes: true })
    look()
  })
}

/** Walks a prompt to a state, step by step, as a user would. */
export async function walk(root: HTMLElement, steps: readonly PreviewStep[], signal: AbortSignal): Promise<void> {
  for (const [selector, action] of steps) {
    const found = await appearance(root, selector, signal)
    action?.(found)
  }
}
