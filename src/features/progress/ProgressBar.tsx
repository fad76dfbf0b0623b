import { progressMessages } from './messages.ts'

/** A line along the top of the page. */
export function ProgressBar({ percent }: { readonly percent: number }) {
  return (
    <progress className="reading-progress" aria-label={progressMessages.bar} max={100} value={percent}>
      {progressMessages.percent(percent)}
    </progress>
  )
}
