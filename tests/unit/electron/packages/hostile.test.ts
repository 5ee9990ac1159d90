import { entitiesOf, type Project } from '@shared/document/project'
import { symlink, truncate } from 'node:fs/promises'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { presentMembers } from '../../../../electron/packages/project-members'
import { provePackage } from '../../../../electron/packages/read-package'
import { unpackPackage } from '../../../../electron/packages/unpack'
import { openGolden, packed, WHOLE } from './packed'
import { asFile, type HandMade, manifestFor, membersOf, repacked, zipByHand } from './zip-by-hand'

let sound = new Map<string, Uint8Array>()
let path = ''
let project: Project

beforeAll(async () => {
  const session = await openGolden()
  project = structuredClone(session.project)
  path = (await packed(session, { ...WHOLE, history: false })).path
  await session.close()
  sound = await membersOf(path)
})

/** What is said of a package when it is unpacked; nothing of it may be there then. */
async function said(bytes: Uint8Array): Promise<string> {
  const file = await asFile(bytes)
  const folder = join(dirname(file), 'out.assay')
  try {
    await unpackPackage(file, folder)
    return 'unpacked'
  } catch (error) {
    expect(await readdir(dirname(file)), String(error)).toEqual(['mailed.assay.zip'])
    return error instanceof Error ? error.message : ''
  }
}

const SAFE = 'Nothing was unpacked, and no project was changed. Ask whoever made it for the file again.'
const suspicious = (what: string) => `This package is not as Assay makes them: ${what}. ${SAFE}`
const damaged = (what: string) => `This package is damaged or not whole: ${what}. ${SAFE}`

const member = (name: string, more: Partial<HandMade> = {}): HandMade => ({ name, bytes: Buffer.from('x'), ...more })
const withMember = (each: HandMade): Buffer => zipByHand([...repacked(sound), each])
const extra = (name: string) => `sources/${'0'.repeat(64)}.${name}`

it('made by hand as Assay makes it, it opens', async () => {
  expect(await said(zipByHand(repacked(sound)))).toBe('unpacked')
})

it.each<[string, HandMade, string]>([
  ['a way up', member('../evil.json'), '“../evil.json” would be put outside of the project folder'],
  ['a way up within', member('sources/../../evil'), '“sources/../../evil” would be put outside of the project folder'],
  ['an absolute path', member('/etc/evil'), '“/etc/evil” would be put outside of the project folder'],
  ['a drive', member('C:\\evil'), '“C:\\evil” would be put outside of the project folder'],
  ['another program', member('run.exe'), '“run.exe” is no file of a project'],
  ['a lock', member('.lock'), '“.lock” is no file of a project'],
  ['a name that turns round', member('fdp\u202Eexe'), '“fdp�exe” is no file of a project'],
  ['a folder', member('sources/'), '“sources/” is no file of a project'],
  ['a link', member(extra('txt'), { mode: 0o120_777 }), `“${extra('txt')}” is a link to somewhere else`],
  ['encryption', member(extra('txt'), { flags: 1 }), `“${extra('txt')}” is encrypted`],
  ['a second snapshot', member('project.json'), '“project.json” is in it twice'],
  [
    'a packing of its own',
    member(extra('txt'), { method: 12 }),
    `“${extra('txt')}” is packed in a way that Assay does not use`,
  ],
  [
    'extra fields',
    member(extra('txt'), { extra: Buffer.alloc(8) }),
    `“${extra('txt')}” was packed by another program, or its entry is damaged`,
  ],
  ['what is not listed', member(extra('txt')), `“${extra('txt')}” is not among what was packed`],
  ['a member in another', member(extra('txt'), { at: 0 }), `“${extra('txt')}” does not lie behind the file before it`],
])('refuses %s', async (_what, each, words) => {
  expect(await said(withMember(each))).toBe(suspicious(words))
})

it('refuses what is no zip, is cut off, or has something behind it', async () => {
  const bytes = await readFile(path)
  const end = damaged('its end is missing or not its own')
  expect(await said(Buffer.from('hello'))).toBe(end)
  expect(await said(bytes.subarray(0, -1))).toBe(end)
  expect(await said(bytes.subarray(0, bytes.byteLength / 2))).toBe(end)
  expect(await said(Buffer.concat([bytes, Buffer.from('more')]))).toBe(end)
  expect(await said(Buffer.concat([Buffer.from('more'), bytes]))).toBe(end)
})

it('names the member whose bytes are other ones, wherever they lie', { timeout: 60_000 }, async () => {
  const bytes = await readFile(path)
  for (let at = 0; at < bytes.byteLength; at += Math.ceil(bytes.byteLength / 150)) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 0x10
    expect(await said(changed), `byte ${at}`).toMatch(
      /^This package is not as|in this package is damaged|^This package is damaged/,
    )
  }
  const [name] = [...sound.keys()].filter((each) => each.startsWith('sources/'))
  // As long, with a checksum of its own that fits: only the manifest tells.
  const others = new Map(sound).set(name!, Buffer.from(sound.get(name!)!).fill('x'))
  const lying = zipByHand([...repacked(others).slice(0, -1), manifestFor(sound)])
  expect(await said(lying)).toBe(`“${name}” in this package is damaged. ${SAFE}`)
})

