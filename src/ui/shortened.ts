const LONGEST_SHOWN = 60

/** What an address holds, as far as there is room for it; no character is cut in two. */
export function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text
}
