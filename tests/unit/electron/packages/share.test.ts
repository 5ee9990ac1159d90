import type { Change } from '@shared/document/change'
import { breachesIn } from '@shared/document/invariants'
import { eachOf, entitiesOf, type Project } from '@shared/document/project'
import { type Entity, kindOf, KINDS } from '@shared/kinds/registry'
import { foldedWords } from '@shared/memo/without-text'
import { strFromU8, unzipSync } from 'fflate'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '@shared/new-id'
import { expect, it } from 'vitest'
import { unpackToRead } from '../../../../electron/packages/unpack'
import { ProjectSession } from '../../../../electron/project/session'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { freshFolder, openGolden, packed, WHOLE } from './packed'

/** Seven words that stand in the first text of the golden project and in no other. */
const SECRET = 'Islanders expect empty shelves within a week'
const NAME = 'Ada Lovelace'
const PLANTED = ` by ${NAME.toUpperCase()}: ${SECRET}`

/** Puts the words into every text of a value that still has its form with them; says in how many. */
function plantedIn<T>(whole: T, fits: (changed: T) => boolean): { value: T; count: number } {
  let [value, count] = [whole, 0]
  const paths: (readonly PropertyKey[])[] = []
  const walk = (part: unknown, path: readonly PropertyKey[]): void => {
    if (typeof part === 'string') paths.push(path)
    else if (typeof part === 'object' && part !== null)
      for (const [field, inner] of Object.entries(part)) if (field !== 'anchor') walk(inner, [...path, field])
  }
  walk(whole, [])
  for (const path of paths) {
    const changed = structuredClone(value)
    const holder = path.slice(0, -1).reduce<unknown>((part, field) => (part as never)[field], changed) as never
    ;(holder as Record<PropertyKey, unknown>)[path.at(-1)!] += PLANTED
    if (!fits(changed)) continue
    value = changed
    count += 1
  }
  return { value, count }
}

/** The golden project with the words in every text of every entity that can have them, opened. */
async function openPlanted(): Promise<{ session: ProjectSession; count: number }> {
  const golden = await openGolden()
  const project = structuredClone(golden.project) as Project
  const ada = Object.values(project.analysts).find(({ name }) => name === 'Ada')!
  project.analysts[ada.id] = { ...ada, name: NAME }
  let count = 0
  for (const kind of KINDS) {
    const table = project[kind] as Record<string, Entity>
    for (const each of Object.values(table)) {
      // Sources keep their titles, and letters of the texts decide which words are theirs.
      if (kind === 'analysts') continue
      const title = 'title' in each && kind === 'sources' ? each.title : null
      const planted = plantedIn(each, (changed) => {
        if (!kindOf(kind).schema.safeParse(changed).success || changed.id !== each.id) return false
        if (title !== null && (changed as { title: string }).title !== title) return false
        table[each.id] = changed
        const isSound = breachesIn({ ...project }).length === 0
        table[each.id] = each
        return isSound
      })
      table[each.id] = planted.value
      count += planted.count
    }
  }
  const changes = KINDS.flatMap((kind) =>
    [...eachOf(project, kind)].map((after) => ({ kind, id: after.id, before: null, after }) as Change),
  )
  const commit = {
    seq: 1,
    at: WHOLE.at!,
    by: null,
    label: 'Begin',
    operations: [],
    undoes: null,
    redoes: null,
    changes,
  }
  const folder = join(await freshFolder(), 'planted.assay')
  const putTexts = () => cp(join(golden.folder, 'sources'), join(folder, 'sources'), { recursive: true })
  const session = await ProjectSession.begin(folder, { project, commit, putTexts })
  await golden.close()
  return { session, count }
}

/** Every member of a package as text. */
const textsOf = async (path: string): Promise<[string, string][]> =>
  Object.entries(unzipSync(await readFile(path))).map(([name, bytes]) => [name, `${name} ${strFromU8(bytes)}`])

/** What of five words of a text, one after the other, stands in another, however it is written. */
function runsShared(text: string, member: string): string[] {
  const words = foldedWords(text)
  const told = ` ${foldedWords(member.replaceAll(/\\[nt"]/g, ' ')).join(' ')} `
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + 5)
    return run.length === 5 && told.includes(` ${run.join(' ')} `) ? [run.join(' ')] : []
  })
}

const wordsOf = async (session: ProjectSession, sourceId: string): Promise<string> => {
  const texts = entitiesOf(session.project, 'versions').filter((version) => version.sourceId === sourceId)
  const blocks = await Promise.all(texts.map(({ id }) => session.sources.readText(id)))
  return blocks.map((each) => each.map(({ text }) => text).join(' ')).join(' . ')
}

it('a share without names has no former name of an analyst either, nor that of one who was merged', async () => {
  const session = await openGolden()
  const [ada, bela] = entitiesOf(session.project, 'analysts')
  const [risk] = entitiesOf(session.project, 'risks')
  const perform = (name: string, input: object) =>
    session.changes.apply({ by: ada!.id, operations: [{ name, input } as never] })
  await perform('analyst.update', { analystId: ada!.id, changes: { name: 'Maiden Name' } })
  await perform('analyst.update', { analystId: ada!.id, changes: { name: 'Married Name' } })
  const gone = newId()
  await perform('analyst.add', { analyst: { id: gone, name: 'Gone Person', position: 99 } })
  await perform('analyst.merge', { analystId: gone, intoId: bela!.id, scores: 'leave' })
  await perform('risk.update', {
    riskId: risk!.id,
    changes: { assumptions: 'As Maiden said to Ada and to Gone Person.' },
  })
  const { path } = await packed(session, { ...WHOLE, by: bela!.id, withheld: { names: true, sourceIds: [] } })
  for (const [name, text] of await textsOf(path)) expect(text, name).not.toMatch(/maiden|married|gone person/i)
  const [, told] = (await textsOf(path)).find(([name]) => name === 'project.json')!
  expect(told).toMatch(
    /As Analyst [AB] said to Analyst [AB] and to \[name withheld\] \[name withheld\]|As Analyst [AB] said to Analyst [AB] and to \[name withheld\]\./,
  )
})

