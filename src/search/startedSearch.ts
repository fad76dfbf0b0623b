import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import type { OwnTexts } from '#src/domain/search/ownTexts.ts'
import type { SearchPlace } from '#src/search-worker/messages.ts'
import { startWorker } from './startWorker.ts'
import { workerSearch } from './workerSearch.ts'

/** The search of the app, in a worker of its own. */
export const startedSearch = (place: SearchPlace, ownTexts: () => OwnTexts | undefined): ArticleSearch =>
  workerSearch(place, startWorker, ownTexts)
