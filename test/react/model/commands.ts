import fc from 'fast-check'
import type { Answer } from './HeldServer.js'
import type { Manner } from './Page.js'
import { domains, type Walk } from './Walk.js'

/** What chance decides about a command. Each number is taken modulo the choices that there are when it runs. */
interface Chance {
  readonly slot: number
  readonly pick: number
  readonly manner: Manner
  readonly times: number
  readonly isEven: boolean
}

interface Definition {
  /** Whether it can be done now. */
  readonly can?: (walk: Walk, chance: Chance) => boolean
  readonly run: (walk: Walk, chance: Chance) => void
}

const at = <T>(list: readonly T[], pick: number): T => {
  const item = list[pick % list.length]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}
const hasProvider = (walk: Walk, { slot }: Chance) => walk.provider(slot) !== undefined
const hasProbe = (walk: Walk) => walk.hooks(false).length > 0
/** Mostly a token that was seen before, so that tokens meet; else a new one, or none. */
const someToken = (walk: Walk, pick: number) => {
  if (pick % 8 === 0) return undefined
  return pick % 8 < 4 || walk.tokens.length === 0
    ? walk.newToken()
    : at(walk.tokens, walk.tokens.length - 1 - ((pick % 3) % walk.tokens.length))
}
const call =
  (kind: 'skip' | 'change' | 'signIn') =>
  (walk: Walk, { pick, times, manner }: Chance) => {
    const { hook, index } = at(walk.hooks(false), pick)
    walk.callHook(hook, index, kind, times, manner)
  }
const mountHook =
  (isPrompt: boolean) =>
  (walk: Walk, { slot, manner, isEven }: Chance) =>
    walk.setHooks(slot, [...walk.slot(slot).hooks, walk.newHook(isPrompt, manner, isEven)])
const hooksOf = (walk: Walk, { slot }: Chance) => (walk.provider(slot) ? walk.slot(slot).hooks : [])
const answer =
  (...answers: readonly Answer[]) =>
  (walk: Walk, { pick, slot }: Chance) => {
    const request = at(walk.waiting(), pick)
    const given = at(answers, Math.floor(pick / 8) + slot)
    walk.answer(request, request.kind === 'signIn' || (given !== 'warned' && given !== 'expired') ? given : 'success')
  }
const pressable = (walk: Walk) =>
  walk
    .hooks(true)
    .filter(({ index }) => !walk.slot(index).isHidden)
    .flatMap(({ hook, index }) =>
      walk
        .buttons(hook)
        .filter(({ textContent }) => textContent === 'Not now' || textContent === 'Try again')
        .map((button) => ({ hook, index, button })),
    )

