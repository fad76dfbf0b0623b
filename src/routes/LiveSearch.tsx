import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { parseArticleQuery, type RawSearch, toRawSearch, withWords } from '#src/domain/articleQuery.ts'
import type { Overview } from '#src/domain/overview.ts'
import { toWords, wordsIn } from '#src/domain/searchWords.ts'
import type { SearchFormProps } from '#src/features/shell/SearchForm.tsx'
import { useDraft } from '#src/ui/useDraft.ts'

interface Props {
  readonly overview: Overview
  /** Draws the form. Given, since it is on every page, and this only with the list. */
  readonly children: (form: Omit<SearchFormProps, 'onPrepare'>) => ReactNode
}

const PAUSE_MS = 120
// There, the keyboard covers what was found.
const isTypedOnScreen = () => window.matchMedia('(hover: none)').matches

/** The search box of the list, which follows what is typed. */
export function LiveSearch({ overview, children }: Props) {
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  /** However long the reader stays in the box, it is one step in the history. */
  const hasStepped = useRef(false)

  const onCommit = (typed: string) => {
    void navigate({
      to: '/',
      // What the address asks for by now, filters that were chosen a moment ago included.
      search: (before) => toRawSearch(withWords(parseArticleQuery(before as RawSearch, overview).query, wordsIn(typed))),
      replace: hasStepped.current,
      resetScroll: false,
    })
    hasStepped.current = true
  }
  const committed = toWords(useSearch({ from: '/' }).q ?? '')
  const { commit, take, inputProps } = useDraft({ key: 'q', committed, pauseMs: PAUSE_MS, onCommit, toCommitted: toWords })

  // The box was there before the app, and may have been typed into.
  const takeOver = useEffectEvent(() => {
    const typed = box.current?.value ?? ''
    if (typed !== inputProps.value) take(typed)
  })
  useEffect(() => takeOver(), [])

  const onFocus = () => {
    hasStepped.current = false
  }
  const onSearch = (typed: string) => {
    commit(typed)
    // Once that is done: a field that is left hands on what it has not handed on yet.
    if (isTypedOnScreen()) queueMicrotask(() => box.current?.blur())
  }
  // Enter is heard by the form.
  return children({ inputProps: { ...inputProps, ref: box, onFocus, onKeyDown: undefined }, onSearch, onClear: () => commit('') })
}
