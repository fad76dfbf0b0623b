import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { bookmark, chiLinh, haTinh } from '#tests/support/libraryItems.ts'
import { makeArticles } from '#tests/support/makeArticles.ts'
import {
  button,
  entry,
  itemsOf,
  list,
  listed,
  market,
  noted,
  open,
  orphan,
  source,
  waitForCount,
  whole,
} from '#tests/support/openLibrary.ts'

describe('what is no longer in its article', () => {
  test('stands apart, with all that is left of it', async () => {
    await open()
    const orphans = within(await screen.findByRole('region', { name: 'Không còn trong bài' }))
    expect(orphans.getByText('Đoạn này không còn nguyên văn trong bài.')).toBeVisible()
    expect(orphans.getByText('7 quầy cá')).toBeVisible()
    expect(orphans.getByText('Đã bỏ?')).toBeVisible()
    // Where in the article it stood is not known any more.
    expect(orphans.getByRole('link', { name: chiLinh.title })).toHaveAttribute('href', '/bai/cho-que-chi-linh')
    expect(list().queryByText('7 quầy cá')).not.toBeInTheDocument()
  })

  test('as its article is gone: says so, and leads nowhere', async () => {
    await open({ articles: makeArticles([]).source, items: [market, whole] })
    const orphans = within(await screen.findByRole('region', { name: 'Không còn trong bài' }))
    await waitFor(() => expect(orphans.getAllByText('Bài này không còn trong Bến Đọc.')).toHaveLength(2))
    expect(orphans.queryByRole('link')).not.toBeInTheDocument()
  })

  test('is not known where articles cannot be had; asking again helps', async () => {
    let isCut = true
    const article = vi.fn(async (slug: string) => {
      if (isCut) throw new ArticleLoadError('offline', slug)
      return source.article(slug)
    })
    const { user } = await open({ articles: { ...source, article } })
    expect(await screen.findByText(/^Chưa kiểm tra được 2 bài/)).toBeVisible()
    expect(list().getByText('7 quầy cá')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Không còn trong bài' })).not.toBeInTheDocument()
    isCut = false
    await user.click(button('Thử lại'))
    expect(await screen.findByRole('region', { name: 'Không còn trong bài' })).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/^Chưa kiểm tra được/)).not.toBeInTheDocument())
  })

  test('does not move from under who is busy with it', async () => {
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    const article = (slug: string) => asked.then(() => source.article(slug))
    const { user } = await open({ items: [{ ...orphan, id: 'dang-sua' }], articles: { ...source, article } })
    await user.click(await screen.findByRole('button', { name: 'Sửa ghi chú: 7 quầy cá' }))
    await user.type(screen.getByRole('textbox', { name: 'Ghi chú của bạn' }), ' Hỏi lại')
    await act(async () => answer())
    expect(await list().findByText('Đoạn này không còn nguyên văn trong bài.')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue('Đã bỏ? Hỏi lại')
  })

  test('of many, only those are looked up that are shown, and each article once', async () => {
    const article = vi.fn(source.article)
    const many = Array.from({ length: 60 }, (_, at) => bookmark(`m-${at}`, 59 - at, { article: at < 55 ? chiLinh : haTinh }))
    await open({ items: many, articles: { ...source, article } })
    await waitForCount('60 mục')
    await waitFor(() => expect(article.mock.calls).toEqual([[chiLinh.slug]]))
  })
})

