import type { Device } from '#src/domain/device.ts'
import { always } from '#src/domain/watched.ts'

const nothing = () => undefined

/** The device where there is none to speak of: while pages are rendered, and while developing. */
export const restingDevice: Device = {
  release: '',
  offline: always({ status: 'unchecked' }),
  choices: always(undefined),
  update: always('current'),
  install: always('manual'),
  persistence: always('unasked'),
  keep: nothing,
  drop: nothing,
  cancel: nothing,
  pause: nothing,
  resume: nothing,
  retry: nothing,
  applyUpdate: nothing,
  partMissing: nothing,
  askToInstall: nothing,
  askToPersist: nothing,
}
