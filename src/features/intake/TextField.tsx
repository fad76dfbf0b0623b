import { useId } from 'react'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly isLong?: boolean
  readonly onChange: (text: string) => void
}

/** A field for words. It goes its own way once it is there: a text that comes back while somebody types Vietnamese tears it. */
export function TextField({ label, hint, value, isLong = false, onChange }: Props) {
  const id = useId()
  const field = {
    id,
    defaultValue: value,
    autoComplete: 'off',
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  }
  return (
    <>
      <label htmlFor={id}>
        {label} {hint && <span className="hint">({hint})</span>}
      </label>
      {isLong ? <textarea rows={2} {...field} /> : <input type="text" {...field} />}
    </>
  )
}
