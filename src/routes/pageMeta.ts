import { shellMessages } from '#src/features/shell/messages.ts'

const SITE_NAME = 'Bến Đọc'

/** Title and description of a page, in the form that a route's `head` gives. */
export function pageMeta(title: string | undefined, description: string) {
  return {
    meta: [
      { title: title ? `${title} · ${SITE_NAME}` : `${SITE_NAME}: đọc báo cáo của địa phương` },
      { name: 'description', content: description },
    ],
  }
}

/** Of an address that there is no page for. */
export const unknownMeta = pageMeta(shellMessages.notFoundTitle, shellMessages.notFound)
