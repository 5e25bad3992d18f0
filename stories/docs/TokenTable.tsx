import { tokens } from '../theme-builder/tokens.js'

/** Every custom property of the library, read from its style sheet. */
export function TokenTable() {
  return (
    <table>
      <thead>
        <tr>
          <th>Property</th>
          <th>Default</th>
          <th>In the dark</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ name, light, dark }) => (
          <tr key={name}>
            <td>
              <code>--ciam-{name}</code>
            </td>
            <td>
              <code>{light}</code>
            </td>
            <td>{dark !== light && <code>{dark}</code>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
