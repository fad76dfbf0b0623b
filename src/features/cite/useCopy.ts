import { useRef, useState } from 'react'

/** What the browser refused to copy, for the reader to copy by hand. */
export interface ByHand {
  readonly text: string
  readonly close: () => void
}

interface Copying {
  /** What happened last, in words; empty for nothing. */
  readonly said: string
  readonly say: (words: string) => void
  /** Undefined unless the browser refused. */
  readonly byHand: ByHand | undefined
  /** Copies a text and says so; `button` is what the reader pressed. */
  readonly copy: (text: string, words: string, button: HTMLElement) => Promise<void>
}

/** Without HTTPS there is no clipboard; with it, the browser or the reader may refuse. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Copying, and what to do where the browser does not. */
export function useCopy(): Copying {
  const [said, say] = useState('')
  const [refused, setRefused] = useState<string>()
  const pressed = useRef<HTMLElement>(null)
  const copy = async (text: string, words: string, button: HTMLElement) => {
    pressed.current = button
    // Said twice, it must change in between: else nobody hears it the second time.
    say('')
    setRefused(undefined)
    if (await writeToClipboard(text)) say(words)
    else setRefused(text)
  }
  const close = () => {
    setRefused(undefined)
    pressed.current?.focus()
  }
  return { said, say, byHand: refused === undefined ? undefined : { text: refused, close }, copy }
}
