import type { HttpBindings } from '@hono/node-server'

export interface ServedPage {
  readonly port: number
  /** Its origin, such as `http://localhost:5173`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** How a request is answered. */
export type Answer = (request: Request, env: HttpBindings) => Response | Promise<Response>

export function servePage(options: {
  /** The folder that holds the built index.html. */
  root: string
  /** Where the CIAM server is. */
  ciamOrigin: string
  /** 0 for any free one. */
  port: number
  /** Comes between the browser and the page's files. Default: nothing does. */
  wrap?: (answer: Answer) => Answer
}): Promise<ServedPage>
