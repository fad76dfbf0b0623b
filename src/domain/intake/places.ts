import { groupedBy } from '../figures/groupedBy.ts'
import { ownKinds } from './places/ownKinds.ts'
import { type PlaceEvidence, placeEvidence } from './places/placeEvidence.ts'
import { type PlaceScore, placeScores } from './places/placeScores.ts'
import type { Evidence, Recognised, SortedPage } from './recognised.ts'
import { articleTexts } from './topics/articleTexts.ts'
import type { IntakePlace } from './vocabulary.ts'

export interface RecognisedPlaces {
  /** Ids of the places that the article is about, the surest first. */
  readonly about: readonly Recognised<string>[]
  /** Ids of other places that its title, dek or body names, in the order in which they come up. */
  readonly mentioned: readonly Recognised<string>[]
}

type KnownScore = PlaceScore & { readonly place: IntakePlace }

/** Which of the known places an article is about, and which others it names. What was put aside does not count, but for its publisher. */
export function recognisePlaces(sorted: SortedPage, places: readonly IntakePlace[]): RecognisedPlaces {
  const own = ownKinds(articleTexts(sorted))
  const evidence = placeEvidence(sorted, places, own)
  const scores = placeScores(evidence, places, own)
  const about = placesAbout(scores)
  const isAbout = new Set(about.map(({ place }) => place.id))
  return {
    about: about.map((score) => ({
      value: score.place.id,
      confidence: confidenceOf(score),
      evidence: wordsOf(score.evidence),
    })),
    mentioned: mentions(evidence.filter(({ place }) => place !== undefined && !isAbout.has(place))),
  }
}

const LEAST = 3
/** The part of the score of the first place that another has which the article is about, too. */
const BESIDE_FIRST = 0.5
/** The part of the score of another unit that a place must have which the title does not name: guests come to it. */
const MOST_OF_RIVAL = 0.75
/** The part of the score of the whole that a part has which the article is about. */
const MOST_OF_WHOLE = 0.7

function placesAbout(scores: readonly PlaceScore[]): readonly KnownScore[] {
  const known = scores.filter(
    (score): score is KnownScore => score.place !== undefined && score.score >= LEAST && score.isAnchored,
  )
  const others = scores.filter(({ place }) => place === undefined)
  const own = known.filter((score) => !isOutdone(score, others) && !known.some((part) => isPartOf(part, score)))
  const first = own[0]
  return own.filter((score) => score === first || (first && score.isInTitle && score.score >= first.score * BESIDE_FIRST))
}

/** The part of the score of another unit in the title that a place must have which stands there, too. */
const MOST_OF_TITLE_RIVAL = 0.7

/** Whether an article is about a unit on no list and names the place beside it; of what a place lies in, it is no wonder. */
function isOutdone({ place, score, isInTitle }: KnownScore, others: readonly PlaceScore[]): boolean {
  const rivals = others.filter(({ name }) => !place.parents.includes(name))
  if (isInTitle) return rivals.some((rival) => rival.isInTitle && rival.score * MOST_OF_TITLE_RIVAL > score)
  return rivals.some((rival) => rival.score * MOST_OF_RIVAL > score)
}

/** Whether an article is about a part of a place and names the whole to say where that is. */
function isPartOf(part: KnownScore, whole: KnownScore): boolean {
  const liesIn = part.place !== whole.place && whole.place.level === 'province' && part.place.parents.includes(whole.place.name)
  if (!liesIn) return false
  if (whole.isInTitle) return part.isInTitle && part.score >= whole.score
  return part.isInTitle || part.score >= whole.score * MOST_OF_WHOLE
}

const confidenceOf = ({ score, isInTitle, evidence }: KnownScore): number => {
  const isSaid = isInTitle || evidence.some(({ zone }) => zone === 'site')
  return Math.round(100 * Math.min(0.98, (score / (score + 2)) * (isSaid ? 1 : 0.9))) / 100
}

const MOST_EVIDENCE = 4

function wordsOf(evidence: readonly PlaceEvidence[]): readonly Evidence[] {
  const first = [...groupedBy(evidence, ({ words }) => words).values()].flatMap((same) => same[0] ?? [])
  return first.slice(0, MOST_EVIDENCE).map(({ words, line }) => ({ words, ...(line !== undefined && { line }) }))
}

const SURE_MENTION = 0.9
const isMention = ({ zone, isNamed }: PlaceEvidence): boolean => isNamed && zone !== 'site' && zone !== 'caption'

function mentions(evidence: readonly PlaceEvidence[]): readonly Recognised<string>[] {
  const named = evidence.filter(isMention)
  return [...new Set(named.flatMap(({ place }) => place ?? []))].map((id) => ({
    value: id,
    confidence: SURE_MENTION,
    evidence: wordsOf(named.filter(({ place }) => place === id)),
  }))
}
