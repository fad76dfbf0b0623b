import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { choose, renderIntake, SENTENCE } from '#tests/support/intakeDesk.tsx'

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
