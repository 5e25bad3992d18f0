// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { makeFsImporter, parse } from 'react-docgen'
import { describe, expect, it } from 'vitest'

/** As Storybook's own: sources import `./x.js` where there is `x.ts`. What is not ours is left out. */
const importer = makeFsImporter((path, folder) => {
  const file = resolve(folder, path)
  const found = [file, file.replace(/\.js$/, '.ts'), file.replace(/\.js$/, '.tsx')].find((name) => existsSync(name))
  if (found) return found
  throw Object.assign(new Error(`${path} is not ours.`), { code: 'MODULE_NOT_FOUND' })
})

function propsOf(path: string) {
  const filename = resolve(path)
  const [documentation] = parse(readFileSync(filename, 'utf8'), { filename, importer })
  return Object.entries(documentation?.props ?? {})
}

describe.each([
  ['src/components/prompt/PasswordExpiringPrompt.tsx', 14],
  ['src/components/form/ChangePasswordForm.tsx', 13],
  ['src/react/provider/CiamProvider.tsx', 9],
])('the props of %s, as the documentation sees them', (path, count) => {
  const props = propsOf(path)

  it('are all seen, those from other files too', () => {
    expect(props).toHaveLength(count)
  })

  it.each(props.filter(([name]) => name !== 'children'))('says what %s is', (_, { description }) => {
    expect(description).toMatch(/\.$/)
  })
})
