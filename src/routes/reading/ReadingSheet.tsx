import type { ReactNode } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { Library } from '#src/domain/library.ts'
import { ItemEditor } from '#src/features/keeping/ItemEditor.tsx'
import { keepingMessages } from '#src/features/keeping/messages.ts'
import { ParagraphActions } from '#src/features/keeping/ParagraphActions.tsx'
import type { TextRun } from '#src/features/keeping/textSelection.ts'
import { Sheet } from '#src/ui/Sheet.tsx'
import { TypeSettings } from '../TypeSettings.tsx'
import { ArticleCiting, PassageCiting } from './Citing.tsx'
import type { Keeping } from './useKeeping.ts'

/** What lies over the page: the type's settings, what can be done with a paragraph, with what is selected, or with what was kept. */
export type OpenSheet =
  | { readonly kind: 'type' }
  /** `runs`: the passage that is cited; undefined for the article. */
  | { readonly kind: 'cite'; readonly runs?: readonly TextRun[] }
  | { readonly kind: 'paragraph'; readonly n: number }
  | { readonly kind: 'item'; readonly id: string }

interface Props {
  readonly sheet: OpenSheet
  readonly article: Article
  readonly library: Library
  readonly keeping: Keeping
  /** What came of the last thing done. */
  readonly notice: ReactNode
  readonly onOpen: (sheet: OpenSheet) => void
  readonly onClose: () => void
  readonly onListen: (n: number) => void
  readonly onPartMissing: () => void
}

export function ReadingSheet({ sheet, article, library, keeping, notice, onOpen, onClose, onListen, onPartMissing }: Props) {
  const frame = { closeLabel: keepingMessages.close, onClose }
  const blockOf = (n: number) => keeping.blocks.find((block) => block.n === n)
  const textOf = ({ n, start, end }: TextRun) => blockOf(n)?.text.slice(start, end) ?? ''
  switch (sheet.kind) {
    case 'type':
      return <TypeSettings library={library} onClose={onClose} />
    case 'cite': {
      const [first] = sheet.runs ?? []
      const block = first && blockOf(first.n)
      return (
        <Sheet {...frame} title={keepingMessages.cite}>
          {sheet.runs && first && block ? (
            <PassageCiting article={article} block={block} inBlock={textOf(first)} quote={sheet.runs.map(textOf).join('\n')} />
          ) : (
            <ArticleCiting article={article} onPartMissing={onPartMissing} />
          )}
        </Sheet>
      )
    }
    case 'paragraph': {
      const { n } = sheet
      const block = blockOf(n)
      if (!block) return null
      const whole = keeping.wholeOf(n)
      const thenClose = async (doing: Promise<unknown>) => {
        await doing
        onClose()
      }
      return (
        <Sheet {...frame} title={keepingMessages.paragraph(n)}>
          <ParagraphActions
            text={block.text}
            items={keeping.itemsIn(n)}
            cite={<PassageCiting article={article} block={block} inBlock={block.text} quote={block.text} />}
            onColour={(colour) => void thenClose(keeping.highlight([whole], colour))}
            onBookmark={() => void thenClose(keeping.bookmarkParagraph(n))}
            onListen={() => onListen(n)}
            onEdit={({ id }) => onOpen({ kind: 'item', id })}
          />
          {notice}
        </Sheet>
      )
    }
    case 'item': {
      const item = keeping.items.find(({ id }) => id === sheet.id)
      if (!item) return null
      return (
        <Sheet {...frame} key={item.id} title={keepingMessages.itemTitles[item.kind]}>
          <ItemEditor
            item={item}
            onSave={(note, basedOn) => keeping.saveNote(item.id, note, basedOn)}
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
  }
}
