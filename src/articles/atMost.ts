/** Does something with each item, with at most so many at a time; the answers stand in the order of the items. */
export async function atMost<Item, Answer>(
  most: number,
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  const waiting = items.entries()
  const takeTurns = async () => {
    for (const [at, item] of waiting) answers[at] = await ask(item)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, takeTurns))
  return answers
}
