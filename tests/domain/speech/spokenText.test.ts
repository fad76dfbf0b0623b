// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { readGlossary } from '#pipeline/glossary.ts'
import { searchTextOf } from '#src/domain/search/searchText.ts'
import { speechReader, textOf, writtenAt } from '#src/domain/speech/spokenText.ts'
import { bundledArticles } from '#tests/support/bundledArticles.ts'
import { seededRandom } from '#tests/support/seededRandom.ts'

const read = speechReader(readGlossary('content', []))
const said = (text: string) => textOf(read(text))

describe('numbers and units', () => {
  test.each([
    ['1.542 tỷ đồng', 'một nghìn năm trăm bốn mươi hai tỷ đồng'],
    ['17,5%/năm', 'mười bảy phẩy năm phần trăm một năm'],
    ['16,1%/ năm', 'mười sáu phẩy một phần trăm một năm'],
    ['89.490,478 tỷ đồng', 'tám mươi chín nghìn bốn trăm chín mươi phẩy bốn trăm bảy mươi tám tỷ đồng'],
    ['gần trên 20.984 tỷ', 'gần trên hai mươi nghìn chín trăm tám mươi tư tỷ'],
    ['03 dự án', 'ba dự án'],
    ['100%', 'một trăm phần trăm'],
    ['trên 15 % so với', 'trên mười lăm phần trăm so với'],
    ['5‰', 'năm phần nghìn'],
    ['6.600 USD', 'sáu nghìn sáu trăm đô la Mỹ'],
    ['2,5–3,0 tỷ USD', 'hai phẩy năm đến ba phẩy không tỷ đô la Mỹ'],
    ['2,5–3,0%', 'hai phẩy năm đến ba phẩy không phần trăm'],
    ['15% - 20%', 'mười lăm phần trăm đến hai mươi phần trăm'],
    ['3.300–3.500 đảng viên', 'ba nghìn ba trăm đến ba nghìn năm trăm đảng viên'],
    ['8 - 10 tổ chức', 'tám đến mười tổ chức'],
    ['15 tỷ - 20 tỷ', 'mười lăm tỷ đến hai mươi tỷ'],
    ['87 triệu đồng/người/năm', 'tám mươi bảy triệu đồng một người một năm'],
    ['120 triệu/ha', 'một trăm hai mươi triệu trên một héc ta'],
    ['1.250 người/km²', 'một nghìn hai trăm năm mươi người trên một ki lô mét vuông'],
    ['9 bác sĩ/10.000 dân', 'chín bác sĩ trên mười nghìn dân'],
    ['500.000/tháng', 'năm trăm nghìn một tháng'],
    ['60 km/h', 'sáu mươi ki lô mét một giờ'],
    ['282,9 km2', 'hai trăm tám mươi hai phẩy chín ki lô mét vuông'],
    ['40m2', 'bốn mươi mét vuông'],
    ['3 triệu m³', 'ba triệu mét khối'],
    ['5 ha lúa', 'năm héc ta lúa'],
    ['12 nghìn ha', 'mười hai nghìn héc ta'],
    ['70kg', 'bảy mươi ki lô gam'],
    ['5 m', 'năm mét'],
    ['110 kV', 'một trăm mười ki lô vôn'],
    ['38°C', 'ba mươi tám độ xê'],
    ['500.000đ', 'năm trăm nghìn đồng'],
    ['5 tr.đ', 'năm triệu đồng'],
    ['20 triệu VNĐ', 'hai mươi triệu đồng'],
    ['5 $', 'năm đô la'],
    ['-5%', 'âm năm phần trăm'],
    ['giảm −2,5 điểm', 'giảm âm hai phẩy năm điểm'],
    ['10²', 'mười hai'],
    ['½ diện tích', 'một phần hai diện tích'],
    ['công nghiệp 4.0', 'công nghiệp bốn chấm không'],
    ['tăng 17.5%', 'tăng mười bảy chấm năm phần trăm'],
    ['mục 2.1.', 'mục hai chấm một.'],
    ['các mũi 1, 2, 3', 'các mũi một, hai, ba'],
    ['(24) Theo', '(hai mươi tư) Theo'],
    ['24. Theo', 'hai mươi tư. Theo'],
    ['tỷ lệ 1:500', 'tỷ lệ một trên năm trăm'],
    ['3 x 4 m', 'ba nhân bốn mét'],
    ['lần thứ 1', 'lần thứ nhất'],
    ['thứ 4', 'thứ tư'],
    ['thứ 24', 'thứ hai mươi tư'],
    ['mức độ 4', 'mức độ bốn'],
    ['60 năm', 'sáu mươi năm'],
    ['số đếm: 4872271', 'số đếm: bốn triệu tám trăm bảy mươi hai nghìn hai trăm bảy mươi mốt'],
  ])('“%s” is heard as “%s”', (written, heard) => {
    expect(said(written)).toBe(heard)
  })
})

