import { Link } from '@tanstack/react-router'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { toParagraph } from '#src/ui/toParagraph.ts'
import { compareMessages } from './messages.ts'

/** The way to the paragraph that states a figure. */
export function ParagraphLink({ figure }: { readonly figure: StatedFigure }) {
  return (
    <Link className="paragraph-link" {...toParagraph(figure.article.slug, figure.block)}>
      {compareMessages.paragraph(figure.block)}
    </Link>
  )
}
