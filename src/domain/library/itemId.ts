// Milliseconds in base 36, then the hexadecimal digits of 64 random bits.
const FORM = /^(?<time>[0-9][0-9a-z]{8})-[0-9a-f]{16}$/

/**
 * Ids for so many new items. They sort by when their items were added, the first of them lowest: by the clock (`now`, in
 * milliseconds), and one after the other above the `newest` id so far, should the clock have gone back. `random` gives a
 * whole number of 32 bits.
 */
export function nextIds(count: number, newest: string | undefined, now: number, random: () => number): readonly string[] {
  const first = Math.max(now, timeOf(newest) + 1, 0)
  return Array.from(
    { length: count },
    (_, at) => `${(first + at).toString(36).padStart(9, '0')}-${digits(random())}${digits(random())}`,
  )
}

function timeOf(id = ''): number {
  const time = FORM.exec(id)?.groups?.time
  return time === undefined ? 0 : Number.parseInt(time, 36)
}

const digits = (random: number): string => (random >>> 0).toString(16).padStart(8, '0')
