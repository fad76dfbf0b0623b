import type { Block, Inline, Section, TextBlock } from '#src/domain/article.ts'
import type { ExplainedTerm, GlossaryTerm } from '#src/domain/glossary.ts'

interface ExplainedText {
  readonly sections: readonly Section[]
  /** In the order in which they come up. */
  readonly terms: readonly ExplainedTerm[]
}

/**
 * Marks the terms of the glossary that have a definition where a text uses them first: in the article's own words, outside
 * of headings, figures and the notes of the editors.
 */
export function explainTerms(sections: readonly Section[], glossary: readonly GlossaryTerm[]): ExplainedText {
  const marker = new TermMarker(glossary)
  const marked = sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => marker.block(block)) }))
  return { sections: marked, terms: marker.used }
}

class TermMarker {
  readonly used: ExplainedTerm[] = []
  readonly #unused: Map<string, ExplainedTerm>
  readonly #byForm = new Map<string, string>()
  readonly #pattern: RegExp | undefined

  constructor(glossary: readonly GlossaryTerm[]) {
    const explained = glossary.flatMap(({ id, term, abbreviations, explained }) =>
      explained ? [{ forms: [term, ...abbreviations], entry: { id, term, ...explained } }] : [],
    )
    this.#unused = new Map(explained.map(({ entry }) => [entry.id, entry]))
    for (const { forms, entry } of explained) for (const form of forms) this.#byForm.set(lowerFirst(form), entry.id)
    const forms = explained.flatMap((term) => term.forms)
    // Of two that begin at one place, the longer is meant.
    const longestFirst = forms.sort((a, b) => b.length - a.length).map(eitherCase)
    this.#pattern =
      forms.length > 0 ? new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu') : undefined
  }

  block(block: Block): Block {
    if (block.type === 'paragraph') return { ...block, ...this.#textBlock(block) }
    return block.type === 'list' ? { ...block, items: block.items.map((item) => this.#textBlock(item)) } : block
  }

  #textBlock({ n, inlines }: TextBlock): TextBlock {
    return { n, inlines: inlines.flatMap((inline) => (inline.type === 'text' ? this.#text(inline.text) : [inline])) }
  }

  #text(text: string): Inline[] {
    const pieces: Inline[] = []
    let end = 0
    for (const { 0: form, index } of this.#pattern ? text.matchAll(this.#pattern) : []) {
      const term = this.#take(form)
      if (term === undefined) continue
      if (index > end) pieces.push({ type: 'text', text: text.slice(end, index) })
      pieces.push({ type: 'term', text: form, term })
      end = index + form.length
    }
    return end < text.length ? [...pieces, { type: 'text', text: text.slice(end) }] : pieces
  }

  /** The term that a form stands for, the first time; undefined after that. */
  #take(form: string): string | undefined {
    const term = this.#unused.get(this.#byForm.get(lowerFirst(form)) ?? '')
    if (!term) return undefined
    this.#unused.delete(term.id)
    this.used.push(term)
    return term.id
  }
}

/** A sentence may begin with a term. */
const lowerFirst = (form: string): string => form.charAt(0).toLowerCase() + form.slice(1)

function eitherCase(form: string): string {
  const first = form.charAt(0)
  return `[${first.toLowerCase()}${first.toUpperCase()}]${escapeRegExp(form.slice(1))}`
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
