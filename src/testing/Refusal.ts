/** What an answer with `error_code` and `error_msg` can be about. */
export type RefusalName =
  // The device, the application, the state token.
  | 'incompleteDevice'
  | 'missingClientId'
  | 'unregisteredApp'
  | 'appDisabled'
  | 'missingStateToken'
  | 'invalidStateToken'
  | 'endedStateToken'
  // The user. {0} of wrongCredentials: attempts left; {0} and {1} of userLocked: minutes and seconds.
  | 'userNotFound'
  | 'userDisabled'
  | 'wrongCredentials'
  | 'userLocked'
  // The request as such. {0}: the name of the field.
  | 'blankParameter'
  | 'malformedParameter'
  | 'notFound'
  | 'bodyTooLarge'
  | 'busy'
  // Passwords. {0} and {1} of the lengths: the fewest and the most characters.
  | 'wrongOldPassword'
  | 'emptyPassword'
  | 'tooShort'
  | 'tooLong'
  | 'lowComplexity'
  | 'equalsUserName'
  | 'containsUserName'
  | 'containsReversedUserName'
  | 'containsMobile'
  | 'containsEmailPrefix'
  | 'containsName'
  | 'repeatedCharacters'
  | 'weakPassword'
  | 'reusedPassword'
  // The application's server.
  | 'wrongClientCredentials'
  | 'invalidAccessToken'
  | 'invalidSession'
  | 'otherDevice'
  | 'missingTicket'
  | 'invalidTicket'

/** `error_code`, the text in English and in Chinese with its placeholders, and the HTTP status where it is not 400. */
export type RefusalText = readonly [code: string, en: string, zh: string, status?: number]

/** Thrown to end a call with an error answer, in the words of the dialect. Never leaves the emulator. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly #name: RefusalName
  readonly #values: readonly (string | number)[]

  constructor(name: RefusalName, ...values: readonly (string | number)[]) {
    super(name)
    this.#name = name
    this.#values = values
  }

  /** The answer in Chinese when `language` (the header X-L) says so, in English otherwise. */
  toResponse(refusals: Readonly<Record<RefusalName, RefusalText>>, language: string | null): Response {
    const [error_code, en, zh, status = 400] = refusals[this.#name]
    const template = /^zh\b/i.test(language ?? '') ? zh : en
    const error_msg = template.replace(/\{(\d)\}/g, (_, index: string) => String(this.#values[Number(index)] ?? ''))
    return Response.json({ error_code, error_msg }, { status })
  }
}
