const FILE = /^[^/\\:?!]{1,120}\.(?:jpe?g|png|gif|webp|bmp|svg|heic|tiff?)(?:\s?\(\d{1,9}(?:[.,]\d{1,3})?\s?[KM]?B\))?$/iu
const FILE_WORDS = 12
/** `le hoi xuan con son 2018`, `hop-giao-ban-thang-6`: words without marks or capitals. */
const WORDS_OF_ADDRESS = /^[a-z0-9]{1,12}(?:[ _-][a-z0-9]{1,12}){4,40}$/u

/** What is left of a picture where a page was turned into text: `![]() |`, `[image]`. */
const LEFT_OVER = /^(?:\|\s?)?!?\[[^\]]{0,200}\](?:\([^)]{0,300}\))?\s?\|?$|^\|$/u

/** Whether a line is what a program calls a picture: the name of its file, or a title without marks. */
export function isImageName(text: string): boolean {
  if (LEFT_OVER.test(text)) return /^(?:\|\s?)?!|^\|$|^\[(?:image|ảnh|hình|img)/iu.test(text)
  if (FILE.test(text)) return text.split(' ').length <= FILE_WORDS
  return WORDS_OF_ADDRESS.test(text) && /[a-z]/u.test(text)
}
