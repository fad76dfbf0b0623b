import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openDesk } from '#src/intake-desk/desk.ts'
import { block, makeRecognition, sure } from '#tests/support/makeRecognition.ts'
import { memoryOwnArticles } from '#tests/support/memoryOwnArticles.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const recognition = makeRecognition({
  title: sure('Xã họp cuối quý'),
  published: sure({ date: '2022-09-30', basis: 'stated' }),
  period: sure('2022'),
  places: [sure('chi-linh')],
  topics: [sure('kinh-te')],
  blocks: [block('paragraph', 3, 'Xã thu ngân sách vượt kế hoạch trong quý.')],
})

async function renderDesk() {
  const reading = { read: async () => ({ recognition, problems: [] }), stop: () => undefined }
  const desk = openDesk({ reading, pickUp: async () => ({ files: [] }) })
  const { own, fail } = memoryOwnArticles()
  const view = await renderRoute(
    '/them-bai',
    sample.source,
    ...[undefined, undefined, undefined, undefined, own],
    async () => desk,
  )
  await screen.findByRole('button', { name: 'Đọc văn bản này', hidden: true })
  const keptArticles = () => {
    const state = own.state.get()
    return state.status === 'open' ? [...state.articles.values()] : []
  }
  /** Brings the page in, in place of what is on the desk, and opens its review. */
  const review = async () => {
    desk.remove(desk.state.get().entries.map(({ id }) => id))
    await view.user.upload(screen.getByLabelText('Chọn tệp'), new File(['chữ'], 'mot.txt', { type: 'text/plain' }))
    await view.user.click(await screen.findByRole('button', { name: /^Xem lại:/ }))
    await screen.findByRole('heading', { level: 2, name: 'Xem lại trước khi lưu' })
  }
  return { ...view, fail, keptArticles, review }
}

test.each([
  ['Đến', '31/13/2022', 'thời gian mà bài nói tới'],
  ['Đến', '1/2021', 'thời gian mà bài nói tới'],
  ['Ngày', 'hôm kia', 'ngày đăng'],
])('keeps nothing while “%s” says “%s”, names the field and leads to it', async (label, typed, name) => {
  const { user, keptArticles, goBack, review } = await renderDesk()
  await review()
  await user.click(screen.getByRole('radio', { name: 'Trang ghi ngày khác, hoặc tôi biết ngày đăng' }))
  await user.type(screen.getByRole('textbox', { name: 'Ngày' }), '7/7/2021')
  const field = screen.getByRole('textbox', { name: label })
  await user.clear(field)
  await user.type(field, typed)
  await user.click(screen.getByRole('button', { name: 'Lưu trên máy này' }))
  expect(screen.getByText(/^Chưa lưu được, ghi chưa đúng:/)).toHaveTextContent(`${name}.`)
  expect(field).toHaveFocus()
  expect(field).toBeInvalid()
  expect(keptArticles()).toEqual([])
  // Nor from the list, and it is all still there.
  goBack()
  await user.click(await screen.findByRole('button', { name: /^Xem lại:/ }))
  const again = await screen.findByRole('textbox', { name: label })
  expect(again).toHaveValue(typed)
  await user.clear(again)
  await user.type(again, '9/2022')
  await user.click(screen.getByRole('button', { name: 'Lưu trên máy này' }))
  await screen.findByText('Đã lưu trên máy này.')
  expect(keptArticles()[0]?.article.published).toMatchObject({ basis: 'stated', by: 'reader' })
})

test('what is kept over another can be taken back', async () => {
  const { user, keptArticles, fail, review } = await renderDesk()
  const keep = async (title: string) => {
    await review()
    const field = screen.getByRole('textbox', { name: 'Tiêu đề' })
    await user.clear(field)
    await user.type(field, title)
    await user.click(screen.getByRole('button', { name: /^Lưu/ }))
    await screen.findByText('Đã lưu trên máy này.')
  }
  const titles = () => keptArticles().map(({ article }) => article.title)
  await keep('Bản đầu')
  expect(screen.queryByRole('button', { name: 'Lấy lại bản trước' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Về danh sách tệp' }))
  await review()
  expect(screen.getByText(/^Lưu thay thì bản này thế chỗ bản đang giữ/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Về danh sách tệp' }))
  await keep('Bản sau')
  expect(titles()).toEqual(['Bản sau'])
  await user.click(screen.getByRole('button', { name: 'Lấy lại bản trước' }))
  expect(await screen.findByText('Đã lấy lại bản giữ trước đó.')).toBeInTheDocument()
  expect(titles()).toEqual(['Bản đầu'])
  await user.click(screen.getByRole('button', { name: 'Lưu thay bài cũ' }))
  fail('full')
  await user.click(await screen.findByRole('button', { name: 'Lấy lại bản trước' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('máy hết chỗ')
  expect(screen.getByRole('button', { name: 'Lấy lại bản trước' })).toBeInTheDocument()
})
