import { plantedSociety } from './plantedSociety.ts'
import type { PlantedArticle } from './plantedTypes.ts'
import { plantedVariants } from './plantedVariants.ts'
import { plantedWorks } from './plantedWorks.ts'

/** All planted articles; they are always written. */
export const plantedArticles: readonly PlantedArticle[] = [...plantedWorks, ...plantedSociety, ...plantedVariants]

/** Planted articles that hold nothing but their facts. */
export const shortSlugs: ReadonlySet<string> = new Set(plantedVariants.map(({ slug }) => slug))
