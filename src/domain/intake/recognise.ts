import { proposeFigures } from './figures.ts'
import { recogniseForm } from './form.ts'
import type { Page } from './page.ts'
import { recognisePeriod } from './period.ts'
import { recognisePlaces } from './places.ts'
import type { IntakeProblem, Oddity } from './problem.ts'
import { recognisePublished } from './published.ts'
import type { Recognition, SortedPage } from './recognised.ts'
import { sortLines } from './sortLines.ts'
import { recogniseTopics } from './topics.ts'
import type { IntakeVocabulary } from './vocabulary.ts'

/** Recognises all that can be recognised in a page, by the lists of places, topics and indicators. */
export function recognise(page: Page, vocabulary: IntakeVocabulary, found: readonly IntakeProblem[] = []): Recognition {
  const sorted = sortLines(page)
  const published = recognisePublished(sorted)
  const period = recognisePeriod(sorted, published?.value)
  const { about, mentioned } = recognisePlaces(sorted, vocabulary.places)
  const context = { ...(published && { published: published.value }), ...(period && { period: period.value }) }
  return {
    ...sorted,
    form: recogniseForm(sorted),
    ...(published && { published }),
    ...(period && { period }),
    places: about,
    mentions: mentioned,
    topics: recogniseTopics(sorted, vocabulary.topics),
    figures: proposeFigures(sorted, vocabulary.indicators, context),
    problems: [...found, ...oddities(sorted, published !== undefined, about.length)],
  }
}

/** What somebody who takes the page in should look at. */
function oddities({ title, blocks, isArticle }: SortedPage, isDated: boolean, places: number): readonly IntakeProblem[] {
  const checks: readonly (readonly [Oddity, boolean])[] = [
    ['notAnArticle', !isArticle.value],
    ['noTitle', title === undefined],
    ['noBody', blocks.length === 0],
    ['noDate', !isDated],
    ['noPlace', places === 0],
    ['severalPlaces', places > 1],
  ]
  return checks.filter(([, isOdd]) => isOdd).map(([code]) => ({ code }))
}
