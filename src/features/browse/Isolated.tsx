interface Props {
  readonly sentence: string
  /** Words of the reader's that stand in it, last of all. */
  readonly words: string
}

/** A sentence with words in it that may be written in another direction: they leave the rest of it in order. */
export function Isolated({ sentence, words }: Props) {
  const start = sentence.lastIndexOf(words)
  if (start < 0) return sentence
  return (
    <>
      {sentence.slice(0, start)}
      <bdi>{words}</bdi>
      {sentence.slice(start + words.length)}
    </>
  )
}
