import { createHash } from 'node:crypto'

/**
 * The list of all that a package is made of (CycloneDX 1.6, as JSON): the libraries that were bundled, each with the
 * digest of what npm installed, and Electron with what is in it. The same parts and time make the same bytes.
 *
 * `bundled` is what the build noted, `lockfile` the parsed package-lock.json, `electron` its version and where it is from.
 */
export function billOfMaterials({ manifest, bundled, lockfile, electron, epoch }) {
  const components = [electronPart(electron), ...bundled.map((each) => libraryPart(each, lockfile))]
  const root = `pkg:generic/${manifest.name}@${manifest.version}`
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: new Date(epoch * 1000).toISOString(),
      component: {
        type: 'application',
        'bom-ref': root,
        name: manifest.productName,
        version: manifest.version,
        description: manifest.description,
        licenses: [{ license: { id: manifest.license } }],
        purl: root,
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: components.map((each) => each['bom-ref']) }],
  }
  const { bomFormat, specVersion, ...rest } = document
  return { bomFormat, specVersion, serialNumber: serialOf(document), ...rest }
}

function libraryPart({ name, version, license }, lockfile) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    // A choice or a sum of licences is an expression of SPDX.
    licenses: /\s/.test(license) ? [{ expression: license }] : [{ license: { id: license } }],
    purl,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digestOf(name, version, lockfile), 'base64').toString('hex') }],
  }
}

/** What npm proved of a library as it installed it; one that is bundled without is none we know. */
function digestOf(name, version, { packages }) {
  const found = Object.entries(packages).find(
    ([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === version,
  )
  const digest = found?.[1].integrity?.replace(/^sha512-/, '')
  if (!digest) throw new Error(`${name} ${version} is bundled, but package-lock.json has no digest of it.`)
  return digest
}

/** Electron brings Chromium and Node; what else is in it stands in LICENSES.chromium.html beside it. */
function electronPart({ version, origin }) {
  const purl = `pkg:github/electron/electron@v${version}`
  return {
    type: 'framework',
    'bom-ref': purl,
    name: 'electron',
    version,
    description: `Chromium and Node come with it. From ${origin}`,
    licenses: [{ license: { id: 'MIT' } }],
    purl,
  }
}

/** A UUID of the content (RFC 9562, version 8), so that another list has another number and the same list the same. */
function serialOf(document) {
  const bytes = createHash('sha256').update(JSON.stringify(document)).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${parts.join('-')}`
}
