import { articleWords } from './articleWords.ts'

/** Marks an article that the reader brought in. */
export const OwnMark = () => <span className="own-mark">{articleWords.own}</span>
