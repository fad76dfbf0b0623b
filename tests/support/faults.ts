// What can go wrong between a host and a reader. Each fault turns a good answer into a bad one; several on one path act
// in the order in which they were set, so that a late answer can break off as well.

/** An answer as it is about to be sent. */
export interface PlannedAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
  /** Milliseconds before the first byte. */
  readonly waits: number
  /** `half`: the connection breaks in the middle of the body. `drop`: before the first byte. `hang`: no byte ever comes. */
  readonly sending: 'whole' | 'half' | 'drop' | 'hang'
}

export interface Fault {
  readonly name: string
  readonly change: (answer: PlannedAnswer) => PlannedAnswer
}

export const faults = {
  /** A bare answer of another status. */
  status: (status: number): Fault => ({
    name: `status ${status}`,
    change: (answer) => {
      const bare = replaced(answer, `${status}\n`, 'text/plain; charset=utf-8')
      bare.headers.set('Cache-Control', 'no-cache')
      return { ...bare, status }
    },
  }),

  /** Something else with status 200, kept as long as the file would be: the front page in place of a missing script, say. */
  body: (text: string, type = 'text/html; charset=utf-8'): Fault => ({
    name: 'body',
    change: (answer) => ({ ...replaced(answer, text, type), status: 200 }),
  }),

  /** The file with other words, and all else right: only a hash can tell. Words that are not there are a mistake in the test. */
  rewrite: (from: string, to: string): Fault => ({
    name: 'rewrite',
    change: (answer) => {
      const text = answer.body.toString()
      if (!text.includes(from)) throw new Error(`there is no “${from}” to rewrite`)
      return { ...answer, body: Buffer.from(text.replace(from, () => to)) }
    },
  }),

  /** The file with more at its end, as hosts do that inject scripts. */
  append: (text: string): Fault => ({
    name: 'append',
    change: (answer) => replaced(answer, Buffer.concat([answer.body, Buffer.from(text)])),
  }),

  /** One byte is another. */
  flip: flip(),

  /** The first half of the body, under the length of all of it. */
  half: sending('half'),

  /** The connection breaks before the first byte. */
  drop: sending('drop'),

  /** The connection stays open, and nothing comes. */
  hang: sending('hang'),

  delay: (milliseconds: number): Fault => ({
    name: `delay ${milliseconds}`,
    change: (answer) => ({ ...answer, waits: answer.waits + milliseconds }),
  }),
}

function flip(): Fault {
  return { name: 'flip', change: (answer) => ({ ...answer, body: flipped(answer.body) }) }
}

function sending(how: PlannedAnswer['sending']): Fault {
  return { name: how, change: (answer) => ({ ...answer, sending: how }) }
}

/** The answer with another body, of which a host would not say that it is the file. */
function replaced(answer: PlannedAnswer, body: string | Buffer, type?: string): PlannedAnswer {
  const headers = new Headers(answer.headers)
  headers.delete('ETag')
  if (type !== undefined) headers.set('Content-Type', type)
  return { ...answer, headers, body: Buffer.from(body) }
}

/** Prefers a small letter: data stay well-formed then, and a reader who trusts in that is found out. */
function flipped(body: Buffer): Buffer {
  const middle = body.length >> 1
  const letter = body.subarray(middle).findIndex((byte) => byte >= 0x61 && byte <= 0x7a)
  const copy = Buffer.from(body)
  const at = middle + Math.max(letter, 0)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
