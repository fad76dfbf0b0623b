import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import {
  type Block,
  type Inline,
  plainText,
  SECTION_ROLES,
  type Section,
  type SectionRole,
  type TextBlock,
} from '#src/domain/article.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { checkCharacters } from './characters.ts'
import { type FigureContext, readFigure } from './figureDirective.ts'
import { type FileProblems, oneOf } from './problem.ts'

const processor = unified().use(remarkParse).use(remarkDirective)

export interface ArticleBody {
  readonly sections: readonly Section[]
  readonly figures: readonly Figure[]
}

/** Reads the Markdown of an article as blocks and figures. What it does not know is added to the problems. */
export function readArticleBody(
  markdown: string,
  context: FigureContext,
  problems: FileProblems,
  firstLine: number,
): ArticleBody {
  const reader = new BodyReader(markdown, context, problems, firstLine)
  return reader.read(processor.parse(markdown).children)
}

type List = Extract<RootContent, { type: 'list' }>
type ListItemBlock = TextBlock

class BodyReader {
  readonly #markdown: string
  readonly #context: FigureContext
  readonly #problems: FileProblems
  readonly #firstLine: number
  readonly #figures: Figure[] = []
  #blockCount = 0

  constructor(markdown: string, context: FigureContext, problems: FileProblems, firstLine: number) {
    this.#markdown = markdown
    this.#context = context
    this.#problems = problems
    this.#firstLine = firstLine
  }

