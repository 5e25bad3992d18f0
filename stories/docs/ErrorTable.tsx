import { CiamError, type CiamErrorCode } from 'ciam-react'
import { en } from 'ciam-react/locales/en'

const codes = Object.keys(en.errors).filter((code): code is CiamErrorCode => code in en.errors)

export function ErrorTable() {
  return (
    <table>
      <thead>
        <tr>
          <th>Code</th>
          <th>Recovery</th>
          <th>What people read</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => (
          <tr key={code}>
            <td>
              <code>{code}</code>
            </td>
            <td>
              <code>{new CiamError(code, '').recovery}</code>
            </td>
            <td>
              <strong>{en.errors[code][0]}.</strong> {en.errors[code][1]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
