import { useSearch } from '@tanstack/react-router'
import type { Article, Block, Section } from '#src/domain/article.ts'
import type { Original } from '#src/domain/original/original.ts'
import { originalMessages } from '#src/features/original/messages.ts'
import { ALONE, OriginalPage } from '#src/features/original/OriginalPage.tsx'
import { ArticleBody } from '#src/features/reading/ArticleBody.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'

/** What stands in the head of the page. */
export const headOf = ({ title }: Article) => ({
  title: originalMessages.title(title),
  description: originalMessages.description,
})

/** The original of an article, with the edition drawn as the article itself is. */
export function OriginalView({ article, original }: { readonly article: Article; readonly original: Original }) {
  const search: { readonly xem?: unknown } = useSearch({ from: '/bai/$slug/goc' })
  // The page was prerendered as it stands without a choice.
  const isAlone = useIsAlive() && search.xem === ALONE
  return (
    <OriginalPage
      article={article}
      original={original}
      isAlone={isAlone}
      edition={(numbers) => (
        <ArticleBody
          sections={withBlocks(article.sections, new Set(numbers))}
          figures={article.figures}
          target={undefined}
          marks={undefined}
        />
      )}
    />
  )
}

/** The sections with those of their blocks alone that are asked for. What a section does is said where it begins. */
function withBlocks(sections: readonly Section[], numbers: ReadonlySet<number>): readonly Section[] {
  return sections.flatMap(({ blocks }) => {
    const kept = blocks.flatMap((block) => withParts(block, numbers))
    return kept.length > 0 ? [{ blocks: kept }] : []
  })
}

function withParts(block: Block, numbers: ReadonlySet<number>): readonly Block[] {
  switch (block.type) {
    case 'list': {
      const items = block.items.filter(({ n }) => numbers.has(n))
      const skipped = block.items.findIndex(({ n }) => numbers.has(n))
      return items.length > 0 ? [{ ...block, items, ...(block.start !== undefined && { start: block.start + skipped }) }] : []
    }
    case 'note': {
      const paragraphs = block.paragraphs.filter(({ n }) => numbers.has(n))
      return paragraphs.length > 0 ? [{ ...block, paragraphs }] : []
    }
    default:
      return numbers.has(block.n) ? [block] : []
  }
}
