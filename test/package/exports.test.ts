import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

/** Evaluates in a plain Node, as an application would: the built package under its own name. */
function evaluate(code: string): unknown {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
  return JSON.parse(output)
}

const namesOf = (entry: string) => evaluate(`console.log(JSON.stringify(Object.keys(await import('${entry}')).sort()))`)

describe('the built package', () => {
  it('offers the React surface, and no more', () => {
    expect(namesOf('ciam-react')).toEqual([
      'ChangePasswordForm',
      'CiamError',
      'CiamProvider',
      'PasswordExpiringPrompt',
      'PromptIcon',
      'isCiamError',
      'useChangePassword',
      'useCiam',
      'useCiamFlow',
      'usePasswordExpiringPrompt',
      'useSignIn',
      'useSkipPasswordUpdate',
    ])
  })

  it('offers the client without React, and no more', () => {
    expect(namesOf('ciam-react/client')).toEqual([
      'CiamError',
      'changePassword',
      'createCiamClient',
      'decodeIdToken',
      'isCiamError',
      'parsePasswordPolicy',
      'readDevice',
      'signIn',
      'skipPasswordUpdate',
    ])
  })

  it('loads no React and no query library for the client, its lazy part included', () => {
    const imports = readdirSync('dist/client', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [
        ...readFileSync(`dist/client/${file}`, 'utf8').matchAll(/(?:from|import)\s*\(?["']([^"']+)/g),
      ])
      .map(([, specifier]) => specifier)
    expect(imports.filter((specifier) => specifier && !specifier.startsWith('.')).sort()).toEqual(['jwt-decode', 'ky'])
  })

  it('offers the proofs for the application’s server, and no more', () => {
    expect(namesOf('ciam-react/server')).toEqual([
      'CiamServerError',
      'exchangeSessionToken',
      'isCiamServerError',
      'verifyIdToken',
    ])
  })

  it('loads nothing for the application’s server but jose, and nothing of Node’s own', () => {
    const imports = readdirSync('dist/server')
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [
        ...readFileSync(`dist/server/${file}`, 'utf8').matchAll(/^(?:import|export).* from "([^"]+)"/gm),
      ])
      .map(([, specifier = '']) => specifier)
    expect([...new Set(imports.filter((specifier) => !specifier.startsWith('.')))]).toEqual(['jose'])
  })

  it('offers the emulator in three places', () => {
    expect(namesOf('ciam-react/testing')).toEqual(['createCiamEmulator', 'demoUsers', 'fakeDevice', 'fetchStateToken'])
    expect(namesOf('ciam-react/testing/node')).toEqual(['startCiamEmulator'])
    expect(namesOf('ciam-react/testing/msw')).toEqual(['ciamHandlers'])
  })

  it('offers a language a module', () => {
    expect(namesOf('ciam-react/locales/zh-CN')).toEqual(['zhCN'])
    expect(namesOf('ciam-react/locales/ar')).toEqual(['ar'])
  })

  it('keeps the directive by which a server component may import it', () => {
    expect(readFileSync('dist/index.js', 'utf8')).toMatch(/^["']use client["']/)
  })

  it('holds every file that it names', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    expect(targets.filter((target) => !target.includes('*') && !existsSync(target))).toEqual([])
    for (const theme of ['light', 'dark', 'high-contrast', 'harbor', 'sorbet', 'terminal'])
      expect(existsSync(`dist/styles/themes/${theme}.css`)).toBe(true)
  })

  it('styles in the layer ciam, and the same without it', () => {
    const layered = readFileSync('dist/styles/styles.css', 'utf8')
    const unlayered = readFileSync('dist/styles/styles.unlayered.css', 'utf8')
    expect(layered).toMatch(/^@layer ciam\{/)
    expect(unlayered).not.toContain('@layer')
    expect(layered.length - unlayered.length).toBe('@layer ciam{}'.length)
  })

  it('types nothing as any', () => {
    const declarations = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.d.ts'),
    )
    const code = (file: string) => readFileSync(`dist/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    const typed = declarations.filter((file) => /[:<|]\s*any\b/.test(code(file)))
    expect(declarations.length).toBeGreaterThan(50)
    expect(typed).toEqual([])
  })
})
