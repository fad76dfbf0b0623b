import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useDraft } from '#src/ui/useDraft.ts'

const PAUSE_MS = 700

interface Props {
  readonly committed: string
  readonly onCommit: (text: string) => void
  readonly toCommitted?: (text: string) => string
}

function Field(props: Props) {
  const { isSettled, commit, inputProps } = useDraft({ key: 'field', pauseMs: PAUSE_MS, ...props })
  return (
    <>
      <label>
        Từ
        <input {...inputProps} />
      </label>
      <output>{isSettled ? 'settled' : 'typing'}</output>
      <button type="button" onClick={() => commit('30/9/2022')}>
        Chọn ngày
      </button>
    </>
  )
}

/** A field whose value is committed outside, as to an address. */
function renderField(committed = '', toCommitted = (text: string) => text) {
  const onCommit = vi.fn<(text: string) => void>()
  const field = (text: string) => <Field committed={text} onCommit={onCommit} toCommitted={toCommitted} />
  const view = render(field(committed))
  return {
    onCommit,
    field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Từ' }),
    /** The value outside changes. */
    commitOutside: (text: string) => view.rerender(field(text)),
    leavePage: () => view.unmount(),
  }
}

const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } })
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const state = () => screen.getByRole('status').textContent

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('what is typed', () => {
  test('stands in the field at once, and is committed after a pause', () => {
    const { field, onCommit } = renderField()
    type(field, '2022')
    expect(field).toHaveValue('2022')
    expect(state()).toBe('typing')
    pass(PAUSE_MS - 1)
    expect(onCommit).not.toHaveBeenCalled()
    pass(1)
    expect(onCommit.mock.calls).toEqual([['2022']])
    expect(state()).toBe('settled')
  })

  test('is committed once, however many keys it took', () => {
    const { field, onCommit } = renderField()
    for (const value of ['6', '6/', '6/2', '6/20', '6/202', '6/2022']) {
      type(field, value)
      pass(PAUSE_MS - 1)
    }
    expect(onCommit).not.toHaveBeenCalled()
    pass(PAUSE_MS)
    expect(onCommit.mock.calls).toEqual([['6/2022']])
  })

  test('is committed at once on Enter, and not again after the pause', () => {
    const { field, onCommit } = renderField()
    type(field, '2022')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onCommit.mock.calls).toEqual([['2022']])
    pass(PAUSE_MS * 2)
    expect(onCommit).toHaveBeenCalledTimes(1)
  })

  test('is committed at once when the field is left, and not again after the pause', () => {
    const { field, onCommit } = renderField()
    type(field, '2022')
    fireEvent.blur(field)
    expect(onCommit.mock.calls).toEqual([['2022']])
    pass(PAUSE_MS * 2)
    expect(onCommit).toHaveBeenCalledTimes(1)
  })

  test('is not committed where it is what was committed before', () => {
    const { field, onCommit } = renderField('2022')
    type(field, '2021')
    type(field, '2022')
    pass(PAUSE_MS)
    fireEvent.blur(field)
    expect(onCommit).not.toHaveBeenCalled()
  })

  test('is committed when the field is emptied', () => {
    const { field, onCommit } = renderField('2022')
    type(field, '')
    pass(PAUSE_MS)
    expect(onCommit.mock.calls).toEqual([['']])
  })

  test('is committed to nobody once the page has been left', () => {
    const { field, onCommit, leavePage } = renderField()
    type(field, '2022')
    leavePage()
    pass(PAUSE_MS * 2)
    expect(onCommit).not.toHaveBeenCalled()
  })
})

describe('while an input method composes', () => {
  test('nothing is committed, however long it takes', () => {
    const { field, onCommit } = renderField()
    fireEvent.compositionStart(field)
    for (const value of ['t', 'ti', 'tie', 'tiê', 'tiêng', 'tiếng']) {
      type(field, value)
      pass(PAUSE_MS * 3)
    }
    expect(field).toHaveValue('tiếng')
    expect(onCommit).not.toHaveBeenCalled()
    fireEvent.compositionEnd(field)
    pass(PAUSE_MS)
    expect(onCommit.mock.calls).toEqual([['tiếng']])
  })

  test('a pause that began before does not end in the middle of it', () => {
    const { field, onCommit } = renderField()
    type(field, 'a')
    pass(PAUSE_MS - 1)
    fireEvent.compositionStart(field)
    type(field, 'â')
    pass(PAUSE_MS * 2)
    expect(onCommit).not.toHaveBeenCalled()
  })

  test('Enter chooses a syllable and commits nothing', () => {
    const { field, onCommit } = renderField()
    fireEvent.compositionStart(field)
    type(field, 'tiếng')
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    expect(onCommit).not.toHaveBeenCalled()
  })

  test('a last change before the field is left is not lost', () => {
    const { field, onCommit } = renderField()
    fireEvent.compositionStart(field)
    type(field, 'tiếng')
    fireEvent.compositionEnd(field)
    fireEvent.blur(field)
    expect(onCommit.mock.calls).toEqual([['tiếng']])
  })
})

