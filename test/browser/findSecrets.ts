import type { BrowserContext } from 'playwright'
import type { Visit } from './Visit.js'

/** Everything that the page leaves lying about, as text, by the place where it lies. Runs in the page. */
async function readPage(): Promise<Record<string, string>> {
  const seen = new Set<unknown>()
  /** Every text that can be reached from a value: own properties, keys, maps and sets; closures and DOM nodes cannot. */
  const textsOf = (value: unknown): string => {
    if (typeof value === 'string') return `${value}\n`
    if (typeof value !== 'object' || value === null || value instanceof Node || seen.has(value)) return ''
    seen.add(value)
    const own = Reflect.ownKeys(value).map((key) => [key, Reflect.getOwnPropertyDescriptor(value, key)?.value])
    const held = value instanceof Map || value instanceof Set ? [...value.entries()] : []
    return [...own, ...held].flatMap(([key, inner]) => [textsOf(key), textsOf(inner)]).join('')
  }
  const readDatabase = async (name = ''): Promise<string> => {
    const request = indexedDB.open(name)
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const stores = [...database.objectStoreNames].map(
      (store) =>
        new Promise<string>((resolve, reject) => {
          const all = database.transaction(store).objectStore(store).getAll()
          all.onsuccess = () => resolve(textsOf(all.result))
          all.onerror = () => reject(all.error)
        }),
    )
    return (await Promise.all(stores)).join('\n')
  }
  const databases = await indexedDB.databases()
  return {
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    IndexedDB: (await Promise.all(databases.map(({ name }) => readDatabase(name)))).join('\n'),
    CacheStorage: (await caches.keys()).join('\n'),
    'document.cookie': document.cookie,
    address: location.href,
    history: JSON.stringify(history.state),
    'window.name': window.name,
    DOM: document.documentElement.outerHTML,
    inputs: [...document.querySelectorAll('input')].map(({ value }) => value).join('\n'),
    timings: performance
      .getEntries()
      .map(({ name }) => name)
      .join('\n'),
    'query cache': 'fixture' in window ? textsOf(window.fixture.cached) : '',
  }
}

const readCookies = async (context: BrowserContext) => JSON.stringify(await context.cookies())

/** The places where one of the secrets was found. */
export async function findSecrets({ page, context, messages, requests }: Visit, secrets: string[]): Promise<string[]> {
  const places: Record<string, string> = {
    ...(await page.evaluate(readPage)),
    cookies: await readCookies(context),
    console: messages.join('\n'),
    requests: requests.join('\n'),
  }
  return Object.keys(places).filter((place) => secrets.some((secret) => places[place]?.includes(secret)))
}
