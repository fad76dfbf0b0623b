import { formatPartialDate } from '../calendar.ts'
import { formatHonestDate } from '../honestDate.ts'
import { isOwnSlug } from '../ownArticle.ts'
import { bindWords } from '../typography.ts'
import { type Book, chapterFile, LICENCE_URL, ownArticlesIn, titleOf } from './book.ts'
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
  ({ slug, title: name, placeName, published, source }, index) =>
    xml`<li><a href="${chapterFile(index)}">${bindWords(name)}</a>: ${placeName}, ${formatHonestDate(published)}; ${isOwnSlug(slug) ? bookWords.ownSource : bookWords.retold} <cite>${source.title}</cite></li>\n`,
)}</ol>
<h2>${bookWords.licence}</h2>
${licence(book)}
</section>`,
  )
}

/** The licence is ours to give for what we wrote, and for nothing that the reader brought in. */
function licence(book: Book): Xml {
  const own = ownArticlesIn(book)
  if (own === 'all') return xml`<p>${bookWords.noLicence}</p>`
  return xml`<p>${bookWords.licenceLead} <a href="${LICENCE_URL}">${bookWords.licenceName}</a>. ${bookWords.licenceEnd}${
    own === 'some' ? ` ${bookWords.licenceOfOwn}` : ''
  }</p>`
}
