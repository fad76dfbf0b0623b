import { Link } from '@tanstack/react-router'
import type { Block, Section, SectionRole, TextBlock } from '#src/domain/article.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { ROLE_KEYS } from '#src/domain/roleKeys.ts'
import { bindWords } from '#src/domain/typography.ts'
import { type Mark, Marked } from '#src/ui/Marked.tsx'
import { Inlines } from './Inlines.tsx'
import { readingMessages } from './messages.ts'
import { numberOf, unsaidRole } from './sections.ts'

/** What to mark of each block, by its number. */
export type BodyMarks = ReadonlyMap<number, readonly Mark[]>

interface BodyProps {
  readonly figures: readonly Figure[]
  /** Number of the block to mark; undefined for none. */
  readonly target: number | undefined
  readonly marks: BodyMarks | undefined
}

/** The article's text. Blocks are data, and each is drawn by one small component. */
export function ArticleBody({ sections, ...body }: BodyProps & { readonly sections: readonly Section[] }) {
  return sections.map((section) => {
    const { blocks, role } = section
    const unsaid = unsaidRole(section)
    return (
      <section key={blocks[0] && numberOf(blocks[0])} className="article-section" data-role={role}>
        {unsaid && <p className="section-role">{unsaid}</p>}
        {blocks.map((block) => (
          <BodyBlock key={numberOf(block)} block={block} {...body} />
        ))}
        {section === sections.findLast((other) => other.role === role) && elsewhere(role)}
      </section>
    )
  })
}

/** The way from what is wrong here, or to be done, to what is said of that elsewhere. */
function elsewhere(role: SectionRole | undefined) {
  if (role !== 'shortcomings' && role !== 'tasks') return null
  return (
    <p className="role-elsewhere">
      <Link to="/muc/$role" params={{ role: ROLE_KEYS[role] }}>
        {readingMessages.roleElsewhere[role]}
      </Link>
    </p>
  )
}

function BodyBlock({ block, ...body }: BodyProps & { readonly block: Block }) {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} {...body} />
    case 'paragraph':
      return <Paragraph block={block} {...body} />
    case 'list':
      return <List block={block} {...body} />
    case 'note':
      return (
        <div className="editors-note" role="note" aria-label={readingMessages.editorsNote}>
          <p className="note-label">{readingMessages.editorsNote}</p>
          {block.paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.n} block={paragraph} {...body} />
          ))}
        </div>
      )
  }
}

const blockAttributes = (n: number, target: number | undefined) => ({
  id: `d${n}`,
  className: n === target ? 'block is-target' : 'block',
})

/** Its link stands beside it, so that the heading is named by its own words alone. */
function Heading({ block, target, marks }: BodyProps & { readonly block: Extract<Block, { type: 'heading' }> }) {
  const Level = block.level === 2 ? 'h2' : 'h3'
  return (
    <div className="heading">
      <Level {...blockAttributes(block.n, target)}>
        <Marked text={bindWords(block.text)} marks={marks?.get(block.n) ?? []} />
      </Level>
      <BlockLink n={block.n} />
    </div>
  )
}

function Paragraph({ block, figures, target, marks }: BodyProps & { readonly block: TextBlock }) {
  return (
    <p {...blockAttributes(block.n, target)}>
      <Inlines inlines={block.inlines} figures={figures} marks={marks?.get(block.n)} />
      <BlockLink n={block.n} />
    </p>
  )
}

function List({ block, figures, target, marks }: BodyProps & { readonly block: Extract<Block, { type: 'list' }> }) {
  const items = block.items.map((item) => (
    <li key={item.n} {...blockAttributes(item.n, target)}>
      <Inlines inlines={item.inlines} figures={figures} marks={marks?.get(item.n)} />
      <BlockLink n={item.n} />
    </li>
  ))
  return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
}

/**
 * The address of a block. A plain link, since the text has dozens: the router listens to changes of the hash anyway.
 */
function BlockLink({ n }: { readonly n: number }) {
  // biome-ignore lint/a11y/useAnchorContent: its name is its label; the sign before it is drawn by the style sheet
  return <a className="block-link" href={`#d${n}`} aria-label={readingMessages.linkToParagraph(n)} />
}
