import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { answerHeaders, answerText } from '#pipeline/hosts/answerHeaders.ts'
import { siteAnswer } from '#pipeline/hosts/siteAnswer.ts'
import type { PlannedAnswer } from './faults.ts'

/** What a good host answers to a request, from the folder of a built site. */
export function hostAnswer(request: IncomingMessage, root: string): PlannedAnswer {
  const answer = siteAnswer(request, root)
  const headers = new Headers(answerHeaders(request.url, answer))
  const body = 'file' in answer ? readFileSync(join(root, answer.file)) : Buffer.from(answerText(answer))
  if (answer.status === 200) headers.set('ETag', `"${createHash('sha256').update(body).digest('base64url')}"`)
  return { status: answer.status, headers, body, waits: 0, sending: 'whole' }
}
