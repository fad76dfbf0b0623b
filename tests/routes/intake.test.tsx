import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { MOST_FILES } from '#src/domain/intake/desk.ts'
import { openDesk } from '#src/intake-desk/desk.ts'
import type { Shared } from '#src/intake-desk/sharedFiles.ts'
import { ReaderMissingError, type ReadOutcome } from '#src/intake-desk/workerReading.ts'
import { AppPartError } from '#src/routes/appPart.ts'
import { choose, file, found, LONG_TEXT, outcomeOf, renderIntake, rows } from '#tests/support/intakeDesk.tsx'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

describe('files that are brought in', () => {
  test('are listed with what came of each, and nothing that was read is lost for one that is refused', async () => {
    const { user } = await renderIntake()
    await choose(user, 'mot.txt', 'mo.txt', 'anh.txt', 'cham.txt')
    await screen.findByText('Đọc xong 2 tệp; 2 tệp không đọc được.')
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Sẵn sàng lưu'),
      expect.stringContaining('Cần xem lại 1 chỗ'),
      expect.stringContaining('Bến Đọc chưa đọc được chữ trong ảnh: hãy xin tệp chữ'),
      expect.stringContaining('Đọc quá lâu'),
    ])
    await user.click(screen.getByRole('button', { name: 'Bỏ tệp này: anh.txt' }))
    expect(rows()).toHaveLength(3)
    expect(screen.getByRole('heading', { name: 'Tệp đã đưa vào' })).toHaveFocus()
  })

  test('can be dropped anywhere, and pasted as text', async () => {
    await renderIntake()
    fireEvent.drop(document.body, { dataTransfer: { files: [file('tha.txt')], types: ['Files'], getData: () => '' } })
    expect(await screen.findByText('Bài tha.txt')).toBeInTheDocument()
    fireEvent.paste(document.body, {
      clipboardData: { files: [], types: ['text/plain'], getData: (type: string) => (type === 'text/plain' ? LONG_TEXT : '') },
    })
    expect(await screen.findByText('Văn bản đã dán')).toBeInTheDocument()
  })

  test('can be typed into a field, which says when it is empty', async () => {
    const { user } = await renderIntake()
    await user.click(screen.getByText('Dán văn bản'))
    await user.click(screen.getByRole('button', { name: 'Đọc văn bản này' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Chưa có chữ nào để đọc.')
    const box = screen.getByRole('textbox', { name: /Chép chữ của bài/ })
    await user.type(box, LONG_TEXT)
    await user.click(screen.getByRole('button', { name: 'Đọc văn bản này' }))
    expect(await screen.findByText('Bài pasted.txt')).toBeInTheDocument()
    expect(box).toHaveValue('')
    expect(screen.getByText('Văn bản đã dán')).toBeInTheDocument()
  })

  test.each([
    ['an address alone', 'https://example.org/tin/123.html', /Mở trang ấy, chọn Lưu trang/],
    ['an address with a few words', 'Xem bài này nhé: www.example.org/tin', /Mở trang ấy, chọn Lưu trang/],
    ['a few words', 'Một bài ngắn', /Mới có vài chữ/],
  ])('are not made of %s, typed or pasted, and then the way on is said', async (_case, text, words) => {
    const { user } = await renderIntake()
    await user.click(screen.getByText('Dán văn bản'))
    const box = screen.getByRole('textbox', { name: /Chép chữ của bài/ })
    await user.type(box, text)
    await user.click(screen.getByRole('button', { name: 'Đọc văn bản này' }))
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    expect(box).toHaveFocus()
    expect(box).toHaveValue(text)
    await user.clear(box)
    expect(screen.queryByRole('alert')).toBeNull()
    fireEvent.paste(document.body, {
      clipboardData: { files: [], types: ['text/plain'], getData: (type: string) => (type === 'text/plain' ? text : '') },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.queryByRole('list', { name: 'Tệp đã đưa vào' })).toBeNull()
    await choose(user, 'mot.txt')
    expect(await screen.findByText('Bài mot.txt')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('are read up to a number, and the rest is named', async () => {
    const { user, desk } = await renderIntake()
    await choose(user, ...Array.from({ length: MOST_FILES + 2 }, (_, index) => `${index}.txt`))
    expect(screen.getByRole('alert')).toHaveTextContent('Còn 2 tệp chưa đưa vào, bắt đầu từ “500.txt”.')
    expect(desk.state.get().entries).toHaveLength(MOST_FILES)
    await choose(user, '500.txt', '501.txt')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(
      desk.state
        .get()
        .entries.map(({ name }) => name)
        .slice(-2),
    ).toEqual(['500.txt', '501.txt'])
  })

  test('are one where they are the same page, and what was put right in it stays', async () => {
    const { user } = await renderIntake({ read: async () => ({ recognition: found('Trùng'), problems: [] }) })
    await choose(user, 'mot.txt', 'hai.txt')
    await screen.findByText('Đọc xong 2 tệp.')
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringMatching(/mot\.txt.*Cùng một bài với: hai\.txt/)])
    await choose(user, 'ba.txt', 'bon.txt', 'nam.txt')
    await screen.findByText('Đọc xong 5 tệp.')
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Cùng một bài với: hai.txt, ba.txt, bon.txt và 1 tệp khác'),
    ])
  })

  test('about a place of which no articles are kept say so at once', async () => {
    const { user } = await renderIntake({ read: async () => ({ recognition: found('Nơi khác', { places: [] }), problems: [] }) })
    await choose(user, 'mot.txt')
    expect(await screen.findByText(/bài về nơi khác thì chưa lưu được/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Xem lại: Nơi khác' }))
    expect(screen.getByRole('combobox', { name: 'Bài nói về nơi nào' })).toHaveAccessibleDescription(
      /xin đừng chọn tạm một nơi không đúng/,
    )
  })

  test('wait where the reader stops, and are read on', async () => {
    let goOn: (outcome: ReadOutcome) => void = () => undefined
    const slow = (name: string) =>
      name === 'hai.txt' ? new Promise<ReadOutcome>((resolve) => (goOn = resolve)) : outcomeOf(name)
    const { user, stop } = await renderIntake({ read: slow })
    await choose(user, 'mot.txt', 'hai.txt', 'ba.txt')
    await screen.findByText('Đang đọc 2/3 tệp…')
    await user.click(screen.getByRole('button', { name: 'Dừng' }))
    expect(stop).toHaveBeenCalledOnce()
    expect(screen.getByText('Đã dừng. Những tệp đã đọc vẫn còn đây.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Đọc tiếp' })).toHaveFocus()
    // What an ended reading still says is not heard.
    goOn({ failure: 'broken' })
    await user.click(screen.getByRole('button', { name: 'Đọc tiếp' }))
    await screen.findByText('Đang đọc 2/3 tệp…')
    goOn({ recognition: found('Bài thứ hai'), problems: [] })
    await screen.findByText('Đọc xong 3 tệp.')
    expect(screen.getByText('Bài thứ hai')).toBeInTheDocument()
  })

  test('wait where what reads them cannot be had, and nothing else is lost', async () => {
    const read = vi.fn(outcomeOf).mockRejectedValueOnce(new ReaderMissingError('no worker'))
    const { user } = await renderIntake({ read })
    await choose(user, 'mot.txt')
    expect(await screen.findByText(/Phần đọc tệp chưa tải được/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Đọc tiếp' }))
    expect(await screen.findByText('Bài mot.txt')).toBeInTheDocument()
  })
})

test('all articles without doubts are kept at once; the same page brought in again is said to be kept', async () => {
  const { user, keptArticles } = await renderIntake()
  await choose(user, 'mot.txt', 'mo.txt', 'hai.txt')
  await user.click(await screen.findByRole('button', { name: 'Lưu 2 bài đã rõ ràng' }))
  await screen.findByText('Đã lưu 2 bài trên máy này.')
  expect(screen.getByRole('heading', { name: 'Tệp đã đưa vào' })).toHaveFocus()
  expect(keptArticles().map(({ file: name }) => name)).toEqual(['mot.txt', 'hai.txt'])
  await user.click(screen.getByRole('button', { name: 'Bỏ tệp này: Bài mot.txt' }))
  await choose(user, 'mot.txt')
  expect(await screen.findByText('Đã có trên máy')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Mở bài: Bài mot.txt' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /bài đã rõ ràng/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Xem lại: Bài mot.txt' }))
  expect(await screen.findByText(/Trang này đã được giữ trên máy rồi/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Lưu thay bài cũ' })).toBeInTheDocument()
})

test('an article that has been taken off the device is no longer said to be kept', async () => {
  const { user, own } = await renderIntake()
  await choose(user, 'mot.txt', 'hai.txt')
  await user.click(await screen.findByRole('button', { name: 'Lưu 2 bài đã rõ ràng' }))
  const [state] = [own.state.get()]
  for (const slug of state.status === 'open' ? state.articles.keys() : []) await own.remove(slug)
  expect(await screen.findAllByText('Sẵn sàng lưu')).toHaveLength(2)
})

test('where not all articles without doubts can be kept, that is said', async () => {
  const { user, fail } = await renderIntake()
  await choose(user, 'mot.txt', 'hai.txt')
  fail('full')
  await user.click(await screen.findByRole('button', { name: 'Lưu 2 bài đã rõ ràng' }))
  expect(await screen.findByText(/^2 bài chưa lưu được/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Lưu 2 bài đã rõ ràng' })).toBeInTheDocument()
})

test('what is on the desk stays there while the reader is elsewhere', async () => {
  const { user, goBack } = await renderIntake()
  await choose(user, 'mot.txt')
  await screen.findByText('Bài mot.txt')
  await user.click(screen.getByRole('link', { name: 'Giới thiệu' }))
  await waitFor(() => expect(screen.queryByText('Bài mot.txt')).toBeNull())
  goBack()
  expect(await screen.findByText('Bài mot.txt')).toBeInTheDocument()
})

describe('what is shared to the app', () => {
  test('is put on the desk, once', async () => {
    const { address } = await renderIntake({ address: '/them-bai?nhan=1', shared: { files: [file('chia-se.html')] } })
    expect(await screen.findByText('Bài chia-se.html')).toBeInTheDocument()
    expect(address()).toBe('/them-bai')
  })

  test.each<[string, string, Shared, RegExp]>([
    ['an address alone', '/them-bai?nhan=1', { files: [], nothing: 'address' }, /Mở trang ấy, chọn Lưu trang/],
    ['nothing', '/them-bai?nhan=1', { files: [], nothing: 'nothing' }, /Chưa nhận được gì để đọc/],
    ['more than there is room for', '/them-bai?nhan=0', { files: [] }, /có lẽ vì hết chỗ/],
  ])('may be %s, and then the way on is said', async (_case, address, shared, words) => {
    await renderIntake({ address, shared })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
  })
})

test('a page whose reader part is missing says so, and can be asked again', async () => {
  const loadDesk = vi.fn().mockRejectedValueOnce(new AppPartError('missing'))
  loadDesk.mockResolvedValue(
    openDesk({
      reading: { read: () => new Promise(() => undefined), stop: () => undefined },
      pickUp: async () => ({ files: [] }),
    }),
  )
  const { user } = await renderRoute(
    '/them-bai',
    sample.source,
    ...[undefined, undefined, undefined, undefined, undefined],
    loadDesk,
  )
  await user.click(await screen.findByRole('button', { name: 'Thử lại' }))
  expect(await screen.findByText('Chọn tệp')).toBeInTheDocument()
})
