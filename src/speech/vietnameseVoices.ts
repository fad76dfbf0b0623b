import type { Voice, Voices } from '#src/domain/speech/speaker.ts'
import { type Watched, watched } from '#src/domain/watched.ts'

// vi, vi-VN, and vi_VN as Android writes it.
const VIETNAMESE = /^vi(?:[-_]|$)/i
// Some browsers tell their voices late, and some tell nothing at all when there are none.
const LONGEST_WAIT_MS = 2000

function vietnameseOf(all: readonly SpeechSynthesisVoice[]): readonly Voice[] {
  return all
    .filter(({ lang }) => VIETNAMESE.test(lang))
    .map(({ voiceURI, name, localService }) => ({ id: voiceURI, name, isLocal: localService }))
    .toSorted((one, other) => Number(other.isLocal) - Number(one.isLocal))
}

const same = (one: readonly Voice[], other: Voices): boolean =>
  typeof other !== 'string' && one.length === other.length && one.every(({ id }, at) => id === other[at]?.id)

/** The Vietnamese voices of the device, as they come and go. */
export function vietnameseVoices(synthesis: SpeechSynthesis): Watched<Voices> {
  const voices = watched<Voices>('waiting')
  const look = (isLast: boolean) => {
    const all = synthesis.getVoices()
    if (all.length === 0 && !isLast && voices.get() === 'waiting') return
    const found = vietnameseOf(all)
    if (!same(found, voices.get())) voices.set(found)
  }
  synthesis.addEventListener('voiceschanged', () => look(false))
  look(false)
  if (voices.get() === 'waiting') setTimeout(() => look(true), LONGEST_WAIT_MS)
  return voices
}
