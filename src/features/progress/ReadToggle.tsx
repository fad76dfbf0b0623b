import { progressMessages } from './messages.ts'

interface Props {
  readonly isRead: boolean
  readonly onMark: (isRead: boolean) => void
}

/** Says that an article is read, or takes that back. */
export function ReadToggle({ isRead, onMark }: Props) {
  return (
    <button type="button" className="button" onClick={() => onMark(!isRead)}>
      {isRead ? progressMessages.markUnread : progressMessages.markRead}
    </button>
  )
}