describe('dates and times', () => {
  test.each([
    ['(16/5)', '(ngày mười sáu tháng năm)'],
    ['hôm nay (5/7)', 'hôm nay (ngày năm tháng bảy)'],
    ['Thứ ba, 5/7', 'Thứ ba, ngày năm tháng bảy'],
    ['dịp lễ 30/4 và 1/5', 'dịp lễ ngày ba mươi tháng tư và ngày một tháng năm'],
    ['hôm 5/7 xã họp', 'hôm ngày năm tháng bảy xã họp'],
    ['20 giờ 7/5', 'hai mươi giờ ngày bảy tháng năm'],
    ['một tin gọi 7/5 là', 'một tin gọi ngày bảy tháng năm là'],
    ['trước 30/6', 'trước ngày ba mươi tháng sáu'],
    ['đến 31/12 dự án xong', 'đến ngày ba mươi mốt tháng mười hai dự án xong'],
    ['ngày 16–18/5', 'ngày mười sáu đến ngày mười tám tháng năm'],
    ['ngày 16/5', 'ngày mười sáu tháng năm'],
    ['Ngày 16/5/2023', 'Ngày mười sáu tháng năm năm hai nghìn không trăm hai mươi ba'],
    ['30/9/2022', 'ngày ba mươi tháng chín năm hai nghìn không trăm hai mươi hai'],
    ['chiều 30/9', 'chiều ngày ba mươi tháng chín'],
    ['từ 16/4 đến 7/5/2021', 'từ ngày mười sáu tháng tư đến ngày bảy tháng năm năm hai nghìn không trăm hai mươi mốt'],
    ['16–18/5', 'mười sáu đến ngày mười tám tháng năm'],
    ['ngày 30.9.2022', 'ngày ba mươi tháng chín năm hai nghìn không trăm hai mươi hai'],
    ['ngày 30-9-2022', 'ngày ba mươi tháng chín năm hai nghìn không trăm hai mươi hai'],
    ['2022-09-30', 'ngày ba mươi tháng chín năm hai nghìn không trăm hai mươi hai'],
    ['05/04/21', 'ngày năm tháng tư năm hai mươi mốt'],
    ['mùng 2/9', 'mùng hai tháng chín'],
    ['6/2022', 'tháng sáu năm hai nghìn không trăm hai mươi hai'],
    ['tháng 6/2022', 'tháng sáu năm hai nghìn không trăm hai mươi hai'],
    ['tháng 5-2021', 'tháng năm năm hai nghìn không trăm hai mươi mốt'],
    ['tháng 4', 'tháng tư'],
    ['tháng 12/2020', 'tháng mười hai năm hai nghìn không trăm hai mươi'],
    ['16/5/2023 19:36', 'ngày mười sáu tháng năm năm hai nghìn không trăm hai mươi ba, mười chín giờ ba mươi sáu phút'],
    ['14:08 13/07/2016', 'mười bốn giờ tám phút ngày mười ba tháng bảy năm hai nghìn không trăm mười sáu'],
    ['Thứ ba, 16/05/2023', 'Thứ ba, ngày mười sáu tháng năm năm hai nghìn không trăm hai mươi ba'],
    ['lúc 14h', 'lúc mười bốn giờ'],
    ['14h30', 'mười bốn giờ ba mươi phút'],
    ["14h05'", 'mười bốn giờ năm phút'],
    ['7g30', 'bảy giờ ba mươi phút'],
    ['0h ngày 8/5', 'không giờ ngày tám tháng năm'],
    ['14:00', 'mười bốn giờ'],
    ['19:36:05', 'mười chín giờ ba mươi sáu phút năm giây'],
    ['7h–9h', 'bảy giờ đến chín giờ'],
    ['nhiệm kỳ 2020–2025', 'nhiệm kỳ hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm'],
    ['giai đoạn 2016 – 2020', 'giai đoạn hai nghìn không trăm mười sáu đến hai nghìn không trăm hai mươi'],
    ['2020-2025', 'hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm'],
    ['9 tháng/2022', 'chín tháng năm hai nghìn không trăm hai mươi hai'],
    ['Tháng / 2022', 'Tháng năm hai nghìn không trăm hai mươi hai'],
    ['quý 4/2022', 'quý bốn năm hai nghìn không trăm hai mươi hai'],
    ['quý IV/2022', 'quý bốn năm hai nghìn không trăm hai mươi hai'],
    ['tối 1/7', 'tối ngày một tháng bảy'],
    ['từ 1/7 xã mới hoạt động', 'từ ngày một tháng bảy xã mới hoạt động'],
    ['tỷ lệ 9/10', 'tỷ lệ chín trên mười'],
    ['tỷ lệ từ 9/10', 'tỷ lệ từ chín trên mười'],
    ['16/5', 'mười sáu trên năm'],
    ['(9/10)', '(chín trên mười)'],
    ['24/7', 'hai mươi bốn trên bảy'],
    ['trực 24/7.', 'trực hai mươi bốn trên bảy.'],
    ['tăng từ 5/7 chỉ tiêu lên 6/7 chỉ tiêu', 'tăng từ năm trên bảy chỉ tiêu lên sáu trên bảy chỉ tiêu'],
    ['tăng từ 5/7 lên 6/7', 'tăng từ năm trên bảy lên sáu trên bảy'],
    ['đến 1/3 số hộ', 'đến một phần ba số hộ'],
    ['sau 9/10 phiếu', 'sau chín trên mười phiếu'],
    ['đường 5/2', 'đường năm tháng hai'],
    ['Quảng trường 2/9', 'Quảng trường hai tháng chín'],
    ['nửa chặng đường 2/3', 'nửa chặng đường hai trên ba'],
    ['thành phố 9/10', 'thành phố chín trên mười'],
    ['đường 5/7 xã', 'đường năm trên bảy xã'],
    ['nhôm 5/7', 'nhôm năm trên bảy'],
    ['5/7 xã về đích', 'năm trên bảy xã về đích'],
    ['1/3 số hộ', 'một phần ba số hộ'],
    ['2/3 nhiệm kỳ', 'hai phần ba nhiệm kỳ'],
    ['18/24 chỉ tiêu', 'mười tám trên hai mươi tư chỉ tiêu'],
    ['15/17', 'mười lăm trên mười bảy'],
    ['31/31 ngày', 'ba mươi mốt trên ba mươi mốt ngày'],
    ['1/2/3', 'một trên hai trên ba'],
  ])('“%s” is heard as “%s”', (written, heard) => {
    expect(said(written)).toBe(heard)
  })
})

