import type { BlockMarks, SearchAnswer, SearchResult } from '../articleSearch.ts'
import { type Abbreviations, abbreviationsOf, expandAbbreviations } from './abbreviations.ts'
import { type AskedWords, readSearch, visible } from './askedWords.ts'
import { bestExcerpt } from './excerpt.ts'
import type { SearchIndex } from './indexReader.ts'
import { type Match, matchesIn, rangesOf, worthShowing } from './marks.ts'
import { type Found, search } from './search.ts'
import { type SearchBlock, searchFields } from './searchText.ts'
import { corrected } from './spelling.ts'
import { writeSyllable } from './syllable.ts'
import { tokenize } from './tokens.ts'

/** Answers searches from an index. */
export class SearchEngine {
  private readonly reader: SearchIndex
  private abbreviations: Promise<Abbreviations> | undefined
  /** What a search came to mean, as its words may have been put right. */
  private last: { readonly words: string; readonly asked: AskedWords } | undefined

  constructor(reader: SearchIndex) {
    this.reader = reader
  }

  async find(words: string): Promise<Omit<SearchAnswer, 'scope'>> {
    const asked = await this.read(words)
    const { version } = await this.reader.manifest()
    const found = await search(this.reader, asked)
    const isInDoubt = found.isPartial || found.rows.length === 0
    // Whoever has begun a quotation wants what they type.
    const better = isInDoubt && !asked.notes.includes('open-quotation') ? await this.secondTry(asked, found) : undefined
    this.last = { words, asked: better?.asked ?? asked }
    const { rows, scores, isPartial } = better?.found ?? found
    const answer = { version, rows, scores, isPartial, corrections: better?.corrections ?? [], notes: asked.notes }
    return better ? { ...answer, meant: retyped(visible(words), asked, better.asked) } : answer
  }

  /** A slip is forgiven where the search finds more of its words without it. */
  private async secondTry(asked: AskedWords, found: Found) {
    const second = await corrected(this.reader, asked, found.units)
    if (!second) return undefined
    const better = await search(this.reader, second.asked)
    return better.most > found.most ? { ...second, found: better } : undefined
  }

  async result(words: string, row: number): Promise<SearchResult> {
    const text = await this.reader.text(row)
    const asked = await this.meant(words)
    const fields = searchFields(text)
    const texts = fields.map((field) => field.text)
    const matches = await this.matches(texts, asked)
    const inBlocks = matches.map((found, at) => (fields[at]?.n === undefined ? [] : found))
    const [inBlock, anywhere] = [bestExcerpt(fields, inBlocks, asked), bestExcerpt(fields, matches, asked)]
    const best = inBlock ?? anywhere
    const n = best && fields[best.field]?.n
    return {
      row,
      summary: text.summary,
      titleMarks: rangesOf(matches[0] ?? []),
      excerpt: best ? { text: best.text, marks: best.marks } : { text: text.summary.summary, marks: [] },
      ...(n !== undefined && { paragraph: n }),
    }
  }

  async marks(words: string, blocks: readonly SearchBlock[]): Promise<readonly BlockMarks[]> {
    const texts = blocks.map(({ text }) => text)
    const matches = await this.matches(texts, await this.meant(words))
    return blocks.flatMap(({ n }, at) => {
      const ranges = rangesOf(matches[at] ?? [])
      return ranges.length > 0 ? [{ n, ranges }] : []
    })
  }

  private async matches(texts: readonly string[], asked: AskedWords): Promise<readonly (readonly Match[])[]> {
    const abbreviations = await this.knownAbbreviations()
    const found = texts.map((text) => matchesIn(expandAbbreviations(tokenize(text), abbreviations), asked))
    return worthShowing(found, asked)
  }

  private async meant(words: string): Promise<AskedWords> {
    return this.last?.words === words ? this.last.asked : this.read(words)
  }

  private async read(words: string): Promise<AskedWords> {
    return readSearch(words, await this.knownAbbreviations())
  }

  private knownAbbreviations(): Promise<Abbreviations> {
    this.abbreviations ??= this.reader.manifest().then(({ terms }) => abbreviationsOf(terms))
    this.abbreviations.catch(() => {
      this.abbreviations = undefined
    })
    return this.abbreviations
  }
}

/** What was typed, with the words in it that were put right. */
function retyped(typed: string, asked: AskedWords, meant: AskedWords): string {
  let [text, end] = ['', 0]
  for (const [index, word] of asked.words.entries()) {
    const exact = meant.words[index]?.exact ?? word.exact
    if (exact === word.exact) continue
    text += typed.slice(end, word.start) + writeSyllable(exact)
    end = word.end
  }
  return text + typed.slice(end)
}
