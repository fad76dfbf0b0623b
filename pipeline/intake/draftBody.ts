import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Inline, Section } from '#src/domain/article.ts'
import { groupedBy } from '#src/domain/figures/groupedBy.ts'
import { type MarkPart, standingIn, toSections } from '#src/domain/intake/articleBlocks.ts'
import type { ProposedFigure, Recognition } from '#src/domain/intake/recognised.ts'
import { bodyOf } from '#src/domain/intake/sourceLines.ts'

/** A figure that can be marked as the build wants it: what it measures and when is known. */
type MarkedFigure = ProposedFigure & { readonly indicator: string; readonly period: string }

const isMarked = (figure: ProposedFigure): figure is MarkedFigure => figure.indicator !== undefined && figure.period !== undefined

/** Figures with the time of the article where they name none of their own. */
function datedFigures({ figures, period }: Recognition): readonly ProposedFigure[] {
  return figures.map((figure) => ({ ...(period && { period: period.value }), ...figure }))
}

/** The figures that a draft cannot mark, since it is not known what they measure or when. */
export const unmarkedFigures = (found: Recognition): readonly ProposedFigure[] =>
  datedFigures(found).filter((figure) => !isMarked(figure))

/** The body of a draft: sections, paragraphs and lists as printed, with the figures that are known marked. No captions. */
export function draftBody(found: Recognition): string {
  const marked: MarkedFigure[] = []
  const byBlock = groupedBy(datedFigures(found).filter(isMarked), ({ block }) => block)
  const mark: MarkPart = ({ block = -1, text }, _n, from) =>
    [...standingIn(byBlock.get(block) ?? [], text, from)].map((figure) => {
      marked.push(figure)
      return { at: figure.at, text: figure.text, figure: marked.length - 1 }
    })
  const sections = toSections(bodyOf(found, new Set()), mark)
  return sections.map((section) => sectionText(section, marked)).join('\n')
}

function sectionText({ role, blocks: [first, ...others] }: Section, figures: readonly MarkedFigure[]): string {
  // Each by itself: all of a long article at once takes minutes.
  const text = [first, ...others].flatMap((block, at) => (block ? blockText(block, at, figures) : [])).join('\n')
  const isContained = role !== undefined && first?.type === 'heading' && first.level === 2
  return isContained ? `:::section{role=${role}}\n\n${text}\n:::\n` : text
}

/** Of two lists in a row, the second has another sign: with the same they would be one. */
function blockText(block: Block, at: number, figures: readonly MarkedFigure[]): string {
  const options: Options = { bullet: at % 2 === 0 ? '-' : '*', bulletOrdered: at % 2 === 0 ? '.' : ')' }
  return toMarkdown({ type: 'root', children: [nodeOf(block, figures)] }, { ...options, extensions: [directiveToMarkdown()] })
}

function nodeOf(block: Block, figures: readonly MarkedFigure[]): RootContent {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: block.level, children: [{ type: 'text', value: block.text }] }
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(block.inlines, figures) }
    case 'list': {
      const items = block.items.map(({ inlines }): ListItem => {
        return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: phrasing(inlines, figures) }] }
      })
      return { type: 'list', ordered: block.start !== undefined, start: block.start ?? null, spread: false, children: items }
    }
    case 'note':
      throw new TypeError('a page that was taken in holds no note of ours')
  }
}

function phrasing(inlines: readonly Inline[], figures: readonly MarkedFigure[]): PhrasingContent[] {
  return inlines.map((inline): PhrasingContent => {
    const figure = inline.type === 'figure' ? figures[inline.figure] : undefined
    if (!figure) return { type: 'text', value: inline.text }
    const { indicator, kind, period, base } = figure
    const attributes = { indicator, kind, period, ...(base && { base }) }
    return { type: 'textDirective', name: 'figure', attributes, children: [{ type: 'text', value: inline.text }] }
  })
}