describe('Roman numerals', () => {
  test.each([
    ['khóa XXIII', 'khóa hai mươi ba'],
    ['quý IV', 'quý bốn'],
    ['quý I', 'quý một'],
    ['quý I–II', 'quý một đến hai'],
    ['quý I, II và III', 'quý một, hai và ba'],
    ['lần thứ I', 'lần thứ nhất'],
    ['lần thứ IV', 'lần thứ tư'],
    ['lần thứ XXIII, nhiệm kỳ', 'lần thứ hai mươi ba, nhiệm kỳ'],
    ['Đại hội XIII', 'Đại hội mười ba'],
    ['đô thị loại II.', 'đô thị loại hai.'],
    ['đô thị loại I.', 'đô thị loại một.'],
    ['(khóa XI, khóa XII)', '(khóa mười một, khóa mười hai)'],
    ['khóa XI–XII', 'khóa mười một đến mười hai'],
    ['Nghị quyết Trung ương 4 (khóa XI)', 'Nghị quyết Trung ương bốn (khóa mười một)'],
    ['I. Kết quả', 'một. Kết quả'],
    ['Bệnh viện K', 'Bệnh viện K'],
    ['Ông I và ông X', 'Ông I và ông X'],
  ])('“%s” is heard as “%s”', (written, heard) => {
    expect(said(written)).toBe(heard)
  })
})

