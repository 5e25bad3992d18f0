import base from '../../src/styles/base.css?raw'

/** Every `--ciam-…` property that the style sheet reads, with its defaults in the order in which they stand there. */
function readTokens(): [name: string, defaults: string[]][] {
  const found = new Map<string, Set<string>>()
  for (const [, name, value] of base.matchAll(/var\((--ciam-[\w-]+),\s*((?:[^()]|\([^()]*\))*)\)/g))
    if (name && value) found.set(name, (found.get(name) ?? new Set()).add(value.trim()))
  return [...found].map(([name, defaults]) => [name, [...defaults]])
}

export function TokenTable() {
  return (
    <table>
      <thead>
        <tr>
          <th>Property</th>
          <th>Default</th>
        </tr>
      </thead>
      <tbody>
        {readTokens().map(([name, defaults]) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>
              {defaults.map((value) => (
                <div key={value}>
                  <code>{value}</code>
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
