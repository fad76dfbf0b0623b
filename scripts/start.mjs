// Builds the reader and serves it. One process, so that ending it ends everything.
import './prepare.mjs'

// Only now is it sure to be there.
const { createBuilder, preview } = await import('vite')

const builder = await createBuilder({}, null)
await builder.buildApp()
const server = await preview({ preview: { strictPort: false } })
console.log(`\nBến Đọc: ${server.resolvedUrls.local[0]}`)
