import { isOwnSlug } from '../ownArticle.ts'
import { type Book, chapterFile, identifierOf, LICENCE_URL, ownArticlesIn, titleOf } from './book.ts'
import { bookWords } from './words.ts'
import { type Xml, xml } from './xml.ts'

/** What the book is, which files it has, and in what order they are read. */
export function packageDocument(book: Book): Xml {
  const chapters = book.articles.map((_, index) => ({ id: `bai-${index + 1}`, file: chapterFile(index) }))
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="vi">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifierOf(book)}</dc:identifier>
<dc:title>${titleOf(book)}</dc:title>
<dc:language>vi</dc:language>
${creators(book)}
<dc:publisher>${bookWords.site}</dc:publisher>
<dc:rights>${rights(book)}</dc:rights>
${book.articles.map(({ source }) => xml`<dc:source>${source.title}</dc:source>\n`)}<meta property="dcterms:modified">${book.modified}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${bookWords.accessibility}</meta>
</metadata>
<manifest>
<item id="style" href="style.css" media-type="text/css"/>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="contents.ncx" media-type="application/x-dtbncx+xml"/>
<item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
${chapters.map(({ id, file }) => xml`<item id="${id}" href="${file}" media-type="application/xhtml+xml"/>\n`)}</manifest>
<spine toc="ncx">
<itemref idref="title"/>
<itemref idref="contents"/>
${chapters.map(({ id }) => xml`<itemref idref="${id}"/>\n`)}</spine>
</package>
`
}

/** Those who wrote what the reader brought in; for the rest, us. */
function creators(book: Book): readonly Xml[] {
  const authors = book.articles.flatMap(({ slug, source }) =>
    isOwnSlug(slug) ? (source.author ?? source.publisher ?? []) : bookWords.site,
  )
  return [...new Set(authors)].map((name) => xml`<dc:creator>${name}</dc:creator>`)
}

function rights(book: Book): string {
  const own = ownArticlesIn(book)
  if (own === 'all') return bookWords.noLicence
  const licence = `${bookWords.licenceName}, ${LICENCE_URL}`
  return own === 'some' ? `${licence}. ${bookWords.licenceOfOwn}` : licence
}

/** Leads whoever opens the file to the package document. */
export const container: Xml = xml`<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`