describe('short forms', () => {
  test.each([
    ['UBND thị xã', 'ủy ban nhân dân thị xã'],
    ['HĐND, UBND', 'hội đồng nhân dân, ủy ban nhân dân'],
    ['UBND/HĐND', 'ủy ban nhân dân, hội đồng nhân dân'],
    ['UBND TP. Hải Dương', 'ủy ban nhân dân thành phố Hải Dương'],
    ['UBND TP phải', 'ủy ban nhân dân thành phố phải'],
    ['TX. Đông Triều', 'thị xã Đông Triều'],
    ['P. Mạo Khê, Q. Lê Chân, H. An Dương, TT. Núi Đèo', 'phường Mạo Khê, quận Lê Chân, huyện An Dương, thị trấn Núi Đèo'],
    ['phát triển KT-XH', 'phát triển kinh tế - xã hội'],
    ['Sở NN&PTNT', 'Sở nông nghiệp và phát triển nông thôn'],
    ['Sở VH-TT&DL', 'Sở văn hóa, thể thao và du lịch'],
    ['về PAR INDEX', 'về chỉ số cải cách hành chính'],
    ['về PAR INDEX (chỉ số Cải cách hành chính)', 'về PAR INDEX (chỉ số Cải cách hành chính)'],
    ['đầu tư trực tiếp nước ngoài (FDI)', 'đầu tư trực tiếp nước ngoài (ép phờ dê i)'],
    ['IIP (chỉ số sản xuất công nghiệp)', 'i i pê (chỉ số sản xuất công nghiệp)'],
    ['GPMB là giải phóng mặt bằng', 'gờ pê em mờ bê là giải phóng mặt bằng'],
    ['(ĐCSVN)', '(Đảng Cộng sản Việt Nam)'],
    ['Nhóm PV', 'Nhóm pê vê'],
    ['TFP (năng suất)', 'tê ép phờ pê (năng suất)'],
    ['về SIPAS và DDCI', 'về SIPAS và dê dê xê i'],
    ['sản phẩm OCOP', 'sản phẩm OCOP'],
    ['Covid-19', 'cô vít mười chín'],
    ['dịch COVID -19 lan', 'dịch cô vít mười chín lan'],
    ['đại dịch Covid', 'đại dịch cô vít'],
    ['CÔNG TÁC ĐẦU TƯ', 'CÔNG TÁC ĐẦU TƯ'],
    ['Thông tri TƯ', 'Thông tri tê ư'],
    ['mạng 5G', 'mạng năm gờ'],
    ['cúm H5N1', 'cúm hát năm en nờ một'],
    ['QL18', 'quy e lờ mười tám'],
    ['cơ sở K3', 'cơ sở ca ba'],
    ['PGS.TS. Nguyễn', 'phó giáo sư tiến sĩ Nguyễn'],
    ['TS Nguyễn và ThS. Trần', 'tiến sĩ Nguyễn và thạc sĩ Trần'],
    ['đ/c Bí thư', 'đồng chí Bí thư'],
    ['chè, cam, v.v.', 'chè, cam, vân vân'],
    ['KẾT QUẢ ĐẦU TƯ CỦA UBND', 'KẾT QUẢ ĐẦU TƯ CỦA ủy ban nhân dân'],
    ['THÚC ĐẨY CHUYỂN ĐỔI SỐ ở xã', 'THÚC ĐẨY CHUYỂN ĐỔI SỐ ở xã'],
  ])('“%s” is heard as “%s”', (written, heard) => {
    expect(said(written)).toBe(heard)
  })

  test('are spelled where no term is known', () => {
    expect(textOf(speechReader([])('UBND họp'))).toBe('u bê en nờ dê họp')
  })
})

