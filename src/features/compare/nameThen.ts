import type { PlaceStatements } from '#src/domain/figures/indicatorPage.ts'

/** What a place was called when it stated its newest figure: a city and the province of its name are two places. */
export const nameThen = ({ place, statements }: PlaceStatements): string => statements[0]?.placeName ?? place.name
