import { Link } from '@tanstack/react-router'
import { libraryMessages } from './messages.ts'

/** Says how something gets into the library. */
export function EmptyLibrary() {
  return (
    <div className="empty">
      <p className="empty-title">{libraryMessages.emptyTitle}</p>
      <ol className="how-to-keep">
        {libraryMessages.emptyHow.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Link className="button" to="/" search={{}}>
        {libraryMessages.toArticles}
      </Link>
    </div>
  )
}
