import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import type { LibraryItem, LibraryState } from '#src/domain/library.ts'
import { COUNT_ID } from './KeptItems.tsx'
import { LibraryUnavailable } from './LibraryUnavailable.tsx'
import { libraryMessages } from './messages.ts'
import { type LibraryProps, OpenLibrary } from './OpenLibrary.tsx'
import { UndoBar } from './UndoBar.tsx'

const TITLE_ID = 'library-title'

interface Props extends LibraryProps {
  readonly state: LibraryState
  /** The articles that they brought in. */
  readonly ownArticles?: ReactNode
}

/** The reader's own: what they keep, and how far they are. */
export function LibraryPage({ state, ownArticles, ...rest }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  // Here, since it must not go when the store is lost: it is all that is left of those items.
  const [removed, setRemoved] = useState<readonly LibraryItem[]>([])
  const retry = () => {
    rest.actions.open()
    // The button goes, and the focus must not go with it.
    title.current?.focus()
  }
  return (
    <div className="prose-page library-page">
      <h1 ref={title} id={TITLE_ID} tabIndex={-1}>
        {libraryMessages.title}
      </h1>
      <p className="standfirst">{libraryMessages.intro}</p>
      <p className="add-own">
        <Link to="/them-bai" search={{}}>
          {libraryMessages.addOwn}
        </Link>
      </p>
      <div className="library">
        {ownArticles}
        {state.status === 'opening' && (
          <>
            <p className="needs-script">{libraryMessages.opening}</p>
            <noscript>
              <p>{libraryMessages.withoutScript}</p>
            </noscript>
          </>
        )}
        {state.status === 'unavailable' && <LibraryUnavailable problem={state.problem} onRetry={retry} />}
        {state.status === 'open' && (
          <OpenLibrary state={state} {...rest} onRemoved={(taken) => setRemoved((before) => [...before, ...taken])} />
        )}
        <UndoBar
          removed={removed}
          putBack={rest.actions.putBack}
          onDone={() => setRemoved([])}
          focusAfter={[COUNT_ID, TITLE_ID]}
        />
      </div>
    </div>
  )
}
