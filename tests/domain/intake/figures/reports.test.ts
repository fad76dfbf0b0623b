// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { proposeFigures } from '#src/domain/intake/figures.ts'
import { pageOf } from './pageOf.ts'
import { REPORT_PARAGRAPHS, type ReportParagraph } from './reports.ts'

function figuresOf({ heading, text }: ReportParagraph): readonly string[] {
  const page = pageOf(heading === undefined ? [text] : [{ kind: 'heading', text: heading }, text])
  return proposeFigures(page, [], {}).map(({ text, kind }) => `${text} · ${kind}`)
}

describe('the figures of a paragraph', () => {
  test.each(REPORT_PARAGRAPHS.map((paragraph) => [paragraph.about, paragraph] as const))('on %s', (_about, paragraph) => {
    expect(figuresOf(paragraph)).toEqual(paragraph.figures)
  })
})
