import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Mark, Marked } from '#src/ui/Marked.tsx'

const html = (text: string, marks: readonly Mark[]): string => {
  const { container } = render(<Marked text={text} marks={marks} />)
  expect(container.textContent).toBe(text)
  return container.innerHTML
}

const yellow = { kind: 'highlight', id: 'a', colour: 'yellow', isNoted: false } as const

test.each<readonly [string, readonly Mark[], string]>([
  ['nothing', [], 'Thu ngân sách'],
  ['a match', [{ start: 4, end: 8 }], 'Thu <mark>ngân</mark> sách'],
  ['the match that one is at', [{ start: 0, end: 3, isCurrent: true }], '<mark aria-current="true">Thu</mark> ngân sách'],
  ['a colour', [{ ...yellow, start: 4, end: 13 }], 'Thu <mark class="highlight yellow" data-item="a">ngân sách</mark>'],
  [
    'a match within a colour',
    [
      { start: 4, end: 8 },
      { ...yellow, start: 0, end: 8 },
    ],
    '<mark class="highlight yellow" data-item="a">Thu </mark><mark class="highlight yellow" data-item="a"><mark>ngân</mark></mark> sách',
  ],
  [
    'two colours that overlap',
    [
      { ...yellow, start: 0, end: 8 },
      { ...yellow, id: 'b', colour: 'pink', start: 4, end: 13 },
    ],
    '<mark class="highlight yellow" data-item="a">Thu </mark>' +
      '<mark class="highlight pink" data-item="b"><mark class="highlight yellow" data-item="a">ngân</mark></mark>' +
      '<mark class="highlight pink" data-item="b"> sách</mark>',
  ],
  [
    'a note where its words end',
    [
      { start: 4, end: 8 },
      { ...yellow, isNoted: true, start: 0, end: 8 },
    ],
    '<mark class="highlight yellow" data-item="a">Thu </mark><mark class="highlight yellow noted" data-item="a"><mark>ngân</mark></mark> sách',
  ],
  ['what is spoken', [{ kind: 'spoken', start: 0, end: 13 }], '<span class="spoken">Thu ngân sách</span>'],
])('marks %s, and leaves the text as it is', (_name, marks, expected) => {
  expect(html('Thu ngân sách', marks)).toBe(expected)
})

test('a mark that reaches beyond the text ends with it', () => {
  expect(html('Thu', [{ start: 1, end: 99 }])).toBe('T<mark>hu</mark>')
})
