// @vitest-environment node

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  fromElsewhere,
  inexact,
  type Licences,
  type LockEntry,
  type Lockfile,
  licenceProblems,
  npmSettings,
  type Requirements,
  unverified,
  withInstallScript,
} from '#tests/support/lockfile.ts'

const licences: Licences = {
  shipped: ['MIT', 'ISC', 'Unlicense', 'OFL-1.1', 'Apache-2.0', 'BSD-2-Clause'],
  development: ['BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'Zlib'],
  // Its files stay under it when they are changed and handed on. We do neither: they run while we build and test.
  exceptions: {
    '@axe-core/playwright': 'MPL-2.0', // tests pages for accessibility
    'axe-core': 'MPL-2.0',
    '@resvg/resvg-wasm': 'MPL-2.0', // draws the app's icons; what it draws is ours
    lightningcss: 'MPL-2.0', // Vite's compiler of style sheets
    'lightningcss-*': 'MPL-2.0',
  },
}

describe('this project', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Requirements
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile
  const installedLicence = (path: string): string | undefined => {
    const file = `${path}/package.json`
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).license : undefined
  }

  test('asks for each package by one version', () => {
    expect(Object.keys(manifest.dependencies ?? {}).length).toBeGreaterThan(0)
    expect(inexact(manifest)).toEqual([])
  })

  test('takes every package from the registry, and none unseen', () => {
    // Older forms of the file list the packages a second time, elsewhere.
    expect(lockfile.lockfileVersion).toBe(3)
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100)
    expect(fromElsewhere(lockfile)).toEqual([])
    expect(unverified(lockfile)).toEqual([])
  })

  test('lets no package run a script when it is installed, and needs none', () => {
    // It would look for a slower build of itself on platforms that it has no native one for.
    expect(withInstallScript(lockfile)).toEqual(['node_modules/@swc/core'])
  })

  test('uses and ships only what its licences allow', () => {
    expect(licenceProblems(lockfile, licences, installedLicence)).toEqual([])
  })

  test('tells npm to be careful, and no more than that', () => {
    const { 'min-release-age': days, ...others } = npmSettings(readFileSync('.npmrc', 'utf8'))
    expect(others).toEqual({
      'allow-git': 'none',
      'engine-strict': 'true',
      'ignore-scripts': 'true',
      'save-exact': 'true',
    })
    expect(Number(days)).toBeGreaterThanOrEqual(7)
  })
})

const integrity = `sha512-${'A'.repeat(86)}==`
const good: LockEntry = { version: '1.2.3', integrity, license: 'MIT' }
const platform: LockEntry = { version: '1.2.3', dev: true, optional: true, os: ['aix'], cpu: ['ppc64'] }
const lock = (packages: Readonly<Record<string, LockEntry>>): Lockfile => ({
  lockfileVersion: 3,
  packages: { '': {}, ...packages },
})

describe('the check of versions', () => {
  test.each(['1.2.3', '0.0.1', '2.0.0-beta.2'])('accepts %s', (version) => {
    expect(inexact({ dependencies: { a: version }, overrides: { b: { '.': version } } })).toEqual([])
  })

  test.each(['^1.2.3', '~1.2.3', '*', '', 'latest', '1.2', '1.x', '1.2.3 || 2.0.0', '>=1.2.3', 'file:../a', 'github:a/b'])(
    'finds “%s”, wherever it stands',
    (range) => {
      const found = [`a@${range}`]
      expect(inexact({ dependencies: { a: range } })).toEqual(found)
      expect(inexact({ devDependencies: { a: range } })).toEqual(found)
      expect(inexact({ optionalDependencies: { a: range } })).toEqual(found)
      expect(inexact({ peerDependencies: { a: range } })).toEqual(found)
      expect(inexact({ overrides: { b: { a: range } } })).toEqual(found)
    },
  )
})

describe('the check of origins', () => {
  test('accepts what is of the registry, named or not', () => {
    const resolved = 'https://registry.npmjs.org/a/-/a-1.2.3.tgz'
    const dependencies = { b: '^1.0.0 || 2.0.0-beta.2', c: '>= 1 < 3', d: 'next' }
    expect(
      fromElsewhere(lock({ 'node_modules/a': { ...good, resolved, dependencies }, 'node_modules/a/node_modules/@b/c': good })),
    ).toEqual([])
  })

  test.each<[string, LockEntry]>([
    ['git', { ...good, resolved: 'git+ssh://git@github.com/a/a.git#0123' }],
    ['another host', { ...good, resolved: 'https://registry.npmjs.org.example.com/a-1.2.3.tgz' }],
    ['an open line', { ...good, resolved: 'http://registry.npmjs.org/a/-/a-1.2.3.tgz' }],
    ['a file', { ...good, resolved: 'file:../a.tgz' }],
    ['a folder', { ...good, resolved: '../a', link: true }],
    ['an address as version', { ...good, version: 'github:a/a' }],
    ['no version', { integrity }],
    ['another package under this name', { ...good, name: 'other' }],
  ])('finds %s', (_, entry) => {
    expect(fromElsewhere(lock({ 'node_modules/a': entry }))).toEqual(['node_modules/a'])
  })

  test('finds a package outside node_modules', () => {
    expect(fromElsewhere(lock({ 'packages/a': good }))).toEqual(['packages/a'])
  })

  test.each([
    'git+https://example.com/b.git',
    'git@example.com:a/b.git',
    'github:a/b',
    'a/b#main',
    'http://example.com/b',
    'https://example.com/b.tgz',
    'file:../b',
    './b',
    '..\\b',
    'b.tgz',
    'npm:other@^1.0.0',
    'workspace:*',
  ])('finds a package that asks for %s', (range) => {
    const found = [`node_modules/a asks for b@${range}`]
    expect(fromElsewhere(lock({ 'node_modules/a': { ...good, dependencies: { b: range } } }))).toEqual(found)
    expect(fromElsewhere(lock({ 'node_modules/a': { ...good, optionalDependencies: { b: range } } }))).toEqual(found)
    expect(fromElsewhere(lock({ 'node_modules/a': { ...good, peerDependencies: { b: range } } }))).toEqual(found)
  })
})

