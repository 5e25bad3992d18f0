import { CiamError, type CiamErrorCode } from 'ciam-react'
import { serverCodes as readers } from '../../src/client/request/serverCodes.js'
import { en } from '../../src/locales/en.js'
import { writeError } from '../support/texts.js'
import './docs.css'

/** The servers' codes as the library reads them where the text says nothing more, in answer to a password change. */
const serverCodes = Array.from(readers, ([serverCode, read]) => ({
  serverCode,
  code: read('', { stateToken: true, newPassword: true }).code,
}))

const codes = Object.keys(en.errors) as CiamErrorCode[]

/** Every code of the library, with what can be done and what users are told in English. */
export function ErrorTable() {
  return (
    <table className="docs-table">
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Recovery</th>
          <th scope="col">Outcome</th>
          <th scope="col">The server’s codes</th>
          <th scope="col">What users are told, in English</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>
              <code>{new CiamError(code, '').recovery}</code>
            </td>
            <td>
              <code>{new CiamError(code, '').outcome}</code>
            </td>
            <td>
              {serverCodes
                .filter((known) => known.code === code)
                .map(({ serverCode }) => (
                  <div key={serverCode}>
                    <code>{serverCode}</code>
                  </div>
                ))}
            </td>
            <td>
              <strong>{writeError(code, en)[0]}</strong>
              <br />
              {writeError(code, en)[1]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
