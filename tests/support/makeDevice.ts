import { act } from '@testing-library/react'
import type { Device, InstallState, KeepingChoices, OfflineState, Persistence, UpdateState } from '#src/domain/device.ts'
import { type Settable, watched } from '#src/domain/watched.ts'

interface DeviceStates {
  readonly offline: OfflineState
  readonly choices: KeepingChoices | undefined
  readonly update: UpdateState
  readonly install: InstallState
  readonly persistence: Persistence
}

const atFirst: DeviceStates = {
  offline: { status: 'unchecked' },
  choices: undefined,
  update: 'current',
  install: 'manual',
  persistence: 'unasked',
}

/** A device in the given state, of which only what matters must be said. It does nothing, and keeps what was asked of it. */
export function makeDevice(given: Partial<DeviceStates> & { readonly release?: string } = {}) {
  const { release = 'thu', ...states } = given
  const { offline, choices, update, install, persistence } = { ...atFirst, ...states }
  const asked: string[] = []
  const device = {
    release,
    offline: watched(offline),
    choices: watched(choices),
    update: watched(update),
    install: watched(install),
    persistence: watched(persistence),
    keep: (packs) => void asked.push(`keep ${packs.join(' ')}`),
    drop: (packs) => void asked.push(`drop ${packs.join(' ')}`),
    cancel: () => void asked.push('cancel'),
    pause: () => void asked.push('pause'),
    resume: () => void asked.push('resume'),
    retry: () => void asked.push('retry'),
    applyUpdate: () => void asked.push('applyUpdate'),
    partMissing: () => void asked.push('partMissing'),
    askToInstall: () => void asked.push('askToInstall'),
    askToPersist: () => void asked.push('askToPersist'),
  } satisfies Device
  return { device, asked }
}

/** Something about the device changes while it is looked at. */
export const change = <T>(value: Settable<T>, next: T): void => act(() => value.set(next))
