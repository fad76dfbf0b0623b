import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './pipeline/contentPlugin.ts'
import { previewPlugin } from './pipeline/previewPlugin.ts'
import { fontDir, trimReadingFont } from './pipeline/readingFont.ts'
import { developmentHeaders, securityHeaders } from './pipeline/responseHeaders.ts'
import { sitePlugin } from './pipeline/sitePlugin.ts'

export default defineConfig(async ({ isPreview }) => {
  if (!isPreview) await trimReadingFont()
  return {
    plugins: [react({ compiler: true }), contentPlugin(), sitePlugin(), previewPlugin()],
    resolve: { alias: { 'reading-font': new URL(fontDir, import.meta.url).pathname } },
    server: { headers: developmentHeaders },
    preview: { port: 4173, headers: securityHeaders },
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }
})
