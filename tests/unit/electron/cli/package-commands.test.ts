import { entitiesOf } from '@shared/document/project'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { copyOfFormat } from '../storage/project-files'
import { assay } from './assay'

async function golden(): Promise<{ folder: string; place: string; title: string; source: string }> {
  const folder = await copyOfFormat(10)
  const session = await ProjectSession.open(folder)
  const { title } = session.project.about.project
  const source = entitiesOf(session.project, 'sources')[0]!.title
  await session.close()
  return { folder, place: dirname(folder), title, source }
}

it('packs, verifies and unpacks a project', async () => {
  const { folder, place, title } = await golden()
  const [file, into] = [join(place, 'p.assay.zip'), join(place, 'out.assay')]
  const packed = await assay('pack', folder, '--out', file, '--json')
  expect(packed).toMatchObject({ code: 0, told: [] })
  const made = JSON.parse(packed.printed[0]!) as { fingerprint: string; bytes: number; files: number }
  expect(made).toEqual({
    file,
    bytes: (await readFile(file)).byteLength,
    files: made.files,
    history: true,
    withheld: { names: false, sources: [] },
    named: [],
    fingerprint: made.fingerprint,
  })
  const verified = await assay('verify', file)
  expect(verified.code).toBe(0)
  expect(verified.printed[0]).toMatch(
    /^Everything is in order: \d+ files, \d+ changes, 4 texts and 5 passages checked\.\n/,
  )
  expect(verified.printed[0]).toContain(`Fingerprint: ${made.fingerprint}`)
  expect(await assay('unpack', file, '--into', into)).toEqual({
    code: 0,
    printed: [`Unpacked “${title}” to ${into}.`],
    told: [],
  })
  expect((await assay('verify', into)).code).toBe(0)
  expect(await assay('unpack', file, '--into', into)).toEqual({
    code: 1,
    printed: [],
    told: ['“out.assay” is not empty. Nothing was changed. Choose a new or empty folder for the project.'],
  })
  await rm(place, { recursive: true })
})

it('packs a share, by the titles of its sources', async () => {
  const { folder, place, source } = await golden()
  const file = join(place, 'share.assay.zip')
  const packed = await assay('pack', folder, '--out', file, '--without-source', source, '--without-names', '--json')
  expect(packed.code).toBe(0)
  expect(JSON.parse(packed.printed[0]!)).toMatchObject({
    history: false,
    withheld: { names: true, sources: [{ title: source }] },
  })
  const verified = await assay('verify', file, '--json')
  expect(JSON.parse(verified.printed[0]!)).toMatchObject({
    ok: true,
    package: { by: '', history: false, withheld: { names: true, sources: [{ title: source }] } },
    problems: [],
  })
  await rm(place, { recursive: true })
})

it('says what is wrong with a file', async () => {
  const { folder, place } = await golden()
  const file = join(place, 'p.assay.zip')
  await assay('pack', folder, '--out', file)
  await writeFile(file, (await readFile(file)).subarray(1))
  const damaged =
    'This package is damaged or not whole: its end is missing or not its own. Nothing was unpacked, and no project was changed. Ask whoever made it for the file again.'
  expect(await assay('verify', file)).toEqual({ code: 1, printed: [], told: [damaged] })
  expect(await assay('unpack', file, '--into', join(place, 'out'))).toEqual({ code: 1, printed: [], told: [damaged] })
  expect((await assay('pack', folder, '--out', file, '--without-source', 'none')).told[0]).toBe(
    'There is no source “none”. “assay list <project> sources” prints their ids.',
  )
  expect((await assay('pack', folder, '--out', join(folder, 'in.assay.zip'))).told[0]).toMatch(
    /is a project; its folder is Assay’s own/,
  )
  await rm(place, { recursive: true })
})
