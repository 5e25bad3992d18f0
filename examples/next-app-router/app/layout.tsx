import type { ReactNode } from 'react'
import { readVisitor } from './readVisitor'

export const metadata = { title: 'Sign in', icons: { icon: 'data:,' } }

export default async function Layout({ children }: { children: ReactNode }) {
  const { locale } = await readVisitor()
  return (
    <html lang={locale}>
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}
