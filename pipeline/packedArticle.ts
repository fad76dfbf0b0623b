import type { ParsedArticle } from './parseArticle.ts'

// Held as objects, bodies take ten times their text, and thousands of them more memory than a build has. So they are
// kept as bytes, and read from them each time they are asked for.

const NEW_LINE = '\n'.charCodeAt(0)

const bytesOf = new WeakMap<ParsedArticle, Buffer>()

/** A parsed article as bytes: three lines of JSON, the last two for its sections and its figures; those that it was read from. */
export function articleToBytes(article: ParsedArticle): Buffer {
  const known = bytesOf.get(article)
  if (known) return known
  const { sections, figures, ...rest } = article
  return Buffer.from([rest, sections, figures].map((part) => JSON.stringify(part)).join('\n'))
}

/** The article of such bytes; its body stays in them. */
export function articleFromBytes(bytes: Buffer): ParsedArticle {
  const [rest, sections, figures] = splitLines(bytes)
  const article: ParsedArticle = {
    ...(read(rest) as Omit<ParsedArticle, 'sections' | 'figures'>),
    get sections() {
      return read(sections) as ParsedArticle['sections']
    },
    get figures() {
      return read(figures) as ParsedArticle['figures']
    },
  }
  bytesOf.set(article, bytes)
  return article
}

function splitLines(bytes: Buffer): [Buffer, Buffer, Buffer] {
  const first = bytes.indexOf(NEW_LINE)
  const second = bytes.indexOf(NEW_LINE, first + 1)
  if (first < 0 || second < 0) throw new RangeError('not the bytes of an article')
  return [bytes.subarray(0, first), bytes.subarray(first + 1, second), bytes.subarray(second + 1)]
}

const read = (bytes: Buffer): unknown => JSON.parse(bytes.toString())