  read(nodes: readonly RootContent[]): ArticleBody {
    const sections: Section[] = []
    let open: Block[] = []
    const close = () => {
      if (open.length > 0) sections.push({ blocks: open })
      open = []
    }
    for (const node of nodes) {
      if (node.type === 'containerDirective' && node.name === 'section') {
        close()
        sections.push(this.#section(node))
      } else {
        // A heading outside a container starts a section of no certain role.
        if (node.type === 'heading') close()
        open.push(...this.#block(node))
      }
    }
    close()
    return { sections, figures: this.#figures }
  }

  #section(node: ContainerDirective): Section {
    const role = node.attributes?.role ?? ''
    if (!isRole(role)) this.#problem(node, `unknown section role “${role}”`, `write ${oneOf(SECTION_ROLES)}`)
    this.#checkAttributes(node, ['role'])
    const [first] = node.children
    if (first?.type !== 'heading' || first.depth !== 2)
      this.#problem(node, 'a section without a heading', 'start it with a ## heading')
    const blocks = node.children.flatMap((child) => this.#block(child))
    return isRole(role) ? { role, blocks } : { blocks }
  }

  #block(node: RootContent): Block[] {
    switch (node.type) {
      case 'heading':
        return this.#heading(node)
      case 'paragraph':
        return [{ type: 'paragraph', ...this.#textBlock(node.children) }]
      case 'list':
        return [this.#list(node)]
      case 'containerDirective':
        if (node.name === 'note') {
          this.#checkAttributes(node, [])
          return [{ type: 'note', paragraphs: node.children.flatMap((child) => this.#noteParagraph(child)) }]
        }
        break
    }
    this.#problem(node, `${nameOf(node)} has no place here`, 'use paragraphs, headings, lists, :::section and :::note')
    return []
  }

  #heading(node: Extract<RootContent, { type: 'heading' }>): Block[] {
    const level = node.depth
    if (level !== 2 && level !== 3) {
      this.#problem(node, `a heading of level ${level}`, 'write ## or ###')
      return []
    }
    const inlines = this.#inlines(node.children, ++this.#blockCount)
    if (inlines.some((inline) => inline.type === 'figure'))
      this.#problem(node, 'a figure in a heading', 'move it into a sentence')
    const text = plainText(inlines)
    if (text.trim() === '') this.#problem(node, 'a heading without words', 'write some, or remove it')
    return [{ type: 'heading', n: this.#blockCount, level, text }]
  }

  #checkAttributes(node: ContainerDirective, known: readonly string[]): void {
    for (const name of Object.keys(node.attributes ?? {})) {
      if (!known.includes(name)) this.#problem(node, `unknown attribute “${name}” of ${nameOf(node)}`, 'remove it')
    }
  }

  #list(node: List): Block {
    if (node.ordered) this.#checkItemNumbers(node, node.start ?? 1)
    const items = node.children.flatMap((item) => this.#listItem(item))
    return node.ordered ? { type: 'list', start: node.start ?? 1, items } : { type: 'list', items }
  }

  /** Markdown keeps the first number of a list and counts on from there, whatever the others are; a source's numbers are facts. */
  #checkItemNumbers(node: List, start: number): void {
    node.children.forEach((item, index) => {
      const written = Number.parseInt(this.#markdown.slice(item.position?.start.offset), 10)
      if (written === start + index) return
      this.#problem(
        item,
        `the list item ${written} would be shown as ${start + index}`,
        'number items in order, or begin a new list',
      )
    })
  }

  #listItem(item: List['children'][number]): ListItemBlock[] {
    const [only, ...more] = item.children
    if (only?.type !== 'paragraph' || more.length > 0) {
      this.#problem(
        item,
        'a list item that is not one paragraph',
        'write one paragraph an item; lists inside lists are not shown',
      )
      return []
    }
    return [this.#textBlock(only.children)]
  }

  #noteParagraph(node: RootContent): TextBlock[] {
    if (node.type === 'paragraph') return [this.#textBlock(node.children)]
    this.#problem(node, `${nameOf(node)} in a note`, 'write paragraphs')
    return []
  }

  #textBlock(children: readonly PhrasingContent[]): TextBlock {
    const n = ++this.#blockCount
    return { n, inlines: this.#inlines(children, n) }
  }

  #inlines(children: readonly PhrasingContent[], block: number): Inline[] {
    const inlines = children.flatMap((child) => this.#inline(child, block))
    return inlines.filter((inline) => inline.text !== '')
  }

  #inline(node: PhrasingContent, block: number): Inline[] {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', text: this.#cleanText(node, node.value) }]
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, text: this.#wordsOf(node) }]
      case 'textDirective':
        return this.#directive(node, block)
      default:
        this.#problem(
          node,
          `${nameOf(node)} has no place in a sentence`,
          'write plain text, **strong**, *emphasis* or :figure[…]{…}',
        )
        return []
    }
  }

  #directive(node: TextDirective, block: number): Inline[] {
    if (node.name !== 'figure') {
      this.#problem(node, `“:${node.name}” is read as a directive`, 'put a space after the colon, or write :figure[…]{…}')
      return []
    }
    const text = this.#wordsOf(node)
    const figure = readFigure(text, node.attributes ?? {}, this.#context, (message, fix) => this.#problem(node, message, fix))
    if (!figure) return [{ type: 'text', text }]
    this.#figures.push({ ...figure, block })
    return [{ type: 'figure', text, figure: this.#figures.length - 1 }]
  }

  #wordsOf(node: { readonly children: readonly PhrasingContent[] } & Pick<Nodes, 'position'>): string {
    return node.children
      .map((child) => {
        if (child.type === 'text') return this.#cleanText(child, child.value)
        this.#problem(child, `${nameOf(child)} inside emphasis or a figure`, 'write plain text')
        return ''
      })
      .join('')
  }

  #cleanText(node: Pick<Nodes, 'position'>, text: string): string {
    checkCharacters(text, (message, fix) => this.#problem(node, message, fix))
    const { start, end } = node.position ?? {}
    const written = start && end ? this.#markdown.slice(start.offset, end.offset) : text
    // Behind a backslash it is three colons that the source printed.
    if (/(?<!\\):::/.test(written))
      this.#problem(node, '“:::” that opens or closes nothing', 'give a container more colons than the one inside it')
    return text.replace(/[\s\u00a0]+/gu, ' ')
  }

  #problem(node: Pick<Nodes, 'position'>, message: string, fix: string): void {
    this.#problems.add((node.position?.start.line ?? 1) + this.#firstLine - 1, message, fix)
  }
}

const isRole = (role: string): role is SectionRole => (SECTION_ROLES as readonly string[]).includes(role)

function nameOf(node: Nodes): string {
  return 'name' in node ? `“${node.type === 'containerDirective' ? ':::' : ':'}${node.name}”` : `Markdown of type ${node.type}`
}
