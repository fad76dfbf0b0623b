/** Random numbers that are the same in every run, so that a failure can be seen again. */
export interface SeededRandom {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  pick<T>(choices: readonly T[]): T
  /** Some of the choices, each at most once and in their order. */
  some<T>(choices: readonly T[]): T[]
}

/** Weyl sequence and mixing (mulberry32): of no use for secrets, good for test data. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return {
    below,
    pick: <T>(choices: readonly T[]) => choices[below(choices.length)] as T,
    some: (choices) => choices.filter(() => below(3) === 0),
  }
}
