import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { missingIn } from '#src/domain/intake/articleDraft.ts'
import type { ReadEntry } from '#src/domain/intake/desk.ts'
import type { KeepOutcome, KeptBefore } from './keepEntry.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly entry: ReadEntry
  readonly before: KeptBefore | undefined
  /** Undefined where nothing can be kept here. */
  readonly onKeep: ((entry: ReadEntry) => Promise<KeepOutcome>) | undefined
}

/** The way to keep the article, what it lacks for that, and what came of it. */
export function KeepRow({ entry, before, onKeep }: Props) {
  const [isKeeping, setIsKeeping] = useState(false)
  const [problem, setProblem] = useState<Extract<KeepOutcome, { problem: unknown }>['problem']>()
  const missing = missingIn(entry.found, entry.draft)
  const { keptAs } = entry
  const keep = async () => {
    if (!onKeep || isKeeping || missing.length > 0) return
    setIsKeeping(true)
    const outcome = await onKeep(entry)
    setIsKeeping(false)
    setProblem('problem' in outcome ? outcome.problem : undefined)
  }
  return (
    <div className="intake-keep">
      {before && keptAs === undefined && (
        <p>
          {before.isSamePage ? intakeMessages.samePage : intakeMessages.sameTitle}{' '}
          <Link to="/bai/$slug" params={{ slug: before.own.article.slug }} search={{}}>
            <bdi>{before.own.article.title}</bdi>
          </Link>
        </p>
      )}
      <div role="status">
        {missing.length > 0 && (
          <p>
            {intakeMessages.needed} {missing.map((part) => intakeMessages.neededParts[part]).join(', ')}.
          </p>
        )}
        {keptAs !== undefined && <p>{intakeMessages.kept}</p>}
      </div>
      {problem && (
        <p className="notice" role="alert">
          {problem === 'place' ? intakeMessages.placeMissing : intakeMessages.problems[problem]}
        </p>
      )}
      {!onKeep && <p className="notice">{intakeMessages.noStore}</p>}
      <p className="hint">{intakeMessages.stays}</p>
      <p className="button-row">
        <button
          type="button"
          className="button"
          aria-disabled={!onKeep || isKeeping || missing.length > 0}
          onClick={() => void keep()}
        >
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
