import { render, screen } from '@testing-library/react'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { QrCode } from '#src/features/cite/QrCode.tsx'
import { qrPath } from '#src/features/cite/qrPath.ts'

/** The modules that a path of rectangles, one unit high, covers. */
function drawn(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  const rectangles = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)]
  expect(rectangles.map(([text]) => text).join('')).toBe(path)
  for (const [, x, y, width, back] of rectangles) {
    expect(width).toBe(back)
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  return rows
}

test.each([
  [[[true]], 'M0 0h1v1h-1z'],
  [
    [
      [false, true, true],
      [true, false, true],
    ],
    'M1 0h2v1h-2zM0 1h1v1h-1zM2 1h1v1h-1z',
  ],
  [[[false]], ''],
])('runs of dark modules are rectangles: %j', (rows, path) => {
  expect(qrPath(rows)).toBe(path)
})

describe.each([
  'https://ben-doc.example/bai/a',
  `https://ben-doc.example/bai/${'dai-'.repeat(40)}`,
  'https://đọc.example/bài#d7',
])('the code of %s', (text) => {
  const expected = encode(text, { ecc: 'M', border: 0 })
  const shown = () => {
    render(<QrCode text={text} label="Mã của bài" />)
    return screen.getByRole('img', { name: 'Mã của bài' })
  }

  test('is drawn module for module', () => {
    const path = shown().querySelector('path')?.getAttribute('d') ?? ''
    expect(drawn(path, expected.size)).toEqual(expected.data)
  })

  test('has a quiet zone of four modules on each side', () => {
    const side = expected.size + 8
    expect(shown()).toHaveAttribute('viewBox', `-4 -4 ${side} ${side}`)
  })
})
