import { formatPartialDate } from '../calendar.ts'
import { formatHonestDate } from '../honestDate.ts'
import { bindWords } from '../typography.ts'
import { type Book, chapterFile, LICENCE_URL, titleOf } from './book.ts'
import { page } from './page.ts'
import { bookWords } from './words.ts'
import { type Xml, xml } from './xml.ts'

/** What is in the book, what it was made from, and on what terms it may be used. */
export function titlePage(book: Book): Xml {
  const title = titleOf(book)
  return page(
    title,
    xml`<section epub:type="titlepage">
<p class="place">${bookWords.site}</p>
<h1>${bindWords(title)}</h1>
<p class="facts">${bookWords.made(formatPartialDate(book.modified.slice(0, 10)))}</p>
<h2>${bookWords.sources}</h2>
<ol>
${book.articles.map(
  ({ title: name, placeName, published, source }, index) =>
    xml`<li><a href="${chapterFile(index)}">${bindWords(name)}</a>: ${placeName}, ${formatHonestDate(published)}; ${bookWords.retold} <cite>${source.title}</cite></li>\n`,
)}</ol>
<h2>${bookWords.licence}</h2>
<p>${bookWords.licenceLead} <a href="${LICENCE_URL}">${bookWords.licenceName}</a>. ${bookWords.licenceEnd}</p>
</section>`,
  )
}
