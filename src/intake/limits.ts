// How much of a file is read at all. An article is far below each of these; what is above them is no article, or is meant
// to keep the reader busy.

export const MAX_BYTES = 20_000_000

export const MAX_LINES = 20_000
/** Of a text file, empty lines included. */
export const MAX_BREAKS = 200_000
/** Of all lines together. The longest reports have some 100,000; to recognise what is in so many takes seconds. */
export const MAX_CHARACTERS = 600_000
/** Of one line. The longest paragraphs in print have some 10,000. */
export const MAX_LINE_LENGTH = 100_000

export const MAX_ELEMENTS = 50_000
/** Of elements that make a page's structure. Nesting costs more than its square in what follows. */
export const MAX_DEPTH = 256
/** Of all, tags of type and colour included: old pages leave these open by the hundred. */
export const MAX_OPEN_TAGS = 4000
/** Of one tag; further ones are not looked at. */
export const MAX_ATTRIBUTES = 256
export const MAX_ATTRIBUTE_LENGTH = 2000

/** What the extractor is asked about. Its time grows faster than the page. */
export const MAX_EXTRACTED_ELEMENTS = 6000
/** The depths of all of them together. */
export const MAX_EXTRACTED_NESTING = 200_000
export const MAX_EXTRACTED_LENGTH = 600_000

/** Of a saved page. Each picture is a part. */
export const MAX_PARTS = 5000
export const MAX_PART_DEPTH = 16
