import { tokenize } from '../search/tokens.ts'

/** What a text can be told by: its numbers, and its pairs of neighbouring syllables without marks. */
export function textFeatures(text: string): ReadonlySet<string> {
  const words = tokenize(text).map(({ folded }) => folded)
  const features = new Set<string>()
  for (const [at, word] of words.entries()) {
    if (/\d/u.test(word)) features.add(word)
    const next = words[at + 1]
    if (next !== undefined) features.add(`${word} ${next}`)
  }
  return features
}

/** Says how telling a feature is among some texts: the fewer have it, the more; nothing where none has. */
export function weights(texts: readonly ReadonlySet<string>[]): (feature: string) => number {
  const counts = new Map<string, number>()
  for (const features of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return (feature) => {
    const count = counts.get(feature)
    return count === undefined ? 0 : Math.log(1 + texts.length / count) * (/\d/u.test(feature) ? NUMBER : 1)
  }
}

/** A number is taken over as it is, whatever words stand around it. */
const NUMBER = 3