describe('a note', () => {
  test('is added, and the focus comes back to its button', async () => {
    const opened = await open()
    await opened.user.click(await screen.findByRole('button', { name: 'Thêm ghi chú: 120 quầy hàng' }))
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveFocus()
    await opened.user.keyboard('Đếm lại{Control>}{Enter}{/Control}')
    const editNote = await screen.findByRole('button', { name: 'Sửa ghi chú: 120 quầy hàng' })
    expect(editNote).toHaveFocus()
    expect(editNote).toHaveAccessibleDescription('Đã lưu ghi chú.')
    expect(itemsOf(opened)[0]).toMatchObject({ id: 'quay', note: 'Đếm lại' })
  })

  test('that is not saved stays in its field, with the reason', async () => {
    const opened = await open()
    await opened.user.click(await screen.findByRole('button', { name: 'Thêm ghi chú: 120 quầy hàng' }))
    await opened.user.keyboard('Đếm lại')
    opened.fail('full')
    await opened.user.click(button('Lưu ghi chú'))
    expect(await screen.findByText('Chưa lưu được. Chữ bạn viết vẫn còn trong ô.')).toBeVisible()
    expect(screen.getByText(/^Chưa làm được: máy hết chỗ/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue('Đếm lại')
    opened.mend()
    await opened.user.click(button('Lưu ghi chú'))
    await waitFor(() => expect(itemsOf(opened)[0]?.note).toBe('Đếm lại'))
  })

  test('that was changed in another tab meanwhile keeps both texts, and the reader is told', async () => {
    const opened = await open({ items: [noted] })
    await opened.user.click(await screen.findByRole('button', { name: 'Sửa ghi chú: 9 thôn' }))
    await opened.user.clear(screen.getByRole('textbox', { name: 'Ghi chú của bạn' }))
    await opened.user.keyboard('Viết ở đây')
    act(() => opened.elsewhere({ items: new Map([[noted.id, { ...noted, note: 'Viết ở kia', revision: 2 }]]) }))
    await opened.user.click(button('Lưu ghi chú'))
    expect(await screen.findByText(/vừa được sửa ở một thẻ khác/)).toBeVisible()
    const [saved] = itemsOf(opened)
    expect(saved?.note).toContain('Viết ở đây')
    expect(saved?.note).toContain('Viết ở kia')
  })

  test('that is closed is saved', async () => {
    const opened = await open({ items: [noted] })
    await opened.user.click(await screen.findByRole('button', { name: 'Sửa ghi chú: 9 thôn' }))
    await opened.user.keyboard(' viết thêm{Escape}')
    expect(screen.queryByRole('textbox', { name: 'Ghi chú của bạn' })).not.toBeInTheDocument()
    expect(await screen.findByText('Đã lưu ghi chú.')).toBeVisible()
    expect(itemsOf(opened)[0]?.note).toBe(`${noted.note} viết thêm`)
    expect(screen.queryByText('Có ghi chú viết dở, chưa lưu.')).not.toBeInTheDocument()
    expect(button('Sửa ghi chú: 9 thôn')).toHaveFocus()
  })

  test('that cannot be saved as it is closed is there when it is opened again, and can be let go', async () => {
    const opened = await open({ items: [noted] })
    await opened.user.click(await screen.findByRole('button', { name: 'Sửa ghi chú: 9 thôn' }))
    opened.fail('full')
    await opened.user.keyboard(' viết dở{Escape}')
    expect(await screen.findByText('Có ghi chú viết dở, chưa lưu.')).toBeVisible()
    expect(screen.getByText(/^Chưa làm được: máy hết chỗ/)).toBeVisible()
    expect(itemsOf(opened)[0]?.note).toBe(noted.note)
    await opened.user.click(button('Sửa ghi chú: 9 thôn'))
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue(`${noted.note} viết dở`)
    await opened.user.click(button('Bỏ chữ vừa viết'))
    expect(screen.queryByText('Có ghi chú viết dở, chưa lưu.')).not.toBeInTheDocument()
    expect(screen.queryByText(/^Chưa làm được/)).not.toBeInTheDocument()
    opened.mend()
    await opened.user.click(button('Sửa ghi chú: 9 thôn'))
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue(noted.note)
  })
})

describe('an item', () => {
  test('changes its colour', async () => {
    const opened = await open({ items: [market] })
    await opened.user.selectOptions(await screen.findByRole('combobox', { name: 'Màu: 120 quầy hàng' }), 'Hồng')
    expect(await screen.findByText('Đoạn tô màu · Hồng')).toBeVisible()
    expect(itemsOf(opened)).toMatchObject([{ colour: 'pink' }])
  })

  test('is taken out, and put back as it was, and the focus is never lost', async () => {
    const opened = await open({ items: [noted, whole] })
    await opened.user.click(await screen.findByRole('button', { name: 'Xóa: 9 thôn' }))
    expect(await screen.findByText('Đã xóa 1 mục.')).toBeVisible()
    expect(button('Hoàn tác')).toHaveFocus()
    expect(listed()).toEqual(['ca-bai'])
    await opened.user.click(button(`Xóa: ${chiLinh.title}`))
    expect(await screen.findByText('Đã xóa 2 mục.')).toBeVisible()
    expect(screen.getByText('Chưa giữ gì ở đây')).toBeVisible()
    await opened.user.click(button('Hoàn tác'))
    await waitFor(() => expect(itemsOf(opened)).toEqual([noted, whole]))
    expect(screen.queryByText(/^Đã xóa/)).not.toBeInTheDocument()
    await waitFor(() => expect(document.getElementById('muc-ca-bai')).toHaveFocus())
  })

  test('that is taken out for good leaves the focus in the list', async () => {
    const { user } = await open({ items: [noted, whole] })
    await user.click(await screen.findByRole('button', { name: 'Xóa: 9 thôn' }))
    await screen.findByText('Đã xóa 1 mục.')
    await user.click(button('Đóng'))
    expect(screen.getByText('1 mục', { selector: '.results-count' })).toHaveFocus()
  })

  test.each<[string, (user: Awaited<ReturnType<typeof open>>['user']) => Promise<void>]>([
    ['taken out', (user) => user.click(button('Xóa: 120 quầy hàng'))],
    ['recoloured', (user) => user.selectOptions(screen.getByRole('combobox', { name: 'Màu: 120 quầy hàng' }), 'Hồng')],
  ])('that cannot be %s stays as it is, and the reader is told why', async (_case, act_) => {
    const opened = await open({ items: [market] })
    await waitForCount('1 mục')
    opened.fail('outdated')
    await act_(opened.user)
    expect(await entry('quay').findByRole('alert')).toHaveTextContent(/^Chưa làm được: một thẻ khác đã mở bản mới/)
    expect(itemsOf(opened)).toEqual([market])
  })

  test('that cannot be put back can be once more', async () => {
    const opened = await open({ items: [market] })
    await opened.user.click(await screen.findByRole('button', { name: 'Xóa: 120 quầy hàng' }))
    await screen.findByText('Đã xóa 1 mục.')
    opened.fail('full')
    await opened.user.click(button('Hoàn tác'))
    expect(await screen.findByText(/^Chưa làm được: máy hết chỗ/)).toBeVisible()
    opened.mend()
    await opened.user.click(button('Hoàn tác'))
    await waitFor(() => expect(itemsOf(opened)).toEqual([market]))
  })
})

describe('while the store is lost', () => {
  test('what was taken out can still be put back, and opens it again', async () => {
    const opened = await open({ items: [noted, whole] })
    await opened.user.click(await screen.findByRole('button', { name: 'Xóa: 9 thôn' }))
    await screen.findByText('Đã xóa 1 mục.')
    opened.lose('broken')
    expect(await screen.findByText('Có lỗi khi mở. Hãy thử lại, hoặc tải lại trang.')).toBeVisible()
    expect(screen.getByText('Đã xóa 1 mục.')).toBeVisible()
    await opened.user.click(button('Hoàn tác'))
    expect(await screen.findByText(/^Chưa làm được vì có lỗi/)).toBeVisible()
    opened.mend()
    await opened.user.click(button('Hoàn tác'))
    await waitForCount('2 mục')
    expect(itemsOf(opened)).toEqual([noted, whole])
    await waitFor(() => expect(document.getElementById('muc-ho-nuoc')).toHaveFocus())
  })

  test('letting them go leaves the focus on the page', async () => {
    const opened = await open({ items: [noted] })
    await opened.user.click(await screen.findByRole('button', { name: 'Xóa: 9 thôn' }))
    await screen.findByText('Đã xóa 1 mục.')
    opened.lose('outdated')
    await opened.user.click(await screen.findByRole('button', { name: 'Đóng' }))
    expect(screen.queryByText('Đã xóa 1 mục.')).not.toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })
})
