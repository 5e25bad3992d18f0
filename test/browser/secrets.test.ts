import { expect, it } from 'vitest'
import { collectTokens } from './collectTokens.js'
import { demoPage } from './DemoPage.js'
import { eventually } from './eventually.js'
import { findSecrets } from './findSecrets.js'
import { setStage } from './setStage.js'

const demo = setStage('demo')
const fixtures = setStage('fixtures')

it('leaves no token anywhere in the demo: not at the prompt, not when signed in, not when signed out', async () => {
  const visit = await demo.visit()
  const { signIn, button, prompt, heading } = demoPage(visit.page)
  const tokens = await collectTokens(visit)
  await signIn('demo')
  await prompt.waitFor()
  await eventually(() => tokens.length).toBe(1)
  expect(await findSecrets(visit, tokens)).toEqual([])

  await button('Not now').click()
  await heading('Signed in').waitFor()
  await eventually(() => tokens.length).toBe(3)
  expect(await findSecrets(visit, tokens)).toEqual([])

  await button('Sign out').click()
  await heading('Sign in').waitFor()
  expect(await findSecrets(visit, tokens)).toEqual([])
})

it('leaves no token in the host’s query cache: not while it continues, not when it failed, not when signed in', async () => {
  fixtures.latencyMs = 200
  fixtures.emulator.failNext({ kind: 'busy', endpoint: 'skip-update' })
  const stateToken = await fixtures.emulator.issueStateToken({ userName: 'demo' })
  const visit = await fixtures.visit()
  const { button } = demoPage(visit.page)
  const tokens = await collectTokens(visit)
  tokens.push(stateToken)
  await visit.page.evaluate((given) => window.fixture.render({ stateToken: given }), stateToken)

  await button('Not now').click()
  await button('Continuing…').waitFor()
  expect(await visit.page.evaluate(() => window.fixture.queryClient.isMutating())).toBe(1)
  expect(await findSecrets(visit, tokens)).toEqual([])
  await button('Try again').waitFor()
  expect(await findSecrets(visit, tokens)).toEqual([])

  await button('Try again').click()
  await eventually(() => visit.page.evaluate(() => window.fixture.calls)).toContain('onSignedIn')
  await eventually(() => tokens.length).toBe(3)
  expect(await findSecrets(visit, tokens)).toEqual([])
})

it('would find a token in each of the places where it looks', async () => {
  const visit = await fixtures.visit()
  const secret = 'planted-secret'
  await visit.page.evaluate(async (planted) => {
    window.fixture.render({})
    localStorage.setItem('token', planted)
    sessionStorage.setItem('token', planted)
    await cookieStore.set('token', planted)
    history.replaceState({ planted }, '', `#${planted}`)
    window.name = planted
    await caches.open(planted)
    performance.mark(planted)
    document.body.append(Object.assign(document.createElement('input'), { value: planted }))
    document.body.dataset.token = planted
    // biome-ignore lint/suspicious/noConsole: one of the places.
    console.log(planted)
    window.fixture.queryClient.setQueryData(['token'], { planted })
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('planted')
      request.onupgradeneeded = () => request.result.createObjectStore('tokens').add(planted, 1)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
    await fetch(`/?${planted}`)
  }, secret)
  expect((await findSecrets(visit, [secret])).sort()).toEqual(
    [
      'CacheStorage',
      'DOM',
      'IndexedDB',
      'address',
      'console',
      'cookies',
      'document.cookie',
      'history',
      'inputs',
      'localStorage',
      'query cache',
      'requests',
      'sessionStorage',
      'timings',
      'window.name',
    ].sort(),
  )
})
