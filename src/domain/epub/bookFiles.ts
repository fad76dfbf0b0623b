import { type Book, chapterFile } from './book.ts'
import { chapter } from './chapter.ts'
import { contents, olderContents } from './navigation.ts'
import { container, packageDocument } from './packageDocument.ts'
import { style } from './style.ts'
import { titlePage } from './titlePage.ts'

/** A file in an EPUB's archive. */
export interface BookFile {
  readonly path: string
  readonly text: string
}

/** The first file of an EPUB, which is stored as it is, so that whoever looks at the first bytes knows what they have. */
export const MIMETYPE: BookFile = { path: 'mimetype', text: 'application/epub+zip' }

/** All other files of an EPUB 3, of which older readers can make use, too. */
export function bookFiles(book: Book): readonly BookFile[] {
  return [
    { path: 'META-INF/container.xml', text: container.xml },
    { path: 'EPUB/package.opf', text: packageDocument(book).xml },
    { path: 'EPUB/contents.xhtml', text: contents(book).xml },
    { path: 'EPUB/contents.ncx', text: olderContents(book).xml },
    { path: 'EPUB/style.css', text: style },
    { path: 'EPUB/title.xhtml', text: titlePage(book).xml },
    ...book.articles.map((article, index) => ({ path: `EPUB/${chapterFile(index)}`, text: chapter(book, article).xml })),
  ]
}
