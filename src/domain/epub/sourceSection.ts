import type { Article } from '../article.ts'
import { formatPartialDate } from '../calendar.ts'
import { isOwnSlug } from '../ownArticle.ts'
import { bookWords, type EpubWords } from './words.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** The source as it names itself, what it does not say included; then the state of the edition, and where it is read on the site. */
export function sourceSection({ slug, source, revised }: Article, address: string, words: EpubWords): Xml {
  const isOwn = isOwnSlug(slug)
  const given: readonly (readonly [string, string])[] = [
    [words.sourceTitle, source.title],
    [words.publisher, source.publisher ?? words.noPublisher],
    [words.author, source.author ?? words.noAuthor],
    [words.dateline, source.dateline ?? words.noDateline],
    ...(source.note ? [[words.sourceNote, source.note] as const] : []),
    ...(revised ? [[words.edition, words.revised(formatPartialDate(revised))] as const] : []),
  ]
  return xml`<section id="nguon">
<h2>${words.source}</h2>
<p>${isOwn ? bookWords.ownLead : words.sourceLead}</p>
<dl>
${given.map(([term, description]) => xml`<dt>${term}</dt><dd>${description}</dd>\n`)}${isOwn ? NOTHING : xml`<dt>${bookWords.online}</dt><dd><a href="${address}">${address}</a></dd>`}
</dl>
</section>`
}
