import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { ownMessages } from './messages.ts'

interface Props {
  readonly own: Pick<OwnArticle, 'file'> & { readonly article: Pick<OwnArticle['article'], 'source'> }
}

/** Whom an article of the reader's own comes from; where nobody knows, from which file. */
export function OwnOrigin({ own: { article, file } }: Props) {
  const { publisher, author } = article.source
  const named = [publisher, author].filter((name) => name !== undefined).join(', ')
  return (
    <>
      {ownMessages.broughtFrom}{' '}
      <a href="#nguon">
        <bdi>{named || file || ownMessages.pasted}</bdi>
      </a>
    </>
  )
}
