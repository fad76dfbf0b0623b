import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

// Literata, made for book reading: its marks clear one another on ệ, ỗ, Ẫ. Of the two subsets that Vietnamese needs,
// only the letters and signs that the texts can hold are kept, in the weights from regular to bold.

const require = createRequire(import.meta.url)
const package_ = '@fontsource-variable/literata'

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')

const LETTERS: Readonly<Record<string, string>> = {
  latin: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•‑′″−€`,
  vietnamese: `${range(0x102, 0x103)}${range(0x110, 0x111)}${range(0x128, 0x129)}${range(0x168, 0x169)}${range(0x1a0, 0x1a1)}${range(0x1af, 0x1b0)}${range(0x1ea0, 0x1ef9)}₫${range(0x300, 0x301)}${range(0x303, 0x303)}${range(0x309, 0x309)}${range(0x323, 0x323)}`,
}

const publishedFont = (subset: string): string =>
  join(dirname(require.resolve(`${package_}/package.json`)), `files/literata-${subset}-wght-normal.woff2`)

/** The published fonts that the trimmed ones are made from. */
export const publishedFonts = (): string[] => Object.keys(LETTERS).map(publishedFont)

/** Folder that the trimmed fonts are written to; the style sheet names them by it. */
export const fontDir = '.cache/fonts'

/** Trims the reading font, once for each version of it and of the letters that are kept. */
export async function trimReadingFont(): Promise<void> {
  mkdirSync(fontDir, { recursive: true })
  for (const [subset, text] of Object.entries(LETTERS)) {
    const target = join(fontDir, `literata-${subset}.woff2`)
    const whole = readFileSync(publishedFont(subset))
    const madeFrom = createHash('sha256').update(whole).update(text).digest('hex')
    const stamp = join(fontDir, `${subset}.sha256`)
    if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) continue
    writeFileSync(
      target,
      await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } }),
    )
    writeFileSync(stamp, madeFrom)
  }
}
