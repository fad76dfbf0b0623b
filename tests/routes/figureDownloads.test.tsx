import { cleanup, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import { catchFiles } from '#tests/support/openLibrary.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { articleOfFigures, figureSource } from '#tests/support/statedArticles.ts'

const source = await figureSource()
const manyFigures = (count: number) =>
  figureSource([
    articleOfFigures(
      { slug: 'nhieu' },
      Array.from({ length: count }, (_, index) => ({
        ...{ indicator: 'thu', indicatorName: 'Thu', unit: 'tỷ đồng' },
        ...{ text: `${index + 1} tỷ đồng`, value: index + 1 },
      })),
    ),
  ])

let caught: ReturnType<typeof catchFiles>
beforeEach(() => {
  caught = catchFiles()
})
const button = (name: string) => screen.getByRole('button', { name })
const linesOf = (csv: string) => csv.trimEnd().split('\r\n').slice(1)

describe('what the table is narrowed to', () => {
  test('is downloaded as CSV, in the order of the table', async () => {
    const { user } = await renderRoute('/so-lieu?noi=hai-phong,chi-linh&sap-xep=ky', source)
    await screen.findByRole('heading', { name: 'Tải 4 số liệu đang xem' })
    await user.click(button('Bảng tính (CSV)'))
    expect(await screen.findByText('Đã đưa 4 số liệu vào mục tải xuống.')).toBeVisible()
    const csv = await caught.fileNamed(/^Bến Đọc – số liệu \d{4}-\d\d-\d\d\.csv$/)
    expect(linesOf(csv).map((line) => line.split(';')[5])).toEqual(['0.5', '1200', '13.5', '1'])
    expect(csv).toContain('http://localhost:3000/bai/chi-linh#d2')
    expect(csv).toContain(';mục tiêu;')
  })

  test('is downloaded as JSON that says what was asked for', async () => {
    const { user } = await renderRoute('/so-lieu?loai=xep-hang', source)
    await screen.findByRole('heading', { name: 'Tải 1 số liệu đang xem' })
    await user.click(button('Dữ liệu (JSON)'))
    const json = JSON.parse(await caught.fileNamed(/\.json$/))
    expect(json).toMatchObject({
      filters: { loai: 'xep-hang' },
      address: 'http://localhost:3000/so-lieu?loai=xep-hang',
      figures: [{ figure: 'dẫn đầu', value: 1, kindName: 'xếp hạng' }],
    })
    expect(json.licence).toContain('CC BY 4.0')
    for (const name of Object.keys(json.figures[0])) expect(json.dictionary[name]).toEqual(expect.any(String))
  })

  test('is all of it, also what is not shown yet', async () => {
    const { user } = await renderRoute('/so-lieu', await manyFigures(230))
    await user.click(button('Bảng tính (CSV)'))
    const csv = await caught.fileNamed(/\.csv$/)
    expect(linesOf(csv)).toHaveLength(230)
    expect(linesOf(csv).at(-1)).toContain('230 tỷ đồng')
  })

  test('is not downloaded beyond 300 articles, however few figures those state; the whole is offered in its place', async () => {
    const thu = { indicator: 'thu', indicatorName: 'Thu', unit: 'tỷ đồng', text: '5 tỷ đồng', value: 5 }
    const articlesOf = (count: number, place: string) =>
      Array.from({ length: count }, (_, index) => articleOfFigures({ slug: `${place}-${index}`, place }, [{ ...thu, place }]))
    const articles = await figureSource([...articlesOf(300, 'ha-tinh'), ...articlesOf(1, 'chi-linh')])
    await renderRoute('/so-lieu', articles)
    expect(
      screen.getByText(/^Số liệu đang xem nằm trong 301 bài; tải theo bộ lọc thì nhiều nhất 300 bài một lần\./),
    ).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Bảng tính (CSV)' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'figures.csv' })).toBeVisible()
    cleanup()
    await renderRoute('/so-lieu?noi=ha-tinh', articles)
    expect(await screen.findByRole('heading', { name: 'Tải 300 số liệu đang xem' })).toBeVisible()
    expect(button('Bảng tính (CSV)')).toBeEnabled()
  })

  test('is nothing where nothing fits', async () => {
    await renderRoute('/so-lieu?noi=ha-tinh', source)
    await screen.findByText('Không có số liệu nào khớp với bộ lọc này.')
    expect(screen.queryByRole('button', { name: 'Bảng tính (CSV)' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'figures.csv' })).toBeVisible()
  })
})

/** A source of which every part but the first waits until it is let go. */
function slowFigures(articles: ArticleSource) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let asked = 0
  const slow: ArticleSource = {
    ...articles,
    figures: async (rows) => {
      if (asked++ > 0) await held
      return articles.figures(rows)
    },
  }
  return { slow, letGo: () => letGo(), asked: () => asked }
}

