import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

// One drawing, public/icon.svg, is every icon. It has a `ground` and a `mark`: what the system lays its own shape over
// must not bring a shape of its own, so the two are put together anew for each use.

export type IconPurpose = 'any' | 'maskable' | 'monochrome'

export interface AppIcon {
  readonly file: string
  /** Width and height in pixels. */
  readonly size: number
  /** Use in the manifest; an icon without one is for what reads no manifest. */
  readonly purpose?: IconPurpose
}

const FAVICON_SIZE = 32

export const appIcons: readonly AppIcon[] = [
  { file: 'icon-96.png', size: 96, purpose: 'any' },
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-192.png', size: 192, purpose: 'maskable' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
  { file: 'icon-monochrome-512.png', size: 512, purpose: 'monochrome' },
  { file: 'apple-touch-icon.png', size: 180 },
]

// A mask may cut away all but a circle of 40 % of the width: at this scale the whole mark lies within it.
const MASKED_SCALE = 0.9

const DRAWING =
  /^\s*(<svg\b[^>]*\bviewBox="0 0 (\d+) \2"[^>]*>)\s*(<rect id="ground"[^>]*\/>)\s*(<g id="mark".*<\/g>)\s*<\/svg>\s*$/s

interface Drawing {
  readonly open: string
  readonly width: number
  readonly ground: string
  readonly mark: string
}

function takeApart(svg: string): Drawing {
  const [, open, width, ground, mark] = DRAWING.exec(svg) ?? []
  if (!open || !ground || !mark) throw new Error('icon.svg is not a square with a <rect id="ground"/> and a <g id="mark">')
  return { open, width: Number(width), ground, mark }
}

/** The drawing for a use: with its own corners, for a mask of the system's, in one colour, or square and full (iOS). */
function redraw({ open, width, ground, mark }: Drawing, purpose: IconPurpose | undefined): string {
  const middle = width / 2
  const withinMask = `<g transform="translate(${middle} ${middle}) scale(${MASKED_SCALE}) translate(${-middle} ${-middle})">${mark}</g>`
  const square = ground.replace(/ r[xy]="[^"]*"/g, '')
  switch (purpose) {
    case 'any':
      return `${open}${ground}${mark}</svg>`
    case 'maskable':
      return `${open}${square}${withinMask}</svg>`
    case 'monochrome':
      return `${open}${withinMask}</svg>`
    default:
      return `${open}${square}${mark}</svg>`
  }
}

let ready: Promise<void> | undefined

/** The renderer takes its program once in the life of a process. */
function startRenderer(): Promise<void> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return ready
}

/** Every icon as a PNG file, by its name. The same drawing gives the same bytes. */
export async function renderAppIcons(svg: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const drawing = takeApart(svg)
  await startRenderer()
  return new Map(appIcons.map(({ file, size, purpose }) => [file, rasterise(redraw(drawing, purpose), size)]))
}

function rasterise(svg: string, size: number): Uint8Array {
  const renderer = new Resvg(svg, { fitTo: { mode: 'width', value: size } })
  const image = renderer.render()
  const png = image.asPng()
  // Their memory is the renderer's, which nothing collects.
  image.free()
  renderer.free()
  return png
}

/** One PNG as an icon file: a head of 6 bytes, an entry of 16, the picture. */
function iconFile(png: Uint8Array): Uint8Array {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(FAVICON_SIZE, 6)
  head.writeUInt8(FAVICON_SIZE, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

/** Writes the icons below `icons/`, from the `icon.svg` that the site itself has. */
export async function writeAppIcons(outDir: string): Promise<void> {
  const folder = join(outDir, 'icons')
  mkdirSync(folder, { recursive: true })
  const svg = readFileSync(join(outDir, 'icon.svg'), 'utf8')
  const icons = await renderAppIcons(svg)
  for (const [file, png] of icons) writeFileSync(join(folder, file), png)
  // Asked for by browsers of their own accord where a file, and no page, is opened.
  writeFileSync(join(outDir, 'favicon.ico'), iconFile(rasterise(redraw(takeApart(svg), 'any'), FAVICON_SIZE)))
}
