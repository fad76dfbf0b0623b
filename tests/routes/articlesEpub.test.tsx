import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { ArticlesEpub } from '#src/routes/ArticlesEpub.tsx'
import { makeArticle } from '#tests/support/makeArticles.ts'

interface Download {
  readonly name: string
  readonly blob: Blob | undefined
}

let downloads: Download[]

beforeEach(() => {
  downloads = []
  let blob: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob
    return 'blob:1'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob })
  })
})

afterEach(() => vi.doUnmock('#src/features/epub/makeEpub.ts'))

const button = () => screen.getByRole('button', { name: 'Tải EPUB' })
const status = () => screen.getByRole('status')
const article = makeArticle({ slug: 'bai', title: 'Bài một' })

function show(load: () => Promise<readonly Article[]>) {
  const onPartMissing = vi.fn()
  render(<ArticlesEpub load={load} onPartMissing={onPartMissing} />)
  return { user: userEvent.setup(), onPartMissing }
}

describe('a book of articles', () => {
  test('is made when it is asked for, and lands among the downloads', async () => {
    const { user } = show(async () => [article])
    expect(status()).toBeEmptyDOMElement()
    await user.click(button())
    await waitFor(() => expect(status()).toHaveTextContent('Đã tạo xong tệp EPUB, nằm trong thư mục tải về.'))
    expect(downloads).toHaveLength(1)
    const [file] = downloads
    expect(file?.name).toBe('Bài một.epub')
    expect(file?.blob?.type).toBe('application/epub+zip')
    expect(await file?.blob?.slice(30, 58).text()).toBe('mimetypeapplication/epub+zip')
  })

  test('is made once, however often it is asked for', async () => {
    let arrive: (articles: readonly Article[]) => void = () => {}
    const load = vi.fn(() => new Promise<readonly Article[]>((resolve) => (arrive = resolve)))
    const { user } = show(load)
    await user.click(button())
    expect(status()).toHaveTextContent('Đang tạo tệp EPUB…')
    expect(button()).toHaveAttribute('aria-disabled', 'true')
    await user.click(button())
    expect(load).toHaveBeenCalledOnce()
    arrive([article])
    await waitFor(() => expect(status()).toHaveTextContent('Đã tạo xong tệp EPUB, nằm trong thư mục tải về.'))
    expect(button()).toHaveFocus()
    expect(downloads).toHaveLength(1)
  })

  test('that cannot be made says so, and can be asked for again', async () => {
    const load = vi.fn<() => Promise<readonly Article[]>>()
    load.mockRejectedValueOnce(new ArticleLoadError('offline', 'bai')).mockResolvedValueOnce([article])
    const { user, onPartMissing } = show(load)
    await user.click(button())
    await waitFor(() => expect(status()).toHaveTextContent('Chưa tạo được tệp EPUB'))
    expect(downloads).toEqual([])
    expect(onPartMissing).not.toHaveBeenCalled()
    await user.click(button())
    await waitFor(() => expect(status()).toHaveTextContent('Đã tạo xong tệp EPUB, nằm trong thư mục tải về.'))
  })

  test('tells the app when the part that makes it is gone', async () => {
    vi.doMock('#src/features/epub/makeEpub.ts', () => {
      throw new Error('mất mạng')
    })
    const { user, onPartMissing } = show(async () => [article])
    await user.click(button())
    await waitFor(() => expect(status()).toHaveTextContent('Chưa tạo được tệp EPUB'))
    expect(onPartMissing).toHaveBeenCalledOnce()
  })
})
