// @vitest-environment node

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hostFiles } from '#pipeline/hostFiles.ts'
import { cacheControl, developmentHeaders, securityHeaders } from '#pipeline/responseHeaders.ts'
import { makeFolder } from '#tests/support/folders.ts'

/** The directives of a content security policy, by name. */
function policyOf(headers: Readonly<Record<string, string>>): Map<string, string> {
  const directives = (headers['Content-Security-Policy'] ?? '').split('; ')
  return new Map(directives.map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]))
}

describe('the policy of the built site', () => {
  const policy = policyOf(securityHeaders)

  test('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toBe("'none'")
  })

  test.each(['base-uri', 'form-action', 'frame-ancestors', 'object-src'])('forbids %s', (name) => {
    expect(policy.get(name)).toBe("'none'")
  })

  test('runs scripts of the site alone, and makes none from text', () => {
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('require-trusted-types-for')).toBe("'script'")
    expect(policy.get('trusted-types')).toBe("'none'")
  })

  test('names no other host, no inline code and no code from text', () => {
    expect(securityHeaders['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*|ws:/)
  })
})

describe('the policy while developing', () => {
  const [built, developing] = [policyOf(securityHeaders), policyOf(developmentHeaders)]

  test('differs only where the development server needs it', () => {
    const names = [...built.keys()].filter((name) => built.get(name) !== developing.get(name))
    expect(names).toEqual(['script-src', 'style-src', 'connect-src', 'require-trusted-types-for', 'trusted-types'])
    expect(developing.get('script-src')).toBe("'self' 'unsafe-inline'")
    expect(developing.get('style-src')).toBe("'self' 'unsafe-inline'")
    expect(developing.get('connect-src')).toBe("'self' ws:")
  })

  test('leaves all other headers as they are', () => {
    const { 'Content-Security-Policy': _built, ...rest } = securityHeaders
    const { 'Content-Security-Policy': _developing, ...others } = developmentHeaders
    expect(others).toEqual(rest)
  })
})

test.each([
  ['/assets/main-1.js', 'public, max-age=31536000, immutable'],
  ['/', 'no-cache'],
  ['/bai/thu', 'no-cache'],
  ['/data/overview.json', 'no-cache'],
  ['/bai/assets/x', 'no-cache'],
])('%s is kept as %s', (path, kept) => {
  expect(cacheControl(path)).toBe(kept)
})

test('static hosts are told the same headers', () => {
  const folder = makeFolder()
  hostFiles(folder)
  const text = readFileSync(join(folder, '_headers'), 'utf8')
  const everywhere = text.slice(0, text.indexOf('/assets/*'))
  expect(everywhere.startsWith('/*\n')).toBe(true)
  for (const [name, value] of Object.entries(securityHeaders)) expect(everywhere).toContain(`\n  ${name}: ${value}\n`)
  expect(text).toContain('/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
})
