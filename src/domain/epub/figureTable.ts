import { toldMeasure } from '../figures/base.ts'
import type { Figure } from '../figures/figure.ts'
import { formatPeriod } from '../honestDate.ts'
import { bindWords } from '../typography.ts'
import type { EpubWords } from './words.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** All figures of an article; each row leads to the paragraph that states it. */
export function figureTable(figures: readonly Figure[], words: EpubWords): Xml {
  if (figures.length === 0) return NOTHING
  const heads = [words.indicator, words.value, words.kind, words.period, words.base, words.where]
  return xml`<section id="so-lieu">
<h2>${words.figures}</h2>
<table>
<thead><tr>${heads.map((head) => xml`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${figures.map((figure) => row(figure, words))}</tbody>
</table>
</section>`
}

function row(figure: Figure, words: EpubWords): Xml {
  const { indicatorName, remark, text, kind, period, block } = figure
  return xml`<tr><th scope="row">${indicatorName}${remark ? xml` <small>(${remark})</small>` : NOTHING}</th><td>${bindWords(text)}</td><td>${words.kinds[kind]}</td><td>${formatPeriod(period)}</td><td>${toldMeasure(figure) ?? '–'}</td><td><a href="#d${block}">${words.paragraph(block)}</a></td></tr>\n`
}
