import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  type CiamErrorCode,
  CiamProvider,
  type CiamProviderProps,
  isCiamError,
  PasswordExpiringPrompt,
  type PasswordExpiringPromptProps,
  useChangePassword,
} from 'ciam-react'
import type { CiamEmulatorFault } from 'ciam-react/testing'
import { Component, type ReactNode, useEffect } from 'react'
import { expect, fn, spyOn, waitFor } from 'storybook/test'
import type { StorySignIn } from '../../.storybook/storyServer.js'
import { textsOf, writeError } from '../support/texts.js'
import '../host.css'

/** What a user is told for each error code, when the server or the network causes it. */
const meta = {
  title: 'Prompt/Errors',
  component: PasswordExpiringPrompt,
  args: { onSignedIn: fn(), onSignInAgain: fn(), onError: fn() },
} satisfies Meta<typeof PasswordExpiringPrompt>

export default meta
type Story = StoryObj<typeof meta>

const canBeTriedAgain = new Set<CiamErrorCode>(['SERVER_BUSY', 'NETWORK', 'TIMEOUT', 'DEVICE_UNAVAILABLE'])
const endsCalmly = new Set<CiamErrorCode>(['MISSING_STATE_TOKEN', 'INVALID_STATE_TOKEN'])

/** Presses "Not now" and expects the error's text, one way on, and no word of the session. */
function shows(code: CiamErrorCode, ciam: StorySignIn): Story {
  return {
    parameters: { ciam },
    play: async ({ canvas, userEvent, args, globals }) => {
      const texts = textsOf({ globals })
      await userEvent.click(canvas.getByRole('button', { name: texts.notNow }))
      const alert = await canvas.findByRole('alert')
      const [title, text] = writeError(code, texts)
      await expect(alert).toHaveTextContent(title)
      await expect(alert).toHaveTextContent(text)
      await waitFor(() => expect(alert).toContainElement(document.activeElement as HTMLElement))
      const way = canBeTriedAgain.has(code)
        ? texts.tryAgain
        : endsCalmly.has(code)
          ? texts.signInAgain
          : texts.backToSignIn
      await expect(canvas.getByRole('button', { name: way })).toBeVisible()
      await expect(args.onError).toHaveBeenCalledOnce()
      await expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ code }))
      await expect(args.onSignedIn).not.toHaveBeenCalled()
    },
  }
}

const answers = (error_code: string): CiamEmulatorFault => ({
  kind: 'response',
  status: 400,
  body: { error_code, error_msg: 'The server’s own words' },
})

export const MissingStateToken = shows('MISSING_STATE_TOKEN', { userName: null })
export const InvalidStateToken = shows('INVALID_STATE_TOKEN', { stateToken: 'spent' })
export const IncompleteDeviceInformation = shows('INCOMPLETE_DEVICE_INFORMATION', {
  faults: [answers('IDAAS.SDK.PARAM.0001')],
})
export const MissingClientId = shows('MISSING_CLIENT_ID', { faults: [answers('IDAAS.SDK.PARAM.0002')] })
export const UnregisteredApp = shows('UNREGISTERED_APP', { config: { clientId: 'unknown' } })
export const UserNotFound = shows('USER_NOT_FOUND', { userName: 'removed' })
export const UserDisabled = shows('USER_DISABLED', { userName: 'suspended' })
export const UserLocked = shows('USER_LOCKED', { faults: [answers('SDK.LOGIN.1003')] })
export const AccessDenied = shows('ACCESS_DENIED', { userName: 'refused' })
export const ServerBusy = shows('SERVER_BUSY', { faults: [{ kind: 'busy' }] })
export const ServerRejected = shows('SERVER_REJECTED', { faults: [answers('IDAAS.SDK.NEW.0001')] })
export const UnexpectedResponse = shows('UNEXPECTED_RESPONSE', {
  faults: [{ kind: 'response', status: 200, body: '<!doctype html><title>Portal</title>' }],
})
export const Network = shows('NETWORK', { faults: [{ kind: 'network' }] })
export const Timeout = shows('TIMEOUT', { faults: [{ kind: 'hang' }], config: { timeoutMs: 300 } })
export const DeviceUnavailable = shows('DEVICE_UNAVAILABLE', {
  config: { device: { fingerprint: () => Promise.reject(new Error('The canvas is blocked.')) } },
})

