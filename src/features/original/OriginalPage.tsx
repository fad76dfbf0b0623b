import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { BesideRow, Original } from '#src/domain/original/original.ts'
import { originalMessages } from './messages.ts'
import { OriginalText } from './OriginalText.tsx'

/** What the address says of how it is shown; anything else is both. */
export const ALONE = 'goc'

interface Props {
  readonly article: Article
  readonly original: Original
  readonly isAlone: boolean
  /** Draws blocks of the edition, by their numbers. */
  readonly edition: (numbers: readonly number[]) => ReactNode
}

/** A source document word for word, by itself or part by part beside our edition of it. */
export function OriginalPage({ article, original, isAlone, edition }: Props) {
  const { slug } = article
  return (
    <div className={isAlone ? 'original is-alone' : 'original'}>
      <header>
        <p>
          <Link to="/bai/$slug" params={{ slug }}>
            {originalMessages.back}
          </Link>
        </p>
        <h1>{originalMessages.title(article.title)}</h1>
        <p className="hint">{isAlone ? originalMessages.leadAlone : originalMessages.lead}</p>
        <nav className="original-ways" aria-label={originalMessages.show}>
          {[undefined, ALONE].map((way) => (
            <Link
              key={way ?? 'both'}
              to="/bai/$slug/goc"
              params={{ slug }}
              search={way === undefined ? {} : { xem: way }}
              activeOptions={{ exact: true }}
              replace
            >
              {way === ALONE ? originalMessages.alone : originalMessages.both}
            </Link>
          ))}
        </nav>
      </header>
      <p className="original-title">{original.title}</p>
      {original.dek !== undefined && <p className="original-dek">{original.dek}</p>}
      {isAlone ? (
        original.blocks.map((block, at) => <OriginalText key={keyOf([at])} block={block} />)
      ) : (
        <Beside original={original} edition={edition} />
      )}
    </div>
  )
}

const keyOf = (indices: readonly number[]): string => indices.join(' ')

function Beside({ original, edition }: Pick<Props, 'original' | 'edition'>) {
  return (
    <div className="beside">
      <p className="beside-head">{originalMessages.edition}</p>
      <p className="beside-head">{originalMessages.original}</p>
      {original.rows.map((row) => (
        <div className="beside-row" key={`${keyOf(row.edition)}/${keyOf(row.original)}`}>
          <div className="beside-edition">
            {row.edition.length > 0 ? edition(row.edition) : <p className="hint">{originalMessages.noEdition}</p>}
          </div>
          <OriginalSide row={row} original={original} />
        </div>
      ))}
    </div>
  )
}

function OriginalSide({ row, original }: { readonly row: BesideRow; readonly original: Original }) {
  const texts = row.original.flatMap((at) => {
    const block = original.blocks[at]
    return block ? [<OriginalText key={at} block={block} />] : []
  })
  if (texts.length === 0) return <p className="beside-original hint">{originalMessages.noOriginal}</p>
  if (!row.isRepeated) {
    return (
      <div className="beside-original">
        <p className="beside-label">{originalMessages.original}</p>
        {texts}
      </div>
    )
  }
  return (
    <details className="beside-original">
      <summary>{originalMessages.repeated}</summary>
      {texts}
    </details>
  )
}
