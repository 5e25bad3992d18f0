import { PromptAlert } from '../parts/PromptAlert.js'
import { PromptButton } from '../parts/PromptButton.js'
import { PromptIcon, type PromptIconName } from '../parts/PromptIcon.js'
import { type PromptClassNames, type PromptComponents, partProps } from '../parts/promptParts.js'
import { LazyPasswordForm } from './LazyPasswordForm.js'
import { useModal } from './useModal.js'
import {
  type UsePasswordExpiringPromptOptions,
  type UsePasswordExpiringPromptResult,
  usePasswordExpiringPrompt,
} from './usePasswordExpiringPrompt.js'

export interface PasswordExpiringPromptProps extends UsePasswordExpiringPromptOptions {
  /** Shows the prompt as a modal dialog. Focus stays inside, and Escape does nothing: it never skips. Default: false. */
  modal?: boolean | undefined
  /** Class names by part, beside the `data-ciam-part` that every part has. Default: none. */
  classNames?: PromptClassNames | undefined
  /** Components to put in place of ours, a host's own button for one. Default: plain elements. */
  components?: PromptComponents | undefined
}

const icons: Record<UsePasswordExpiringPromptResult['status'], PromptIconName> = {
  asking: 'clock',
  continuing: 'clock',
  failed: 'clock',
  expired: 'key',
  changing: 'key',
  ended: 'lock',
  refused: 'barred',
  signedIn: 'check',
}

/**
 * Asks the one question: your password is about to expire, change it now or skip? Pressing "Not now" skips the change
 * and hands the session to `onSignedIn`; errors are explained in the user's language, with what can be done.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @see The contract, "Skip Forced Password Change".
 * @example
 * <PasswordExpiringPrompt
 *   passwordExpiresAt={passwordExpiresAt}
 *   onChangePassword={() => navigate('/change-password')}
 *   onSignedIn={({ sessionToken }) => finishSignIn(sessionToken)}
 *   onSignInAgain={() => navigate('/login')}
 * />
 */
export function PasswordExpiringPrompt(props: PasswordExpiringPromptProps) {
  const { modal = false, classNames, components, ...options } = props
  const prompt = usePasswordExpiringPrompt(options)
  const part = (name: Parameters<typeof partProps>[0]) => partProps(name, classNames)
  const { ref, ...root } = prompt.getRootProps()
  const modalProps = useModal(modal, ref)
  const { status } = prompt
  const isOver = status === 'ended' || status === 'refused'
  const Card = components?.Card ?? (modal ? 'dialog' : 'section')
  const Heading = components?.Heading ?? 'h2'
  const Description = components?.Description ?? 'p'
  const Icon = components?.Icon ?? PromptIcon

  const words = (
    <>
      <Heading {...part('heading')} {...prompt.getHeadingProps()} />
      {prompt.description && <Description {...part('description')} {...prompt.getDescriptionProps()} />}
    </>
  )
  return (
    <Card {...part('card')} {...root} {...modalProps} data-status={status}>
      <Icon {...part('icon')} name={icons[status]} />
      {isOver ? <div {...prompt.getAlertProps()}>{words}</div> : words}
      {process.env.NODE_ENV !== 'production' && status === 'refused' && prompt.error.code === 'INVALID_CONFIG' && (
        <InvalidConfig message={prompt.error.message} />
      )}
      {status === 'failed' && (
        <PromptAlert
          region={prompt.getAlertProps()}
          heading={prompt.getAlertHeadingProps()}
          text={prompt.getAlertTextProps()}
          classNames={classNames}
          components={components}
        />
      )}
      {status === 'changing' && (
        <LazyPasswordForm
          onBack={prompt.back}
          onClosed={prompt.close}
          onSignedIn={options.onSignedIn}
          onError={options.onError}
          onReload={options.onReload}
          meta={options.meta}
          refusal={prompt.refusal}
          messages={options.messages}
          autoFocus={prompt.back !== undefined}
          classNames={classNames}
          components={components}
        />
      )}
      <PromptActions prompt={prompt} classNames={classNames} components={components} />
      <p {...part('status')} {...prompt.getStatusProps()} />
    </Card>
  )
}

/** For the developer alone: each fault of the configuration. A production build leaves it out. */
function InvalidConfig({ message }: { message: string }) {
  const [advice, ...faults] = message.split('\n- ')
  return (
    <div {...partProps('rules', undefined)} lang="en" dir="ltr">
      <p {...partProps('rules-heading', undefined)}>{advice}</p>
      <ul {...partProps('rule-list', undefined)}>
        {faults.map((fault) => (
          <li key={fault} {...partProps('rule', undefined)}>
            {fault}
          </li>
        ))}
      </ul>
    </div>
  )
}

type ActionsProps = Pick<PasswordExpiringPromptProps, 'classNames' | 'components'> & {
  prompt: UsePasswordExpiringPromptResult
}

/** The buttons that the state allows. Each keeps its key, so that the one that was pressed keeps its place and its focus. */
function PromptActions({ prompt, ...parts }: ActionsProps) {
  const { status } = prompt
  const isFailed = status === 'failed'
  const retries = isFailed || (status === 'continuing' && prompt.pressed === 'tryAgain')
  const asks = status === 'asking' || (status === 'continuing' && !retries)
  const isOver = status === 'ended' || status === 'refused'
  if (!asks && !retries && !isOver && status !== 'expired') return null
  const changes = !isOver && !(isFailed && !prompt.changePassword)
  return (
    // A new question stands where the old one stood: its buttons are new, and take no pointer at first (styles.css).
    <div key={prompt.question} {...partProps('actions', parts.classNames)}>
      {retries && <PromptButton key="tryAgain" variant="primary" {...prompt.getTryAgainButtonProps()} {...parts} />}
      {changes && (
        <PromptButton
          key="changePassword"
          variant={retries ? 'secondary' : 'primary'}
          {...prompt.getChangePasswordButtonProps()}
          {...parts}
        />
      )}
      {(asks || (isFailed && prompt.skip)) && (
        <PromptButton key="skip" variant="secondary" {...prompt.getSkipButtonProps()} {...parts} />
      )}
      {isFailed && prompt.reload && (
        <PromptButton key="reload" variant="secondary" {...prompt.getReloadButtonProps()} {...parts} />
      )}
      {isOver && (
        <PromptButton key="signInAgain" variant="primary" {...prompt.getSignInAgainButtonProps()} {...parts} />
      )}
    </div>
  )
}
