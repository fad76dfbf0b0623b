import { groupedBy } from '../../figures/groupedBy.ts'
import { isBody, type Zone } from './articleTexts.ts'
import type { CueHit } from './cueHits.ts'

/** How much is in the article for a topic. */
export interface TopicScore {
  readonly topic: string
  readonly score: number
  /** Hits in title, dek and headings, and in body texts, of cues that are not common; and in how many body texts. */
  readonly headHits: number
  readonly bodyHits: number
  readonly bodyTexts: number
  readonly hits: readonly CueHit[]
}

const HEADS: readonly Zone[] = ['title', 'dek', 'heading']
const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 5, dek: 3, heading: 3, lead: 2, body: 1, caption: 0.5 }
/** Of a cue that any report says in passing; a title says nothing in passing. */
const COMMON_WEIGHT = 0.1
/** How much of the weight of its cues a text keeps that has many: what matters is dwelt on in more than one. */
const DENSITY = 0.8
/** How much less a text says for a topic that it names among others. */
const PASSING = 0.5

/** What speaks for each topic, most first; where two have the same, the one that comes up first. */
export function topicScores(hits: readonly CueHit[]): readonly TopicScore[] {
  const inTexts = [...groupedBy(hits, ({ text }) => text).values()].map(textScores)
  const byTopic = groupedBy(hits, ({ topic }) => topic)
  return [...byTopic].map(([topic, own]) => scoreOf(topic, own, inTexts)).sort((a, b) => b.score - a.score)
}

type TextScores = ReadonlyMap<string, number>

function scoreOf(topic: string, hits: readonly CueHit[], inTexts: readonly TextScores[]): TopicScore {
  const strong = hits.filter(({ isCommon }) => !isCommon)
  const inBody = strong.filter(({ zone }) => isBody(zone))
  return {
    topic,
    score: sumOf(inTexts.map((scores) => scores.get(topic) ?? 0)),
    headHits: strong.filter(({ zone }) => HEADS.includes(zone)).length,
    bodyHits: inBody.length,
    bodyTexts: new Set(inBody.map(({ text }) => text)).size,
    hits,
  }
}

/** What a text says for each topic: less where it names the topic in passing, among others. */
function textScores(hits: readonly CueHit[]): TextScores {
  const weights = [...groupedBy(hits, ({ topic }) => topic)].map(([topic, own]) => [topic, sumOf(own.map(weightOf))] as const)
  const whole = sumOf(weights.map(([, weight]) => weight))
  const zone = hits[0]?.zone ?? 'body'
  return new Map(weights.map(([topic, weight]) => [topic, ZONE_WEIGHT[zone] * weight ** DENSITY * (weight / whole) ** PASSING]))
}

const weightOf = ({ isCommon, zone }: CueHit): number => (isCommon && zone !== 'title' ? COMMON_WEIGHT : 1)

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
