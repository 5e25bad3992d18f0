import type { Page } from 'playwright'

/** Every computed style of every part, `asking 3 button color` for one, with whatever moves held at the same moment. */
export async function partStyles(page: Page): Promise<ReadonlyMap<string, string>> {
  const styles = await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish()
      else {
        animation.pause()
        animation.currentTime = 1_000
      }
    return Array.from(document.querySelectorAll<HTMLElement>('[data-ciam-part="card"]'), (card) =>
      [card, ...card.querySelectorAll<HTMLElement>('[data-ciam-part]')].map((part, index) => {
        const style = getComputedStyle(part)
        const name = `${card.dataset.status} ${index} ${part.dataset.ciamPart}`
        // Of custom properties the library's own alone: it reads no other. No part has an image whose position would
        // show, and what ships says `0 0` for `transparent`, because it is shorter.
        const properties = Array.from(style).filter((name) => !/^(--(?!ciam-|_)|background-position)/.test(name))
        return properties.map((property) => [`${name} ${property}`, style.getPropertyValue(property)] as const)
      }),
    )
  })
  return new Map(styles.flat(2))
}

/** What is not the same, each as `name: this, that`. */
export function differences(these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...these.keys(), ...those.keys()])]
  return names
    .filter((name) => these.get(name) !== those.get(name))
    .map((name) => `${name}: ${these.get(name)}, ${those.get(name)}`)
}
