export interface ServedPage {
  readonly port: number
  /** Its origin, such as `http://localhost:5173`. */
  readonly url: string
  readonly close: () => Promise<void>
}

export function servePage(options: {
  /** The folder that holds the built index.html. */
  root: string
  /** Where the CIAM server is. */
  ciamOrigin: string
  /** 0 for any free one. */
  port: number
}): Promise<ServedPage>
