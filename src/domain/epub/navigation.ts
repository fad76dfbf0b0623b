import type { Article } from '../article.ts'
import { type Book, chapterFile, headingsOf, identifierOf, titleOf } from './book.ts'
import { page } from './page.ts'
import { bookWords, type EpubWords } from './words.ts'
import { type Xml, xml } from './xml.ts'

/** A line of the table of contents, with those below it. */
interface Entry {
  readonly label: string
  readonly href: string
  readonly entries: readonly Entry[]
}

/** Title page and articles; in an article its sections, its figures, its terms and its source. */
function entriesOf({ articles, words }: Book): readonly Entry[] {
  return [
    { label: bookWords.titlePage, href: 'title.xhtml', entries: [] },
    ...articles.map((article, index) => ({
      label: article.title,
      href: chapterFile(index),
      entries: partsOf(article, chapterFile(index), words),
    })),
  ]
}

function partsOf(article: Article, file: string, words: EpubWords): readonly Entry[] {
  const sections = headingsOf(article)
    .filter(({ level }) => level === 2)
    .map(({ n, text }) => ({ label: text, href: `${file}#d${n}`, entries: [] }))
  const figures = article.figures.length > 0 ? [{ label: words.figures, href: `${file}#so-lieu`, entries: [] }] : []
  const terms = article.terms.length > 0 ? [{ label: words.terms, href: `${file}#thuat-ngu`, entries: [] }] : []
  return [...sections, ...figures, ...terms, { label: words.source, href: `${file}#nguon`, entries: [] }]
}

/** The table of contents. */
export function contents(book: Book): Xml {
  return page(
    bookWords.contents,
    xml`<nav epub:type="toc" id="toc">
<h1>${bookWords.contents}</h1>
${list(entriesOf(book))}
</nav>`,
  )
}

const list = (entries: readonly Entry[]): Xml => xml`<ol>
${entries.map(
  ({ label, href, entries: below }) => xml`<li><a href="${href}">${label}</a>${below.length > 0 ? list(below) : []}</li>\n`,
)}</ol>`

/** The same for readers of EPUB 2. */
export function olderContents(book: Book): Xml {
  const entries = entriesOf(book)
  const order = new Map(entries.flatMap((entry) => [entry, ...entry.entries]).map((entry, index) => [entry, index + 1]))
  const point = (entry: Entry): Xml => {
    const place = order.get(entry) ?? 0
    return xml`<navPoint id="p${place}" playOrder="${place}"><navLabel><text>${entry.label}</text></navLabel><content src="${entry.href}"/>${entry.entries.map(point)}</navPoint>\n`
  }
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="vi">
<head><meta name="dtb:uid" content="${identifierOf(book)}"/></head>
<docTitle><text>${titleOf(book)}</text></docTitle>
<navMap>
${entries.map(point)}</navMap>
</ncx>
`
}
