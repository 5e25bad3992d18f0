import { Links, Meta, Outlet, Scripts, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
import { readLocale } from './readLocale'

export function loader({ request }: Route.LoaderArgs) {
  return { locale: readLocale(request) }
}

export default function Root() {
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang={data?.locale}>
      <head>
        <meta charSet="utf-8" />
        <title>Sign in</title>
        <link rel="icon" href="data:," />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  )
}
