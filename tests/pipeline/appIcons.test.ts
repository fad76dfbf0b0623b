// @vitest-environment node

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { appIcons, renderAppIcons, writeAppIcons } from '#pipeline/appIcons.ts'
import { makeFolder } from '#tests/support/folders.ts'

const drawing = readFileSync('public/icon.svg', 'utf8')
const colourOf = (attribute: string): string => new RegExp(`${attribute}="(#[0-9a-f]{6})"`).exec(drawing)?.[1] ?? ''
const GROUND = colourOf('fill')
const MARK = colourOf('stroke')

interface Pixel {
  readonly colour: string
  readonly alpha: number
  /** From the middle, as a part of the picture's width. */
  readonly distance: number
}

let icons: ReadonlyMap<string, Uint8Array>

beforeAll(async () => {
  icons = await renderAppIcons(drawing)
})

function decode(file: string): PNG {
  const png = icons.get(file)
  if (!png) throw new Error(`no ${file}`)
  return PNG.sync.read(Buffer.from(png))
}

function pixelAt({ data, width }: PNG, x: number, y: number): Pixel {
  const at = (y * width + x) * 4
  const distance = Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) / width
  return { colour: `#${data.toString('hex', at, at + 3)}`, alpha: data[at + 3] ?? 0, distance }
}

function pixelsOf(file: string): Pixel[] {
  const png = decode(file)
  return Array.from({ length: png.width * png.height }, (_, at) => pixelAt(png, at % png.width, Math.floor(at / png.width)))
}

function cornersOf(file: string): Pixel[] {
  const png = decode(file)
  const last = png.width - 1
  return [pixelAt(png, 0, 0), pixelAt(png, last, 0), pixelAt(png, 0, last), pixelAt(png, last, last)]
}

const filesFor = (wanted: string | undefined) => appIcons.filter(({ purpose }) => purpose === wanted).map(({ file }) => file)
const SAFE_RADIUS = 0.4

test('the drawing has two colours to tell apart', () => {
  expect([GROUND, MARK]).toEqual(['#1f4e4a', '#f6f1e4'])
})

test.each(appIcons)('$file is a picture of $size × $size pixels', ({ file, size }) => {
  const { width, height } = decode(file)
  expect({ width, height }).toEqual({ width: size, height: size })
})

test.each(appIcons)('$file shows the mark', ({ file }) => {
  expect(pixelsOf(file).filter(({ colour, alpha }) => colour === MARK && alpha === 255).length).toBeGreaterThan(100)
})

describe.each(filesFor('any'))('%s', (file) => {
  test('brings its own rounded corners', () => {
    expect(cornersOf(file).map(({ alpha }) => alpha)).toEqual([0, 0, 0, 0])
  })

  test('reaches the edges between them', () => {
    const png = decode(file)
    const middle = png.width / 2
    for (const pixel of [pixelAt(png, middle, 0), pixelAt(png, 0, middle), pixelAt(png, middle, png.width - 1)]) {
      expect(pixel).toMatchObject({ colour: GROUND, alpha: 255 })
    }
  })
})

describe.each(filesFor('maskable'))('%s, which a system may cut to any shape,', (file) => {
  test('is covered whole', () => {
    expect(pixelsOf(file).filter(({ alpha }) => alpha < 255)).toEqual([])
  })

  test('has nothing but ground outside the circle that is always kept', () => {
    const outside = pixelsOf(file).filter(({ distance }) => distance > SAFE_RADIUS)
    expect(outside.filter(({ colour }) => colour !== GROUND)).toEqual([])
  })

  test('has a mark that fills most of the circle', () => {
    const nearItsEdge = pixelsOf(file).filter(({ colour, distance }) => colour === MARK && distance > SAFE_RADIUS * 0.85)
    expect(nearItsEdge.length).toBeGreaterThan(0)
  })
})

describe.each(filesFor('monochrome'))('%s, of which a system uses the shape alone,', (file) => {
  test('is transparent outside the circle that is always kept', () => {
    expect(pixelsOf(file).filter(({ distance, alpha }) => distance > SAFE_RADIUS && alpha > 0)).toEqual([])
  })

  test('has one colour', () => {
    const solid = pixelsOf(file).filter(({ alpha }) => alpha === 255)
    expect(new Set(solid.map(({ colour }) => colour))).toEqual(new Set([MARK]))
  })

  test('has no ground: most of it is transparent, inside the mark as well', () => {
    const pixels = pixelsOf(file)
    expect(pixels.filter(({ alpha }) => alpha === 0).length).toBeGreaterThan(pixels.length / 2)
    expect(pixelAt(decode(file), 180, 200).alpha).toBe(0)
  })
})

test.each(filesFor(undefined))('%s is square and opaque, as iOS rounds it itself', (file) => {
  expect(pixelsOf(file).filter(({ alpha }) => alpha < 255)).toEqual([])
  expect(cornersOf(file).map(({ colour }) => colour)).toEqual([GROUND, GROUND, GROUND, GROUND])
})

test('the same drawing gives the same bytes', async () => {
  expect(await renderAppIcons(drawing)).toEqual(icons)
})

test('another drawing gives other icons', async () => {
  const others = await renderAppIcons(drawing.replace(GROUND, '#800000'))
  expect(others.get('icon-192.png')).not.toEqual(icons.get('icon-192.png'))
  expect(others.get('icon-monochrome-512.png')).toEqual(icons.get('icon-monochrome-512.png'))
})

test.each([
  ['ground', drawing.replace('id="ground"', 'id="x"')],
  ['mark', drawing.replace('id="mark"', 'id="x"')],
  ['square', drawing.replace('0 0 512 512', '0 0 512 400')],
])('a drawing without its %s is refused', async (_part, svg) => {
  await expect(renderAppIcons(svg)).rejects.toThrow('icon.svg is not a square')
})

test('the icons of a site are made from its own drawing', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'icon.svg'), drawing)
  await writeAppIcons(folder)
  for (const { file } of appIcons) expect(existsSync(join(folder, 'icons', file)), file).toBe(true)
  expect(new Uint8Array(readFileSync(join(folder, 'icons', 'icon-512.png')))).toEqual(icons.get('icon-512.png'))
})

test('there is an icon for files that are opened by themselves', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'icon.svg'), drawing)
  await writeAppIcons(folder)
  const icon = readFileSync(join(folder, 'favicon.ico'))
  expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
  const picture = PNG.sync.read(icon.subarray(icon.readUInt32LE(18)))
  expect([picture.width, icon.readUInt32LE(14)]).toEqual([32, icon.length - 22])
})
