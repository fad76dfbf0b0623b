/** Longer names are cut by file systems and by those who copy addresses. */
const MOST_WORDS = 12
const NO_TITLE = 'bai-khong-tieu-de'

/** A title as a slug: `Thành phố Hà Tĩnh: giao ban` as `thanh-pho-ha-tinh-giao-ban`. One that is taken gets a number. */
export function draftSlug(title: string, isTaken: (slug: string) => boolean): string {
  const words = (title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(asciiWord).filter((word) => word !== '')
  const slug = words.slice(0, MOST_WORDS).join('-') || NO_TITLE
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!isTaken(candidate)) return candidate
  }
}

const asciiWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[đð]/gu, 'd')
    .replace(/[^a-z0-9]/gu, '')
