/** Index of the last of some sorted values that is not after a value; -1 where all are. */
export function lastNotAfter<T extends string | number>(sorted: ArrayLike<T>, value: T): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as T) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of a value among sorted ones; -1 where it is not among them. */
export function indexInSorted(sorted: ArrayLike<number>, value: number): number {
  const index = lastNotAfter(sorted, value)
  return sorted[index] === value ? index : -1
}
