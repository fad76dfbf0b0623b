import { Link } from '@tanstack/react-router'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { compareMessages } from './messages.ts'

/** The way to the paragraph that states a figure. */
export function ParagraphLink({ figure }: { readonly figure: StatedFigure }) {
  return (
    <Link className="paragraph-link" to="/bai/$slug" params={{ slug: figure.article.slug }} search={{}} hash={`d${figure.block}`}>
      {compareMessages.paragraph(figure.block)}
    </Link>
  )
}