describe('a long download', () => {
  test('says how far it is', async () => {
    const { slow, letGo } = slowFigures(await manyFigures(250))
    const { user } = await renderRoute('/so-lieu', slow)
    await user.click(button('Bảng tính (CSV)'))
    expect(await screen.findByText(/^Đang lấy số liệu: 100\/250…/)).toBeVisible()
    letGo()
    expect(await screen.findByText('Đã đưa 250 số liệu vào mục tải xuống.')).toBeVisible()
  })

  test('is called off, and then brings no file and asks for no more', async () => {
    const { slow, letGo, asked } = slowFigures(await manyFigures(350))
    const { user } = await renderRoute('/so-lieu', slow)
    await user.click(button('Bảng tính (CSV)'))
    await screen.findByText(/100\/350/)
    await user.click(button('Thôi'))
    expect(screen.queryByText(/^Đang lấy số liệu/)).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Tải 350 số liệu đang xem' })).toHaveFocus()
    letGo()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked()).toBe(2)
    expect(caught.files.size).toBe(0)
    expect(screen.queryByText(/^Đã đưa/)).not.toBeInTheDocument()
  })

  test('that ends while its way out has the focus hands it on', async () => {
    const { slow, letGo } = slowFigures(await manyFigures(150))
    const { user } = await renderRoute('/so-lieu', slow)
    await user.click(button('Bảng tính (CSV)'))
    await screen.findByText(/100\/150/)
    button('Thôi').focus()
    letGo()
    await screen.findByText('Đã đưa 150 số liệu vào mục tải xuống.')
    expect(screen.getByRole('heading', { name: 'Tải 150 số liệu đang xem' })).toHaveFocus()
  })

  test('of another kind takes the place of the one before', async () => {
    const { slow, letGo } = slowFigures(await manyFigures(150))
    const { user } = await renderRoute('/so-lieu', slow)
    await user.click(button('Bảng tính (CSV)'))
    await screen.findByText(/100\/150/)
    await user.click(button('Dữ liệu (JSON)'))
    letGo()
    await caught.fileNamed(/\.json$/)
    expect([...caught.files.keys()].filter((name) => name.endsWith('.csv'))).toEqual([])
  })
})

describe('a download that fails', () => {
  const failing = (failure: 'offline' | 'outdated') => {
    let isBroken = true
    const articles: ArticleSource = {
      ...source,
      figures: async (rows) => {
        if (isBroken) throw new ArticleLoadError(failure, 'articles/x.json')
        return source.figures(rows)
      },
    }
    return {
      articles,
      mend: () => {
        isBroken = false
      },
    }
  }

  test('says why, leaves the table, and is tried again as the file that was asked for', async () => {
    const { articles, mend } = failing('offline')
    const { user } = await renderRoute('/so-lieu', articles)
    await user.click(button('Dữ liệu (JSON)'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa tải được: không tải được dữ liệu, có lẽ do mất mạng.')
    expect(screen.getByRole('table')).toBeVisible()
    mend()
    await user.click(button('Thử lại'))
    expect(screen.getByRole('heading', { name: 'Tải 7 số liệu đang xem' })).toHaveFocus()
    await caught.fileNamed(/\.json$/)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('since the page is an older one leads to the newer one', async () => {
    let updates = 0
    const device = { ...restingDevice, applyUpdate: () => updates++ }
    const { user } = await renderRoute('/so-lieu', failing('outdated').articles, device)
    await user.click(button('Bảng tính (CSV)'))
    await screen.findByRole('alert')
    await user.click(button('Tải lại trang'))
    await waitFor(() => expect(updates).toBe(1))
  })
})
