// @vitest-environment node

import { describe, expect, test, vi } from 'vitest'
import { remembered } from '#src/device/remembered.ts'
import { watched } from '#src/domain/watched.ts'

describe('what is remembered', () => {
  test('is made once, when it is first asked for', async () => {
    const make = vi.fn(async () => ({}))
    const get = remembered(make)
    expect(make).not.toHaveBeenCalled()
    const [one, other] = await Promise.all([get(), get()])
    expect(one).toBe(other)
    expect(await get()).toBe(one)
    expect(make).toHaveBeenCalledOnce()
  })

  test('is made anew after a failure, which all are told who asked meanwhile', async () => {
    let attempt = 0
    const get = remembered(async () => {
      if (attempt++ === 0) throw new Error('not yet')
      return 'here'
    })
    const [one, other] = [get(), get()]
    await expect(one).rejects.toThrow('not yet')
    await expect(other).rejects.toThrow('not yet')
    expect(await get()).toBe('here')
    expect(attempt).toBe(2)
  })

  test('is made anew once it is forgotten', async () => {
    let made = 0
    const get = remembered(async () => ++made)
    expect(await get()).toBe(1)
    get.forget()
    expect(await get()).toBe(2)
  })

  test('is not lost by the failure of what was forgotten before', async () => {
    let fail = () => {}
    const failing = new Promise<number>((_, reject) => {
      fail = () => reject(new Error('too late'))
    })
    let made = 0
    const get = remembered(() => (made++ === 0 ? failing : Promise.resolve(made)))
    const former = get()
    get.forget()
    expect(await get()).toBe(2)
    fail()
    await expect(former).rejects.toThrow('too late')
    expect(await get()).toBe(2)
  })
})

describe('a watched value', () => {
  test('is told of when it changes, and only then', () => {
    const value = watched('a')
    const seen: string[] = []
    value.subscribe(() => seen.push(value.get()))
    value.set('a')
    value.set('b')
    value.set('b')
    value.set('a')
    expect(seen).toEqual(['b', 'a'])
  })

  test('is told to each who asks, until they have enough', () => {
    const value = watched(0)
    const [one, other] = [vi.fn(), vi.fn()]
    const stop = value.subscribe(one)
    value.subscribe(other)
    value.set(1)
    stop()
    value.set(2)
    expect(one).toHaveBeenCalledTimes(1)
    expect(other).toHaveBeenCalledTimes(2)
  })

  test('tells the others though one has enough of it just then', () => {
    const value = watched(0)
    const other = vi.fn()
    const stop = value.subscribe(() => stop())
    value.subscribe(other)
    value.set(1)
    expect(other).toHaveBeenCalledOnce()
  })

  test('can be read by whoever takes its parts apart', () => {
    const { get, set, subscribe } = watched(1)
    const told = vi.fn()
    subscribe(told)
    set(2)
    expect(get()).toBe(2)
    expect(told).toHaveBeenCalledOnce()
  })
})