it('refuses a bomb before it is unpacked, and stops where one lies', async () => {
  const zeros = Buffer.alloc(300 * 1024 * 1024)
  const tooLarge =
    'Unpacked, this package would be larger than any project Assay packs. Nothing was unpacked, and no project was changed. Ask whoever made it for a copy of the project folder.'
  expect(await said(withMember(member(extra('txt'), { bytes: zeros })))).toBe(tooLarge)
  // Says that it is small: the directory and the manifest lie together.
  const small = new Map(sound).set(extra('txt'), Buffer.from('xx'))
  const members = repacked(small).map((each) =>
    each.name === extra('txt') ? { ...each, bytes: zeros.subarray(0, 50_000_000), size: 2 } : each,
  )
  expect(await said(zipByHand(members))).toBe(suspicious(`“${extra('txt')}” is longer than the package says`))
  const count = Buffer.from(await readFile(path))
  count.writeUInt16LE(0xffff, count.byteLength - 12)
  count.writeUInt16LE(0xffff, count.byteLength - 14)
  expect(await said(count)).toBe(tooLarge)
})

it('refuses a file of gigabytes and looks behind a link that was chosen', async () => {
  const huge = await asFile(new Uint8Array())
  await truncate(huge, 5_000_000_000)
  await expect(provePackage(huge)).rejects.toThrow('would be larger than any project Assay packs')
  const link = join(dirname(huge), 'link.assay.zip')
  await symlink(path, link)
  expect((await provePackage(link)).manifest.project.id).toBe(project.about.project.projectId)
  await expect(provePackage(dirname(huge))).rejects.toThrow(/cannot be read: it is not a file\. Nothing was changed\.$/)
  await expect(provePackage(join(dirname(huge), 'none'))).rejects.toThrow(
    '“none” cannot be read: it is no longer there. Nothing was changed.',
  )
})

it('refuses a manifest that is none, lies, or is of a newer Assay', async () => {
  const without = [...sound].filter(([name]) => name !== 'manifest.json').map(([name, bytes]) => ({ name, bytes }))
  expect(await said(zipByHand(without))).toBe(suspicious('“manifest.json” is missing'))
  const odd = [...without, { name: 'manifest.json', bytes: Buffer.from('{"program":"assay"') }]
  expect(await said(zipByHand(odd))).toBe(`“manifest.json” in this package is damaged. ${SAFE}`)
  const newer = (format: number) =>
    `This package was made by a newer version of Assay (format ${format}). Nothing was unpacked, and no project was changed. Update Assay to open it.`
  expect(await said(zipByHand(repacked(sound, { package: 2, more: 1 })))).toBe(newer(2))
  const { id, title } = { id: project.about.project.projectId, title: 'River' }
  expect(await said(zipByHand(repacked(sound, { project: { format: 99, id, title } })))).toBe(newer(99))
  const gone = repacked(sound).filter(({ name }) => name !== 'project.json')
  expect(await said(zipByHand(gone))).toBe(damaged('“project.json” is missing'))
  const other = '01a20971-6dda-77f3-95b9-f396215dc567'
  expect(await said(zipByHand(repacked(sound, { project: { format: 10, id: other, title } })))).toBe(
    suspicious('it holds another project than it says'),
  )
})

/** A package of a document as somebody may make it up: every hash in it is right. */
async function packageOf(made: Project): Promise<Buffer> {
  const members = new Map(sound)
  for (const { name, pieces } of await presentMembers(made, WHOLE.at!)) {
    const bytes: Uint8Array[] = []
    for await (const piece of pieces) bytes.push(piece)
    members.set(name, Buffer.concat(bytes))
  }
  return zipByHand(repacked(members))
}

it('refuses a project that no Assay can have made, whatever its checksums say', async () => {
  const looped = structuredClone(project)
  const [one, other] = entitiesOf(looped, 'tags')
  looped.tags[one!.id] = { ...one!, parentId: other!.id }
  looped.tags[other!.id] = { ...other!, parentId: one!.id }
  expect(await said(await packageOf(looped))).toMatch(
    /^This package is not as Assay makes them: the project in it is not in order \(tags .*\)\. Nothing was unpacked/,
  )
  const quoting = structuredClone(project)
  const [passage] = entitiesOf(quoting, 'passages')
  const { anchor } = passage!
  quoting.passages[passage!.id] = { ...passage!, anchor: { ...anchor, exact: 'x'.repeat(anchor.exact.length) } }
  expect(await said(await packageOf(quoting))).toBe(
    suspicious(
      `the project in it is not in order (passages ${passage!.id}: The words of its text are not the words it quotes)`,
    ),
  )
  // The same passage twice: one line of the snapshot stands there again.
  const members = new Map(sound)
  const text = Buffer.from(sound.get('project.json')!).toString()
  const line = text.split('\n').find((each) => each.includes(passage!.id))!
  members.set('project.json', Buffer.from(text.replace(line, `${line}\n${line}`)))
  expect(await said(zipByHand(repacked(members)))).toMatch(/the project in it is not in order \(/)
})
