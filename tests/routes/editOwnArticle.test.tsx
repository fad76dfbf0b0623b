import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openDesk } from '#src/intake-desk/desk.ts'
import { paragraph, statedDate } from '#tests/support/makeArticles.ts'
import { makeOwnArticle, memoryOwnArticles } from '#tests/support/memoryOwnArticles.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const market = makeOwnArticle('cho', {
  of: {
    title: 'Chợ xã họp lại',
    source: { title: 'Chợ xã họp lại' },
    standfirst: '',
    place: 'chi-linh',
    published: statedDate('2022-05-05'),
    sections: [{ blocks: [paragraph(1, 'Chợ xã họp lại sau mưa.')] }],
  },
})

async function renderEdit(address: string) {
  const kept = memoryOwnArticles({ articles: [market] })
  const reading = { read: () => new Promise<never>(() => undefined), stop: () => undefined }
  const desk = openDesk({ reading, pickUp: async () => ({ files: [] }) })
  const view = await renderRoute(
    address,
    sample.source,
    ...[undefined, undefined, undefined, undefined, kept.own],
    async () => desk,
  )
  const article = () => {
    const state = kept.own.state.get()
    return state.status === 'open' ? state.articles.get(market.article.slug)?.article : undefined
  }
  return { ...view, ...kept, article }
}

test('a kept article is put right from its own page, and keeps its text', async () => {
  const { user, article, address } = await renderEdit('/bai/cua-ban-cho')
  await user.click(await screen.findByRole('link', { name: 'Sửa bài này' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Sửa bài đã lưu' })).toHaveFocus()
  expect(screen.queryByText('Cần xem lại')).toBeNull()
  const title = screen.getByRole('textbox', { name: 'Tiêu đề' })
  expect(title).toHaveValue('Chợ xã họp lại')
  await user.clear(title)
  await user.type(title, 'Chợ mới')
  await user.click(screen.getByRole('radio', { name: 'Trang ghi ngày khác, hoặc tôi biết ngày đăng' }))
  const day = screen.getByRole('textbox', { name: 'Ngày' })
  await user.type(day, '31/13/2022')
  await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }))
  expect(screen.getByText(/^Chưa lưu được, ghi chưa đúng:/)).toHaveTextContent('ngày đăng.')
  expect(day).toHaveFocus()
  expect(article()).toEqual(market.article)
  await user.clear(day)
  await user.type(day, '7/7/2021')
  await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Chợ mới' })).toBeInTheDocument()
  expect(address()).toBe('/bai/cua-ban-cho')
  expect(screen.getByRole('article')).toHaveTextContent('7/7/2021 (bạn ghi)')
  expect(screen.getByRole('article')).toHaveTextContent('bạn sửa tiêu đề, sửa ngày đăng')
  expect(article()?.sections).toEqual(market.article.sections)
})

test('what could not be saved is said, and is still there', async () => {
  const { user, fail, article } = await renderEdit('/them-bai?sua=cua-ban-cho')
  const title = await screen.findByRole('textbox', { name: 'Tiêu đề' })
  await user.clear(title)
  await user.type(title, 'Chợ mới')
  fail('full')
  await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('máy hết chỗ')
  expect(title).toHaveValue('Chợ mới')
  expect(article()?.title).toBe('Chợ xã họp lại')
})

test('an article that is not kept here cannot be edited, and that is said', async () => {
  await renderEdit('/them-bai?sua=cua-ban-khac')
  expect(await screen.findByText('Bài cần sửa không có trên máy này.')).toBeInTheDocument()
  expect(screen.getByText('Chọn tệp')).toBeInTheDocument()
})
