import { putDraftBy, takeDraft } from './draftAcrossReload.ts'

/** What stands in a note that is not saved, and the revision of the note that its writer had before them. */
export interface NoteDraft {
  readonly text: string
  readonly basedOn: number
}

const drafts = new Map<string, NoteDraft>()

/** The draft of a note that was closed unsaved, or that was open when the page was loaded anew. */
export function noteDraft(key: string): NoteDraft | undefined {
  const putBy = readDraft(takeDraft(key))
  if (putBy) keepNoteDraft(key, putBy)
  return drafts.get(key)
}

/** Keeps a draft at every step: a tab may go at any moment. Undefined lets it go. */
export function keepNoteDraft(key: string, draft: NoteDraft | undefined): void {
  if (draft) drafts.set(key, draft)
  else drafts.delete(key)
  putDraftBy(key, draft && `${draft.basedOn} ${draft.text}`)
}

function readDraft(putBy: string | undefined): NoteDraft | undefined {
  const [, revision, text] = /^(\d+) (.*)$/su.exec(putBy ?? '') ?? []
  return text === undefined ? undefined : { text, basedOn: Number(revision) }
}
