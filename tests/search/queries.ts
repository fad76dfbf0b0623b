import { developmentBundled } from './developmentBundled.ts'
import { developmentPlanted } from './developmentPlanted.ts'
import { heldOutBundled } from './heldOutBundled.ts'
import { heldOutPlanted } from './heldOutPlanted.ts'
import { type Query, queriesOf } from './queryTable.ts'

/** For work on the engine. */
export const developmentQueries: readonly Query[] = [...queriesOf(developmentBundled), ...queriesOf(developmentPlanted)]

/** Other queries by the same recipe, kept apart: what they measure nobody has worked towards. */
export const heldOutQueries: readonly Query[] = [...queriesOf(heldOutBundled), ...queriesOf(heldOutPlanted)]