describe('the check of hashes', () => {
  test('lets a build for one platform go without', () => {
    expect(unverified(lock({ 'node_modules/a': good, 'node_modules/a-aix': platform }))).toEqual([])
  })

  test.each<[string, LockEntry]>([
    ['a package without one', { version: '1.2.3' }],
    ['one with a weak one', { version: '1.2.3', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
    ['one with an empty one', { version: '1.2.3', integrity: '' }],
    ['a build for one platform with a weak one', { ...platform, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
    ['a build for one platform that is shipped', { ...platform, dev: false }],
    ['a build for one platform that is required', { ...platform, optional: false }],
    ['one that is optional everywhere', { ...platform, os: [], cpu: [] }],
    ['one for every processor', { ...platform, cpu: [] }],
  ])('finds %s', (_, entry) => {
    expect(unverified(lock({ 'node_modules/a': entry }))).toEqual(['node_modules/a'])
  })
})

test('the check of scripts finds a package that has one', () => {
  expect(withInstallScript(lock({ 'node_modules/a': { ...good, hasInstallScript: true }, 'node_modules/b': good }))).toEqual([
    'node_modules/a',
  ])
})

describe('the check of licences', () => {
  const rules: Licences = { shipped: ['MIT'], development: ['Zlib'], exceptions: { 'odd-*': 'MPL-2.0' } }
  const odd: LockEntry = { ...good, dev: true, license: 'MPL-2.0' }
  const problems = (entry: LockEntry, installed?: string): string[] =>
    licenceProblems(lock({ 'node_modules/a': entry, 'node_modules/odd-one': odd }), rules, () => installed)

  test.each(['MIT', 'MIT OR GPL-3.0-only', '(GPL-3.0-only OR MIT)'])('accepts %s for readers', (license) => {
    expect(problems({ ...good, license })).toEqual([])
  })

  test.each(['Zlib', '(MIT AND Zlib)', 'MIT'])('accepts %s for development', (license) => {
    expect(problems({ ...good, license, dev: true })).toEqual([])
  })

  test.each([
    'Zlib',
    'MIT AND Zlib',
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    '(MIT OR GPL-3.0-only) AND GPL-2.0-only',
    'MIT WITH x',
    'SEE LICENSE IN LICENSE',
    'MPL-2.0',
    '',
  ])('refuses “%s” for readers', (license) => {
    expect(problems({ ...good, license })).toEqual([`node_modules/a: ${license}`])
  })

  test.each(['GPL-3.0-only', 'Zlib AND GPL-3.0-only', 'MPL-2.0'])('refuses %s for development', (license) => {
    expect(problems({ ...good, license, dev: true })).toEqual([`node_modules/a: ${license}`])
  })

  test('asks the installed package where the lockfile does not say', () => {
    const silent = { version: '1.2.3', integrity }
    expect(problems(silent, 'MIT')).toEqual([])
    expect(problems(silent, 'GPL-3.0-only')).toEqual(['node_modules/a: GPL-3.0-only'])
    expect(problems(silent)).toEqual(['node_modules/a: none'])
  })

  test('takes a build for another platform to be under the licence of its tool', () => {
    const tool = (license: string): Lockfile =>
      lock({
        'node_modules/tool': { ...good, dev: true, license, optionalDependencies: { 'tool-aix': '1.2.3' } },
        'node_modules/tool-aix': platform,
        'node_modules/odd-one': odd,
      })
    expect(licenceProblems(tool('Zlib'), rules, () => undefined)).toEqual([])
    expect(licenceProblems(tool('GPL-3.0-only'), rules, () => undefined)).toContain('node_modules/tool-aix: GPL-3.0-only')
  })

  test('makes no exception for what is shipped, for another licence, or for nothing', () => {
    const found = (entry: LockEntry) => licenceProblems(lock({ 'node_modules/odd-one': entry }), rules, () => undefined)
    const unused = 'the exception for odd-* is not needed'
    expect(found(odd)).toEqual([])
    expect(found({ ...odd, dev: false })).toEqual(['node_modules/odd-one: MPL-2.0', unused])
    expect(found({ ...odd, license: 'GPL-3.0-only' })).toEqual(['node_modules/odd-one: GPL-3.0-only', unused])
    expect(found({ ...odd, license: 'MIT' })).toEqual([unused])
  })
})

test('the settings of npm are read without remarks', () => {
  expect(npmSettings('# a=1\n; b=2\n\nc = 3\r\n//host/:_authToken=d=e\n')).toEqual({ c: '3', '//host/:_authToken': 'd=e' })
})
