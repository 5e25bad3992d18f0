import 'react'

declare module 'react' {
  interface CSSProperties {
    /** A custom property. */
    [property: `--${string}`]: string | number | undefined
  }
}
