import type { InputHTMLAttributes, KeyboardEvent, Ref } from 'react'
import { shellMessages } from './messages.ts'

export interface SearchFormProps {
  readonly inputProps: InputHTMLAttributes<HTMLInputElement> & { readonly ref: Ref<HTMLInputElement> }
  readonly onSearch: (typed: string) => void
  readonly onClear: (box: HTMLInputElement) => void
  /** The reader is about to search. */
  readonly onPrepare: () => void
}

const boxIn = (element: Element) => element.closest('[role=search]')?.querySelector('input') as HTMLInputElement

/** The search of all articles. No form: the policy lets none be sent, and before the app is there nothing could answer it. */
export function SearchForm({ inputProps, onSearch, onClear, onPrepare }: SearchFormProps) {
  const onKeyDown = ({ key, target, nativeEvent }: KeyboardEvent) => {
    if (key === 'Enter' && !nativeEvent.isComposing && target instanceof HTMLInputElement) onSearch(target.value)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every browser in use knows the element for it
    <div role="search" className="site-search needs-script" onFocus={onPrepare} onPointerDown={onPrepare} onKeyDown={onKeyDown}>
      <input
        type="search"
        aria-label={shellMessages.search}
        placeholder={shellMessages.search}
        autoComplete="off"
        enterKeyHint="search"
        spellCheck={false}
        {...inputProps}
      />
      <button
        type="button"
        className="clear-search"
        aria-label={shellMessages.clearSearch}
        // The field keeps the focus, so that nothing is taken for typed to its end.
        onMouseDown={(event) => event.preventDefault()}
        onClick={({ currentTarget }) => {
          const box = boxIn(currentTarget)
          onClear(box)
          box.focus()
        }}
      >
        ✕
      </button>
      <button
        type="button"
        className="button"
        aria-label={shellMessages.submitSearch}
        onClick={({ currentTarget }) => onSearch(boxIn(currentTarget).value)}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M13 13l5 5M15 8A7 7 0 1 1 1 8a7 7 0 0 1 14 0z" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </div>
  )
}
