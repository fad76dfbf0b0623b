import type { ReactNode } from 'react'
import { intakeMessages } from './messages.ts'

interface Props {
  /** The desk; undefined until it is there. */
  readonly children: ReactNode
  /** What the desk needs could not be had. */
  readonly isMissing: boolean
  readonly onRetry: () => void
}

/** Where a reader adds articles of their own. */
export function IntakePage({ children, isMissing, onRetry }: Props) {
  return (
    <div className="prose-page intake-page">
      <h1>{intakeMessages.title}</h1>
      <div className="intake-intro">
        <p className="standfirst">{intakeMessages.intro}</p>
        <p>
          <strong>{intakeMessages.stays}</strong> {intakeMessages.figuresApart}
        </p>
      </div>
      <noscript>
        <p>{intakeMessages.withoutScript}</p>
      </noscript>
      {isMissing && (
        <div className="notice" role="alert">
          <p>{intakeMessages.notReady}</p>
          <button type="button" className="button" onClick={onRetry}>
            {intakeMessages.retry}
          </button>
        </div>
      )}
      {children ?? (!isMissing && <p className="needs-script">{intakeMessages.opening}</p>)}
    </div>
  )
}
