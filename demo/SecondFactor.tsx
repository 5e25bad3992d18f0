import { useTexts } from './TextsContext.js'
import { useArrivalFocus } from './useArrivalFocus.js'

/** Where the application takes over: the library knows only that a second factor is required. */
export function SecondFactor({ onStartOver }: { onStartOver: () => void }) {
  const texts = useTexts()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  return (
    <section className="card" aria-labelledby="second-factor">
      <title>{`${texts.secondFactor} · Quillmere`}</title>
      <h1 id="second-factor" ref={heading} tabIndex={-1}>
        {texts.secondFactor}
      </h1>
      <p className="lead">{texts.secondFactorText}</p>
      <button className="button quiet" type="button" onClick={onStartOver}>
        {texts.startOver}
      </button>
    </section>
  )
}
