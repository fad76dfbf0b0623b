import { fetchJson } from '#src/articles/fetchJson.ts'
import type { KeptArticles } from '#src/articles/keptArticles.ts'
import type { Device, KeepingChoices, OfflineState, Persistence, UpdateState } from '#src/domain/device.ts'
import type { PackList } from '#src/domain/packs.ts'
import type { Settable } from '#src/domain/watched.ts'
import { addPacks, callOff, removePacks, setPaused } from './choices.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import { keptStore } from './keptStore.ts'
import { runOffline } from './offlineRun.ts'
import { askToPersist, persistenceNow } from './persistence.ts'
import { problemOf } from './problemOf.ts'
import { readyState } from './readyState.ts'
import { remembered } from './remembered.ts'
import { hasMovedOn } from './servedRelease.ts'
import { storedArticles } from './storedArticles.ts'
import { Updates } from './updates.ts'
import { answerWorkers, registerWorker } from './worker.ts'

/** Where the engine writes down how things stand. */
export interface DeviceStates {
  readonly offline: Settable<OfflineState>
  readonly choices: Settable<KeepingChoices | undefined>
  readonly update: Settable<UpdateState>
  readonly persistence: Settable<Persistence>
}

export interface EngineOptions {
  readonly states: DeviceStates
  readonly release: string
  readonly dataUrl: string
}

type Action = 'keep' | 'drop' | 'cancel' | 'pause' | 'resume' | 'retry' | 'applyUpdate' | 'askToPersist'

export interface Engine extends Pick<Device, Action> {
  readonly kept: KeptArticles
}

/** What the app does with the device. Loaded when the page is there and at rest. */
export function startEngine({ states, release, dataUrl }: EngineOptions): Engine {
  // What was ready a moment ago may be gone, or another's by now.
  const database = keptStore(() => void run())
  let updates: Updates | undefined
  // Each time anew: a first worker that could not be installed took its registration with it.
  const registration = async () => {
    const registered = await registerWorker()
    if (!updates?.isOf(registered)) updates = new Updates(registered, states.update.set)
    return registered
  }
  const list = remembered(() => fetchJson<PackList>(`${dataUrl}packs.json`))
  let running = new AbortController()
  // What is chosen or paused in one tab is so in all of them.
  const otherTabs = 'BroadcastChannel' in window ? new BroadcastChannel('ben-doc-keeping') : undefined
  if (otherTabs) otherTabs.onmessage = () => void run()

  /** Starts over, with whatever is to be kept by now. */
  async function run(): Promise<void> {
    running.abort()
    running = new AbortController()
    const { signal } = running
    const onState = (state: OfflineState) => {
      if (!signal.aborted) states.offline.set(state)
    }
    onState({ status: 'checking' })
    try {
      const [registered, kept, packs] = [await registration(), await database(), await list()]
      states.persistence.set(await persistenceNow(kept))
      const onChoices = states.choices.set
      const end = await runOffline({
        registration: registered,
        database: kept,
        list: packs,
        release,
        dataUrl,
        signal,
        onState,
        onChoices,
      })
      onState(end)
      if (end.status === 'ready' && end.articles > 0) await persistOnce(kept)
    } catch (error) {
      const problem = problemOf(error)
      onState({ status: 'notReady', problem })
      if (problem === 'broken') reportError(error)
      if (problem === 'outdated') findNewerRelease()
    }
  }

  /** Says so where the site has moved on from this page; the browser itself may not have looked yet. */
  function findNewerRelease(): void {
    list.forget()
    void hasMovedOn(release).then((is) => is && states.update.get() === 'current' && states.update.set('stale'))
  }

  async function persistOnce(kept: KeptDatabase): Promise<void> {
    if (states.persistence.get() === 'unasked') states.persistence.set(await askToPersist(kept))
  }

  /** Stops, changes what is to be kept, and goes on with that. */
  function change(action: (kept: KeptDatabase) => Promise<void>): void {
    running.abort()
    database()
      .then(action)
      .then(() => otherTabs?.postMessage('changed'))
      .then(run, (error) => {
        // A wish that there is no room to write down must not go unanswered. Whatever else is wrong, the run says.
        if (problemOf(error) === 'full') states.offline.set({ status: 'notReady', problem: 'full' })
        else void run()
      })
  }

  /** Counts anew what is here, after an article was read. */
  async function recount(kept: KeptDatabase): Promise<void> {
    const [before, choices] = [states.offline.get(), states.choices.get()]
    if (before.status !== 'ready' || !choices) return
    const now = await readyState(kept, choices)
    if (states.offline.get() === before) states.offline.set(now)
  }

  if ('serviceWorker' in navigator) answerWorkers()
  window.addEventListener('online', () => {
    const state = states.offline.get()
    if (state.status === 'notReady' && state.problem === 'network') void run()
  })
  void run()

  return {
    kept: storedArticles(database, release, list, recount),
    keep: (packs) => change((kept) => addPacks(kept, packs)),
    drop: (packs) => change((kept) => removePacks(kept, packs)),
    cancel: () => change(async (kept) => callOff(kept, await list())),
    pause: () => change((kept) => setPaused(kept, true)),
    resume: () => change((kept) => setPaused(kept, false)),
    retry: () => void run(),
    applyUpdate: () => {
      if (updates) void updates.apply()
      else window.location.reload()
    },
    askToPersist: () => {
      database()
        .then(askToPersist)
        .then(states.persistence.set, () => states.persistence.set('unsupported'))
    },
  }
}
