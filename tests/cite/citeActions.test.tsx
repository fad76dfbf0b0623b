import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CitationInput } from '#src/domain/citation/citation.ts'
import { CiteActions } from '#src/features/cite/CiteActions.tsx'
import { PrintedCitation } from '#src/features/cite/PrintedCitation.tsx'
import { citationOf } from '#tests/support/citations.ts'
import { makeArticle } from '#tests/support/makeArticles.ts'

const article = makeArticle({ slug: 'bai', title: 'Bài một' })
const words: CitationInput = { ...citationOf(article), quote: 'Thu 1.584\u00a0tỷ\u00a0đồng.' }
const whole: CitationInput = { article, url: 'https://ben-doc.example/bai/bai', accessed: '2026-11-22' }

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
  vi.unstubAllGlobals()
})

const button = (name: string) => screen.getByRole('button', { name })
const status = () => screen.getByRole('status')

/** The page with a clipboard as the browser has it; what it refuses, it rejects. */
function show(citation: CitationInput, writeText?: (text: string) => Promise<void>) {
  const user = userEvent.setup()
  const clipboard = writeText && { writeText: vi.fn(writeText) }
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard)
  render(<CiteActions citation={citation} />)
  return { user, clipboard }
}

describe('copying', () => {
  const cited =
    '“Thu 1.584 tỷ đồng.” – theo “Bài một”, đoạn 7, bản do Bến Đọc viết lại từ “Bài gốc” (không rõ nơi đăng; đăng 30/9/2022).'

  test.each([
    ['Sao chép liên kết', 'https://ben-doc.example/bai/bai#d7', 'Đã sao chép liên kết'],
    ['Sao chép đoạn này', 'Thu 1.584 tỷ đồng.', 'Đã sao chép đoạn này'],
    ['Sao chép kèm nguồn', `${cited} https://ben-doc.example/bai/bai#d7 (truy cập 22/11/2026).`, 'Đã sao chép kèm nguồn'],
  ])('%s takes it along, and says so', async (label, text, said) => {
    const { user, clipboard } = show(words, async () => undefined)
    await user.click(button(label))
    expect(clipboard?.writeText).toHaveBeenCalledExactlyOnceWith(text)
    await waitFor(() => expect(status()).toHaveTextContent(said))
  })

  test('said twice is heard twice', async () => {
    let answer = () => {}
    const { user } = show(words, () => new Promise<void>((resolve) => (answer = resolve)))
    for (const _ of ['once', 'twice']) {
      await user.click(button('Sao chép liên kết'))
      expect(status()).toBeEmptyDOMElement()
      answer()
      await waitFor(() => expect(status()).toHaveTextContent('Đã sao chép liên kết'))
    }
  })

  test.each([
    ['there is no clipboard', undefined],
    ['the browser refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ])('where %s, the text stands there selected, and the focus comes back', async (_, writeText) => {
    const { user } = show(words, writeText)
    await user.click(button('Sao chép liên kết'))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Chưa sao chép được' })
    expect(field).toHaveValue('https://ben-doc.example/bai/bai#d7')
    expect(field).toHaveAttribute('readonly')
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value)
    expect(field).toHaveAccessibleDescription(/Ctrl\+C/)
    expect(status()).toBeEmptyDOMElement()
    await user.keyboard('{Escape}')
    expect(field).not.toBeInTheDocument()
    expect(button('Sao chép liên kết')).toHaveFocus()
  })

  test('another text takes the place of the one that is there to be copied by hand', async () => {
    const { user } = show(words)
    await user.click(button('Sao chép liên kết'))
    await screen.findByRole('textbox')
    await user.click(button('Sao chép đoạn này'))
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('Thu 1.584 tỷ đồng.'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').selectionEnd).toBe('Thu 1.584 tỷ đồng.'.length)
    await user.click(button('Đóng'))
    expect(button('Sao chép đoạn này')).toHaveFocus()
  })
})

describe('an article as a whole', () => {
  test('has no words to copy, and files instead', () => {
    show(whole)
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...['Sao chép liên kết', 'Sao chép kèm nguồn', 'Tải CSL-JSON', 'Tải BibTeX'],
    ])
  })

  test.each([
    ['Tải CSL-JSON', 'ben-doc-bai.json', '"original-title": "Bài gốc"'],
    ['Tải BibTeX', 'ben-doc-bai.bib', '@online{ben-doc-bai,'],
  ])('%s is a file of that kind', async (label, name, content) => {
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`)
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    const { user } = show(whole)
    await user.click(button(label))
    expect(names).toEqual([name])
    expect(await blobs[0]?.text()).toContain(content)
  })
})

describe('sharing', () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>()
  const canShare = (answer: () => Promise<void>) =>
    Object.defineProperty(navigator, 'share', { value: share.mockReset().mockImplementation(answer), configurable: true })

  test('is not offered where the system has no way to', () => {
    show(words)
    expect(screen.queryByRole('button', { name: 'Chia sẻ…' })).not.toBeInTheDocument()
  })

  test('hands over title, words and address', async () => {
    canShare(async () => undefined)
    const { user } = show(words)
    await user.click(button('Chia sẻ…'))
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'Bài một', text: 'Thu 1.584 tỷ đồng.', url: words.url })
  })

  test('hands over no words where there are none', async () => {
    canShare(async () => undefined)
    const { user } = show(whole)
    await user.click(button('Chia sẻ…'))
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'Bài một', url: whole.url })
  })

  test.each([
    ['a reader who changes their mind is not bothered', 'AbortError', ''],
    ['a failure is said', 'NotAllowedError', 'Chưa chia sẻ được.'],
  ])('%s', async (_, name, said) => {
    canShare(() => Promise.reject(new DOMException('', name)))
    const { user } = show(words)
    await user.click(button('Chia sẻ…'))
    await waitFor(() => expect(share).toHaveBeenCalledOnce())
    await waitFor(() => expect(status().textContent).toBe(said))
  })
})

test('on paper the citation stands with its address, also as a code', () => {
  const { container } = render(<PrintedCitation citation={whole} />)
  expect(container).toHaveTextContent('“Bài một”, bản do Bến Đọc viết lại từ “Bài gốc”')
  expect(screen.getByRole('img', { name: whole.url })).toBeInTheDocument()
  expect(container).toHaveTextContent('https://ben-doc.example/bai/bai (truy cập 22/11/2026).')
})