it('a share has no five words of a withheld text, and no name, anywhere in it', { timeout: 60_000 }, async () => {
  const { session, count } = await openPlanted()
  expect(count).toBeGreaterThan(80)
  const [ferries, again] = entitiesOf(session.project, 'sources')
  const secret = await wordsOf(session, ferries!.id)
  const whole = await packed(session, WHOLE)
  const [, told] = (await textsOf(whole.path)).find(([name]) => name === 'project.json')!
  expect(runsShared(SECRET, told).length).toBe(3)
  expect(told.match(/ADA LOVELACE/g)!.length).toBe(count)

  const { path, manifest, named } = await packed(session, {
    ...WHOLE,
    by: Object.values(session.project.analysts).find(({ name }) => name === NAME)!.id,
    withheld: { names: true, sourceIds: [ferries!.id] },
  })
  expect(named).toEqual([])
  expect(manifest.history).toBe(false)
  expect(manifest.by).toMatch(/^Analyst [AB]$/)
  expect(manifest.withheld).toEqual({ names: true, sources: [{ id: ferries!.id, title: ferries!.title }] })
  const title = foldedWords(ferries!.title).join(' ')
  for (const [name, text] of await textsOf(path)) {
    expect(
      runsShared(secret, text).filter((run) => !title.includes(run)),
      name,
    ).toEqual([])
    expect(text, name).not.toMatch(/ada|lovelace|béla/i)
  }

  const { folder, remove } = await unpackToRead(path)
  expect((await verifyProject(folder)).problems).toEqual([])
  const shared = await ProjectSession.open(folder)
  expect(shared.status.notices).toEqual([])
  expect(shared.project.about.project.projectId).not.toBe(session.project.about.project.projectId)
  expect(Object.keys(shared.project.ballots)).toEqual([])
  for (const kind of KINDS)
    if (kind !== 'ballots') expect(Object.keys(shared.project[kind]), kind).toEqual(Object.keys(session.project[kind]))
  for (const [id, { anchor }] of Object.entries(shared.project.passages)) {
    const { anchor: was, sourceId } = session.project.passages[id]!
    expect([anchor.start, anchor.end]).toEqual([was.start, was.end])
    if (sourceId === ferries!.id) expect(anchor.exact).toMatch(/^[░ ]+$/)
    else expect(anchor).toEqual(was)
  }
  expect(await wordsOf(shared, again!.id)).toBe(await wordsOf(session, again!.id))
  await shared.close()
  await session.close()
  await remove()
})

it('with names only the words of texts go along, and the imported files do where their words do', async () => {
  const session = await openGolden()
  const [ferries] = entitiesOf(session.project, 'sources')
  const options = { ...WHOLE, withheld: { names: false, sourceIds: [ferries!.id] } }
  const { path } = await packed(session, options)
  const names = Object.keys(unzipSync(await readFile(path)))
  const files = entitiesOf(session.project, 'versions').map(({ originalSha256, format, sourceId }) => {
    return { isThere: names.includes(`sources/${originalSha256}.${format}`), isOpen: sourceId !== ferries!.id }
  })
  expect(files.filter(({ isThere, isOpen }) => isThere !== isOpen)).toEqual([])
  expect(names.filter((name) => name.startsWith('journal/'))).toEqual(['journal/00000001.ndjson'])
  await session.close()
})

it('a whole name in a text that goes along is told before anything is packed', async () => {
  const renamed = async (name: string) => {
    const session = await openGolden()
    const [ada] = entitiesOf(session.project, 'analysts')
    const operation = { name: 'analyst.update', input: { analystId: ada!.id, changes: { name } } }
    await session.changes.apply({ by: ada!.id, operations: [operation] })
    return session
  }
  const withheld = { names: true, sourceIds: [] }
  const whole = await renamed('Empty Shelves')
  await expect(packed(whole, { ...WHOLE, withheld })).rejects.toThrow(
    'The name of an analyst stands in the text of “Ferries stay in port”. Nothing was packed: the words of a source are not changed. Leave out the text of these sources too, or pack with names.',
  )
  const part = await renamed('Islanders Crown')
  expect((await packed(part, { ...WHOLE, withheld })).named).toEqual(['Ferries stay in port'])
  // A name of before tells as much.
  const [ada] = entitiesOf(whole.project, 'analysts')
  const operation = { name: 'analyst.update', input: { analystId: ada!.id, changes: { name: 'Ada' } } }
  await whole.changes.apply({ by: ada!.id, operations: [operation] })
  await expect(packed(whole, { ...WHOLE, withheld })).rejects.toThrow('The name of an analyst stands in the text of')
  await Promise.all([whole, part].map((session) => session.close()))
})
