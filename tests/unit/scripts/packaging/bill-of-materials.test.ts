import { expect, test } from 'vitest'
import { billOfMaterials } from '../../../../scripts/packaging/bill-of-materials.mjs'

const digest = (letter: string) => `sha512-${Buffer.alloc(64, letter).toString('base64')}`
const hex = (letter: string) => Buffer.alloc(64, letter).toString('hex')

const parts = {
  manifest: {
    name: 'assay',
    productName: 'Assay',
    version: '1.2.3',
    description: 'A workbench.',
    license: 'Apache-2.0',
  },
  bundled: [
    { name: '@scope/one', version: '2.0.0', license: 'MIT' },
    { name: 'two', version: '3.1.0', license: '(MIT OR Apache-2.0)' },
  ],
  lockfile: {
    packages: {
      'node_modules/not-two': { version: '3.1.0', integrity: digest('x') },
      'node_modules/two': { version: '4.0.0', integrity: digest('x') },
      'node_modules/@scope/one': { version: '2.0.0', integrity: digest('a') },
      'node_modules/@scope/one/node_modules/two': { version: '3.1.0', integrity: digest('b') },
    },
  },
  electron: { version: '45.4.1', origin: 'the official download' },
  epoch: 1_795_824_000,
}

test('each part of a package is listed with its version, its licence and its digest', () => {
  const { serialNumber, ...bill } = billOfMaterials(parts)
  expect(serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(bill).toEqual({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: '2026-11-28T00:00:00.000Z',
      component: {
        type: 'application',
        'bom-ref': 'pkg:generic/assay@1.2.3',
        name: 'Assay',
        version: '1.2.3',
        description: 'A workbench.',
        licenses: [{ license: { id: 'Apache-2.0' } }],
        purl: 'pkg:generic/assay@1.2.3',
      },
    },
    components: [
      {
        type: 'framework',
        'bom-ref': 'pkg:github/electron/electron@v45.4.1',
        name: 'electron',
        version: '45.4.1',
        description: 'Chromium and Node come with it. From the official download',
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:github/electron/electron@v45.4.1',
      },
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40scope/one@2.0.0',
        name: '@scope/one',
        version: '2.0.0',
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:npm/%40scope/one@2.0.0',
        hashes: [{ alg: 'SHA-512', content: hex('a') }],
      },
      {
        type: 'library',
        'bom-ref': 'pkg:npm/two@3.1.0',
        name: 'two',
        version: '3.1.0',
        licenses: [{ expression: '(MIT OR Apache-2.0)' }],
        purl: 'pkg:npm/two@3.1.0',
        hashes: [{ alg: 'SHA-512', content: hex('b') }],
      },
    ],
    dependencies: [
      {
        ref: 'pkg:generic/assay@1.2.3',
        dependsOn: ['pkg:github/electron/electron@v45.4.1', 'pkg:npm/%40scope/one@2.0.0', 'pkg:npm/two@3.1.0'],
      },
    ],
  })
})

test('the same parts make the same list, and other parts another number', () => {
  expect(billOfMaterials(parts)).toEqual(billOfMaterials(structuredClone(parts)))
  const other = billOfMaterials({ ...parts, bundled: parts.bundled.slice(1) })
  expect(other.serialNumber).not.toBe(billOfMaterials(parts).serialNumber)
})

test('a library that npm has not proven is not handed on', () => {
  const bundled = [{ name: 'two', version: '9.0.0', license: 'MIT' }]
  expect(() => billOfMaterials({ ...parts, bundled })).toThrow(
    'two 9.0.0 is bundled, but package-lock.json has no digest of it.',
  )
})
