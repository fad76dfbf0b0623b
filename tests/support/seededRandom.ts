/** Random numbers that are the same in every run, so that a failure can be seen again. */
export interface SeededRandom {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  pick<T>(choices: readonly T[]): T
  /** Some of the choices, each at most once and in their order. */
  some<T>(choices: readonly T[]): T[]
}

/** A linear congruential generator: poor for secrets, good enough for test data. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return {
    below,
    pick: <T>(choices: readonly T[]) => choices[below(choices.length)] as T,
    some: (choices) => choices.filter(() => below(3) === 0),
  }
}
