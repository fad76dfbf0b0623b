import { Link } from '@tanstack/react-router'
import type { InstallState } from '#src/domain/device.ts'
import { statusMessages } from './messages.ts'

interface Props {
  readonly install: InstallState
  readonly onInstall: () => void
}

/** The browser's own question where it offers one, and elsewhere the way to how it is done. */
export function InstallEntry({ install, onInstall }: Props) {
  if (install === 'installed') return null
  if (install === 'offered') {
    return (
      <button type="button" className="quiet-button" onClick={onInstall}>
        {statusMessages.install}
      </button>
    )
  }
  return (
    <Link className="quiet-button" to="/ngoai-tuyen" search={{}} hash="cai-dat">
      {statusMessages.install}
    </Link>
  )
}
