import { useTexts } from './TextsContext.js'
import { useArrivalFocus } from './useArrivalFocus.js'

/** The application's own page for changing the password; here it only shows that it was called. */
export function ChangePassword({ onBack }: { onBack: () => void }) {
  const texts = useTexts()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  return (
    <section className="card" aria-labelledby="change-password">
      <title>{`${texts.changePassword} · Quillmere`}</title>
      <h1 id="change-password" ref={heading} tabIndex={-1}>
        {texts.changePassword}
      </h1>
      <p className="lead">{texts.changePasswordText}</p>
      <button className="button quiet" type="button" onClick={onBack}>
        {texts.back}
      </button>
    </section>
  )
}
