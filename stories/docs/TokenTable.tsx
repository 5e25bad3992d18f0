import { tokenGroups } from '../theme-builder/tokenGroups.js'
import { tokenKind } from '../theme-builder/tokenKind.js'
import './docs.css'

function Value({ value, isColour }: { value: string; isColour: boolean }) {
  return (
    <span className="docs-value">
      {isColour && <span className="docs-swatch" style={{ background: value }} />}
      <code>{value}</code>
    </span>
  )
}

/** Every token of the style sheet with its default, read from the style sheet. */
export function TokenTable() {
  return (
    <table className="docs-table">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">What for</th>
          <th scope="col">Default</th>
          <th scope="col">In the dark</th>
        </tr>
      </thead>
      <tbody>
        {tokenGroups.flatMap(({ tokens }) =>
          tokens.map((token) => {
            const isColour = tokenKind(token) === 'colour'
            return (
              <tr key={token.name}>
                <th scope="row">
                  <code>--ciam-{token.name}</code>
                </th>
                <td>{token.purpose}</td>
                <td>
                  <Value value={token.light} isColour={isColour} />
                </td>
                <td>{token.dark === token.light ? '' : <Value value={token.dark} isColour={isColour} />}</td>
              </tr>
            )
          }),
        )}
      </tbody>
    </table>
  )
}
