import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { MOST_FILES } from '#src/domain/intake/desk.ts'
import type { Recognition } from '#src/domain/intake/recognised.ts'
import { openDesk } from '#src/intake-desk/desk.ts'
import type { Shared } from '#src/intake-desk/sharedFiles.ts'
import { ReaderMissingError, type ReadOutcome } from '#src/intake-desk/workerReading.ts'
import { AppPartError } from '#src/routes/appPart.ts'
import { block, makeRecognition, proposed, sure } from '#tests/support/makeRecognition.ts'
import { memoryOwnArticles } from '#tests/support/memoryOwnArticles.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const SENTENCE = 'Xã thu ngân sách 214 tỷ đồng trong quý.'

const found = (title: string, given: Partial<Recognition> = {}): Recognition =>
  makeRecognition({
    title: sure(title),
    published: sure({ date: '2022-09-30', basis: 'stated' }),
    dateText: sure('30/09/2022'),
    period: sure('2022'),
    places: [sure('chi-linh')],
    topics: [sure('kinh-te')],
    blocks: [block('paragraph', 3, SENTENCE), block('paragraph', 4, `Đoạn riêng của ${title}.`)],
    removed: [{ line: 1, text: 'Trang chủ', reason: 'navigation' }],
    figures: [proposed(SENTENCE, '214 tỷ đồng')],
    ...given,
  })

const doubtful = { title: { value: 'Đoán chừng', confidence: 0.2, evidence: [{ words: 'Dòng đầu trang' }] } }

/** As many words as an article has at least. */
const LONG_TEXT = `${SENTENCE} ${SENTENCE} ${SENTENCE}`

const withoutPeriod = ({ period: _, ...rest }: Recognition): Recognition => rest

/** What comes of files, by their names; a file that is not named here is an article without doubts. */
const OUTCOMES: Readonly<Record<string, ReadOutcome>> = {
  'mo.txt': { recognition: found('Mờ', doubtful), problems: [] },
  'thieu.txt': { recognition: makeRecognition({ blocks: [block('paragraph', 1, SENTENCE)] }), problems: [] },
  'trang-chu.html': { recognition: withoutPeriod(found('Trang chủ', { isArticle: sure(false) })), problems: [] },
  'anh.txt': { problems: [{ code: 'picture' }] },
  'cham.txt': { failure: 'slow' },
}

interface Given {
  readonly address?: string
  readonly shared?: Shared
  /** Rejects as long as the worker cannot be had. */
  readonly read?: (name: string) => Promise<ReadOutcome>
}

const outcomeOf = async (name: string): Promise<ReadOutcome> =>
  OUTCOMES[name] ?? { recognition: found(`Bài ${name}`), problems: [] }

async function renderIntake({ address = '/them-bai', shared = { files: [] }, read = outcomeOf }: Given = {}) {
  const stop = vi.fn()
  const reading = { read: ({ name }: { readonly name: string }) => read(name), stop }
  const desk = openDesk({ reading, pickUp: async () => shared })
  const { own, fail } = memoryOwnArticles()
  const view = await renderRoute(
    address,
    { ...sample.source, placePage: async (id) => ({ ...(await placePage()), place: { ...(await placePage()).place, id } }) },
    ...[undefined, undefined, undefined, undefined, own],
    async () => desk,
  )
  await screen.findByRole('button', { name: 'Đọc văn bản này', hidden: true })
  const keptArticles = () => {
    const state = own.state.get()
    return state.status === 'open' ? [...state.articles.values()] : []
  }
  return { ...view, desk, own, fail, stop, keptArticles }
}

async function placePage() {
  const page = await sample.source.placePage('chi-linh')
  if (!page) throw new Error('the sample has no such place')
  return page
}

const file = (name: string): File => new File(['chữ'], name, { type: 'text/plain' })
const choose = (user: Awaited<ReturnType<typeof renderIntake>>['user'], ...names: readonly string[]) =>
  user.upload(screen.getByLabelText('Chọn tệp'), names.map(file))
