import type { OwnArticles } from './ownArticle.ts'
import { always } from './watched.ts'

const nothing = () => undefined
const never = () => new Promise<never>(nothing)

/** The reader's own articles where there are none to speak of: while pages are rendered. They are never open. */
export const restingOwnArticles: OwnArticles = {
  state: always({ status: 'opening' }),
  hasSome: false,
  open: nothing,
  save: never,
  remove: never,
}
