import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { missingIn } from '#src/domain/intake/articleDraft.ts'
import type { ReadEntry } from '#src/domain/intake/desk.ts'
import { wrongDates } from '#src/domain/intake/draftDates.ts'
import { focusWrong } from './focusWrong.ts'
import { KeepState } from './KeepState.tsx'
import type { KeepOutcome, KeepProblem, Kept, KeptBefore } from './keepEntry.ts'
import { intakeMessages } from './messages.ts'
import { usePress } from './usePress.ts'

interface Props {
  readonly entry: ReadEntry
  readonly before: KeptBefore | undefined
  /** Undefined where nothing can be kept here. */
  readonly onKeep: ((entry: ReadEntry) => Promise<KeepOutcome>) | undefined
}

/** The way to keep the article, what it lacks for that, and what came of it. */
export function KeepRow({ entry, before, onKeep }: Props) {
  const row = useRef<HTMLDivElement>(null)
  const [isKeeping, setIsKeeping] = useState(false)
  const [problem, setProblem] = useState<KeepProblem>()
  const [putBack, setPutBack] = useState<Kept['putBack']>()
  const [isBack, setIsBack] = useState(false)
  const missing = missingIn(entry.found, entry.draft)
  const wrong = wrongDates(entry.draft)
  const { keptAs } = entry
  const keep = async () => {
    if (wrong.length > 0) focusWrong(row.current)
    if (!onKeep || isKeeping || missing.length > 0) return
    setIsKeeping(true)
    const outcome = await onKeep(entry)
    setIsKeeping(false)
    setIsBack(false)
    setProblem('problem' in outcome ? outcome.problem : undefined)
    // As a value: a function alone would be called for one.
    setPutBack(() => ('putBack' in outcome ? outcome.putBack : undefined))
  }
  const press = usePress(() => void keep())
  const undo = async () => {
    const failed = await putBack?.()
    setProblem(failed)
    setIsBack(failed === undefined)
  }
  return (
    <div ref={row} className="intake-keep">
      {before && keptAs === undefined && <AlreadyKept before={before} />}
      <KeepState
        missing={missing.filter((part) => !wrong.some((field) => field === part))}
        wrong={wrong}
        isKept={keptAs !== undefined}
        isBack={isBack}
        onPutBack={putBack && !isBack ? () => void undo() : undefined}
      />
      {problem && (
        <p className="notice" role="alert">
          {problem === 'place' ? intakeMessages.placeMissing : intakeMessages.problems[problem]}
        </p>
      )}
      {!onKeep && <p className="notice">{intakeMessages.noStore}</p>}
      <p className="hint">{intakeMessages.stays}</p>
      <p className="button-row">
        <button type="button" className="button" aria-disabled={!onKeep || isKeeping || missing.length > 0} {...press}>
          {isKeeping ? intakeMessages.keeping : before?.isSamePage ? intakeMessages.keepAgain : intakeMessages.keep}
        </button>
        {keptAs !== undefined && (
          <Link className="button" to="/bai/$slug" params={{ slug: keptAs }} search={{}}>
            {intakeMessages.open}
          </Link>
        )}
      </p>
    </div>
  )
}

function AlreadyKept({ before: { own, isSamePage } }: { readonly before: KeptBefore }) {
  return (
    <>
      <p>
        {isSamePage ? intakeMessages.samePage : intakeMessages.sameTitle}{' '}
        <Link to="/bai/$slug" params={{ slug: own.article.slug }} search={{}}>
          <bdi>{own.article.title}</bdi>
        </Link>
      </p>
      {isSamePage && <p className="notice">{intakeMessages.replaces}</p>}
    </>
  )
}
