import type { SortedPage } from '#src/domain/intake/recognised.ts'

/** The words of the page that are a field each. */
export const fieldsOf = ({ title, dek, author, publisher, dateText }: SortedPage) => ({
  title: title?.value,
  dek: dek?.value,
  author: author?.value,
  publisher: publisher?.value,
  dateText: dateText?.value,
})
