import { changed, type LibraryChange } from '#src/domain/library/contents.ts'
import type { LibraryProblem } from '#src/domain/library.ts'
import type { Settings } from '#src/domain/settings.ts'
import type { LibraryStates } from './libraryStates.ts'
import { updateMirror } from './mirror.ts'
import type { StoreChange, StoreContents } from './transaction.ts'

/** What a tab shows of the store, and what is mirrored of it for the next visit. */
export class ShownLibrary {
  readonly #states: LibraryStates
  #settingsOnTheirWay = 0

  constructor(states: LibraryStates) {
    this.#states = states
  }

  /** Undefined while the store is not open. */
  get itemCount(): number | undefined {
    const state = this.#states.state.get()
    return state.status === 'open' ? state.items.length : undefined
  }

  /** The store was opened, and this is in it. */
  show({ items, positions, settings, isLost }: StoreContents): void {
    this.#states.state.set({ status: 'open', items, positions, isLost })
    this.takeInSettings(settings)
    updateMirror({ items: items.length, positions: positions.size, ...(settings && { settings }) })
  }

  fail(problem: LibraryProblem): void {
    this.#states.state.set({ status: 'unavailable', problem })
  }

  /** Somebody changed something: this tab, or another. Before the store is open, opening it shows it. */
  takeIn(change: LibraryChange, isLossSeen = false): void {
    const state = this.#states.state.get()
    if (state.status !== 'open') return
    this.#states.state.set({ ...state, ...changed(state, change), isLost: state.isLost && !isLossSeen })
  }

  /** What the reader has just set themselves is not set back by what is about to be replaced. */
  takeInSettings(settings: Settings | undefined): void {
    const { settings: shown } = this.#states
    const isOther = JSON.stringify(settings) !== JSON.stringify(shown.get())
    if (settings && isOther && this.#settingsOnTheirWay === 0) shown.set(settings)
  }

  /** While settings are being saved, they are what is shown. */
  async whileSettingsAreSaved(save: () => Promise<void>): Promise<void> {
    this.#settingsOnTheirWay++
    try {
      await save()
    } finally {
      this.#settingsOnTheirWay--
    }
  }

  /** This tab has changed the store. */
  written({ settings }: StoreChange): void {
    const state = this.#states.state.get()
    const counts = state.status === 'open' ? { items: state.items.length, positions: state.positions.size } : {}
    updateMirror({ ...counts, ...(settings && { settings }) })
  }
}
