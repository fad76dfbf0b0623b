import { typedText } from '../visibleText.ts'
import { cleanText } from './cleanText.ts'

const EXTENSION = /\.[a-z0-9]{1,8}$/i
const LONGEST_READ = 1000
const LONGEST_SHOWN = 80

/** The name of a file that somebody chose, fit to show: without its path, in one line, not endless. Never empty. */
export function cleanFileName(name: string): string {
  const last = name.slice(-LONGEST_READ).split(/[\\/]/).at(-1) ?? ''
  const shown = typedText(cleanText(last).text)
  const extension = EXTENSION.exec(shown)?.[0] ?? ''
  const stem = [...shown.slice(0, shown.length - extension.length)]
  const short = stem.length > LONGEST_SHOWN ? `${stem.slice(0, LONGEST_SHOWN).join('').trim()}…` : stem.join('')
  const whole = `${short}${extension}`
  return /[\p{L}\p{N}]/u.test(whole) ? whole : 'tệp không tên'
}
