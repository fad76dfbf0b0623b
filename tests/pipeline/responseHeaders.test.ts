// @vitest-environment node

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hostFiles } from '#pipeline/hostFiles.ts'
import { quoted } from '#pipeline/hosts/quoted.ts'
import { cacheControl, developmentHeaders, hostHeaders, securityHeaders } from '#pipeline/responseHeaders.ts'
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

  test('runs scripts of the site alone, and makes none from text but by the one policy of the app', () => {
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('require-trusted-types-for')).toBe("'script'")
    expect(policy.get('trusted-types')).toBe('app')
  })

  test('names no other host, no inline code and no code from text', () => {
    expect(securityHeaders['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*|ws:/)
  })
})

test('pages are cut off from those of other sites', () => {
  expect(securityHeaders).toMatchObject({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
})

test('hosts say that HTTPS stays; where there is none, nobody does', () => {
  expect(hostHeaders).toEqual({ ...securityHeaders, 'Strict-Transport-Security': 'max-age=31536000' })
  for (const headers of [securityHeaders, developmentHeaders]) expect(headers).not.toHaveProperty('Strict-Transport-Security')
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
  ['/data/shards/abc.json', 'public, max-age=31536000, immutable'],
  ['/data/search/r1/manifest.bin', 'public, max-age=31536000, immutable'],
  ['/', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/manifest.webmanifest', 'no-cache'],
  ['/bai/thu', 'no-cache'],
  ['/data/overview.json', 'no-cache'],
  ['/data/shards', 'no-cache'],
  ['/data/search', 'no-cache'],
  ['/data/glossary.json', 'no-cache'],
  ['/bai/assets/x', 'no-cache'],
])('%s is kept as %s', (path, kept) => {
  expect(cacheControl(path)).toBe(kept)
})

describe('what the build writes for hosts', () => {
  const forms = {
    _headers: (name: string, value: string) => `\n  ${name}: ${value}\n`,
    '_hosting/nginx.conf': (name: string, value: string) => `\nadd_header ${name} "${value}" always;\n`,
    '_hosting/Caddyfile': (name: string, value: string) => `\n\t${name} "${value}"\n`,
  }

  const text = (file: string): string => {
    const folder = makeFolder()
    hostFiles(folder)
    return readFileSync(join(folder, file), 'utf8')
  }

  test.each(Object.entries(forms))('%s has every header', (file, form) => {
    for (const [name, value] of Object.entries(hostHeaders)) expect(text(file)).toContain(form(name, value))
  })

  // It would delete what readers keep on their devices.
  test.each(Object.keys(forms))('%s empties no device', (file) => {
    expect(text(file)).not.toMatch(/clear-site-data/i)
  })

  test('_headers says what may be kept for ever, and of nothing else how it is kept', () => {
    const [everywhere, ...folders] = text('_headers').split('\n\n')
    expect(everywhere).toMatch(/^\/\*\n/)
    expect(everywhere).not.toContain('Cache-Control')
    expect(folders.map((section) => section.trim())).toEqual(
      ['/assets/*', '/data/shards/*', '/data/search/*'].map(
        (path) => `${path}\n  Cache-Control: public, max-age=31536000, immutable`,
      ),
    )
  })
})

test.each(['a "b"', 'a $b', 'a {b}', 'a\\', 'a\nb'])('a value that nginx or Caddy would change is refused: %j', (value) => {
  expect(() => quoted(value)).toThrow('would change')
})