const definitions: Record<string, [weight: number, definition: Definition]> = {
  'mount a provider': [4, { run: (walk, { slot, pick }) => walk.mountProvider(slot, someToken(walk, pick)) }],
  'remount a provider': [
    2,
    { can: hasProvider, run: (walk, { slot }) => walk.mountProvider(slot, walk.slot(slot).prop) },
  ],
  'unmount a provider': [1, { can: hasProvider, run: (walk, { slot }) => walk.unmountProvider(slot) }],
  'mount a prompt': [4, { can: hasProvider, run: mountHook(true) }],
  'mount a probe': [4, { can: hasProvider, run: mountHook(false) }],
  'unmount a prompt or a probe': [
    1,
    {
      can: (walk, chance) => hooksOf(walk, chance).length > 0,
      run: (walk, chance) => {
        const gone = at(hooksOf(walk, chance), chance.pick)
        walk.setHooks(
          chance.slot,
          hooksOf(walk, chance).filter((hook) => hook !== gone),
        )
      },
    },
  ],
  'remount prompts and probes': [
    2,
    {
      can: (walk, chance) => hooksOf(walk, chance).length > 0,
      run: (walk, chance) =>
        walk.setHooks(
          chance.slot,
          hooksOf(walk, chance).map((hook) => walk.newHook(hook.isPrompt, hook.manner, hook.opensForm)),
        ),
    },
  ],
  press: [
    10,
    {
      can: (walk) => pressable(walk).length > 0,
      run: (walk, { pick, times }) => {
        const { hook, index, button } = at(pressable(walk), pick)
        walk.press(hook, index, button, times)
      },
    },
  ],
  'skip by the hook': [5, { can: hasProbe, run: call('skip') }],
  'change by the hook': [5, { can: hasProbe, run: call('change') }],
  'sign in by the hook': [5, { can: hasProbe, run: call('signIn') }],
  'skip by a plain client': [
    3,
    {
      can: (walk) => walk.tokens.length > 0,
      run: (walk, { slot, pick }) =>
        walk.callClient(slot, at(walk.tokens, walk.tokens.length - 1 - ((pick % 3) % walk.tokens.length))),
    },
  ],
  'abort a plain client': [
    3,
    { can: (walk) => walk.abortable().length > 0, run: (walk, { pick }) => walk.abort(at(walk.abortable(), pick)) },
  ],
  'swap the prop': [4, { can: hasProvider, run: (walk, { slot, pick }) => walk.setProp(slot, someToken(walk, pick)) }],
  'set the token': [4, { can: hasProvider, run: (walk, { slot, pick }) => walk.setToken(slot, someToken(walk, pick)) }],
  'drop the token': [1, { can: hasProvider, run: (walk, { slot }) => walk.setToken(slot, undefined) }],
  'give an equal config': [1, { can: hasProvider, run: (walk, { slot }) => walk.configure(slot, {}) }],
  'swap the locale': [
    1,
    { can: hasProvider, run: (walk, { slot, isEven }) => walk.configure(slot, { locale: isEven ? 'fr' : undefined }) },
  ],
  'swap the domain': [
    1,
    { can: hasProvider, run: (walk, { slot, pick }) => walk.configure(slot, { domain: at(domains, pick) }) },
  ],
  'hide or show': [2, { run: (walk, { slot }) => walk.setHidden(slot, !walk.slot(slot).isHidden) }],
  'answer with success': [5, { can: (walk) => walk.waiting().length > 0, run: answer('success', 'warned', 'expired') }],
  'answer with failure': [4, { can: (walk) => walk.waiting().length > 0, run: answer('refused', 'busy', 'broken') }],
}

class Command implements fc.AsyncCommand<Walk, Walk> {
  constructor(
    readonly name: string,
    readonly definition: Definition,
    readonly chance: Chance,
    /** Whether the page comes to rest before the next command. */
    readonly settles: boolean,
  ) {}
  check = (walk: Readonly<Walk>) => walk.pending.length > 0 || this.can(walk as Walk)
  async run(walk: Walk) {
    // What runs between two commands, a promise could use: those that do not settle run with the next one, in one go.
    walk.pending.push(() => this.can(walk) && this.definition.run(walk, this.chance))
    if (this.settles) await walk.settle()
  }
  private can = (walk: Walk) => this.definition.can?.(walk, this.chance) ?? true
  toString = () => {
    const { slot, pick, manner, times, isEven } = this.chance
    return `${this.name} (${slot} ${pick} ${manner} ${times} ${isEven})${this.settles ? '' : ' +'}`
  }
}

const manner = fc.constantFrom<Manner[]>('returns', 'returns', 'throws', 'rejects', 'neverSettles')
const chance: fc.Arbitrary<Chance> = fc.record({
  slot: fc.nat(1),
  pick: fc.nat(63),
  manner,
  times: fc.constantFrom(1, 1, 2),
  isEven: fc.boolean(),
})

/** Any of the commands, some more often than others; one of five is followed by the next before the page comes to rest. */
export const command: fc.Arbitrary<fc.AsyncCommand<Walk, Walk>> = fc.oneof(
  ...Object.entries(definitions).map(([name, [weight, definition]]) => ({
    weight,
    arbitrary: fc
      .tuple(chance, fc.constantFrom(true, true, true, true, false))
      .map(([given, settles]) => new Command(name, definition, given, settles)),
  })),
)
