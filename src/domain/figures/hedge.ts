const BELOW = ['gần', 'dưới', 'không quá', 'tối đa', 'chưa tới']
const ABOVE = ['trên', 'hơn', 'ít nhất', 'tối thiểu']

/** Whether the words that qualify a number say both that it is less and that it is more: `ước gần trên`. */
export function contradictsItself(hedge: string): boolean {
  // One word for "around", not two for "over" and "under".
  const words = ` ${hedge.toLowerCase().replaceAll('trên dưới', '')} `
  const says = (list: readonly string[]) => list.some((word) => words.includes(` ${word} `))
  return says(BELOW) && says(ABOVE)
}
