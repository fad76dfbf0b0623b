import type { HonestDate } from '../honestDate.ts'
import { typedText } from '../visibleText.ts'
import { type CitationInput, citationKey, isSourceItself, noteOf } from './citation.ts'
import { citationMessages } from './messages.ts'

// A brace with a backslash before it is a brace all the same to whoever counts them to find the end of a field.
const LATEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
}

const latex = (text: string): string =>
  typedText(text).replace(/[\\{}^~$&#%_]/gu, (character) => LATEX[character] ?? `\\${character}`)

/** In a pair of braces more, it keeps its capitals, and no word of it (“and”) parts one name from the next. */
const whole = (text: string): string => `{${latex(text)}}`

/** An address is taken as it stands: what would end the field is written as addresses write it. */
const verbatim = (url: string): string =>
  typedText(url).replace(/[\\{} ]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * The citation as an `@online` entry of BibLaTeX, in UTF-8; dates in EDTF, `~` for what is only inferred. Our edition's own
 * date is not known: it has no `date`; what the reader brought in is cited as the source, which has.
 */
export function bibtex(citation: CitationInput): string {
  const fields = isSourceItself(citation) ? ownFields(citation) : editionFields(citation)
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@online{${citationKey(citation)},\n${lines.join('')}}\n`
}

type Field = readonly [string, string]

/** The source itself, as the reader brought it in; it has no address that others could go to. */
function ownFields(citation: CitationInput): readonly Field[] {
  const { title, author, publisher } = citation.article.source
  return [
    ['title', whole(title)],
    ...(author === undefined ? [] : [['author', whole(author)] as const]),
    ...(publisher === undefined ? [] : [['organization', whole(publisher)] as const]),
    ['date', edtfOf(citation.article.published)],
    ['urldate', citation.accessed],
    ['langid', 'vietnamese'],
    ['note', latex(noteOf(citation))],
  ]
}

function editionFields(citation: CitationInput): readonly Field[] {
  const { article, url, accessed } = citation
  const { title, publisher } = article.source
  return [
    ['title', whole(article.title)],
    ['author', whole(citationMessages.site)],
    ['url', verbatim(url)],
    ['urldate', accessed],
    ['langid', 'vietnamese'],
    ['origtitle', whole(title)],
    ...(publisher === undefined ? [] : [['origpublisher', whole(publisher)] as const]),
    ['origdate', edtfOf(article.published)],
    ['note', latex(noteOf(citation))],
  ]
}

function edtfOf({ basis, from, to }: HonestDate): string {
  const sign = basis === 'inferred' ? '~' : ''
  return from === to ? `${from}${sign}` : `${from}${sign}/${to}${sign}`
}
