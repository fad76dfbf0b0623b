// @vitest-environment node

import { expect, test } from 'vitest'
import { writeSyllable } from '#src/domain/search/syllable.ts'
import { readTelex } from '#src/domain/search/telex.ts'

test.each([
  ['dduwowngf', 'đường'],
  ['dduwowfng', 'đường'],
  ['dduowngf', 'đường'],
  ['duwowng', 'dương'],
  ['tieengs', 'tiếng'],
  ['vieetj', 'việt'],
  ['toans', 'toán'],
  ['tooi', 'tôi'],
  ['nguwowif', 'người'],
  ['hoaf', 'hòa'],
  ['hofa', 'hòa'],
  ['thuyr', 'thủy'],
  ['quys', 'quý'],
  ['huyeenj', 'huyện'],
  ['ngheof', 'nghèo'],
  ['giawtj', 'giặt'],
  ['gif', 'gì'],
  ['khoong', 'không'],
  ['ruwowuj', 'rượu'],
  ['cuwus', 'cứu'],
  ['muwaf', 'mừa'],
  ['thanhf', 'thành'],
  ['phoos', 'phố'],
  ['soos', 'số'],
  ['xax', 'xã'],
  ['uw', 'ư'],
  ['was', 'ứa'],
])('%s is %s', (typed, meant) => {
  const read = readTelex(typed)
  expect(read && writeSyllable(read)).toBe(meant)
})

test.each([
  'nam',
  'hai',
  'duong',
  'dd',
  'ww',
  'class',
  'express',
  'status',
  'css',
  'fax',
  'zw',
  'bcs',
  '',
  'x',
  '2022s',
  'đường',
])('“%s” was not typed by its rules', (typed) => {
  expect(readTelex(typed)).toBeUndefined()
})
