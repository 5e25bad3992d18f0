import { Refusal } from './Refusal.js'

/** A field of a request's JSON body that must be a text with something in it. */
export function textField(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) throw new Refusal('malformedParameter', 'body')
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1]
  if (value === undefined || value === null || value === '') throw new Refusal('blankParameter', name)
  if (typeof value !== 'string') throw new Refusal('malformedParameter', name)
  return value
}
