import { STATUS_CODES } from 'node:http'
import { contentType, withCharset } from '../contentTypes.ts'
import { cacheControl, securityHeaders } from '../responseHeaders.ts'
import { pathOf, type SiteAnswer } from './siteAnswer.ts'

/** The headers that go with an answer to a request for `url`. */
export function answerHeaders(url: string | undefined, answer: SiteAnswer): Readonly<Record<string, string>> {
  const file = 'file' in answer ? answer.file : undefined
  return {
    ...securityHeaders,
    'Cache-Control': answer.status === 200 ? cacheControl(pathOf(url)) : 'no-cache',
    'Content-Type': file === undefined ? withCharset('text/plain') : contentType(file),
    ...(answer.status === 301 && { Location: answer.location }),
  }
}

/** What an answer says that has no file. */
export const answerText = ({ status }: SiteAnswer): string => `${status} ${STATUS_CODES[status]}\n`
