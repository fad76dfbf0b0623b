import type { Library } from './library.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { always } from './watched.ts'

const nothing = () => undefined
const never = () => new Promise<never>(nothing)

/** The library where there is none to speak of: while pages are rendered. It never answers. */
export const restingLibrary: Library = {
  state: always({ status: 'opening' }),
  settings: always(DEFAULT_SETTINGS),
  open: nothing,
  add: never,
  recolour: never,
  saveNote: never,
  remove: never,
  putBack: never,
  savePosition: never,
  markRead: never,
  saveSettings: never,
  backup: never,
  previewBackup: never,
  restore: never,
  acknowledgeLoss: nothing,
}
