/** Has the keyboard go on from a block; gives it, where it is there. */
export function focusBlock(n: number | undefined): HTMLElement | undefined {
  const block = n === undefined ? null : document.getElementById(`d${n}`)
  if (!block) return undefined
  block.tabIndex = -1
  block.focus({ preventScroll: true })
  return block
}
