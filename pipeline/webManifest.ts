import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HtmlTagDescriptor } from 'vite'
import { SHARED_FILES } from '#src/domain/intake/shared.ts'
import type { LocalityOption } from '#src/domain/locality.ts'
import { SHARE_ACTION } from '#src/domain/shareAddress.ts'
import { appIcons } from './appIcons.ts'

const MANIFEST = 'manifest.webmanifest'

/**
 * Links in the head of every built page. They are not in index.html: the development server has neither file, answers
 * with a page, and the browser complains of a manifest that is HTML.
 */
export const installLinks: readonly HtmlTagDescriptor[] = [
  { tag: 'link', attrs: { rel: 'manifest', href: `/${MANIFEST}` }, injectTo: 'head' },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/icons/apple-touch-icon.png' }, injectTo: 'head' },
]

export interface Screenshot {
  readonly file: string
  /** Address of the page that it shows. */
  readonly page: string
  readonly formFactor: 'narrow' | 'wide'
  readonly label: string
}

const ARTICLE = '/bai/dong-trieu-9-thang-nam-2022-nhiem-vu-quy-iv'

/** Pictures in public/screenshots that a browser shows to whoever is about to install the app. */
export const screenshots: readonly Screenshot[] = [
  { file: 'list-narrow.png', page: '/', formFactor: 'narrow', label: 'Danh sách bài trên điện thoại' },
  { file: 'article-narrow.png', page: ARTICLE, formFactor: 'narrow', label: 'Đọc một bài trên điện thoại' },
  { file: 'list-wide.png', page: '/', formFactor: 'wide', label: 'Danh sách bài với bộ lọc bên cạnh' },
  { file: 'article-wide.png', page: ARTICLE, formFactor: 'wide', label: 'Đọc một bài, mục lục ở bên cạnh' },
]

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** Files that the app can be opened with, by their types. */
const takenFiles: Readonly<Record<string, readonly string[]>> = {
  'text/plain': ['.txt'],
  'text/markdown': ['.md'],
  'text/html': ['.html', '.htm'],
  'multipart/related': ['.mhtml', '.mht'],
}

// Chrome shows ten shortcuts at most, other systems fewer; the last is for the figures.
const MOST_LOCALITY_SHORTCUTS = 9

const sizes = ({ width, height }: PixelSize): string => `${width}x${height}`

/** What an operating system needs to know of the app to install it: the web app manifest. */
export function webManifest(localities: readonly LocalityOption[], sizeOfScreenshot: (file: string) => PixelSize) {
  const icon = (file: string, size: number) => ({
    src: `/icons/${file}`,
    sizes: sizes({ width: size, height: size }),
    type: 'image/png',
  })
  const shortcut = (name: string, url: string) => ({ name, url, icons: [icon('icon-96.png', 96)] })
  return {
    id: '/',
    name: 'Bến Đọc: đọc báo cáo của địa phương',
    short_name: 'Bến Đọc',
    description: 'Đọc báo cáo của chính quyền địa phương: tìm nhanh, đọc yên, tra lại được từng con số.',
    lang: 'vi',
    dir: 'ltr',
    categories: ['news', 'government', 'books'],
    scope: '/',
    start_url: '/',
    display: 'standalone',
    // --accent and --paper of the light colours: a manifest knows no dark ones.
    theme_color: '#175c55',
    background_color: '#fdfbf6',
    // Opening the app again only brings its window to the front: whoever was reading goes on where they were. A shortcut's
    // address reaches the page through window.launchQueue. A browser that knows no such mode does as it sees fit.
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    icons: appIcons.flatMap(({ file, size, purpose }) => (purpose ? [{ ...icon(file, size), purpose }] : [])),
    screenshots: screenshots.map(({ file, formFactor, label }) => ({
      src: `/screenshots/${file}`,
      sizes: sizes(sizeOfScreenshot(file)),
      type: 'image/png',
      form_factor: formFactor,
      label,
    })),
    // The service worker answers it; no host is asked.
    share_target: {
      action: SHARE_ACTION,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: SHARED_FILES, accept: Object.entries(takenFiles).flatMap(([type, endings]) => [type, ...endings]) }],
      },
    },
    file_handlers: [{ action: '/them-bai', accept: takenFiles }],
    shortcuts: [
      ...localities.slice(0, MOST_LOCALITY_SHORTCUTS).map(({ id, name }) => shortcut(name, `/?noi=${id}`)),
      shortcut('Số liệu', '/so-lieu'),
    ],
  }
}

const PNG_START = '89504e470d0a1a0a0000000d49484452'
const PNG_WIDTH_AT = 16
const PNG_HEIGHT_AT = 20

/** Size of a picture as its own header says. */
export function pngSize(png: Buffer): PixelSize {
  if (png.length < PNG_HEIGHT_AT + 4 || png.toString('hex', 0, PNG_WIDTH_AT) !== PNG_START) throw new Error('not a PNG file')
  return { width: png.readUInt32BE(PNG_WIDTH_AT), height: png.readUInt32BE(PNG_HEIGHT_AT) }
}

/** Writes the manifest. The screenshots must be in the site already. */
export function writeWebManifest(outDir: string, localities: readonly LocalityOption[]): void {
  const sizeOf = (file: string): PixelSize => {
    try {
      return pngSize(readFileSync(join(outDir, 'screenshots', file)))
    } catch (error) {
      throw new Error(`public/screenshots/${file} cannot be used; make it anew with: npm run screenshots`, { cause: error })
    }
  }
  writeFileSync(join(outDir, MANIFEST), `${JSON.stringify(webManifest(localities, sizeOf), null, 2)}\n`)
}
