import { type RefObject, useEffect, useEffectEvent, useState } from 'react'

// Above this part of the screen lies what has been read.
const READING_LINE = 0.25
// Who scrolls on does not read here.
const REST_MS = 1500
// A text that ends on the first screen is read without a move.
const READ_WITHOUT_MOVING_MS = 10_000

interface Options {
  readonly text: RefObject<Element | null>
  /** Number of the last block. */
  readonly blocks: number
  /** The reader has come to rest at this block. */
  readonly onRest: (block: number) => void
}

/** The block that the reader is at: the last one that begins above the reading line; all of them at the end of the text. */
export function useReadingPlace({ text, blocks, onRest }: Options): number {
  const [block, setBlock] = useState(1)
  const rest = useEffectEvent(onRest)
  useEffect(() => {
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    let hasMoved = false
    const now = () => (text.current ? blockAtLine(text.current, blocks) : 1)
    // Who has not moved may be away; a text that is all in sight they have read by then.
    const comeToRest = () => {
      const at = now()
      if (hasMoved || at === blocks) rest(at)
    }
    const look = () => {
      frame = 0
      setBlock(now())
      clearTimeout(timer)
      timer = setTimeout(comeToRest, hasMoved ? REST_MS : READ_WITHOUT_MOVING_MS)
    }
    const onScroll = () => {
      hasMoved = true
      frame ||= requestAnimationFrame(look)
    }
    // Whoever leaves was where they are.
    const onLeave = () => {
      if (document.visibilityState === 'hidden' && hasMoved) rest(now())
    }
    look()
    window.addEventListener('scroll', onScroll, { passive: true })
    document.addEventListener('visibilitychange', onLeave)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      window.removeEventListener('scroll', onScroll)
      document.removeEventListener('visibilitychange', onLeave)
    }
  }, [text, blocks])
  return block
}

function blockAtLine(text: Element, last: number): number {
  const all = text.querySelectorAll<HTMLElement>('.block')
  const end = all[all.length - 1]
  if (!end || end.getBoundingClientRect().bottom <= window.innerHeight) return last
  const line = window.innerHeight * READING_LINE
  let [low, high] = [0, all.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((all[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle
    else high = middle - 1
  }
  return Number(all[low]?.id.slice(1) ?? 1)
}
