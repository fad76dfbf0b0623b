import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { LibraryProblem } from '#src/domain/library.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { ownMessages } from './messages.ts'
import { problemOf } from './OwnAbout.tsx'

interface Props {
  /** Why none of the reader's own articles can be had; undefined where they can, and this one is not among them. */
  readonly problem: LibraryProblem | undefined
  /** It was there, and was taken away here. */
  readonly removed: OwnArticle | undefined
  readonly onRetry: () => void
  readonly onPutBack: (own: OwnArticle) => Promise<void>
}

/** In place of an article of the reader's own that is not there, or cannot be had. */
export function OwnMissing({ problem, removed, onRetry, onPutBack }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const isRemoved = removed !== undefined
  // The button that took it away went with it.
  useEffect(() => {
    if (isRemoved) title.current?.focus()
  }, [isRemoved])
  return (
    <div className="page-card">
      <h1 ref={title} tabIndex={-1}>
        {removed ? ownMessages.removedTitle : problem ? ownMessages.unavailableTitle : ownMessages.missingTitle}
      </h1>
      {removed ? (
        <Removed own={removed} onPutBack={onPutBack} />
      ) : (
        <p role={problem && 'alert'}>{problem ? ownMessages.unavailable(problem) : ownMessages.missing}</p>
      )}
      <p className="button-row">
        {problem && (
          <button type="button" className="button" onClick={onRetry}>
            {ownMessages.retry}
          </button>
        )}
        <Link className={problem || removed ? 'quiet-button' : 'button'} to="/" search={{}}>
          {ownMessages.toList}
        </Link>
        <Link className="quiet-button" to="/thu-vien">
          {ownMessages.toLibrary}
        </Link>
        {!removed && (
          <Link className="quiet-button" to="/them-bai" search={{}}>
            {ownMessages.toIntake}
          </Link>
        )}
      </p>
    </div>
  )
}

function Removed({ own, onPutBack }: { readonly own: OwnArticle; readonly onPutBack: Props['onPutBack'] }) {
  const [problem, setProblem] = useState<LibraryProblem>()
  const putBack = () => {
    setProblem(undefined)
    onPutBack(own).catch((error) => setProblem(problemOf(error)))
  }
  return (
    <>
      <p>{ownMessages.removed(own.article.title)}</p>
      <p>
        <button type="button" className="button" onClick={putBack}>
          {ownMessages.putBack}
        </button>
      </p>
      {problem && <p role="alert">{ownMessages.notPutBack(problem)}</p>}
    </>
  )
}
