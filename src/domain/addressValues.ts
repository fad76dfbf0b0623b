// How values of an address are read. All of it is total: whatever stands there, something valid comes out.

/** Parameters as text, by name. */
type Params = Readonly<Record<string, string>>

/** A value in the address that was left out, and why. */
export interface Ignored<Reason extends string> {
  readonly param: string
  readonly value: string
  readonly reason: Reason
}

// An address can be long and hostile: look at no more than this much of any value.
const LONGEST_VALUE = 2000

/** The value of a parameter, trimmed and in normal form; empty where there is none. */
export const textOf = (params: Params, param: string): string =>
  (params[param] ?? '').normalize('NFC').slice(0, LONGEST_VALUE).trim()

/** Collects what is left out. */
export class IgnoredValues<Reason extends string> {
  readonly list: Ignored<Reason>[] = []

  add(param: string, value: string, reason: Reason): undefined {
    if (value !== '') this.list.push({ param, value, reason })
    return undefined
  }
}

/** What a parameter chooses; undefined where it chooses nothing, or nothing that there is. */
export function parseChoice<T>(
  params: Params,
  param: string,
  choices: Readonly<Record<string, T>>,
  ignored: Pick<IgnoredValues<'unknown'>, 'add'>,
): T | undefined {
  const value = textOf(params, param)
  return Object.hasOwn(choices, value) ? choices[value] : ignored.add(param, value, 'unknown')
}

const ID = /^[a-z0-9-]{1,64}$/

/** The ids that a parameter lists, in the order in which they are known, each once. */
export function parseIds(
  params: Params,
  param: string,
  known: readonly { readonly id: string }[],
  ignored: Pick<IgnoredValues<'unknown'>, 'add'>,
): string[] {
  const asked = new Set(
    textOf(params, param)
      .split(',')
      .map((id) => id.trim()),
  )
  const knownIds = new Set(known.map(({ id }) => id))
  for (const id of asked) if (!knownIds.has(id) || !ID.test(id)) ignored.add(param, id, 'unknown')
  return known.map(({ id }) => id).filter((id) => asked.has(id))
}

/** The way back: how an address writes a choice. */
export const keyOf = <T>(choices: Readonly<Record<string, T>>, value: T): string =>
  Object.keys(choices).find((key) => choices[key] === value) ?? ''