const rows = () => within(screen.getByRole('list', { name: 'Tệp đã đưa vào' })).getAllByRole('listitem')

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

describe('the review of a page', () => {
  async function review(name = 'mot.txt') {
    const view = await renderIntake()
    await choose(view.user, name)
    await view.user.click(await screen.findByRole('button', { name: /^Xem lại:/ }))
    await screen.findByRole('heading', { level: 2, name: 'Xem lại trước khi lưu' })
    return view
  }

  test('begins with what is doubtful, and the words that it was concluded from', async () => {
    const { user, goBack } = await review('mo.txt')
    expect(screen.getByRole('heading', { name: 'Xem lại trước khi lưu' })).toHaveFocus()
    expect(screen.getByText('Dòng đầu trang')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Đúng rồi: Tiêu đề' }))
    expect(screen.queryByText('Cần xem lại')).toBeNull()
    goBack()
    expect(await screen.findByText('Sẵn sàng lưu')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Xem lại: Đoán chừng' })).toHaveFocus()
  })

  test('leads back to where it was come from', async () => {
    const { user } = await review()
    await user.click(screen.getByRole('button', { name: 'Về danh sách tệp' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Xem lại: Bài mot.txt' })).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Xem lại: Bài mot.txt' }))
    await user.click(screen.getByRole('button', { name: 'Lưu trên máy này' }))
    await screen.findByText('Đã lưu trên máy này.')
    await user.click(screen.getByRole('button', { name: 'Về danh sách tệp' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Xem lại: Bài mot.txt' })).toHaveFocus())
    expect(screen.getByRole('link', { name: 'Mở bài: Bài mot.txt' })).toBeInTheDocument()
  })

  test('leaves a line that is taken out, or put in, in its place, with the way back under the focus', async () => {
    const { user, desk } = await review()
    const moved = () => {
      const [entry] = desk.state.get().entries
      return entry?.status === 'read' ? [...entry.draft.moved] : undefined
    }
    await user.click(screen.getByRole('button', { name: /^Bỏ khỏi bài: Đoạn riêng/ }))
    const back = screen.getByRole('button', { name: /^Đưa lại: Đoạn riêng/ })
    expect(back).toHaveFocus()
    expect(back.closest('li')).toHaveTextContent('Đã bỏ')
    expect(screen.getByRole('heading', { name: 'Nội dung bài: 1 đoạn' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Đã để riêng: 2 dòng' })).toBeInTheDocument()
    expect(screen.getByText(/^Bạn đã bỏ khỏi bài 1 đoạn/)).toBeInTheDocument()
    await user.click(back)
    expect(screen.getByRole('button', { name: /^Bỏ khỏi bài: Đoạn riêng/ })).toHaveFocus()
    expect(moved()).toEqual([])

    await user.click(screen.getByText(/^Thanh chọn trang/))
    await user.click(screen.getByRole('button', { name: 'Đưa vào bài: Trang chủ' }))
    expect(screen.getByRole('button', { name: 'Để riêng lại: Trang chủ' })).toHaveFocus()
    expect(screen.getByRole('heading', { name: 'Nội dung bài: 3 đoạn' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Đã để riêng: 0 dòng' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Bỏ khỏi bài: Trang chủ' }))
    expect(screen.getByRole('button', { name: 'Đưa lại: Trang chủ' })).toHaveFocus()
    expect(moved()).toEqual([])
  })

  test('asks of a page that seems no article, and lets what is unknown be left empty', async () => {
    const { user, goBack } = await review('trang-chu.html')
    expect(screen.getByText(/Trang này có vẻ không phải một bài/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Đây là một bài: Đây có phải một bài không' }))
    await user.click(screen.getByRole('button', { name: 'Để trống: Thời gian mà bài nói tới' }))
    goBack()
    expect(await screen.findByText('Sẵn sàng lưu')).toBeInTheDocument()
  })

  test('keeps what the reader puts right, and leads to the article', async () => {
    const { user, keptArticles, address } = await review()
    const title = screen.getByRole('textbox', { name: 'Tiêu đề' })
    await user.clear(title)
    await user.type(title, 'Tên đúng của bài')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bài nói về nơi nào' }), 'ha-tinh')
    await user.click(screen.getByRole('checkbox', { name: /Y tế/ }))
    await user.click(screen.getByRole('button', { name: /^Bỏ khỏi bài: Đoạn riêng/ }))
    await user.click(screen.getByText(/^Thanh chọn trang/))
    await user.click(screen.getByRole('button', { name: 'Đưa vào bài: Trang chủ' }))
    await user.click(screen.getByText('Số liệu tìm thấy: 1'))
    await user.click(screen.getByRole('checkbox', { name: SENTENCE }))
    await user.click(screen.getByRole('button', { name: 'Lưu trên máy này' }))
    await screen.findByText('Đã lưu trên máy này.')
    const [own] = keptArticles()
    expect(own).toMatchObject({
      file: 'mot.txt',
      removed: [{ line: 4, reason: 'other' }],
      article: { title: 'Tên đúng của bài', place: 'ha-tinh', figures: [], topics: [{ id: 'kinh-te' }, { id: 'y-te' }] },
    })
    expect(own?.article.sections[0]?.blocks).toMatchObject([
      { inlines: [{ text: 'Trang chủ' }] },
      { inlines: [{ text: SENTENCE }] },
    ])
    await user.click(screen.getByRole('link', { name: 'Mở bài' }))
    await screen.findByRole('heading', { level: 1, name: 'Tên đúng của bài' })
    expect(address()).toBe(`/bai/${own?.article.slug}`)
  })

  test('shows how the article will read', async () => {
    const { user } = await review()
    await user.click(screen.getByText('Xem trước bài'))
    const details = screen.getByText('Xem trước bài').closest('details')
    await waitFor(() => expect(details).toHaveTextContent('Đoạn riêng của Bài mot.txt.'))
  })

  test('says what is missing, and keeps nothing until it is there', async () => {
    const { user, keptArticles } = await review('thieu.txt')
    expect(screen.getByText(/^Chưa lưu được, còn thiếu:/)).toHaveTextContent('tiêu đề, bài nói về nơi nào, ngày đăng, chủ đề')
    await user.click(screen.getByRole('button', { name: 'Lưu trên máy này' }))
    expect(keptArticles()).toEqual([])
    await user.type(screen.getByRole('textbox', { name: 'Tiêu đề' }), 'Nay có tên')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bài nói về nơi nào' }), 'chi-linh')
    await user.type(screen.getByRole('textbox', { name: 'Ngày' }), '30/9/2022')
    await user.click(screen.getByRole('checkbox', { name: /Kinh tế/ }))
    expect(screen.queryByText(/còn thiếu:/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Lưu trên máy này' }))
    await screen.findByText('Đã lưu trên máy này.')
    expect(keptArticles()[0]?.article).toMatchObject({ title: 'Nay có tên', published: { basis: 'stated', from: '2022-09-30' } })
  })

  test('lets a date be unknown, within bounds', async () => {
    const { user, keptArticles } = await review()
    await user.click(screen.getByRole('radio', { name: 'Không rõ ngày, chỉ biết khoảng' }))
    expect(screen.getByRole('textbox', { name: 'Sớm nhất' })).toHaveValue('2021')
    const latest = screen.getByRole('textbox', { name: 'Muộn nhất' })
    await user.clear(latest)
    await user.type(latest, '2023')
    await user.click(screen.getByRole('button', { name: 'Lưu trên máy này' }))
    await screen.findByText('Đã lưu trên máy này.')
    expect(keptArticles()[0]?.article.published).toMatchObject({
      basis: 'inferred',
      earliest: '2021-01-01',
      latest: '2023-12-31',
    })
  })

  test('says why the article could not be kept, and has it still', async () => {
    const { user, fail, keptArticles } = await review()
    fail('full')
    await user.click(screen.getByRole('button', { name: 'Lưu trên máy này' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('máy hết chỗ')
    expect(keptArticles()).toEqual([])
    expect(screen.getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue('Bài mot.txt')
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
