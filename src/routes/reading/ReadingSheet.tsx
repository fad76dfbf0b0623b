import type { ReactNode } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { type StatedFigure, statedFigures } from '#src/domain/figures/statedFigure.ts'
import type { Library, LibraryItem } from '#src/domain/library.ts'
import { FigureSheet } from '#src/features/explain/FigureSheet.tsx'
import { FiguresHere } from '#src/features/explain/FiguresHere.tsx'
import { TermSheet } from '#src/features/explain/TermSheet.tsx'
import { ItemEditor } from '#src/features/keeping/ItemEditor.tsx'
import { keepingMessages } from '#src/features/keeping/messages.ts'
import { ParagraphActions } from '#src/features/keeping/ParagraphActions.tsx'
import type { TextRun } from '#src/features/keeping/textSelection.ts'
import type { Explained } from '#src/features/reading/explained.ts'
import { Sheet } from '#src/ui/Sheet.tsx'
import { TypeSettings } from '../TypeSettings.tsx'
import { ArticleCiting, PassageCiting } from './Citing.tsx'
import { useIndicatorPage } from './useIndicatorPage.ts'
import type { Keeping } from './useKeeping.ts'

/**
 * What lies over the page: the type's settings, what can be done with a paragraph, with what is selected, or with what was
 * kept, or what a figure or a term is.
 */
export type OpenSheet =
  | { readonly kind: 'type' }
  /** `runs`: the passage that is cited; undefined for the article. */
  | { readonly kind: 'cite'; readonly runs?: readonly TextRun[] }
  | { readonly kind: 'paragraph'; readonly n: number }
  /** As it was when it was opened: another tab may take it away. */
  | { readonly kind: 'item'; readonly item: LibraryItem }
  | { readonly kind: 'explained'; readonly explained: Explained }

interface SheetProps {
  readonly article: Article
  readonly articles: ArticleSource
  readonly library: Library
  readonly keeping: Keeping
  /** What came of the last thing done. */
  readonly notice: ReactNode
  readonly onOpen: (sheet: OpenSheet) => void
  readonly onClose: () => void
  readonly onListen: (n: number) => void
  readonly onPartMissing: () => void
}

interface Props extends SheetProps {
  readonly sheet: OpenSheet
}

/** What was opened over the page. */
export function ReadingSheet({ sheet, ...props }: Props) {
  switch (sheet.kind) {
    case 'type':
      return <TypeSettings library={props.library} onClose={props.onClose} />
    case 'cite':
      return <CiteSheet {...props} runs={sheet.runs ?? []} />
    case 'paragraph':
      return <ParagraphSheet {...props} n={sheet.n} />
    case 'item':
      return <ItemSheet key={sheet.item.id} {...props} opened={sheet.item} />
    case 'explained':
      return <ExplainedSheet {...props} explained={sheet.explained} />
  }
}

const blockOf = ({ blocks }: Keeping, n: number) => blocks.find((block) => block.n === n)
const textOf = (keeping: Keeping, { n, start, end }: TextRun) => blockOf(keeping, n)?.text.slice(start, end) ?? ''

function CiteSheet({ article, keeping, runs, onClose, onPartMissing }: SheetProps & { readonly runs: readonly TextRun[] }) {
  const [first] = runs
  const block = first && blockOf(keeping, first.n)
  if (!first || !block) {
    return (
      <Sheet title={keepingMessages.citeArticle} closeLabel={keepingMessages.close} onClose={onClose}>
        <ArticleCiting article={article} onPartMissing={onPartMissing} />
      </Sheet>
    )
  }
  return (
    <Sheet title={keepingMessages.cite} closeLabel={keepingMessages.close} onClose={onClose}>
      <PassageCiting
        article={article}
        block={block}
        inBlock={textOf(keeping, first)}
        lastBlock={runs.at(-1)?.n ?? first.n}
        quote={runs.map((run) => textOf(keeping, run)).join('\n')}
      />
    </Sheet>
  )
}

function ParagraphSheet({ article, keeping, notice, n, onOpen, onClose, onListen }: SheetProps & { readonly n: number }) {
  const block = blockOf(keeping, n)
  if (!block) return null
  const whole = keeping.wholeOf(n)
  const thenClose = async (doing: Promise<unknown>) => {
    if (await doing) onClose()
  }
  const takeNote = async () => {
    const [item] = (await keeping.highlight([whole], 'yellow')) ?? []
    if (item) onOpen({ kind: 'item', item })
  }
  return (
    <Sheet title={keepingMessages.paragraph(n)} closeLabel={keepingMessages.close} onClose={onClose}>
      <ParagraphActions
        text={block.text}
        items={keeping.itemsIn(n)}
        cite={<PassageCiting article={article} block={block} inBlock={block.text} lastBlock={n} quote={block.text} />}
        onColour={(colour) => void thenClose(keeping.highlight([whole], colour))}
        onBookmark={() => void thenClose(keeping.bookmarkParagraph(n))}
        onNote={() => void takeNote()}
        onListen={() => onListen(n)}
        onEdit={(item) => onOpen({ kind: 'item', item })}
      />
      <FiguresHere
        figures={article.figures}
        block={n}
        onExplain={(figure) => onOpen({ kind: 'explained', explained: { figure } })}
      />
      {notice}
    </Sheet>
  )
}

function ExplainedSheet({ article, articles, explained, onClose }: SheetProps & { readonly explained: Explained }) {
  if ('figure' in explained) {
    const figure = statedFigures(article)[explained.figure]
    return figure ? (
      <ExplainedFigure key={explained.figure} figure={figure} article={article} articles={articles} onClose={onClose} />
    ) : null
  }
  const term = article.terms.find(({ id }) => id === explained.term)
  return term ? <TermSheet term={term} onClose={onClose} /> : null
}

interface ExplainedFigureProps extends Pick<SheetProps, 'article' | 'articles' | 'onClose'> {
  readonly figure: StatedFigure
}

function ExplainedFigure({ figure, article, articles, onClose }: ExplainedFigureProps) {
  const [state, retry] = useIndicatorPage(articles, figure.indicator)
  const isStatedElsewhere = article.statedElsewhere.includes(figure.indicator)
  return <FigureSheet figure={figure} isStatedElsewhere={isStatedElsewhere} state={state} onRetry={retry} onClose={onClose} />
}

function ItemSheet({ keeping, notice, opened, onClose }: SheetProps & { readonly opened: LibraryItem }) {
  const here = keeping.items.find(({ id }) => id === opened.id)
  const item = here ?? opened
  const save = async (note: string, basedOn: number) => {
    if (!here) await keeping.putBack([item])
    await keeping.saveNote(item.id, note, basedOn)
  }
  return (
    <Sheet title={keepingMessages.itemTitles[item.kind]} closeLabel={keepingMessages.close} onClose={onClose}>
      {!here && <p className="notice">{keepingMessages.gone}</p>}
      <ItemEditor
        item={item}
        onSave={save}
        onColour={(colour) => void keeping.recolour(item.id, colour)}
        onRemove={() => {
          onClose()
          void keeping.remove([item.id])
        }}
        onClose={onClose}
      />
      {notice}
    </Sheet>
  )
}
