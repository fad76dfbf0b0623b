import type { PageMeta } from '#src/domain/intake/page.ts'

type Fields = Readonly<Record<string, unknown>> & { readonly name?: unknown }

const LONGEST = 300_000
const DEEPEST = 6
const MOST = 300
const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isArticle = ({ '@type': type }: Fields): boolean =>
  [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name))

/** All objects in what was parsed, those of lists and graphs included, down to a depth. */
function* objectsOf(value: unknown, depth = 0): Generator<Fields> {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) for (const item of value.slice(0, MOST)) yield* objectsOf(item, depth + 1)
  else if (isFields(value)) {
    yield value
    for (const inner of Object.values(value).slice(0, MOST)) if (typeof inner === 'object') yield* objectsOf(inner, depth + 1)
  }
}

/** A name, however it is given: as a string, an object, a list of either. */
function nameOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (depth > 2) return undefined
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).flatMap((item) => nameOf(item, depth + 1) ?? [])
    return names.length > 0 ? names.join(', ') : undefined
  }
  return isFields(value) ? nameOf(value.name, depth + 1) : undefined
}

function parse(json: string): unknown {
  if (json.length > LONGEST) return undefined
  try {
    return JSON.parse(json)
  } catch {
    // Editors paste line breaks into strings.
    try {
      return JSON.parse(json.replace(/[\r\n\t]+/g, ' '))
    } catch {
      return undefined
    }
  }
}

/** What a page says of its article in JSON-LD; nothing where it says nothing, or not as JSON. */
export function readJsonLd(
  scripts: readonly string[],
): Pick<PageMeta, 'headline' | 'author' | 'publisher' | 'published' | 'description'> {
  for (const script of scripts.slice(0, 20)) {
    for (const fields of objectsOf(parse(script))) {
      if (!isArticle(fields)) continue
      const { headline, author, publisher, datePublished, description } = fields
      const all = { headline, author, publisher, published: datePublished, description }
      return Object.fromEntries(
        Object.entries(all).flatMap(([name, value]) => {
          const words = nameOf(value)
          return words ? [[name, words]] : []
        }),
      )
    }
  }
  return {}
}
