import type { LibraryItem } from '../library.ts'
import { type Abbreviations, abbreviationsOf } from '../search/abbreviations.ts'
import { type AskedWords, agreement, isMeant, readSearch } from '../search/askedWords.ts'
import { matchesIn } from '../search/marks.ts'
import { tokenize } from '../search/tokens.ts'
import type { ItemKind, LibraryOrder, LibraryQuery } from './libraryQuery.ts'

const NO_ABBREVIATIONS: Abbreviations = abbreviationsOf([])

/** Everything of an item that is searched; no phrase reaches from one text into another. */
function textsOf({ article, note, anchor, sentence = '' }: LibraryItem): readonly string[] {
  const quote = anchor?.quote ?? ''
  return [article.title, article.placeName, note, sentence, ...(sentence.includes(quote) ? [] : [quote])]
}

/** Numbers of forms, one for each of those that a text has. */
type Forms = Uint32Array

/**
 * Finds, filters and orders what is kept. Each item's words are looked at once, as long as it stays as it is; a search then
 * compares the few thousand different words that there are, and not each of all texts.
 */
export class LibraryIndex {
  /** Each form that occurs anywhere; its place is its number. */
  private readonly forms: { readonly folded: string; readonly exact: string }[] = []
  private readonly numbers = new Map<string, number>()
  private readonly formsOfText = new Map<string, Forms>()
  private readonly formsOfItem = new WeakMap<LibraryItem, readonly Forms[]>()

  /** The items that answer a query, in its order; `items` come newest first. */
  matching(items: readonly LibraryItem[], query: LibraryQuery): readonly LibraryItem[] {
    const filtered = items.filter((item) => isAskedFor(item, query))
    return ordered(query.words ? this.search(filtered, query.words) : filtered, query.order)
  }

  /** Looks at the words of so many items that it has not seen yet, ahead of the first search; false once it has seen all. */
  prepare(items: readonly LibraryItem[], count: number): boolean {
    const unseen = items.filter((item) => !this.formsOfItem.has(item))
    for (const item of unseen.slice(0, count)) this.formsOf(item)
    return unseen.length > count
  }

  private search(items: readonly LibraryItem[], typed: string): readonly LibraryItem[] {
    const asked = readSearch(typed, NO_ABBREVIATIONS)
    // First, since it fills the list of forms.
    const formsOfItems = items.map((item) => this.formsOf(item))
    const answers = asked.words
      .filter(({ isFunctionWord }) => !isFunctionWord)
      .map((word) => this.forms.map(({ folded, exact }) => isMeant(agreement(word, folded, exact) ?? 0)))
    return items.filter((item, index) => {
      const forms = formsOfItems[index] ?? []
      const hasAll = answers.every((answer) => forms.some((numbers) => numbers.some((form) => answer[form])))
      return hasAll && hasPhrases(item, asked)
    })
  }

  private formsOf(item: LibraryItem): readonly Forms[] {
    const known = this.formsOfItem.get(item)
    if (known) return known
    const { title, placeName } = item.article
    const forms = textsOf(item).map((text) => (text === title || text === placeName ? this.formsIn(text) : this.read(text)))
    this.formsOfItem.set(item, forms)
    return forms
  }

  /** Of a text that many items share. */
  private formsIn(text: string): Forms {
    const known = this.formsOfText.get(text) ?? this.read(text)
    this.formsOfText.set(text, known)
    return known
  }

  private read(text: string): Forms {
    return Uint32Array.from(new Set(tokenize(text).map(({ folded, exact }) => this.numberOf(folded, exact))))
  }

  private numberOf(folded: string, exact: string): number {
    const key = `${folded} ${exact}`
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.forms.length)
    return this.forms.push({ folded, exact }) - 1
  }
}

const IS_OF_KIND: Readonly<Record<ItemKind, (item: LibraryItem) => boolean>> = {
  bookmark: ({ kind }) => kind === 'bookmark',
  highlight: ({ kind }) => kind === 'highlight',
  note: ({ note }) => note !== '',
}

function isAskedFor(item: LibraryItem, { kind, colour, placeName, article }: LibraryQuery): boolean {
  return (
    (!kind || IS_OF_KIND[kind](item)) &&
    (!colour || (item.kind === 'highlight' && item.colour === colour)) &&
    (!placeName || item.article.placeName === placeName) &&
    (!article || item.article.slug === article)
  )
}

/** What was put in quotation marks must stand somewhere word by word. */
function hasPhrases(item: LibraryItem, asked: AskedWords): boolean {
  if (asked.phrases.length === 0) return true
  const matches = textsOf(item).flatMap((text) => matchesIn(tokenize(text), asked))
  return asked.phrases.every(({ first, end }) =>
    matches.some(({ word, length, isMeant: asTyped }) => asTyped && word <= first && word + length >= end),
  )
}

function ordered(items: readonly LibraryItem[], order: LibraryOrder): readonly LibraryItem[] {
  if (order === 'newest') return items
  return order === 'oldest' ? items.toReversed() : articlesOf(items).flatMap(({ items: ofArticle }) => inTextOrder(ofArticle))
}

/** The article as a whole comes before its paragraphs. */
const inTextOrder = (items: readonly LibraryItem[]): readonly LibraryItem[] =>
  items.toSorted((a, b) => (a.anchor?.block ?? 0) - (b.anchor?.block ?? 0))

/** An article with what is kept of it. */
export interface ArticleItems {
  readonly slug: string
  readonly title: string
  readonly placeName: string
  readonly items: readonly LibraryItem[]
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

/** What is kept, by slug; both the articles and what is kept of them stay in order. */
export function byArticle(items: readonly LibraryItem[]): ReadonlyMap<string, readonly LibraryItem[]> {
  const groups = new Map<string, LibraryItem[]>()
  for (const item of items) {
    const group = groups.get(item.article.slug)
    if (group) group.push(item)
    else groups.set(item.article.slug, [item])
  }
  return groups
}

/** What is kept by article, ordered by place and title; an article is named as its first item has it. */
export function articlesOf(items: readonly LibraryItem[]): readonly ArticleItems[] {
  return [...byArticle(items).values()]
    .map((ofArticle) => ({ ...(ofArticle[0] as LibraryItem).article, items: ofArticle }))
    .sort((a, b) => vietnamese.compare(a.placeName, b.placeName) || vietnamese.compare(a.title, b.title))
}
