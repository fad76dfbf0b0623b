/** Moves the focus to the first field of a review in which something stands that cannot be kept. */
export const focusWrong = (within: Element | null): void =>
  within?.closest('.intake-review')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
