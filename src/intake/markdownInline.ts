// All repetitions are bounded, so that the time of each pattern is the length of the text.
const PICTURE = String.raw`!\[[^[\]]{0,500}\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)`
const LINK = String.raw`\[([^[\]]{0,1000})\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)`
const ADDRESS = String.raw`<(https?:\/\/[^\s<>]{1,2000})>`
const ESCAPED = '\\\\([!-/:-@[-`{-~])'
// Marks of emphasis stand at the ends of words; within one, as in 5*3, they are what was meant.
const EMPHASIS = '(?:[*]{1,3}|_{1,3}|~~|`+)'
const WORD = String.raw`[\p{L}\p{N}]`
const INLINE = new RegExp(
  `${ESCAPED}|${PICTURE}|${LINK}|${ADDRESS}|(?<!${WORD})${EMPHASIS}(?=\\S)|(?<=\\S)${EMPHASIS}(?!${WORD})`,
  'gu',
)

/** The words of a run of Markdown, without emphasis, pictures and addresses of links, and the part of them that is links. */
export function inlineText(run: string): { readonly text: string; readonly linked: number } {
  let linkedLength = 0
  const text = run.replace(INLINE, (_all, escaped?: string, label?: string, address?: string) => {
    const link = label ?? address
    if (link === undefined) return escaped ?? ''
    const words = link.replace(/[*_`]{2,}/g, '')
    linkedLength += words.length
    return words
  })
  return { text, linked: text.length === 0 ? 0 : Math.min(1, linkedLength / text.length) }
}