describe('documents, telephones and signs', () => {
  test.each([
    ['số 1279/QĐ-UBND', 'số một nghìn hai trăm bảy mươi chín, quy đê, ủy ban nhân dân'],
    ['Số 19/2025/QĐ-TTg', 'Số mười chín năm hai nghìn không trăm hai mươi lăm, quy đê, tê tê gờ'],
    ['1199/NQ-UBTVQH15', 'một nghìn một trăm chín mươi chín, nghị quyết, u bê tê vê quy hát mười lăm'],
    ['Chỉ thị số 05-CT/TW', 'Chỉ thị số không năm, xê tê, trung ương'],
    ['Nghị quyết số 09/2022', 'Nghị quyết số không chín năm hai nghìn không trăm hai mươi hai'],
    ['Nghị quyết 27/2022', 'Nghị quyết hai mươi bảy năm hai nghìn không trăm hai mươi hai'],
    ['Chỉ thị 05', 'Chỉ thị không năm'],
    ['Số máy 0220.3852.123', 'Số máy không hai hai không, ba tám năm hai, một hai ba'],
    ['gọi 0912 345 678.', 'gọi không chín một hai, ba bốn năm, sáu bảy tám.'],
    ['gọi 0912345678', 'gọi không chín một hai ba bốn năm sáu bảy tám'],
    ['+84 220 3852 123', 'cộng tám bốn, hai hai không, ba tám năm hai, một hai ba'],
    ['tổng đài 1900 6068', 'tổng đài một chín không không, sáu không sáu tám'],
    ['đường dây nóng: 113', 'đường dây nóng: một một ba'],
    ['Nông nghiệp &amp; môi trường', 'Nông nghiệp và môi trường'],
    ['&gt; 50', 'lớn hơn năm mươi'],
    ['&lt;5%', 'nhỏ hơn năm phần trăm'],
    ['một&nbsp;hai', 'một hai'],
    ['Du lịch & dịch vụ', 'Du lịch và dịch vụ'],
    ['2 + 3 = 5', 'hai cộng ba bằng năm'],
    ['+ Về kinh tế', 'Về kinh tế'],
    ['+ 5', 'cộng năm'],
    ['+5%', 'cộng năm phần trăm'],
    ['và/hoặc', 'và, hoặc'],
    ['Hết giờ./.', 'Hết giờ.'],
    ['https://example.vn', 'example.vn'],
    ['kinh tế – xã hội', 'kinh tế – xã hội'],
    ['', ''],
  ])('“%s” is heard as “%s”', (written, heard) => {
    expect(said(written)).toBe(heard)
  })
})

const articles = bundledArticles()
const texts = articles.flatMap((article) => [
  article.title,
  article.standfirst,
  ...searchTextOf(article).blocks.map(({ text }) => text),
])

