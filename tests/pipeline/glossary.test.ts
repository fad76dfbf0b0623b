// @vitest-environment node

import { expect, test } from 'vitest'
import { readGlossary } from '#pipeline/glossary.ts'
import type { Problem } from '#pipeline/problem.ts'
import { makeContentFolder } from '#tests/support/contentFixtures.ts'

/** The terms that were read, and the problems without their file. */
function read(folder: string) {
  const problems: Problem[] = []
  const terms = readGlossary(folder, problems)
  return { terms, problems: problems.map(({ line, message, fix }) => `${line}: ${message} → ${fix}`) }
}

const readText = (text: string) => read(makeContentFolder({ 'glossary.yaml': text }))
const goodTerm = '- { id: uy-ban-nhan-dan, term: ủy ban nhân dân, abbreviations: [UBND] }\n'
const termOf = (term: string, abbreviations: string) => `- { id: mot, term: ${term}, abbreviations: ${abbreviations} }\n`

test.each<[string, string, readonly string[]]>([
  ['mặt bằng', '[GPMB]', ['GPMB']],
  ['kinh tế - xã hội', '[KT-XH, KTXH]', ['KT-XH', 'KTXH']],
  ["'công nghiệp hóa, hiện đại hóa'", "[CNH-HĐH, 'CNH, HĐH']", ['CNH-HĐH', 'CNH, HĐH']],
  ['nông nghiệp và môi trường', '[NN&MT]', ['NN&MT']],
  ['chỉ số cải cách hành chính', '[PAR INDEX]', ['PAR INDEX']],
  ['Mặt trận Tổ quốc', '[MTTQ]', ['MTTQ']],
  ['chỉ số sản xuất công nghiệp', '[IIP]', ['IIP']],
  ["'an ninh, quốc phòng'", '[AN-QP]', ['AN-QP']],
])('“%s” may be written as %s', (term, written, abbreviations) => {
  const { terms, problems } = readText(termOf(term, written))
  expect(problems).toEqual([])
  expect(terms).toEqual([{ id: 'mot', term: term.replaceAll("'", ''), abbreviations }])
})

test.each<[string, string, string]>([
  [
    'two terms of one id',
    goodTerm + termOf('thành phố', '[TP]') + termOf('thị xã', '[TX]'),
    '3: “mot” is listed twice → keep one of the two',
  ],
  [
    'a short form of two terms',
    goodTerm + termOf('ủy ban nhân dân tỉnh', '[UBNDT, UBND]'),
    '2: “UBND” is a short form of “uy-ban-nhan-dan” too → keep it with one, or with none',
  ],
  [
    'short forms of two terms that a search cannot tell apart',
    goodTerm + termOf('ủy ban', '[uB-nđ]'),
    '2: “uB-nđ” is a short form of “uy-ban-nhan-dan” too → keep it with one, or with none',
  ],
  [
    'a term twice',
    goodTerm + termOf('uỷ ban - nhân dân', '[UBNDD]'),
    '2: “uỷ ban - nhân dân” is the term of “uy-ban-nhan-dan” too → list all its short forms there',
  ],
  ['a term without short forms', termOf('thành phố', '[]'), '1: no short form → write one at least, as in [UBND]'],
  [
    'a term as at the start of a sentence',
    termOf('Thành phố', '[TP]'),
    '1: 0.term: “Thành phố” begins with a capital and is no name → write it as within a sentence',
  ],
  [
    'a term with its short form',
    termOf('thành phố (TP)', '[TP]'),
    '1: 0.term: “thành phố (TP)” is not words with “, ” or “ - ” between some → write it as in “kinh tế - xã hội”',
  ],
  [
    'words of other meaning in which no term is',
    '- { id: mot-cua, term: một cửa, abbreviations: [], notIn: [cửa hàng], definition: x, source: y }\n',
    '1: words in notIn that hold neither the term nor a short form → write the words as they stand around the term',
  ],
  ['an unknown key', goodTerm.replace(' }', ', nghia: x }'), '1: 0.nghia: Invalid key'],
  ['form but a list', 'terms: []', '1: the file: Invalid type: Object → write Array'],
])('a glossary has no %s', (_case, text, problem) => {
  expect(readText(text).problems).toEqual([expect.stringContaining(problem)])
})

test('a term may say in which words it is not meant', () => {
  const text = '- { id: mot-cua, term: một cửa, abbreviations: [], notIn: [một cửa hàng], definition: x, source: y }\n'
  expect(readText(text)).toMatchObject({ problems: [], terms: [{ id: 'mot-cua', notIn: ['một cửa hàng'] }] })
})

test.each(['CA', 'TƯ', 'ĐA', 'Nghiêng', 'QUYẾT', 'UYÊN', 'CA-TƯ', 'An Ninh', 'khuỷu', 'IÊ', 'YẾU'])(
  '“%s” is no short form, being a word to whoever types without accents',
  (short) => {
    expect(readText(termOf('thành phố', `[TP, ${short}]`)).problems).toEqual([
      `1: 0.abbreviations.1: “${short}” is a word where accents are left out → leave it out, or a search takes one for the other`,
    ])
  },
)

test.each(['P', 'TP.', '"-TP"', '"TP, "', 'QĐ/UBND', '""'])('“%s” is no short form', (short) => {
  expect(readText(termOf('thành phố', `[${short}]`)).problems).toEqual([
    expect.stringMatching(/^1: 0\.abbreviations\.0: “.*” is no short form → write two or more letters or digits/),
  ])
})

test('a content folder without a glossary has that of the project', () => {
  const { terms, problems } = read(makeContentFolder({}))
  expect(problems).toEqual([])
  expect(terms).toContainEqual({ id: 'uy-ban-nhan-dan', term: 'ủy ban nhân dân', abbreviations: ['UBND'] })
})

test('a content folder with a glossary of its own has no other', () => {
  expect(readText(goodTerm).terms.map(({ id }) => id)).toEqual(['uy-ban-nhan-dan'])
})

test('a content folder may have a glossary without terms', () => {
  expect(readText('[]')).toEqual({ terms: [], problems: [] })
})

test('the glossary of the project writes each id as its term without accents', () => {
  const plain = (term: string) =>
    term
      .toLowerCase()
      .normalize('NFD')
      .replaceAll('đ', 'd')
      .replace(/\p{M}/gu, '')
      .match(/[a-z]+/g)
  const { terms } = read('content')
  expect(terms.map(({ id }) => id)).toEqual(terms.map(({ term }) => plain(term)?.join('-')))
})
