import { type Article, type ArticleSummary, type Block, plainText, type Section, type SectionRole, summaryOf } from './article.ts'
import { type ArticleColumns, roleBit } from './articleColumns.ts'
import type { LocalityOption } from './locality.ts'

/** Articles in a part of the view of one role. */
export const ROLE_PAGE_SIZE = 10

/** Words of the editors stand behind it: the number of their first paragraph. */
interface Noted {
  readonly note?: number
}

/** A heading, by its number in the article. */
export interface RoleHeading {
  readonly n: number
  readonly text: string
}

/** A paragraph or a list item, by its number in the article. */
export interface RoleLine extends RoleHeading, Noted {
  /** Of a list item: the number that it has in its list, or that it has none. Undefined for a paragraph. */
  readonly item?: number | 'unnumbered'
}

/** What stands below one heading. */
export interface RolePart extends Noted {
  /** Undefined for what stands before the first heading below that of the section. */
  readonly heading?: RoleHeading
  readonly lines: readonly RoleLine[]
}

/** A section of an article that has a role. Words of the editors are left out, but for where they stand. */
export interface RoleSection {
  /** Undefined where the section begins without one. */
  readonly heading?: RoleHeading
  readonly parts: readonly RolePart[]
}

/** What an article says in one role. */
export interface RoleEntry {
  readonly article: ArticleSummary
  readonly sections: readonly RoleSection[]
}

/** An option of the locality filter, with how many articles it has, and how many of these say something in the role. */
export interface RoleLocality extends LocalityOption {
  readonly articles: number
  readonly saying: number
}

/** The first part of what all articles say in one role; articles newest first. */
export interface RolePage {
  readonly role: SectionRole
  readonly total: number
  readonly first: readonly RoleEntry[]
  /** As `roleLocalities` gives them. */
  readonly localities: readonly RoleLocality[]
}

/** What an article says in a role; its sections are empty where it has none of it. */
export function roleEntry(article: ArticleSummary & Pick<Article, 'sections'>, role: SectionRole): RoleEntry {
  return {
    article: summaryOf(article),
    sections: article.sections.filter((section) => section.role === role).map(roleSection),
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
type OpenPart = Writable<Omit<RolePart, 'lines'>> & { readonly lines: Writable<RoleLine>[] }

function roleSection({ blocks }: Section): RoleSection {
  const [first, ...rest] = blocks
  const isHeaded = first?.type === 'heading'
  const parts: OpenPart[] = []
  for (const block of isHeaded ? rest : blocks) takeBlock(parts, block)
  const told = parts.filter(({ lines, note }) => lines.length > 0 || note !== undefined)
  return isHeaded ? { heading: { n: first.n, text: first.text }, parts: told } : { parts: told }
}

function takeBlock(parts: OpenPart[], block: Block): void {
  if (block.type === 'heading') {
    parts.push({ heading: { n: block.n, text: block.text }, lines: [] })
    return
  }
  const part = parts.at(-1) ?? { lines: [] }
  if (parts.length === 0) parts.push(part)
  if (block.type !== 'note') {
    part.lines.push(...linesOf(block))
    return
  }
  const n = block.paragraphs[0]?.n
  const noted = part.lines.at(-1) ?? part
  if (n !== undefined) noted.note ??= n
}

function linesOf(block: Extract<Block, { type: 'paragraph' | 'list' }>): readonly RoleLine[] {
  if (block.type === 'paragraph') return [{ n: block.n, text: plainText(block.inlines) }]
  const { start, items } = block
  return items.map(({ n, inlines }, index) => ({
    n,
    text: plainText(inlines),
    item: start === undefined ? 'unnumbered' : start + index,
  }))
}

const saysIn = (columns: ArticleColumns, row: number, role: SectionRole): boolean =>
  ((columns.roleBits[row] ?? 0) & roleBit(role)) !== 0

/** Rows of the articles that say something in a role, newest first; of these localities alone, where any are given. */
export function selectRoleRows(columns: ArticleColumns, role: SectionRole, localities: readonly string[]): readonly number[] {
  const rows = Array.from(columns.roleBits.keys()).filter((row) => saysIn(columns, row, role))
  if (localities.length === 0) return rows
  return rows.filter((row) => localities.includes(columns.localities[columns.locality[row] as number] ?? ''))
}

/** Counts, for each option of the locality filter, its articles, and those of them that say something in a role. */
export function roleLocalities(
  columns: ArticleColumns,
  options: readonly LocalityOption[],
  role: SectionRole,
): readonly RoleLocality[] {
  const [articles, saying] = [new Map<string, number>(), new Map<string, number>()]
  for (const [row, index] of columns.locality.entries()) {
    const id = columns.localities[index] ?? ''
    articles.set(id, (articles.get(id) ?? 0) + 1)
    if (saysIn(columns, row, role)) saying.set(id, (saying.get(id) ?? 0) + 1)
  }
  return options.map(({ id, name }) => ({ id, name, articles: articles.get(id) ?? 0, saying: saying.get(id) ?? 0 }))
}
