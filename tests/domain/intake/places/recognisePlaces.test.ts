// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { recognisePlaces } from '#src/domain/intake/places.ts'
import { DOUBTFUL } from '#src/domain/intake/recognised.ts'
import { sortedPage } from '#tests/support/sortedPage.ts'
import { places, recognised } from './recognised.ts'

describe('what is named beside', () => {
  test('counts in title, dek and body, in the order in which it comes up; not in what was put aside, nor in captions', () => {
    const { mentioned } = recognised({
      title: 'Thành phố Chí Linh kết nghĩa với bạn bè',
      dek: 'Đoàn của thị xã Đông Triều đến từ sớm.',
      body: ['Thành phố đón thêm đoàn của TP Hải Phòng.', '^ Đại biểu thành phố Hà Tĩnh tham quan'],
      removed: [['Hà Tĩnh: Giá vàng hôm nay', 'related']],
    })
    expect(mentioned).toEqual(['dong-trieu', 'hai-phong'])
  })
})

test('each guess says by which words, and is surer the more speaks for it', () => {
  const sure = recognisePlaces(
    sortedPage({
      title: 'Thành phố Chí Linh sơ kết quý I',
      publisher: 'Cổng thông tin điện tử thành phố Chí Linh',
      body: ['UBND thành phố Chí Linh họp.', 'Thành phố thu đủ.', 'Thành phố chi vừa.'],
    }),
    places,
  ).about[0]
  const faint = recognisePlaces(
    sortedPage({ title: 'Chuyện ở một ngôi chợ', body: ['Chợ họp ở thành phố Chí Linh từ sáng.', 'Người bán đông dần.'] }),
    places,
  ).about[0]
  expect(sure).toMatchObject({
    value: 'chi-linh',
    evidence: [{ words: 'Thành phố Chí Linh' }, { words: 'thành phố Chí Linh', line: 6 }],
  })
  expect(sure?.confidence).toBeGreaterThan(0.85)
  expect(faint?.value).toBe('chi-linh')
  expect(faint?.confidence).toBeLessThan(DOUBTFUL)
})
