import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { wrongDates } from '#src/domain/intake/draftDates.ts'
import { editedArticle, editOf, missingInEdit } from '#src/domain/intake/editArticle.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { LibraryError } from '#src/domain/library.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { focusWrong } from './focusWrong.ts'
import { KeepState } from './KeepState.tsx'
import type { KeepProblem } from './keepEntry.ts'
import { intakeMessages } from './messages.ts'
import { ReviewFields } from './ReviewFields.tsx'
import type { FindPlace } from './usePlace.ts'
import { usePress } from './usePress.ts'

interface Props {
  readonly own: OwnArticle
  readonly vocabulary: IntakeVocabulary
  /** The day that it is, as YYYY-MM-DD. */
  readonly today: string
  readonly findPlace: FindPlace
  readonly onSave: (own: OwnArticle) => Promise<void>
  /** It is saved, and is to be shown. */
  readonly onDone: (slug: string) => void
}

/** What a kept article says of itself, to be put right; its text stays as it is. */
export function EditKept({ own, vocabulary, today, findPlace, onSave, onDone }: Props) {
  const { article } = own
  const title = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLDivElement>(null)
  const [edit, setEdit] = useState(() => editOf(article))
  const [isSaving, setIsSaving] = useState(false)
  const [problem, setProblem] = useState<KeepProblem>()
  const wrong = wrongDates(edit.draft)
  const missing = missingInEdit(edit)
  useEffect(() => title.current?.focus(), [])

  const attempt = async (): Promise<KeepProblem | undefined> => {
    const place = await findPlace(edit.draft.place).catch(() => undefined)
    if (!place) return 'place'
    const edited = editedArticle(article, edit, place, vocabulary.topics)
    if (!edited) return 'broken'
    try {
      await onSave({ ...own, article: edited })
      return undefined
    } catch (error) {
      return error instanceof LibraryError ? error.problem : 'broken'
    }
  }
  const save = async () => {
    if (wrong.length > 0) focusWrong(form.current)
    if (isSaving || missing.length > 0) return
    setIsSaving(true)
    const failed = await attempt()
    setIsSaving(false)
    setProblem(failed)
    if (!failed) onDone(article.slug)
  }
  const press = usePress(() => void save())
  return (
    <div ref={form} className="intake-review">
      <p>
        <Link className="quiet-button" to="/bai/$slug" params={{ slug: article.slug }} search={{}}>
          <span aria-hidden="true">←</span> {intakeMessages.toArticle}
        </Link>
      </p>
      <h2 ref={title} tabIndex={-1}>
        {intakeMessages.editTitle}
      </h2>
      <p className="hint">{intakeMessages.editHint}</p>
      <ReviewFields
        name={`sua-${article.slug}`}
        {...edit}
        vocabulary={vocabulary}
        today={today}
        onChange={(change) => setEdit((before) => ({ ...before, draft: change(before.draft) }))}
      />
      <div className="intake-keep">
        <KeepState
          missing={missing.filter((part) => !wrong.some((field) => field === part))}
          wrong={wrong}
          isKept={false}
          isBack={false}
          onPutBack={undefined}
        />
        {problem && (
          <p className="notice" role="alert">
            {problem === 'place' ? intakeMessages.placeMissing : intakeMessages.problems[problem]}
          </p>
        )}
        <p className="button-row">
          <button type="button" className="button" aria-disabled={isSaving || missing.length > 0} {...press}>
            {isSaving ? intakeMessages.keeping : intakeMessages.saveEdit}
          </button>
        </p>
      </div>
    </div>
  )
}
