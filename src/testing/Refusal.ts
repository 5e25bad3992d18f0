import { refusals } from './refusals.js'

/** Thrown by an endpoint to end its work with an error answer. Never leaves the emulator. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly #refusal: keyof typeof refusals
  readonly #values: readonly (string | number)[]

  constructor(refusal: keyof typeof refusals, ...values: readonly (string | number)[]) {
    super(refusal)
    this.#refusal = refusal
    this.#values = values
  }

  /** The answer in Chinese when `language` (the header X-L) says so, in English otherwise. */
  toResponse(language: string | undefined): Response {
    const text: { code: string; en: string; zh: string; status?: number } = refusals[this.#refusal]
    const template = /^zh\b/i.test(language ?? '') ? text.zh : text.en
    const message = template.replace(/\{(\d)\}/g, (_, index: string) => String(this.#values[Number(index)] ?? ''))
    return Response.json({ error_code: text.code, error_msg: message }, { status: text.status ?? 400 })
  }
}
