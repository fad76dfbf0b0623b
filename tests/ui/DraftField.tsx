import { useDraft } from '#src/ui/useDraft.ts'

interface Props {
  readonly name: string
  readonly committed: string
  readonly pauseMs: number
  readonly onCommit: (text: string) => void
}

/** A field of a page; a file of its own, so that a page that is loaded anew has a new one. */
export function DraftField({ name, committed, pauseMs, onCommit }: Props) {
  const { inputProps } = useDraft({ key: name, committed, pauseMs, onCommit })
  return (
    <label>
      {name}
      <input {...inputProps} />
    </label>
  )
}
