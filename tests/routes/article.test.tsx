import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { makeArticle, makeArticles, paragraph } from '#tests/support/makeArticles.ts'
import { plain, renderRoute } from '#tests/support/renderRoute.tsx'
import { evidence, sample } from '#tests/support/sampleArticles.ts'

const textsOf = (elements: readonly HTMLElement[]) => elements.map((element) => plain(element.textContent))
const fact = (term: string) => within(screen.getByRole('article')).getByText(term, { selector: 'dt' }).nextElementSibling

describe('an article', () => {
  test('has its title as the one heading of the page, its place and its standfirst', async () => {
    await renderRoute('/bai/dong-trieu-2022', sample.source)
    expect(textsOf(screen.getAllByRole('heading', { level: 1 }))).toEqual(['Đông Triều sau 9 tháng năm 2022'])
    expect(screen.getByText('Thị xã Đông Triều')).toBeVisible()
    expect(screen.getByText('Phiên họp chiều 30/9/2022 bàn việc quý IV.')).toBeVisible()
    expect(document.title).toBe('Đông Triều sau 9 tháng năm 2022 · Bến Đọc')
  })

  test('says when it was published, what it is about, how long it is and of what make', async () => {
    await renderRoute('/bai/dong-trieu-2022', sample.source)
    expect(fact('Ngày đăng')).toHaveTextContent('30/9/2022 lúc 21:04')
    expect(fact('Ngày đăng')?.querySelector('time')).toHaveAttribute('datetime', '2022-09-30T21:04+07:00')
    expect(fact('Nói về')).toHaveTextContent('9 tháng đầu năm 2022')
    expect(fact('Nói về')).toHaveTextContent('Theo bài: 9 tháng qua')
    expect(fact('Thời gian đọc')).toHaveTextContent('khoảng 3 phút')
    expect(fact('Thể loại')).toHaveTextContent('Hội nghị, phiên họp')
  })

  test('leads from its topics to the articles on them', async () => {
    const { user, address } = await renderRoute('/bai/dong-trieu-2022', sample.source)
    await user.click(within(screen.getByRole('article')).getByRole('link', { name: 'Kinh tế' }))
    await waitFor(() => expect(address()).toBe('/?chu-de=kinh-te'))
  })

  test('gives an inferred date with its evidence and its bounds, one click away', async () => {
    const { user } = await renderRoute('/bai/hai-phong-2021', sample.source)
    expect(fact('Ngày đăng')).toHaveTextContent('khoảng cuối 2020 – đầu 2021 (suy từ bài)')
    expect(screen.getByText(evidence[0] ?? '')).not.toBeVisible()
    await user.click(screen.getByText(/^khoảng cuối 2020/))
    for (const sentence of evidence) expect(screen.getByText(sentence)).toBeVisible()
    expect(screen.getByText(/Không sớm hơn 19\/11\/2020, không muộn hơn 31\/5\/2021/)).toBeVisible()
    expect(fact('Ngày đăng')?.querySelector('time')).toBeNull()
  })

  test('says what its place is today, with the documents that say so, and nothing where nothing is known', async () => {
    const first = await renderRoute('/bai/dong-trieu-2022', sample.source)
    const line = screen.getByText('Nơi này bây giờ:').closest('p')
    expect(line).toHaveTextContent(
      'Nay là 5 phường của tỉnh Quảng Ninh. Căn cứ: Nghị quyết 1679. Bài đăng trước đó: tên gọi và địa giới trong bài là của lúc ấy.',
    )
    first.close()
    await renderRoute('/bai/hai-phong-2021', sample.source)
    expect(screen.queryByText(/^Nơi này bây giờ/)).not.toBeInTheDocument()
  })

  test('has its text in blocks that can be linked to', async () => {
    const { address } = await renderRoute('/bai/dong-trieu-2022', sample.source)
    const blocks = [...document.querySelectorAll<HTMLElement>('[id^=d]')].filter(({ id }) => /^d\d+$/.test(id))
    expect(blocks.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8'])
    expect(textsOf(blocks)).toEqual([
      'Thị xã họp phiên thường kỳ.',
      'Kết quả',
      'Thị xã thu gần 1.584 tỷ đồng trong 9 tháng.',
      'Việc thứ tư.',
      'Việc thứ năm.',
      'Nguồn viết lạ.',
      'Nhiệm vụ',
      'Dẫn đầu tỉnh.',
    ])
    expect(screen.getByRole('link', { name: 'Đoạn 3: liên kết, trích dẫn, tô màu' })).toHaveAttribute('href', '#d3')
    expect(address()).toBe('/bai/dong-trieu-2022')
  })

  test('keeps the numbers of its lists, marks its figures, and tells notes of ours from the source', async () => {
    await renderRoute('/bai/dong-trieu-2022', sample.source)
    const item = screen.getByText('Việc thứ tư.').closest('ol')
    expect(item).toHaveAttribute('start', '4')
    expect(document.querySelector('#d3 data')).toHaveAttribute('value', '1584')
    expect(within(screen.getByRole('note', { name: 'Ghi chú của Bến Đọc' })).getByText('Nguồn viết lạ.')).toBeVisible()
    expect(screen.getByText('9 tháng').tagName).toBe('STRONG')
  })

  test('marks the block that its address leads to', async () => {
    await renderRoute('/bai/dong-trieu-2022#d3', sample.source)
    await waitFor(() => expect(document.getElementById('d3')).toHaveClass('is-target'))
    expect(document.querySelectorAll('.is-target')).toHaveLength(1)
  })
})

describe('the figures of an article', () => {
  test('stand in a table, each with a link to the sentence that states it', async () => {
    await renderRoute('/bai/dong-trieu-2022', sample.source)
    const table = within(screen.getByRole('table'))
    const [, row] = table.getAllByRole('row')
    if (!row) throw new Error('the table has no row')
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Thu ngân sách nhà nước')
    expect(within(row).getByRole('rowheader')).toHaveTextContent('chưa quyết toán')
    const cells = textsOf(within(row).getAllByRole('cell'))
    expect(cells.slice(0, 3)).toEqual(['gần 1.584 tỷ đồng', 'kết quả', '9 tháng đầu năm 2022'])
    expect(cells[3]).toBe('So với, tính trên: dự toán')
    const link = within(row).getByRole('link', { name: 'đoạn 3' })
    expect(link).toHaveAttribute('href', '#d3')
    expect(plain(document.getElementById('d3')?.textContent ?? '')).toContain(cells[0])
  })

  test('have no table where there are none', async () => {
    await renderRoute('/bai/ha-tinh-2016', sample.source)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Số liệu trong bài' })).not.toBeInTheDocument()
  })
})

describe('the source of an article', () => {
  const citation = () => within(screen.getByRole('region', { name: 'Nguồn' }))

  test('is cited as it names itself', async () => {
    await renderRoute('/bai/dong-trieu-2022', sample.source)
    for (const words of ['Đông Triều quyết tâm', 'Người Viết', '30/09/2022 21:04']) {
      expect(citation().getByText(words)).toBeVisible()
    }
  })

  test('is said to be silent where it is', async () => {
    await renderRoute('/bai/ha-tinh-2016', sample.source)
    for (const words of ['trang không ghi', 'không ghi', 'không ghi ngày']) expect(citation().getByText(words)).toBeVisible()
  })
})

describe('the contents of an article', () => {
  test('lead to its headings, its figures and its source', async () => {
    await renderRoute('/bai/dong-trieu-2022', sample.source)
    const contents = within(screen.getByRole('navigation', { name: 'Mục lục' }))
    expect(contents.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Kết quả', '#d2'],
      ['Nhiệm vụ', '#d7'],
      ['Số liệu trong bài', '#so-lieu'],
      ['Nguồn', '#nguon'],
    ])
    for (const id of ['d2', 'd7', 'so-lieu', 'nguon']) expect(document.getElementById(id)).toBeInTheDocument()
  })

  test('are left out where there is next to nothing to list', async () => {
    await renderRoute('/bai/ha-tinh-2016', sample.source)
    expect(screen.queryByRole('navigation', { name: 'Mục lục' })).not.toBeInTheDocument()
  })
})

test('text that looks like markup is shown as text', async () => {
  const words = '<img src=x onerror=alert(1)> & <b>đậm</b>'
  const { source } = makeArticles([makeArticle({ slug: 'a', title: words, sections: [{ blocks: [paragraph(1, words)] }] })])
  await renderRoute('/bai/a', source)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words)
  expect(document.getElementById('d1')).toHaveTextContent(words)
  expect(document.querySelector('main img, main b')).toBeNull()
})
