import { type FigureContext, proposeFigures } from '#src/domain/intake/figures.ts'
import type { ProposedFigure } from '#src/domain/intake/recognised.ts'
import type { IntakeIndicator } from '#src/domain/intake/vocabulary.ts'
import { pageOf } from './pageOf.ts'

type Parts = Parameters<typeof pageOf>[0]

export const propose = (parts: Parts, context: FigureContext = {}, indicators: readonly IntakeIndicator[] = []) =>
  proposeFigures(pageOf(parts), indicators, context)

export const heading = (text: string) => ({ kind: 'heading' as const, text })

export const item = (text: string) => ({ kind: 'item' as const, text })

export const said = (figures: readonly ProposedFigure[]) => figures.map(({ text }) => text)

export const kinds = (figures: readonly ProposedFigure[]) => figures.map(({ kind }) => kind)
