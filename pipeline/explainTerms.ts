import { type Block, type Inline, plainText, type Section, type TextBlock } from '#src/domain/article.ts'
import type { ExplainedTerm, GlossaryTerm } from '#src/domain/glossary.ts'
import { sentenceAt } from '#src/domain/sentence.ts'

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
  const marker = new TermMarker(formsOf(glossary))
  const marked = sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => marker.block(block)) }))
  return { sections: marked, terms: marker.used }
}

/** The terms that have a definition, by every form that they are written in. */
interface TermForms {
  readonly byForm: ReadonlyMap<string, ExplainedTerm>
  /** Finds them in a text; undefined where there are none. */
  readonly pattern: RegExp | undefined
}

/** Worked out once a glossary, however many texts are read by it. */
const known = new WeakMap<readonly GlossaryTerm[], TermForms>()

function formsOf(glossary: readonly GlossaryTerm[]): TermForms {
  const forms = known.get(glossary) ?? readForms(glossary)
  known.set(glossary, forms)
  return forms
}

function readForms(glossary: readonly GlossaryTerm[]): TermForms {
  const explained = glossary.flatMap(({ id, term, abbreviations, explained }) =>
    explained ? [term, ...abbreviations].map((form) => ({ form, entry: { id, term, ...explained } })) : [],
  )
  const others = glossary.flatMap(({ notIn = [] }) => notIn)
  // Of two that begin at one place, the longer is meant: where that is nobody's form, nothing is marked there.
  const longestFirst = [...explained.map(({ form }) => form), ...others].sort((a, b) => b.length - a.length)
  const either = longestFirst.map(eitherCase).join('|')
  return {
    byForm: new Map(explained.map(({ form, entry }) => [lowerFirst(form), entry])),
    pattern: either === '' ? undefined : new RegExp(`(?<![\\p{L}\\d])(?:${either})(?![\\p{L}\\d])`, 'gu'),
  }
}

class TermMarker {
  readonly used: ExplainedTerm[] = []
  readonly #forms: TermForms

  constructor(forms: TermForms) {
    this.#forms = forms
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
    for (const { 0: form, index } of this.#forms.pattern ? text.matchAll(this.#forms.pattern) : []) {
      const term = this.#take(form)
      if (term === undefined) continue
      if (index > end) pieces.push({ type: 'text', text: text.slice(end, index) })
      pieces.push({ type: 'text', text: form, term })
      end = index + form.length
    }
    return end < text.length ? [...pieces, { type: 'text', text: text.slice(end) }] : pieces
  }

  /** The term that a form stands for, the first time; undefined after that. */
  #take(form: string): string | undefined {
    const term = this.#forms.byForm.get(lowerFirst(form))
    if (!term || this.used.some(({ id }) => id === term.id)) return undefined
    this.used.push(term)
    return term.id
  }
}

interface MarkedWords {
  readonly n: number
  readonly words: string
  readonly sentence: string
}

/** Where terms are marked in sections, for whoever checks that each is meant. */
export function explainedIn(sections: readonly Section[]): readonly MarkedWords[] {
  const texts = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type === 'paragraph') return [block]
      return block.type === 'list' ? block.items : []
    })
  return texts.flatMap(({ n, inlines }) =>
    inlines.flatMap((inline, index) => {
      if (inline.type !== 'text' || inline.term === undefined) return []
      const text = plainText(inlines)
      const { start, end } = sentenceAt(text, plainText(inlines.slice(0, index)).length)
      return [{ n, words: inline.text, sentence: text.slice(start, end) }]
    }),
  )
}

/** A sentence may begin with a term. */
const lowerFirst = (form: string): string => form.charAt(0).toLowerCase() + form.slice(1)

function eitherCase(form: string): string {
  const first = form.charAt(0)
  return `[${first.toLowerCase()}${first.toUpperCase()}]${escapeRegExp(form.slice(1))}`
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