/** Another place on the page is changing the password with the same state token: the prompt shows that it goes on. */
export const SpentElsewhere: Story = {
  parameters: {
    ciam: { faults: [{ kind: 'hang', endpoint: 'update' }], config: { timeoutMs: 3_600_000 } } satisfies StorySignIn,
  },
  play: async ({ canvas, args, globals }) => {
    const texts = textsOf({ globals })
    await expect(await canvas.findByRole('button', { name: texts.continuing })).toHaveAttribute('aria-busy', 'true')
    await expect(canvas.getByRole('button', { name: texts.notNow })).toHaveAttribute('aria-disabled', 'true')
    await expect(args.onError).not.toHaveBeenCalled()
  },
  render: (args) => (
    <OtherAttempt>
      <PasswordExpiringPrompt {...args} />
    </OtherAttempt>
  ),
}

function OtherAttempt({ children }: { children: ReactNode }) {
  const { mutate } = useChangePassword()
  useEffect(() => mutate({ oldPassword: 'demo', newPassword: 'Green-Kettle-42' }), [mutate])
  return children
}

/** With `invalidConfig="throw"` it is thrown while rendering: an error boundary of the host's own meets it. */
export const InvalidConfig: Story = {
  parameters: { ciam: { ownProvider: true } },
  render: (args, context) => {
    const [title, text] = writeError('INVALID_CONFIG', textsOf(context))
    return (
      <HostBoundary title={title} text={text}>
        <Misconfigured {...args} invalidConfig="throw" />
      </HostBoundary>
    )
  },
  play: async ({ canvas, globals }) => {
    const alert = await canvas.findByRole('alert')
    await expect(alert).toHaveTextContent(textsOf({ globals }).errors.INVALID_CONFIG[0])
    await expect(alert).toHaveTextContent('domain must be a host or an https URL')
    await expect(alert).toHaveTextContent('clientId must be visible ASCII')
  },
}

/** What people and developers see where no boundary is asked for; a production build leaves the list of faults out. */
export const InvalidConfigShown: Story = {
  parameters: { ciam: { ownProvider: true } },
  // It is reported as an uncaught error, which would end a test.
  beforeEach: () => {
    spyOn(globalThis, 'reportError').mockImplementation(() => undefined)
  },
  render: (args) => <Misconfigured {...args} invalidConfig="show" />,
  play: async ({ canvas, globals }) => {
    const alert = await canvas.findByRole('alert')
    await expect(alert).toHaveTextContent(textsOf({ globals }).errors.INVALID_CONFIG[0])
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2)
    await waitFor(() => expect(reportError).toHaveBeenCalledWith(expect.objectContaining({ code: 'INVALID_CONFIG' })))
  },
}

function Misconfigured({
  invalidConfig,
  ...props
}: PasswordExpiringPromptProps & Required<Pick<CiamProviderProps, 'invalidConfig'>>) {
  return (
    <CiamProvider config={{ domain: 'http://login.example.com', clientId: '' }} invalidConfig={invalidConfig}>
      <PasswordExpiringPrompt {...props} />
    </CiamProvider>
  )
}

class HostBoundary extends Component<{ title: string; text: string; children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <div role="alert" className="sheet">
        <h2>{this.props.title}</h2>
        <p>{this.props.text}</p>
        {isCiamError(error) && (
          <details open>
            <summary>{error.code}</summary>
            <pre className="host-details">{error.message}</pre>
          </details>
        )}
      </div>
    )
  }
}
