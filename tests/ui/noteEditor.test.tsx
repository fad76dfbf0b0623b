import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

const words = {
  save: 'Lưu',
  saving: 'Đang lưu',
  cancel: 'Đóng',
  failed: 'Chưa lưu được',
  draft: 'Chưa lưu',
  discardDraft: 'Bỏ chữ chưa lưu',
}

/** Loads a page in the given way, with a note on it: all that the app's modules knew is gone, and what the tab keeps is not. */
async function openPage(by: 'navigate' | 'reload' = 'navigate', key = 'note:1') {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: by }] as unknown as PerformanceEntryList)
  vi.resetModules()
  const { NoteEditor } = await import('#src/ui/NoteEditor.tsx')
  const onSave = vi.fn(async (_text: string, _basedOn: number): Promise<void> => undefined)
  const onClose = vi.fn()
  const show = (note = 'Cũ', revision = 1, draftKey = key) => (
    <NoteEditor label="Ghi chú" {...{ note, revision, onSave, onClose, words, draftKey }} />
  )
  const view = render(show())
  return {
    onSave,
    onClose,
    user: userEvent.setup(),
    close: view.unmount,
    changeElsewhere: (note: string, revision: number) => view.rerender(show(note, revision)),
    openAgain: () => render(show()),
  }
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ghi chú' })
const button = (name: string) => screen.getByRole('button', { name })

beforeEach(() => window.sessionStorage.clear())

describe('a note', () => {
  test('has the focus at its end, and grows with its lines', async () => {
    const { user } = await openPage()
    expect(field()).toHaveFocus()
    await user.keyboard(' và mới')
    expect(field()).toHaveValue('Cũ và mới')
    expect(field()).toHaveAttribute('rows', '3')
    fireEvent.input(field(), { target: { value: '1\n2\n3\n4\n5' } })
    expect(field()).toHaveAttribute('rows', '6')
    fireEvent.input(field(), { target: { value: '\n'.repeat(500) } })
    expect(field()).toHaveAttribute('rows', '16')
  })

  test.each(['{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])(
    'is saved by %s, and says what it was based on',
    async (keys) => {
      const { user, onSave, onClose } = await openPage()
      await user.keyboard(` và mới${keys}`)
      expect(onSave.mock.calls).toEqual([['Cũ và mới', 1]])
      await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
    },
  )

  test('takes Enter for a new line, and none of the keys while a syllable is being composed', async () => {
    const { user, onSave, onClose } = await openPage()
    await user.keyboard('{Enter}')
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true, isComposing: true })
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true })
    expect(field()).toHaveValue('Cũ\n')
    expect(onSave).not.toHaveBeenCalled()
    expect(onClose).not.toHaveBeenCalled()
  })

  test('in which nothing was written is closed, not saved', async () => {
    const { user, onSave, onClose } = await openPage()
    await user.click(button('Lưu'))
    expect(onSave).not.toHaveBeenCalled()
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test('that is being saved is not saved twice, nor changed', async () => {
    const { user, onSave } = await openPage()
    onSave.mockReturnValue(new Promise(() => undefined))
    await user.keyboard('!')
    await user.click(button('Lưu'))
    expect(field()).toHaveAttribute('readonly')
    await user.click(button('Đang lưu'))
    expect(onSave).toHaveBeenCalledTimes(1)
  })

  test('that is not saved stays, and is said not to be; the next attempt may do it', async () => {
    const { user, onSave, onClose } = await openPage()
    onSave.mockRejectedValueOnce(new Error('full'))
    await user.keyboard('!')
    await user.click(button('Lưu'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa lưu được')
    expect(field()).toHaveValue('Cũ!')
    expect(onClose).not.toHaveBeenCalled()
    await user.click(button('Lưu'))
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
  })

  test('follows what is changed elsewhere as long as nothing is typed; what is typed stays based on what was there', async () => {
    const { user, onSave, changeElsewhere } = await openPage()
    changeElsewhere('Sửa ở kia', 2)
    expect(field()).toHaveValue('Sửa ở kia')
    await user.type(field(), '!')
    changeElsewhere('Sửa nữa', 3)
    expect(field()).toHaveValue('Sửa ở kia!')
    await user.click(button('Lưu'))
    expect(onSave.mock.calls).toEqual([['Sửa ở kia!', 2]])
  })
})

describe('what was typed and not saved', () => {
  test('is saved when the editor is shut, over what it was based on', async () => {
    const { user, onSave, onClose, close, changeElsewhere, openAgain } = await openPage()
    await user.keyboard(' dở{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
    changeElsewhere('Khác', 2)
    close()
    expect(onSave.mock.calls).toEqual([['Cũ dở', 1]])
    await vi.waitFor(() => expect(window.sessionStorage.length).toBe(0))
    openAgain()
    expect(field()).toHaveValue('Cũ')
  })

  test('is there when the editor is opened again, where saving it failed', async () => {
    const { user, onSave, close, openAgain } = await openPage()
    onSave.mockRejectedValue(new Error('full'))
    await user.keyboard(' dở')
    close()
    openAgain()
    expect(field()).toHaveValue('Cũ dở')
    expect(field()).toHaveAccessibleDescription('Chưa lưu')
  })

  test.each(['reload', 'navigate'] as const)('is there when the page is left and comes back by %s, and again', async (by) => {
    for (const text of [' dở', '\nhai dòng']) {
      const page = await openPage(by)
      // A page that is left saves nothing any more.
      page.onSave.mockReturnValue(new Promise(() => undefined))
      await page.user.keyboard(text)
      page.close()
    }
    const last = await openPage(by)
    expect(field()).toHaveValue('Cũ dở\nhai dòng')
    await last.user.click(button('Lưu'))
    expect(last.onSave.mock.calls).toEqual([['Cũ dở\nhai dòng', 1]])
  })

  test('is there after two ways to the page on which the note was not opened', async () => {
    const first = await openPage()
    first.onSave.mockReturnValue(new Promise(() => undefined))
    await first.user.keyboard(' dở')
    first.close()
    for (const by of ['reload', 'reload'] as const) (await openPage(by, 'note:2')).close()
    await openPage('reload')
    expect(field()).toHaveValue('Cũ dở')
  })

  test('is let go when the reader says so, or has saved it', async () => {
    const first = await openPage()
    await first.user.keyboard(' dở')
    await first.user.click(button('Bỏ chữ chưa lưu'))
    expect(first.onClose).toHaveBeenCalledTimes(1)
    expect(field()).toHaveValue('Cũ')
    await first.user.type(field(), ' xong')
    await first.user.click(button('Lưu'))
    await waitFor(() => expect(first.onClose).toHaveBeenCalledTimes(2))
    first.close()
    expect(first.onSave).toHaveBeenCalledTimes(1)
    await openPage('reload')
    expect(field()).toHaveValue('Cũ')
  })

  test('since does not go with what is saved late', async () => {
    const { user, onSave, close, openAgain } = await openPage()
    let done = () => {}
    onSave.mockReturnValueOnce(
      new Promise((resolve) => {
        done = resolve
      }),
    )
    await user.keyboard(' một')
    await user.click(button('Lưu'))
    close()
    openAgain()
    await user.type(field(), ' hai')
    done()
    await Promise.resolve()
    expect(field()).toHaveValue('Cũ một hai')
  })
})
