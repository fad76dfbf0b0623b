import { Link } from '@tanstack/react-router'
import { shellMessages } from './messages.ts'

export function NotFoundPage() {
  return (
    <div className="page-card">
      <h1>{shellMessages.notFoundTitle}</h1>
      <p>{shellMessages.notFound}</p>
      <Link className="button" to="/" search={{}}>
        {shellMessages.toList}
      </Link>
    </div>
  )
}
