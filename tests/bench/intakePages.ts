import { existsSync, readFileSync } from 'node:fs'
import { Editions } from '#pipeline/intake/editions.ts'
import { intakeRecord, localitiesNamed } from '#pipeline/intake/intakeRecord.ts'
import { sourceFiles, takeInFile } from '#pipeline/intake/sourceFiles.ts'
import { toIntakeVocabulary } from '#pipeline/intakeVocabulary.ts'
import type { ParsedArticle } from '#pipeline/parseArticle.ts'
import { readContent } from '#pipeline/readContent.ts'
import { type ExpectedPage, type Score, scorePage } from './intakeScore.ts'

const EXPECTED = /\.expected\.json$/u
const expectedPath = (path: string): string => path.replace(/\.[^.]+$/u, '.expected.json')

export interface ScoredPage {
  readonly file: string
  readonly scores: readonly Score[]
}

/** Scores every page of a folder that an expectation lies beside. */
export async function scoreFixtures(folder: string): Promise<readonly ScoredPage[]> {
  const vocabulary = toIntakeVocabulary(readContent('content').vocabulary)
  const pages: ScoredPage[] = []
  for (const file of sourceFiles(folder)) {
    if (EXPECTED.test(file.path) || !existsSync(expectedPath(file.path))) continue
    const read = JSON.parse(readFileSync(expectedPath(file.path), 'utf8')) as ExpectedPage
    const mentions = read.mentions && localitiesNamed(read.places ?? [], read.mentions, vocabulary.places)
    const expected = { ...read, ...(mentions && { mentions }) }
    const got = intakeRecord(file.name, await takeInFile(file, vocabulary), vocabulary.places)
    pages.push({ file: file.name, scores: scorePage(got, expected) })
  }
  return pages
}

/** Scores pages that are the sources of editions, by what the editions say of them; others are passed over. */
export async function scoreOriginals(folder: string): Promise<readonly ScoredPage[]> {
  const { vocabulary: lists, articles } = readContent('content')
  const vocabulary = toIntakeVocabulary(lists)
  const editions = new Editions(articles)
  const pages: ScoredPage[] = []
  for (const file of sourceFiles(folder)) {
    const taken = await takeInFile(file, vocabulary)
    const edition = taken.recognition && editions.of(taken.recognition)
    if (edition)
      pages.push({ file: file.name, scores: scorePage(intakeRecord(file.name, taken, vocabulary.places), saidBy(edition)) })
  }
  return pages
}

/** What an edition says of its source; its own words are not those of the source. */
function saidBy({ fields, source, figures }: ParsedArticle): ExpectedPage {
  return {
    isArticle: true,
    title: source.title,
    author: source.author ?? null,
    publisher: source.publisher ?? null,
    dateText: source.dateline ?? null,
    published: fields.published.date,
    publishedBasis: fields.published.basis,
    period: fields.period.covers,
    places: [fields.place],
    topics: fields.topics,
    figures,
  }
}
