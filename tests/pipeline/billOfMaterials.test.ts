// @vitest-environment node

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOfMaterials } from '#pipeline/billOfMaterials.ts'

interface Bill {
  readonly bomFormat: string
  readonly metadata: { readonly component: { readonly name: string } }
  readonly components: readonly { readonly name: string; readonly version: string; readonly hashes: readonly object[] }[]
}

test('the bill of materials names every package that goes to readers, with its hash, and no other', { timeout: 60_000 }, () => {
  const { bomFormat, metadata, components } = JSON.parse(billOfMaterials('.')) as Bill
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  // A package may lie in two places.
  const shipped = Object.entries<{ dev?: boolean; version: string }>(packages).flatMap(([path, { dev, version }]) =>
    path === '' || dev ? [] : `${path.replace(/^.*node_modules\//, '')} ${version}`,
  )
  expect({ bomFormat, name: metadata.component.name }).toEqual({ bomFormat: 'CycloneDX', name: 'ben-doc' })
  expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual([...new Set(shipped)].sort())
  // npm's own way of leaving development packages out would leave these out, too.
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'react-dom', 'scheduler']))
  expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([])
})
