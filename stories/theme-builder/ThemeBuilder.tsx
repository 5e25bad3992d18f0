import type { Messages } from 'ciam-react'
import { useId, useRef, useState } from 'react'
import { ContrastList } from './ContrastList.js'
import { checkPairs } from './checkPairs.js'
import { NameField } from './NameField.js'
import { PreviewTile } from './PreviewTile.js'
import { previewStates } from './previewStates.js'
import { startingPoints } from './startingPoints.js'
import { TokenPanel } from './TokenPanel.js'
import { themeCss } from './themeCss.js'
import { useCopy } from './useCopy.js'
import { useStyleSheet } from './useStyleSheet.js'
import { useTheme } from './useTheme.js'
import './themeBuilder.css'
import './builderLayout.css'
import './themeResults.css'
import './tokenFields.css'

export interface ThemeBuilderProps {
  /** What to start from. Default: the defaults in the light. */
  start?: string
  /** The prompt's language. Default: English. */
  locale?: string
  locales?: readonly Messages[]
}

const noLocales: readonly Messages[] = []

/** Turns every token, shows every state and every contrast, and hands out the block of CSS that a page ships. */
export function ThemeBuilder({ start = 'Defaults, light', locale = 'en', locales = noLocales }: ThemeBuilderProps) {
  const id = useId()
  const { theme, startFrom, turn, undo } = useTheme(start)
  const [name, setName] = useState('acme')
  const [isHigh, setIsHigh] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const css = themeCss(name, theme.values)
  useStyleSheet(css)
  const { copy, said } = useCopy(css, field)
  const pairs = checkPairs(theme.values, isHigh)
  const failing = pairs.filter(({ passes }) => !passes)

  return (
    <div className="builder" data-scheme={theme.values['color-scheme']}>
      <div className="builder-layout">
        <header className="builder-bar">
          <h1>Theme builder</h1>
          <NameField name={name} onName={setName} />
          <label className="builder-labelled">
            Start from
            <select value={theme.start} onChange={(event) => startFrom(event.currentTarget.value)}>
              {Object.keys(startingPoints).map((point) => (
                <option key={point}>{point}</option>
              ))}
            </select>
          </label>
          <p className="builder-summary" role="status" data-passes={failing.length === 0}>
            {failing.length === 0
              ? `All ${pairs.length} contrasts pass`
              : `Of ${pairs.length} contrasts, ${failing.length} ${failing.length === 1 ? 'fails' : 'fail'}`}
          </p>
          <div className="builder-actions">
            <button type="button" aria-disabled={!undo || undefined} onClick={() => undo?.()}>
              Undo
            </button>
            <button type="button" data-primary onClick={copy}>
              Copy CSS
            </button>
            <span className="builder-said" role="status">
              {said}
            </span>
          </div>
        </header>
        <TokenPanel values={theme.values} onTurn={turn} />
        <section className="builder-previews" aria-labelledby={`${id}-previews`}>
          <h2 id={`${id}-previews`} className="builder-unseen">
            The prompt in every state
          </h2>
          {previewStates.map((state) => (
            <PreviewTile key={state.title} state={state} theme={name} locale={locale} locales={locales} />
          ))}
        </section>
        <div className="builder-results">
          <ContrastList pairs={pairs} isHigh={isHigh} onIsHigh={setIsHigh} />
          <section className="builder-css">
            <h2>
              <label htmlFor={`${id}-css`}>CSS of your theme</label>
            </h2>
            <p id={`${id}-use`}>
              Put it into a style sheet of your page, and <code>{`data-ciam-theme="${name}"`}</code> on the page or on
              any element around the prompt.
            </p>
            <textarea
              ref={field}
              id={`${id}-css`}
              className="builder-code"
              readOnly
              spellCheck={false}
              rows={css.split('\n').length}
              value={css}
              aria-describedby={`${id}-use`}
            />
          </section>
        </div>
      </div>
    </div>
  )
}
