// What is shared to the installed app, on its way from the worker that takes it in to the page that reads it.

/** The field of the form that has the files. */
export const SHARED_FILES = 'tep'
/** Where it lies until it is picked up: each file with its name in a header, the words as JSON. */
export const SHARED_CACHE = 'ben-doc-shared'
export const SHARED_NAME = 'x-shared-name'
export const SHARED_WORDS = 'x-shared-words'

export interface SharedWords {
  readonly title: string
  readonly text: string
  readonly url: string
}

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gu
/** Fewer are the words that apps put around an address. */
const FEWEST_WORDS = 20

/** Whether there are too few words for an article, addresses aside. */
export const isTooShort = (text: string): boolean => (text.replace(ADDRESS, ' ').match(/\p{L}+/gu)?.length ?? 0) < FEWEST_WORDS

/** The text that was shared, where it is one: an address with a few words is none. */
export function sharedText({ title, text }: SharedWords): string | undefined {
  if (isTooShort(text)) return undefined
  return text.includes(title) ? text : `${title}\n\n${text}`
}

/** Whether an address was shared, alone or among words. */
export const hasAddress = ({ text, url }: Pick<SharedWords, 'text' | 'url'>): boolean => url !== '' || text.search(ADDRESS) >= 0
