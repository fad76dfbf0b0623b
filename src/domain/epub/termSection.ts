import type { ExplainedTerm } from '../glossary.ts'
import type { EpubWords } from './words.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** Name of the place in a chapter that explains a term. */
export const termId = (id: string): string => `thuat-ngu-${id}`

/** The terms that an article explains, each with who says so. */
export function termSection(terms: readonly ExplainedTerm[], words: EpubWords): Xml {
  if (terms.length === 0) return NOTHING
  return xml`<section id="thuat-ngu">
<h2>${words.terms}</h2>
<dl>
${terms.map(({ id, term, definition, source }) => xml`<dt id="${termId(id)}">${term}</dt><dd>${definition} <small>${words.definedBy(source)}</small></dd>\n`)}</dl>
</section>`
}
