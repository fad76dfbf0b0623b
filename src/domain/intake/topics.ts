import { groupedBy } from '../figures/groupedBy.ts'
import type { Evidence, Recognised, SortedPage } from './recognised.ts'
import { type CueHit, cueHits } from './topics/cueHits.ts'
import { type TopicScore, topicScores } from './topics/topicScores.ts'
import { type IntakeTopic, MOST_TOPICS } from './vocabulary.ts'

/** From so many texts on, an article speaks of many things in passing. */
const LONG = 6
/** The part of the score of the main topic that another must have: less in a report so long that it goes round all topics. */
const BESIDE_MAIN = 0.15
const BESIDE_MAIN_OF_ALL = 0.12
const ALL_ROUND = 6000
/** So many hits in one text are dwelling on it, too. */
const DWELT_ON = 5
const MOST_EVIDENCE = 5

/** The topics of an article, one to four, the main one first; none where no cue is clear. */
export function recogniseTopics(sorted: SortedPage, topics: readonly IntakeTopic[]): readonly Recognised<string>[] {
  const texts = sorted.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption')
  const isLong = texts.length >= LONG
  const isAllRound = texts.reduce((sum, { text }) => sum + text.length, 0) >= ALL_ROUND
  const scores = topicScores(cueHits(sorted, topics))
  const borne = scores.filter((score) => isBorne(score, isLong))
  const most = borne[0]?.score ?? 0
  // An article that dwells on nothing has the topic of its few cues, with little confidence.
  return (borne.length > 0 ? borne : scores.filter(isNamed).slice(0, 1))
    .filter(({ score }) => score >= most * (isAllRound ? BESIDE_MAIN_OF_ALL : BESIDE_MAIN))
    .slice(0, MOST_TOPICS)
    .map((score) => ({ value: score.topic, confidence: confidenceOf(score, most), evidence: evidenceOf(score.hits) }))
}

/** Whether the article dwells on a topic; in a long one, a word in its title alone does not do. */
function isBorne({ headHits, bodyHits, bodyTexts }: TopicScore, isLong: boolean): boolean {
  if (isLong) return bodyHits >= DWELT_ON || (headHits + bodyHits >= 3 && bodyTexts >= 2)
  return headHits + bodyHits >= 2 || headHits >= 1
}

const isNamed = ({ headHits, bodyHits }: TopicScore): boolean => headHits + bodyHits > 0

const confidenceOf = ({ score }: TopicScore, most: number): number =>
  Math.round(100 * (score / (score + 1.5)) * (0.7 + 0.3 * (score / Math.max(score, most)))) / 100

function evidenceOf(hits: readonly CueHit[]): readonly Evidence[] {
  const first = [...groupedBy(hits, ({ cue }) => cue).values()].flatMap((ofCue) => ofCue[0] ?? [])
  const ordered = first.sort((a, b) => Number(a.isCommon) - Number(b.isCommon))
  return ordered.slice(0, MOST_EVIDENCE).map(({ words, line }) => ({ words, ...(line !== undefined && { line }) }))
}
