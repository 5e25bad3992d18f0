import type { CiamEmulatorFault, CiamEmulatorOptions } from 'ciam-react/testing'

/** Something to wait for in the card, and what to do with it then. */
export type PreviewStep = readonly [selector: string, action?: (found: HTMLElement) => void]

/** A state of the prompt, and how a user gets there. */
export interface PreviewState {
  readonly title: string
  readonly userName?: string
  readonly faults?: readonly CiamEmulatorFault[]
  readonly emulator?: CiamEmulatorOptions
  /** The password expires in so many days. Default: nobody knows. */
  readonly days?: number
  readonly steps: readonly PreviewStep[]
}

const status = (name: string) => `[data-status="${name}"]`
const press = (found: HTMLElement) => found.click()
const skip: PreviewStep = ['[data-variant="secondary"]', press]
const change: PreviewStep = ['[data-variant="primary"]', press]

/** Types a password, unless it is the designer who does. */
function type(found: HTMLElement): void {
  if (!(found instanceof HTMLInputElement)) return
  found.value = 'Green-Kettle'
  found.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Every state, reached by pressing the prompt's own buttons. */
export const previewStates: readonly PreviewState[] = [
  { title: 'Asking', days: 5, steps: [[status('asking')]] },
  { title: 'Continuing', days: 1, faults: [{ kind: 'hang' }], steps: [skip, [status('continuing')]] },
  { title: 'Failed', days: 0, faults: [{ kind: 'network' }], steps: [skip, [status('failed')]] },
  {
    title: 'Change form',
    steps: [
      change,
      ['input[name="newPassword"]', type],
      ['[data-met="true"]'],
      ['form [type="submit"]', press],
      ['[aria-invalid="true"]'],
    ],
  },
  { title: 'Ended', emulator: { stateTokenLifetimeSeconds: -1 }, steps: [skip, [status('ended')]] },
  { title: 'Refused', userName: 'refused', steps: [skip, [status('refused')]] },
  { title: 'Signed in', steps: [skip, [status('signedIn')]] },
]
