import { useIsAlive } from '#src/ui/useIsAlive.ts'
import type { Explained } from './explained.ts'
import { readingMessages } from './messages.ts'

/** What a reader can do with an article beside reading it. */
export type ArticleTool = keyof typeof readingMessages.tools

/** What was asked for, a tool or an explanation; a new one each time. */
export type Asked = { readonly tool: ArticleTool } | { readonly explained: Explained }

const TOOLS = Object.keys(readingMessages.tools) as readonly ArticleTool[]

interface Props {
  /** Undefined until it is known. */
  readonly isBookmarked: boolean | undefined
  readonly onTool: (tool: ArticleTool) => void
}

/** The buttons stand there from the start; what they open is loaded when the page is at rest, or when one is pressed. */
export function ArticleToolbar({ isBookmarked, onTool }: Props) {
  const isAlive = useIsAlive()
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form
    <div className="article-tools needs-script" role="group" aria-label={readingMessages.toolbar}>
      {TOOLS.map((tool) => {
        const isSaved = tool === 'bookmark' && isBookmarked
        const [name, word] = readingMessages.tools[tool]
        return (
          <button
            key={tool}
            type="button"
            className="button"
            data-tool={tool}
            disabled={!isAlive}
            aria-label={isSaved ? readingMessages.bookmarked : name}
            aria-pressed={tool === 'bookmark' ? isBookmarked : undefined}
            onClick={() => onTool(tool)}
          >
            {isSaved ? readingMessages.bookmarked : word}
          </button>
        )
      })}
    </div>
  )
}
