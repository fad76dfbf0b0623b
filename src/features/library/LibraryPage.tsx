import { useRef } from 'react'
import type { LibraryState } from '#src/domain/library.ts'
import { LibraryUnavailable } from './LibraryUnavailable.tsx'
import { libraryMessages } from './messages.ts'
import { type LibraryProps, OpenLibrary } from './OpenLibrary.tsx'

/** The reader's own: what they keep, and how far they are. */
export function LibraryPage({ state, ...rest }: LibraryProps & { readonly state: LibraryState }) {
  const title = useRef<HTMLHeadingElement>(null)
  const retry = () => {
    rest.actions.open()
    // The button goes, and the focus must not go with it.
    title.current?.focus()
  }
  return (
    <div className="prose-page library-page">
      <h1 ref={title} tabIndex={-1}>
        {libraryMessages.title}
      </h1>
      <p className="standfirst">{libraryMessages.intro}</p>
      <div className="library">
        {state.status === 'opening' && (
          <>
            <p className="needs-script">{libraryMessages.opening}</p>
            <noscript>
              <p>{libraryMessages.withoutScript}</p>
            </noscript>
          </>
        )}
        {state.status === 'unavailable' && <LibraryUnavailable problem={state.problem} onRetry={retry} />}
        {state.status === 'open' && <OpenLibrary state={state} {...rest} />}
      </div>
    </div>
  )
}
