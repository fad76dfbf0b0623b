/**
 * Names the set of articles that a data file was made from. Rows of files of different versions do not belong together:
 * a page that was open before a new version came must not mix the two.
 */
export type DataVersion = string
