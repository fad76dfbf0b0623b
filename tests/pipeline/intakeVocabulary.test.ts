// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { toIntakeVocabulary } from '#pipeline/intakeVocabulary.ts'
import { formatProblem, type Problem } from '#pipeline/problem.ts'
import { readVocabulary } from '#pipeline/vocabulary.ts'
import { tokenize } from '#src/domain/search/tokens.ts'
import { listFiles, makeContentFolder, replaced } from '#tests/support/contentFixtures.ts'
import { contentIntakeVocabulary } from '#tests/support/intakeVocabulary.ts'

function read(files: Readonly<Record<string, string>> = {}) {
  const problems: Problem[] = []
  const vocabulary = toIntakeVocabulary(readVocabulary(makeContentFolder(files), problems))
  return { ...vocabulary, problems: problems.map(formatProblem) }
}

describe('what pages are recognised by', () => {
  test('is of each place its name, what it was and is, what it lies in and what lies in it', () => {
    const text = replaced(
      listFiles['localities.yaml'],
      '- id: chi-linh\n  name: Chí Linh\n',
      '- id: chi-linh\n  name: Chí Linh\n  within: [phường Sao Đỏ]\n',
    )
    const places = read({
      'localities.yaml': text.replace('level: district, from:', 'level: district, parent: tỉnh Hải Dương, from:'),
    }).places
    expect(places.find(({ id }) => id === 'chi-linh')).toEqual({
      id: 'chi-linh',
      name: 'Chí Linh',
      locality: 'chi-linh',
      kinds: ['thị xã', 'thành phố'],
      level: 'district',
      parents: ['Hải Dương'],
      within: ['phường Sao Đỏ'],
    })
    expect(places.find(({ id }) => id === 'tinh-ha-tinh')).toMatchObject({
      locality: 'ha-tinh',
      kinds: ['tỉnh'],
      level: 'province',
      parents: [],
    })
  })

  test('is of each topic its cues, and none where the content names none', () => {
    const text = replaced(listFiles['topics.yaml'], 'name: Y tế,', 'name: Y tế, cues: [tiêm phòng], commonCues: [sức khỏe],')
    expect(read({ 'topics.yaml': text }).topics).toEqual([
      { id: 'kinh-te', name: 'Kinh tế', cues: [], commonCues: [] },
      { id: 'y-te', name: 'Y tế', cues: ['tiêm phòng'], commonCues: ['sức khỏe'] },
      { id: 'dang', name: 'Xây dựng Đảng', cues: [], commonCues: [] },
    ])
  })

  test('is of each indicator its name and its cues, each once', () => {
    const text = replaced(listFiles['indicators.yaml'], 'unit: hộ }', 'unit: hộ, cues: [số hộ nghèo, hộ nghèo] }')
    expect(read({ 'indicators.yaml': text }).indicators).toContainEqual({
      id: 'ho-ngheo',
      name: 'Hộ nghèo',
      unit: 'hộ',
      cues: ['hộ nghèo', 'số hộ nghèo'],
    })
  })

  test.each([
    ['topics.yaml', 'name: Y tế,', 'name: Y tế, cues: [Covid],', 'topics.yaml:2'],
    ['topics.yaml', 'name: Y tế,', 'name: Y tế, commonCues: [UBND],', 'topics.yaml:2'],
    ['indicators.yaml', 'unit: hộ }', "unit: hộ, cues: [''] }", 'indicators.yaml:2'],
    ['localities.yaml', 'browseAs: ha-tinh', 'browseAs: ha-tinh\n  within: Kỳ Anh', 'localities.yaml:12'],
  ] as const)('is refused in %s: %s → %s', (file, from, to, where) => {
    const { problems } = read({ [file]: replaced(listFiles[file], from, to) })
    expect(problems[0]).toContain(where)
  })
})

describe('the lists of the content', () => {
  const { places, topics, indicators } = contentIntakeVocabulary()

  test('have cues for every topic and indicator, and what lies within for every place', () => {
    expect(topics.filter(({ cues }) => cues.length < 10)).toEqual([])
    expect(indicators.filter(({ cues }) => cues.length < 2)).toEqual([])
    expect(places.filter(({ within }) => within.length < 5)).toEqual([])
  })

  test('name nothing within two places, nor a place as lying within another', () => {
    const within = places.flatMap((place) => place.within)
    expect(within.filter((name, at) => within.indexOf(name) !== at || places.some((place) => place.name === name))).toEqual([])
  })

  test('give no cue to two topics, and none twice, however it is written', () => {
    const cues = topics
      .flatMap((topic) => [...topic.cues, ...(topic.commonCues ?? [])])
      .map((cue) =>
        tokenize(cue)
          .map(({ exact }) => exact)
          .join(' '),
      )
    expect(cues.filter((cue, at) => cues.indexOf(cue) !== at)).toEqual([])
  })
})
