import { readingMessages } from './messages.ts'

/** Says at the foot of the screen, wherever in the article the reader is, that what they asked for could not be loaded. */
export function MissingTools({ onDismiss }: { readonly onDismiss: () => void }) {
  return (
    <div className="article-dock" role="alert">
      <p>
        {readingMessages.toolsMissing}{' '}
        <button type="button" className="button" onClick={onDismiss}>
          {readingMessages.dismiss}
        </button>
      </p>
    </div>
  )
}
