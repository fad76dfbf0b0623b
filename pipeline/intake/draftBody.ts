import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { ProposedFigure, Recognition, SourceBlock } from '#src/domain/intake/recognised.ts'

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

/** The body of a draft: headings, paragraphs and lists as printed, with the figures that are known marked. No captions. */
export function draftBody(found: Recognition): string {
  const figures = datedFigures(found).filter(isMarked)
  const nodes: RootContent[] = []
  for (const [index, block] of found.blocks.entries()) {
    if (block.kind === 'caption') continue
    const inBlock = figures.filter((figure) => figure.block === index)
    if (block.kind === 'item') addItem(nodes, block, inBlock)
    else nodes.push(nodeOf(block, inBlock))
  }
  return toMarkdown({ type: 'root', children: nodes }, { bullet: '-', extensions: [directiveToMarkdown()] })
}

function nodeOf(block: SourceBlock, figures: readonly MarkedFigure[]): RootContent {
  if (block.kind !== 'heading') return { type: 'paragraph', children: inlines(block.text, 0, figures) }
  return { type: 'heading', depth: (block.level ?? 2) > 2 ? 3 : 2, children: [{ type: 'text', value: block.text }] }
}

const BULLET = /^[-–—•*+·▪●]\s+/u
const NUMBER = /^(\d{1,3})[.)]\s+/u

/** Puts an item behind the one before it, or begins a list. */
function addItem(nodes: RootContent[], { text }: SourceBlock, figures: readonly MarkedFigure[]): void {
  const number = NUMBER.exec(text)
  const from = (number ?? BULLET.exec(text))?.[0].length ?? 0
  const content: BlockContent = { type: 'paragraph', children: inlines(text, from, figures) }
  const item: ListItem = { type: 'listItem', spread: false, children: [content] }
  const last = nodes.at(-1)
  if (last?.type === 'list' && last.ordered === (number !== null)) last.children.push(item)
  else {
    const start = number ? Number(number[1]) : null
    nodes.push({ type: 'list', ordered: number !== null, start, spread: false, children: [item] })
  }
}

/** The text from a place on, with its figures as directives. */
function inlines(text: string, from: number, figures: readonly MarkedFigure[]): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let at = from
  const add = (value: string) => value !== '' && parts.push({ type: 'text', value })
  for (const figure of figures) {
    if (figure.at < at) continue
    add(text.slice(at, figure.at))
    parts.push({
      type: 'textDirective',
      name: 'figure',
      attributes: attributesOf(figure),
      children: [{ type: 'text', value: figure.text }],
    })
    at = figure.at + figure.text.length
  }
  add(text.slice(at))
  return parts
}

const attributesOf = ({ indicator, kind, period, base }: MarkedFigure) => ({ indicator, kind, period, ...(base && { base }) })
