import type { RemovalReason } from '../recognised.ts'
import { BUTTONS, WHOLE_LINES } from './furnitureLines.ts'
import { OPENERS } from './furnitureOpeners.ts'
import { FURNITURE_PATTERNS } from './furniturePatterns.ts'
import { STARTS } from './furnitureStarts.ts'
import { isImageName } from './imageName.ts'
import { isMenuRun } from './menuRun.ts'
import { byKey, keysOf } from './phraseTable.ts'

/** What a line is for, if it is no part of any article. */
export interface Furniture {
  readonly reason: RemovalReason
  /** Whether it stands over a part of the page that is of its kind: `Tin liên quan`, `Ý kiến bạn đọc`. */
  readonly isOpener: boolean
}

const OPENER_KEYS = byKey(OPENERS)
const LINE_KEYS = byKey(WHOLE_LINES)
const START_KEYS = [...byKey(STARTS)].map(([start, reason]) => [`${start} `, reason] as const)
const BUTTON_WORDS = new Set(keysOf(BUTTONS).flatMap((key) => key.split(' ')))
/** `Tin xã, phường khác` */
const OTHERS = /^(?:Các |Những )?(?:tin|bài|tin bài|tin tức|bài viết)\s[\p{L}\s,-]{2,30}\skhác\s?:?$/iu
const MOST_BUTTON_WORDS = 12
const LONGEST_FURNITURE = 320

/** What a line is for by its words alone, `key` being those; undefined where it may be a part of an article. */
export function furnitureOf(text: string, key: string): Furniture | undefined {
  if (text.length > LONGEST_FURNITURE) return undefined
  // `Bình luận (3)` is `Bình luận`.
  const bare = key.replace(/(?: \d+)+$/, '').replace(/^\d+ /, '')
  const opener = OPENER_KEYS.get(bare) ?? (OTHERS.test(text) ? 'related' : undefined)
  if (opener) return { reason: opener, isOpener: true }
  const reason = LINE_KEYS.get(key) ?? LINE_KEYS.get(bare) ?? byStart(key) ?? byForm(text) ?? asButtons(key) ?? asRun(text)
  return reason && { reason, isOpener: false }
}

const byStart = (key: string): RemovalReason | undefined => START_KEYS.find(([start]) => key.startsWith(start))?.[1]

const byForm = (text: string): RemovalReason | undefined => FURNITURE_PATTERNS.find(([, form]) => form.test(text))?.[0]

/** A menu in one line, or the name of a picture. */
function asRun(text: string): RemovalReason | undefined {
  if (isImageName(text)) return 'other'
  return isMenuRun(text) || isMenuRun(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')) ? 'navigation' : undefined
}

/** A row of buttons whose names ran together: nothing but words of buttons. */
function asButtons(key: string): RemovalReason | undefined {
  if (key === '') return 'other'
  const words = key.split(' ')
  return words.length <= MOST_BUTTON_WORDS && words.every((word) => BUTTON_WORDS.has(word)) ? 'share' : undefined
}
