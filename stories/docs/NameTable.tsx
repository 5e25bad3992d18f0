import './docs.css'

interface Props {
  /** What the names are, and what is said of them. */
  heads: readonly [name: string, meaning: string]
  rows: Readonly<Record<string, string>>
}

/** Names, and what each is. */
export function NameTable({ heads, rows }: Props) {
  return (
    <table className="docs-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(rows).map(([name, meaning]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
