import { type ReactNode, useState } from 'react'
import { type ArticleDraft, openDoubts } from '#src/domain/intake/articleDraft.ts'
import type { ChangeDraft } from '#src/domain/intake/desk.ts'
import type { GuessedField } from '#src/domain/intake/doubts.ts'
import { describeProblem } from '#src/domain/intake/messages.ts'
import type { Recognition } from '#src/domain/intake/recognised.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { Field } from './Field.tsx'
import { firstBounds } from './firstBounds.ts'
import { intakeMessages } from './messages.ts'
import { PeriodField } from './PeriodField.tsx'
import { PlaceField } from './PlaceField.tsx'
import { PublishedField } from './PublishedField.tsx'
import { TextField } from './TextField.tsx'
import { TopicsField } from './TopicsField.tsx'

interface Props {
  /** Names the entry in the app. */
  readonly name: string
  readonly found: Recognition
  readonly draft: ArticleDraft
  readonly vocabulary: IntakeVocabulary
  /** The day that it is, as YYYY-MM-DD. */
  readonly today: string
  readonly onChange: (change: ChangeDraft) => void
}

const ORDER: readonly GuessedField[] = [
  ...(['isArticle', 'title', 'places', 'published', 'period', 'topics'] as const),
  ...(['dek', 'author', 'publisher'] as const),
]

/** What an article says of itself, what is doubtful first, as it was when the review began: nothing moves while it is put right. */
export function ReviewFields({ name, found, draft, vocabulary, today, onChange }: Props) {
  const doubts = openDoubts(found, draft)
  const [order] = useState(() => {
    const isDoubtful = (field: GuessedField) => doubts.some((doubt) => doubt.field === field)
    return [...ORDER.filter(isDoubtful), ...ORDER.filter((field) => !isDoubtful(field))]
  })
  const settle = (field: GuessedField, change: Partial<ArticleDraft> = {}) =>
    onChange((before) => ({ ...before, ...change, settled: new Set([...before.settled, field]) }))
  const textField = (field: 'title' | 'dek' | 'author' | 'publisher', isLong: boolean) => (
    <TextField
      label={intakeMessages.fields[field]}
      hint={field === 'title' ? undefined : intakeMessages.optional}
      value={draft[field]}
      isLong={isLong}
      onChange={(text) => settle(field, { [field]: text })}
    />
  )
  const controls: Readonly<Record<GuessedField, ReactNode>> = {
    isArticle: doubts.some(({ field }) => field === 'isArticle') && (
      <p>{found.isArticle.value ? `${intakeMessages.fields.isArticle}?` : describeProblem({ code: 'notAnArticle' })}</p>
    ),
    title: textField('title', true),
    dek: textField('dek', true),
    author: textField('author', false),
    publisher: textField('publisher', false),
    places: <PlaceField places={vocabulary.places} chosen={draft.place} onChoose={(place) => settle('places', { place })} />,
    published: (
      <PublishedField
        name={name}
        found={found}
        chosen={draft.published}
        guess={firstBounds(draft, today)}
        onChoose={(published) => settle('published', { published })}
      />
    ),
    period: (
      <PeriodField
        name={name}
        periodFrom={draft.periodFrom}
        periodTo={draft.periodTo}
        onChange={(period) => settle('period', period)}
      />
    ),
    topics: <TopicsField topics={vocabulary.topics} chosen={draft.topics} onChoose={(topics) => settle('topics', { topics })} />,
  }
  return order.map(
    (field) =>
      controls[field] && (
        <Field key={field} field={field} doubt={doubts.find((doubt) => doubt.field === field)} onConfirm={(it) => settle(it)}>
          {controls[field]}
        </Field>
      ),
  )
}