describe('the articles themselves', () => {
  test('are heard without a digit, a sign or a short form', () => {
    const odd = texts.filter((text) =>
      /[\d%&+/]|(?<!\p{L})(?!SIPAS)\p{Lu}{2,}(?!\p{L})/u.test(said(text).replace('PAR INDEX', '')),
    )
    expect(odd).toEqual([])
  })

  test('keep every word that stands for nothing else', () => {
    for (const text of texts) {
      const heard = new Set(said(text).split(/\s+/))
      const lost = text.split(/\s+/).filter((word) => /^[\p{Ll}\p{M}]+[,.;:]?$/u.test(word) && !heard.has(word))
      expect([text, lost]).toEqual([text, []])
    }
  })
})

describe('any text at all', () => {
  const PARTS = [
    '0',
    '1',
    '05',
    '19',
    '31',
    '2022',
    '1.542',
    '7,5',
    '.',
    ',',
    '/',
    '-',
    '–',
    '−',
    ':',
    ' ',
    ' ',
    ' ',
    '%',
    '(',
    ')',
    '+84',
    'ngày',
    'tháng',
    'số',
    'thứ',
    'quý',
    'IV',
    'X',
    'UBND',
    'CNH, HĐH',
    'QĐ',
    'TTg',
    'TP.',
    'km²',
    'm',
    'h',
    'đ',
    'tỷ',
    'Covid',
    'đến',
    'xã',
    '²',
    '½',
    '&',
    'gt;',
    '\n',
    '😀',
    '\ud800',
    'v.v',
    'é',
    'e\u0301',
    '“',
    '…',
    'điện thoại',
    'A',
    'ÔÔÔÔÔÔÔÔÔÔÔÔÔÔW',
  ] as const
  const random = seededRandom(11)
  const garbage = () => Array.from({ length: 1 + random.below(14) }, () => random.pick(PARTS)).join('')

  test('can be said, without a digit, and with every word of it that is a plain one', () => {
    const plain = ['ngày', 'tháng', 'xã', 'đến', 'tỷ']
    const odd = Array.from({ length: 4000 }, garbage).filter((text) => {
      const heard = said(text)
      const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => plain.includes(word))
      return /[0-9]/.test(heard) || !words.every((word) => heard.includes(word))
    })
    expect(odd).toEqual([])
  })

  test('has each of its pieces at one place, in order', () => {
    const odd = Array.from({ length: 2000 }, garbage).filter((text) => {
      const ends = read(text).flatMap(({ start, end }) => [start, end])
      return !ends.every((place, at) => place >= (ends[at - 1] ?? 0) && place <= text.length)
    })
    expect(odd).toEqual([])
  })

  test('does not take long, whatever it is', () => {
    const start = performance.now()
    for (const hostile of ['1.000', '1 - ', 'A', 'I', 'v.', '  ', 'khóa I, ', '0912 ', '1/', 'UBND ', '/'])
      said(hostile.repeat(3000))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('what is heard leads back to what was written', () => {
  const text = 'UBND thu 1.542 tỷ, ngày 16/5.'
  const spoken = read(text)
  const heard = spoken.map(({ said: part }) => part).join('')
  const written = (word: string) => {
    const place = writtenAt(spoken, heard.indexOf(word))
    return place && text.slice(place.start, place.end)
  }

  test.each([
    ['ủy', 'UBND'],
    ['nhân dân', 'UBND'],
    ['thu', 'thu'],
    ['bốn mươi', '1.542'],
    ['tỷ', 'tỷ'],
    ['mười sáu', '16/5'],
    ['tháng', '16/5'],
  ])('“%s” to “%s”', (word, source) => {
    expect(written(word)).toBe(source)
  })

  test('and nowhere behind the end', () => {
    expect(writtenAt(spoken, heard.length)).toBeUndefined()
    expect(writtenAt([], 0)).toBeUndefined()
  })
})
