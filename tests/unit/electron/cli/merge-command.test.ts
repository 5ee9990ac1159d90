import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assay } from './assay'

let folder = ''
let mine = ''
let theirs = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-merge-'))
  mine = join(folder, 'mine.assay')
  theirs = join(folder, 'theirs.assay')
})
afterEach(() => rm(folder, { recursive: true }))

/** In the project of format 8 a round is open. */
const formats = Array.from({ length: PROJECT_FORMAT }, (_, index) => index + 1).filter((format) => format !== 8)
const project = (format: number): string => `tests/fixtures/projects/format-${format}.assay`

async function addTag(to: string, name: string): Promise<void> {
  await writeFile(join(folder, 'book.csv'), `Tag\n${name}\n`)
  expect((await assay('codebook', 'import', to, join(folder, 'book.csv'))).code).toBe(0)
}

/** Two copies of a project with packed journals, each with a tag of its own. */
async function parted(format = PROJECT_FORMAT): Promise<void> {
  for (const each of [mine, theirs]) await cp(project(format), each, { recursive: true })
  await addTag(mine, 'zmine')
  await addTag(theirs, 'ztheirs')
}

const tagsIn = async (of: string) =>
  ((await assay('list', of, 'tags')).printed.join('\n').match(/\bz(mine|theirs)\b/g) ?? []).toSorted()

/** Changes one byte, from the end. */
async function damage(file: string, fromEnd: number): Promise<void> {
  const bytes = await readFile(join(theirs, file))
  const at = bytes.length - fromEnd
  bytes[at] = (bytes[at] ?? 0) ^ 0x04
  await writeFile(join(theirs, file), bytes)
}

const merge = (...more: string[]) => assay('merge', mine, theirs, '--by', 'Ada Lund', ...more)

test.each(formats)('copies of a project of format %i, with packed journals, know when they parted', async (format) => {
  await parted(format)
  const merged = await merge()
  expect([merged.code, merged.told]).toEqual([0, []])
  expect(merged.printed.join('\n')).toMatch(/^The last that both have in common is of 20/)
  expect(await tagsIn(mine)).toEqual(['zmine', 'ztheirs'])
})

test('a copy that is still of an older format is merged as it is', async () => {
  for (const each of [mine, theirs]) await cp(project(4), each, { recursive: true })
  await addTag(mine, 'zmine')
  const before = await readFile(join(theirs, 'project.json'))
  expect((await merge('--dry-run')).printed.join('\n')).toMatch(
    /^The copy holds nothing that is not here already\.\nThe last that both have in common is of 20/,
  )
  expect(await readFile(join(theirs, 'project.json'))).toEqual(before)
})

test('a copy with a damaged journal is merged by what it holds now, and it is said', async () => {
  await parted()
  await damage('journal/00000028.ndjson', 300)
  const merged = await merge()
  expect([merged.code, merged.told]).toEqual([0, []])
  expect(merged.printed[0]?.split('\n')[0]).toBe(
    'When the two parted is not known: a journal of “theirs.assay” is damaged or missing, and its history does not reach back to what they have in common. All that it holds now is sound. Where you can have a copy that is whole, merge that one: then it is known what was deleted. Things are the same where they have one id, sources where their texts are the same, passages where their words are, analysts and tags where their names are. Whatever is on one side only is kept, also what the other side deleted.',
  )
  expect(await tagsIn(mine)).toEqual(['zmine', 'ztheirs'])
})

test('a journal that is damaged before the two parted is not needed', async () => {
  await parted()
  for (const file of ['journal/00000027.ndjson', 'journal/00000001-00000003.gz']) await damage(file, 20)
  expect((await merge()).printed.join('\n')).toMatch(/^The last that both have in common is of 20/)
})

test('a copy with a damaged snapshot is put together from what is whole', async () => {
  await parted()
  await damage('project.json', 100)
  const merged = await merge()
  expect([merged.code, merged.told]).toEqual([0, []])
  expect(await tagsIn(mine)).toEqual(['zmine', 'ztheirs'])
})

test('a copy whose last changes are damaged is not merged', async () => {
  await parted()
  await damage('journal/00000029.ndjson', 20)
  expect(await merge()).toEqual({
    code: 1,
    printed: [],
    told: [
      'Part of “theirs.assay” is damaged, so that not all of it can be proven. Nothing was changed. Have it opened and mended where it was made, and merge it then.',
    ],
  })
})

test('a share without names that was unpacked is no copy', async () => {
  await cp(project(PROJECT_FORMAT), mine, { recursive: true })
  const share = join(folder, 'share.assay.zip')
  expect((await assay('pack', mine, '--out', share, '--without-names')).code).toBe(0)
  expect((await assay('unpack', share, '--into', theirs)).code).toBe(0)
  const merged = await merge('--conflicts', 'theirs')
  expect(merged.told).toEqual([
    '“theirs.assay” is a share from which names or texts are left out: it is there to be read. Nothing was merged. Merge packages or copies of the whole project.',
  ])
})
