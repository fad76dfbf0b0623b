import type { Source } from '../article.ts'
import type { ArticleDraft } from './articleDraft.ts'
import { makingWords } from './messages.ts'
import type { Recognition } from './recognised.ts'

const TEXTS = ['title', 'dek', 'author', 'publisher'] as const
type Change = 'corrected' | 'added' | 'dropped'

/** What a reader changed in what the page says, so that it does not pass for the page's own; undefined for nothing. */
export const sourceNote = (found: Recognition, draft: ArticleDraft): string | undefined => noteOf(changesIn(found, draft))

/** The note of a source with what a reader changed once more; the title that the page has is no change. */
export function mergedNote({ title, note = '' }: Source, found: Recognition, draft: ArticleDraft): string | undefined {
  const changes = new Set([...makingWords.changesOf(note), ...changesIn(found, draft)])
  if (draft.title.trim() === title) changes.delete(makingWords.corrected(makingWords.partNames.title))
  // A date that is theirs already is noted already.
  if (!found.published && note) changes.delete(makingWords.added(makingWords.partNames.published))
  return noteOf([...changes])
}

const noteOf = (changes: readonly string[]): string | undefined => (changes.length > 0 ? makingWords.changes(changes) : undefined)

function changesIn(found: Recognition, draft: ArticleDraft): readonly string[] {
  const parts = [...changedTexts(found, draft), ...changedDate(found, draft)]
  const named = parts.map(({ part, change }) => makingWords[change](makingWords.partNames[part]))
  return [...named, ...movedLines(found, draft)]
}

interface Changed {
  readonly part: (typeof TEXTS)[number] | 'published'
  readonly change: Change
}

function changedTexts(found: Recognition, draft: ArticleDraft): readonly Changed[] {
  return TEXTS.flatMap((part): readonly Changed[] => {
    const [before, after] = [found[part]?.value.trim() ?? '', draft[part].trim()]
    if (before === after) return []
    if (before === '') return [{ part, change: 'added' }]
    return [{ part, change: after === '' ? 'dropped' : 'corrected' }]
  })
}

function changedDate({ published }: Recognition, draft: ArticleDraft): readonly Changed[] {
  if (draft.published.kind === 'recognised') return []
  return [{ part: 'published', change: published ? 'corrected' : 'added' }]
}

/** Captions are not in the text, whoever moves them. */
function movedLines({ blocks, removed }: Recognition, { moved }: ArticleDraft): readonly string[] {
  const out = blocks.filter(({ kind, line }) => kind !== 'caption' && moved.has(line)).length
  const back = removed.filter(({ line }) => moved.has(line)).length
  return [...(out > 0 ? [makingWords.takenOut(out)] : []), ...(back > 0 ? [makingWords.putIn(back)] : [])]
}
