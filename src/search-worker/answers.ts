import type { BlockMarks, SearchAnswer, SearchResult } from '#src/domain/articleSearch.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { IndexReader, type SearchIndex } from '#src/domain/search/indexReader.ts'
import type { OwnTextsChange } from '#src/domain/search/ownTexts.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import type { SearchBlock } from '#src/domain/search/searchText.ts'
import { fetchedIndex } from './fetchedIndex.ts'
import type { SearchPlace, SearchQuestion } from './messages.ts'
import { type HeldTexts, heldAfter } from './ownHeld.ts'

interface Engine {
  readonly engine: SearchEngine
  readonly index: SearchIndex
}

interface KeptEngine {
  readonly engine: SearchEngine
  readonly rows: readonly number[]
  readonly isCut: boolean
}

/**
 * Answers from the index on the site; where there is no network, from what is kept on the device. Either way with the reader's
 * own articles, once they were told of.
 */
export function searchAnswers(place: SearchPlace, manifestAhead?: Promise<ArrayBuffer>) {
  const reader = new IndexReader(fetchedIndex(place, manifestAhead))
  const bundled: Engine = { engine: new SearchEngine(reader), index: reader }
  let held: HeldTexts | undefined
  let joined: Promise<Engine> | undefined
  let kept: Promise<KeptEngine | undefined> | undefined
  /** The words that were last answered from what is kept. */
  let keptWords: string | undefined

  async function all(): Promise<Engine> {
    if (!held) return bundled
    const joining = joined ?? join(reader, held)
    joined = joining
    joining.catch(() => {
      if (joined === joining) joined = undefined
    })
    return joining
  }

  /** What is kept, where it was the network that failed; any other failure stays what it is. */
  async function keptAfter(failure: unknown): Promise<KeptEngine> {
    if (!(failure instanceof ArticleLoadError) || failure.failure !== 'offline') throw failure
    const loading = kept ?? loadKept(place, held)
    kept = loading
    const known = await loading.catch(() => undefined)
    if (known) return known
    if (kept === loading) kept = undefined
    throw failure
  }

  async function findKept(words: string, failure: unknown): Promise<SearchAnswer> {
    const known = await keptAfter(failure)
    const { rows, ...answer } = await known.engine.find(words)
    keptWords = words
    const found = { ...answer, rows: rows.map((row) => known.rows[row] as number), scope: 'kept' as const }
    return known.isCut ? { ...found, isCut: true } : found
  }

  async function find(words: string, expected: number): Promise<SearchAnswer> {
    try {
      const { engine, index } = await all()
      const answer = await engine.find(words)
      // They are on their way while the page counts and draws; whoever asks for them hears of a failure.
      for (const row of answer.rows.slice(0, expected)) index.text(row).catch(() => undefined)
      keptWords = undefined
      // With the network, more may be kept by the next time that it fails.
      kept = undefined
      return { ...answer, scope: 'all' }
    } catch (failure) {
      return findKept(words, failure)
    }
  }

  async function result(words: string, row: number): Promise<SearchResult> {
    const known = words === keptWords ? await kept : undefined
    if (!known) return (await all()).engine.result(words, row)
    return { ...(await known.engine.result(words, known.rows.indexOf(row))), row }
  }

  /** Needs of the index how words are read, and no article: what is kept knows that as well. */
  async function marks(words: string, blocks: readonly SearchBlock[]): Promise<readonly BlockMarks[]> {
    const known = words === keptWords ? await kept : undefined
    if (known) return known.engine.marks(words, blocks)
    return all()
      .then(({ engine }) => engine.marks(words, blocks))
      .catch(async (failure) => (await keptAfter(failure)).engine.marks(words, blocks))
  }

  return {
    /** Takes in what the page tells of the reader's own articles. */
    takeOwn(change: OwnTextsChange | undefined): void {
      held = heldAfter(held, change)
      joined = undefined
      kept = undefined
      keptWords = undefined
    },
    async answer(question: SearchQuestion): Promise<unknown> {
      switch (question.type) {
        case 'prepare':
          return void (await (await all()).index.manifest())
        case 'find':
          return find(question.words, question.expected)
        case 'result':
          return result(question.words, question.row)
        case 'marks':
          return marks(question.words, question.blocks)
      }
    },
  }
}

async function join(reader: SearchIndex, held: HeldTexts): Promise<Engine> {
  const { withOwn } = await import('./ownIndex.ts').catch(partMissing)
  const index = await withOwn(reader, held)
  return { engine: new SearchEngine(index), index }
}

async function loadKept(place: SearchPlace, held: HeldTexts | undefined): Promise<KeptEngine | undefined> {
  const { keptIndex } = await import('./keptIndex.ts')
  const kept = await keptIndex(place).catch((failure) => {
    if (held) return undefined
    throw failure
  })
  const index = held ? await (await import('./ownIndex.ts')).keptWithOwn(kept, held, place) : kept
  return index && { engine: new SearchEngine(index.reader), rows: index.rows, isCut: index.isCut }
}

const partMissing = (): never => {
  throw new ArticleLoadError('offline', 'search')
}
