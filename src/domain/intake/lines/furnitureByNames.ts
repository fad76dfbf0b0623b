import type { PageLine } from '../page.ts'
import type { RemovalReason } from '../recognised.ts'
import type { Furniture } from './furniture.ts'

const PARTS: readonly (readonly [RemovalReason, RegExp])[] = [
  [
    'related',
    /(?:^|[-_])(?:related|relate|lien-?quan|tin-?khac|tin-?lien-?quan|tin-?cung|cung-?chuyen-?muc|other-?news|most-?view(?:ed)?|xem-?nhieu|doc-?nhieu|tin-?moi)(?:$|[-_])/,
  ],
  ['comments', /(?:^|[-_])(?:comments?|binh-?luan|comment-?(?:form|list)|y-?kien)(?:$|[-_])/],
  ['share', /(?:^|[-_])(?:share|social|chia-?se|sharing)(?:$|[-_])/],
  ['navigation', /(?:^|[-_])(?:breadcrumbs?|menu|navbar|nav|pagination|phan-?trang)(?:$|[-_])/],
  ['tags', /(?:^|[-_])(?:tags?|keywords?|tu-?khoa)(?:$|[-_])/],
  ['advertisement', /(?:^|[-_])(?:ads?|advert|adsense|quang-?cao|qc)(?:$|[-_])/],
]

/** What a line is for by what its page calls the part that it is in. Believed only of what the extractor left out as well. */
export function furnitureByNames({ names, isInArticle, mark }: PageLine): Furniture | undefined {
  if (isInArticle !== false || mark === 'heading' || mark === 'caption') return undefined
  const part = PARTS.find(([, form]) => names.some((name) => form.test(name)))
  return part && { reason: part[0], isOpener: false }
}
