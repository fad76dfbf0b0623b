import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatPartialDate } from '#src/domain/calendar.ts'
import { EDITED_PARAM } from '#src/domain/intake/editedParam.ts'
import { LibraryError, type LibraryProblem } from '#src/domain/library.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { ownMessages } from './messages.ts'

/** Id of the button that takes the article away. */
export const REMOVE_ID = 'own-remove'

interface Props {
  readonly own: Pick<OwnArticle, 'file' | 'addedAt'> & { readonly article: Pick<OwnArticle['article'], 'slug'> }
  readonly onRemove: () => Promise<unknown>
}

/** Where an article of the reader's own came from, that it is nowhere else, how to put right what it says of itself, and how to be rid of it. */
export function OwnAbout({ own, onRemove }: Props) {
  const [problem, setProblem] = useState<LibraryProblem>()
  const day = formatPartialDate(own.addedAt.slice(0, 10))
  const remove = () => {
    setProblem(undefined)
    // The page goes with the article.
    onRemove().catch((error) => setProblem(problemOf(error)))
  }
  return (
    <div className="own-about">
      <p>
        {ownMessages.added(day, own.file)}
        {own.file && <bdi>{own.file}</bdi>}. {ownMessages.onlyHere}
      </p>
      <p className="button-row">
        <Link className="quiet-button" to="/them-bai" search={{ [EDITED_PARAM]: own.article.slug }}>
          {ownMessages.edit}
        </Link>
        <button type="button" id={REMOVE_ID} className="quiet-button" onClick={remove}>
          {ownMessages.remove}
        </button>
      </p>
      {problem && <p role="alert">{ownMessages.notRemoved(problem)}</p>}
    </div>
  )
}

export const problemOf = (error: unknown): LibraryProblem => (error instanceof LibraryError ? error.problem : 'broken')
