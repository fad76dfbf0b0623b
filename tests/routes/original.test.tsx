import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Original } from '#src/domain/original/original.ts'
import { heading, makeArticle, makeArticles, paragraph, text } from '#tests/support/makeArticles.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'

const article = makeArticle({
  slug: 'bao-cao-quy-1',
  title: 'Quý I thu đủ ngân sách',
  hasOriginal: true,
  sections: [
    {
      role: 'results',
      blocks: [
        heading(1, 'Kết quả'),
        paragraph(2, 'Ngân sách thu 214 tỷ đồng.'),
        { type: 'list', start: 3, items: [text(3, 'Xây 6 phòng học;'), text(4, 'sửa 2 cây cầu.')] },
        paragraph(5, 'Lời bình của người biên tập.'),
      ],
    },
  ],
})

const original: Original = {
  slug: 'bao-cao-quy-1',
  title: 'Báo cáo quý I',
  blocks: [
    { kind: 'paragraph', text: 'Quý I, thu ngân sách đạt 214 tỷ đồng; xây 6 phòng học.' },
    { kind: 'caption', text: 'Quang cảnh hội nghị' },
    { kind: 'paragraph', text: 'Hai cây cầu dân sinh được sửa.' },
  ],
  rows: [
    { edition: [1, 2, 3], original: [0] },
    { edition: [], original: [1] },
    { edition: [4], original: [2] },
    { edition: [5], original: [] },
  ],
}

const { source } = makeArticles([article, makeArticle({ slug: 'khong-co-ban-goc' })], [original])

describe('a source document that is held', () => {
  test('is found from the article, and leads back to it', async () => {
    const { user } = await renderRoute('/bai/bao-cao-quy-1', source)
    await user.click(screen.getByRole('link', { name: 'Xem bản gốc' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Bản gốc: Quý I thu đủ ngân sách' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Về bài của Bến Đọc' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Quý I thu đủ ngân sách' })).toBeVisible()
  })

  test('stands beside the edition, part by part, with what one of them lacks said', async () => {
    await renderRoute('/bai/bao-cao-quy-1/goc', source)
    const rowOf = (words: string) => within(screen.getByText(words).closest('.beside-row') as HTMLElement)
    expect(rowOf('Quý I, thu ngân sách đạt 214 tỷ đồng; xây 6 phòng học.').getByText('Xây 6 phòng học;')).toBeVisible()
    expect(rowOf('Quang cảnh hội nghị').getByText('Bản của Bến Đọc không dùng đoạn này.')).toBeVisible()
    expect(rowOf('Lời bình của người biên tập.').getByText('Đoạn này là lời của Bến Đọc.')).toBeVisible()
    // The list goes on where its row begins.
    expect(rowOf('Hai cây cầu dân sinh được sửa.').getByRole('list')).toHaveAttribute('start', '4')
  })

  test('is found at its address, however the letters of that are put together', async () => {
    const slug = 'báo-cáo'
    const made = makeArticles([makeArticle({ ...article, slug })], [{ ...original, slug }])
    await renderRoute(`/bai/${encodeURIComponent(slug.normalize('NFD'))}/goc`, made.source)
    expect(screen.getByRole('heading', { level: 1, name: 'Bản gốc: Quý I thu đủ ngân sách' })).toBeVisible()
  })

  test('is shown by itself, word for word, at an address of its own', async () => {
    const { user, address } = await renderRoute('/bai/bao-cao-quy-1/goc', source)
    await user.click(screen.getByRole('link', { name: 'Chỉ bản gốc' }))
    expect(screen.getByRole('link', { name: 'Chỉ bản gốc' })).toHaveAttribute('aria-current', 'page')
    expect(address()).toBe('/bai/bao-cao-quy-1/goc?xem=goc')
    expect(screen.getByText('Hai cây cầu dân sinh được sửa.')).toBeVisible()
    expect(screen.queryByText('sửa 2 cây cầu.')).not.toBeInTheDocument()
  })

  test('a part that stands there twice is folded the second time', async () => {
    const again: Original = {
      ...original,
      rows: [...original.rows.slice(0, 3), { edition: [5], original: [0], isRepeated: true }],
    }
    await renderRoute('/bai/bao-cao-quy-1/goc', makeArticles([article], [again]).source)
    expect(screen.getByText('Đoạn gốc này hiện đủ ở một hàng khác; mở ra xem').closest('details')).not.toHaveAttribute('open')
  })
})

test('an article without one has no way to it, and its address leads to where the reader can go on', async () => {
  const first = await renderRoute('/bai/khong-co-ban-goc', source)
  expect(screen.queryByRole('link', { name: 'Xem bản gốc' })).not.toBeInTheDocument()
  first.close()
  await renderRoute('/bai/khong-co-ban-goc/goc', source)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Không có trang này')
})
