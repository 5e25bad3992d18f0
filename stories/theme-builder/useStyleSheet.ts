import { useInsertionEffect, useState } from 'react'

/** Puts a style sheet on the page for as long as the component is there. */
export function useStyleSheet(css: string): void {
  const [sheet] = useState(() => new CSSStyleSheet())
  useInsertionEffect(() => {
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [sheet])
  useInsertionEffect(() => sheet.replaceSync(css), [sheet, css])
}
