import type { Article, Block, Inline, TextBlock } from '../article.ts'
import { formatPartialDate } from '../calendar.ts'
import { formatHonestDate, formatPeriod, type HonestDate } from '../honestDate.ts'
import { bindWords } from '../typography.ts'
import { addressOf, type Book } from './book.ts'
import { figureTable } from './figureTable.ts'
import { page } from './page.ts'
import { sourceSection } from './sourceSection.ts'
import { termId, termSection } from './termSection.ts'
import type { EpubWords } from './words.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** An article as a chapter; a paragraph has the id that it has on the site, `d<n>`. */
export function chapter(book: Book, article: Article): Xml {
  const { words } = book
  return page(
    article.title,
    xml`<section epub:type="chapter">
<p class="place">${article.placeName}</p>
<h1>${bindWords(article.title)}</h1>
${facts(article, words)}
${article.standfirst ? xml`<p class="standfirst">${bindWords(article.standfirst)}</p>` : NOTHING}
${article.sections.flatMap(({ blocks }) => blocks.map((block) => blockXml(block, words)))}
${figureTable(article.figures, words)}
${termSection(article.terms, words)}
${sourceSection(article, addressOf(book, article), words)}
</section>`,
  )
}

function facts({ published, period, placeToday }: Article, words: EpubWords): Xml {
  return xml`<p class="facts">${words.published}: ${dateWords(published, words)} · ${words.covers}: ${formatPeriod(period)}</p>
${published.basis === 'inferred' ? evidence(published, words) : NOTHING}
${
  placeToday
    ? xml`<p class="facts"><strong>${words.placeToday}:</strong> ${placeToday.sentence} ${words.legalBasis(placeToday.legalBasis)} ${words.placeThen}</p>`
    : NOTHING
}`
}

function dateWords(date: HonestDate, words: EpubWords): string {
  const shown = formatHonestDate(date)
  const mark = words.dateMark(date)
  if (mark) return `${shown} (${mark})`
  return date.time ? `${shown} ${words.publishedAt(date.time)}` : shown
}

function evidence({ evidence: sentences, earliest, latest, by }: HonestDate, words: EpubWords): Xml {
  const bounds = words.bounds(formatPartialDate(earliest), formatPartialDate(latest))
  return xml`<aside class="evidence">
${by ? NOTHING : xml`<p>${words.evidenceTitle}</p>`}
<ul>${[...sentences, bounds].map((sentence) => xml`<li>${sentence}</li>`)}</ul>
</aside>`
}

function blockXml(block: Block, words: EpubWords): Xml {
  switch (block.type) {
    case 'heading':
      return block.level === 2
        ? xml`<h2 ${place(block.n)}>${bindWords(block.text)}</h2>\n`
        : xml`<h3 ${place(block.n)}>${bindWords(block.text)}</h3>\n`
    case 'paragraph':
      return paragraph(block)
    case 'list': {
      const items = block.items.map((item) => xml`<li ${place(item.n)}>${inlines(item)}</li>\n`)
      return block.start === undefined ? xml`<ul>\n${items}</ul>\n` : xml`<ol start="${block.start}">\n${items}</ol>\n`
    }
    case 'note':
      return xml`<aside class="note">
<p class="note-label">${words.editorsNote}</p>
${block.paragraphs.map(paragraph)}</aside>\n`
  }
}

const paragraph = (block: TextBlock): Xml => xml`<p ${place(block.n)}>${inlines(block)}</p>\n`

const place = (n: number): Xml => xml`id="d${n}" data-n="${n}"`

const inlines = (block: TextBlock): readonly Xml[] => block.inlines.map(inlineXml)

function inlineXml(inline: Inline): Xml {
  const bound = bindWords(inline.text)
  switch (inline.type) {
    case 'strong':
      return xml`<strong>${bound}</strong>`
    case 'emphasis':
      return xml`<em>${bound}</em>`
    case 'text':
      return inline.term === undefined ? xml`${bound}` : xml`<a epub:type="glossref" href="#${termId(inline.term)}">${bound}</a>`
    case 'figure':
      return xml`${bound}`
  }
}
