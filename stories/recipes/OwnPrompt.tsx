import { type UsePasswordExpiringPromptOptions, usePasswordExpiringPrompt } from 'ciam-react'

/** A strip along the page's top edge instead of a card, on the headless hook. */
export function OwnPrompt(options: UsePasswordExpiringPromptOptions) {
  const prompt = usePasswordExpiringPrompt(options)
  const isOver = prompt.status === 'ended' || prompt.status === 'refused'
  const isAsking = prompt.status === 'asking' || prompt.status === 'continuing'
  return (
    <aside className="host-strip" {...prompt.getRootProps()}>
      <div {...(isOver ? prompt.getAlertProps() : {})}>
        <h2 {...prompt.getHeadingProps()} />
        <p {...prompt.getDescriptionProps()} />
      </div>
      {prompt.status === 'failed' && (
        <div {...prompt.getAlertProps()}>
          <strong {...prompt.getAlertHeadingProps()} /> <span {...prompt.getAlertTextProps()} />
        </div>
      )}
      {isAsking && <button className="host-button" {...prompt.getSkipButtonProps()} />}
      {isAsking && <button className="host-button" {...prompt.getChangePasswordButtonProps()} />}
      {prompt.status === 'failed' && <button className="host-button" {...prompt.getTryAgainButtonProps()} />}
      {prompt.status === 'failed' && prompt.reload && (
        <button className="host-button" {...prompt.getReloadButtonProps()} />
      )}
      {isOver && <button className="host-button" {...prompt.getSignInAgainButtonProps()} />}
      <span className="host-unseen" {...prompt.getStatusProps()} />
    </aside>
  )
}
