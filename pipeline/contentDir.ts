import { resolve } from 'node:path'

/** The content folder: `CONTENT_DIR`, or content/ of the project. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content')
