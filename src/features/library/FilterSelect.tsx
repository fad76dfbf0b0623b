interface Props<T extends string> {
  readonly name: string
  /** What choosing nothing is called; undefined where something is always chosen. */
  readonly any?: string
  readonly options: readonly { readonly value: T; readonly name: string }[]
  readonly value: T | undefined
  readonly onChoose: (value: T | undefined) => void
}

/** One of several, or none. */
export function FilterSelect<T extends string>({ name, any, options, value, onChoose }: Props<T>) {
  const choose = (chosen: string) => onChoose(options.find((option) => option.value === chosen)?.value)
  return (
    <select aria-label={name} value={value ?? ''} onChange={({ target }) => choose(target.value)}>
      {any && <option value="">{any}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  )
}