describe('a change outside', () => {
  test('replaces the draft', () => {
    const { field, commitOutside } = renderField('2022')
    commitOutside('2021')
    expect(field).toHaveValue('2021')
    commitOutside('')
    expect(field).toHaveValue('')
  })

  test('replaces what is half typed, which is then not committed', () => {
    const { field, commitOutside, onCommit } = renderField('2022')
    type(field, '2023')
    commitOutside('2021')
    expect(field).toHaveValue('2021')
    pass(PAUSE_MS * 2)
    expect(field).toHaveValue('2021')
    expect(onCommit).not.toHaveBeenCalled()
  })

  test('that comes of the field itself leaves it as it is', () => {
    const { field, commitOutside, onCommit } = renderField()
    type(field, '06/2022')
    pass(PAUSE_MS)
    commitOutside('6/2022')
    expect(field).toHaveValue('6/2022')
    fireEvent.blur(field)
    expect(onCommit.mock.calls).toEqual([['06/2022']])
  })

  test('to the same value leaves alone what is typed', () => {
    const { field, commitOutside, onCommit } = renderField('2022')
    type(field, '2023')
    commitOutside('2022')
    expect(field).toHaveValue('2023')
    pass(PAUSE_MS)
    expect(onCommit.mock.calls).toEqual([['2023']])
  })
})

describe('what comes back from where it was committed to, late or in another form,', () => {
  const trimmed = (text: string) => text.trim()

  test('leaves what is typed meanwhile alone, and that is committed in its turn', () => {
    const { field, commitOutside, onCommit } = renderField()
    type(field, 'nông')
    pass(PAUSE_MS)
    type(field, 'nông th')
    commitOutside('nông')
    expect(field).toHaveValue('nông th')
    pass(PAUSE_MS)
    expect(onCommit.mock.calls).toEqual([['nông'], ['nông th']])
  })

  test('may skip what was committed in between', () => {
    const { field, commitOutside } = renderField()
    for (const value of ['a', 'ab', 'abc']) {
      type(field, value)
      pass(PAUSE_MS)
    }
    type(field, 'abcd')
    commitOutside('ab')
    commitOutside('abc')
    expect(field).toHaveValue('abcd')
  })

  test('takes no space from the end of what is typed, which says no more than before', () => {
    const { field, commitOutside, onCommit } = renderField('', trimmed)
    type(field, 'nông ')
    pass(PAUSE_MS)
    commitOutside('nông')
    expect(field).toHaveValue('nông ')
    type(field, 'nông  ')
    pass(PAUSE_MS)
    expect(onCommit.mock.calls).toEqual([['nông ']])
  })

  test('is a change outside again once it has come back', () => {
    const { field, commitOutside } = renderField()
    for (const value of ['a', 'ab']) {
      type(field, value)
      pass(PAUSE_MS)
      commitOutside(value)
    }
    commitOutside('a')
    expect(field).toHaveValue('a')
  })

  test('does not keep the reader from going back on it before', () => {
    const { field, onCommit } = renderField('a')
    type(field, 'ab')
    pass(PAUSE_MS)
    type(field, 'a')
    pass(PAUSE_MS)
    expect(onCommit.mock.calls).toEqual([['ab'], ['a']])
  })
})

describe('what never comes back', () => {
  test('is handed on again on Enter, but neither after a pause nor by leaving the field', () => {
    const { field, commitOutside, onCommit } = renderField()
    type(field, 'nông')
    pass(PAUSE_MS)
    fireEvent.blur(field)
    expect(onCommit.mock.calls).toEqual([['nông']])
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onCommit.mock.calls).toEqual([['nông'], ['nông']])
    commitOutside('nông')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onCommit).toHaveBeenCalledTimes(2)
  })
})

test('a value chosen elsewhere goes into the field and is committed at once', () => {
  const { field, onCommit } = renderField()
  type(field, '20')
  fireEvent.click(screen.getByRole('button', { name: 'Chọn ngày' }))
  expect(field).toHaveValue('30/9/2022')
  expect(onCommit.mock.calls).toEqual([['30/9/2022']])
  pass(PAUSE_MS * 2)
  expect(onCommit).toHaveBeenCalledTimes(1)
})

test('what is committed after the pause is told to whoever listens then', () => {
  const [before, after] = [vi.fn<(text: string) => void>(), vi.fn<(text: string) => void>()]
  const view = render(<Field committed="" onCommit={before} />)
  type(screen.getByRole('textbox', { name: 'Từ' }), '2022')
  view.rerender(<Field committed="" onCommit={after} />)
  pass(PAUSE_MS)
  expect(before).not.toHaveBeenCalled()
  expect(after.mock.calls).toEqual([['2022']])
})
