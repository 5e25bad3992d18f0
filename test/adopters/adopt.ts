import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject, onTestFinished } from 'vitest'
import { freePort } from '../browser/freePort.js'

const execute = promisify(execFile)

/** A host of its own, in an empty folder outside this repository. */
export interface AdoptedHost {
  readonly folder: string
  /** Runs a script of its package.json, and fails with all that it printed. Returns what it printed. */
  readonly run: (script: string, env?: Record<string, string>) => Promise<string>
  /** Starts one of its tools at a free port, and waits until that answers. It ends with the test. */
  readonly serve: (tool: string, args: (port: string) => string[], env?: Record<string, string>) => Promise<string>
}

/** Without what npm and Vitest tell their children: a host is started by a person. */
const ownEnvironment = (env: Record<string, string>) => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$)/i.test(name),
  )
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', ...env }
}

async function execFully(folder: string, command: string, args: string[], env: Record<string, string> = {}) {
  try {
    const { stdout, stderr } = await execute(command, args, {
      cwd: folder,
      env: ownEnvironment(env) as NodeJS.ProcessEnv,
      maxBuffer: 2 ** 26,
    })
    return stdout + stderr
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${stdout}\n${stderr}`, { cause: error })
  }
}

/** Copies an example as a person would, and installs it with the packed package. The folder goes with the test. */
export async function adopt(example: string): Promise<AdoptedHost> {
  const folder = mkdtempSync(join(tmpdir(), `ciam-react-${example}-`))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  cpSync(join('examples', example), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|dist|build|\.next|\.react-router)$/.test(path),
  })
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  manifest.dependencies['ciam-react'] = `file:${inject('tarball')}`
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  // What npm says of peers counts: a host that must add --force has stumbled.
  await execFully(folder, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'])

  const run: AdoptedHost['run'] = (script, env) => execFully(folder, 'npm', ['run', '--silent', script], env)
  const serve: AdoptedHost['serve'] = async (tool, args, env = {}) => {
    const port = String(await freePort())
    const url = `http://127.0.0.1:${port}`
    const child = spawn(process.execPath, [join('node_modules', tool), ...args(port)], {
      cwd: folder,
      env: ownEnvironment({ PORT: port, HOST: '127.0.0.1', ...env }) as NodeJS.ProcessEnv,
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk
      })
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
    onTestFinished(async () => {
      child.kill()
      await ended
    })
    while (child.exitCode === null) {
      const isUp = await fetch(url).then(
        () => true,
        () => false,
      )
      if (isUp) return url
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`${tool} ended before it listened:\n${printed}`)
  }
  return { folder, run, serve }
}
