import { expect, test } from 'vitest'
import { keepingLast } from '#pipeline/keepingLast.ts'

/** What is made, in order, when these keys are asked for. */
function made(keys: readonly string[], most?: number): readonly string[] {
  const asked: string[] = []
  const keeping = keepingLast((key: string) => {
    asked.push(key)
    return { key }
  }, most)
  for (const key of keys) expect(keeping(key)).toEqual({ key })
  return asked
}

test('a value is made once', () => {
  expect(made(['a', 'b', 'a', 'b'])).toEqual(['a', 'b'])
})

test('of more values than may be kept, those go that were asked for longest ago', () => {
  expect(made(['a', 'b', 'a', 'c', 'a', 'b'], 2)).toEqual(['a', 'b', 'c', 'b'])
})

test('a value that is undefined is kept like any other', () => {
  let count = 0
  const keeping = keepingLast(() => {
    count++
  })
  keeping('a')
  keeping('a')
  expect(count).toBe(1)
})
