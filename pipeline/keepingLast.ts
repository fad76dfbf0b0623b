/**
 * A function that makes a value for a key, made to keep what it was asked for last: at most as many values as said, all of
 * them where nothing is said.
 */
export function keepingLast<Key, Value>(make: (key: Key) => Value, most = Number.POSITIVE_INFINITY): (key: Key) => Value {
  const kept = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const known = kept.get(key) ?? { value: make(key) }
    // A map has its keys in the order in which they came.
    kept.delete(key)
    kept.set(key, known)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return known.value
  }
}
