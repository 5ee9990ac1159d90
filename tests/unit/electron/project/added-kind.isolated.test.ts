import type { Change } from '@shared/document/change'
import { idsNaming } from '@shared/document/indexes/foreign-keys'
import { entity } from '@shared/document/project'
import { describeChange } from '@shared/history/describe-change'
import { kindOf, KINDS } from '@shared/kinds/registry'
import type { Operation } from '@shared/operations/operations'
import { beforeEach, expect, it, vi } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { addAnalyst, addRisk, id } from '../../shared/sample-project'
import { MemoryDisk } from '../storage/memory-disk'

// The Assay of the day after: what a new kind adds to the source is one file, one line in the list, and its operations.
vi.mock('@shared/kinds/kinds', async (actual) => {
  const { z } = await import('zod')
  const { Id, Name } = await import('@shared/fields')
  const { defineKind } = await import('@shared/kinds/kind')
  const { hidden, inName, line, named } = await import('@shared/kinds/tellings')
  const rounds = defineKind({
    schema: z.strictObject({ id: Id, riskId: Id, name: Name }),
    one: 'round',
    many: 'rounds',
    name: ({ name }) => name,
    references: { riskId: { to: 'risks', onDelete: 'delete' } },
    partOf: ['riskId'],
    unique: [{ fields: ['riskId', 'name'], words: 'Another round on this risk has the same name.' }],
    facts: { id: hidden, riskId: named('Risk', 'risks'), name: inName(line('Name')) },
  })
  return { kinds: { ...(await actual<typeof import('@shared/kinds/kinds')>()).kinds, rounds } }
})
vi.mock('@shared/operations/table', async (actual) => {
  const { kindOf: kindNamed } = await import('@shared/kinds/registry')
  const { define } = await import('@shared/operations/operation')
  const { z } = await import('zod')
  const kind = 'rounds' as never
  const begin = define({
    kind,
    input: z.strictObject({ round: kindNamed(kind).schema }),
    label: () => 'Begin round',
    apply: (draft, { round }) => draft.add(kind, round),
  })
  return {
    operations: { ...(await actual<typeof import('@shared/operations/table')>()).operations, 'round.begin': begin },
  }
})

const rounds = 'rounds' as never
const FOLDER = '/projects/p.assay'
const begin = (name: string, risk = 'rsk') =>
  ({ name: 'round.begin', input: { round: { id: id(name), riskId: id(risk), name } } }) as never as Operation

let disk: MemoryDisk
let session: ProjectSession
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  session = await ProjectSession.create(FOLDER, { title: 'Test', analyst: 'Ada' }, { fileSystem: disk })
  await apply(addAnalyst('ann'), addRisk('rsk'))
  return () => session.close()
})
const apply = (...operations: Operation[]) => session.changes.apply({ by: id('ann'), operations })
const roundNow = () => entity(session.project, rounds, id('one'))
const reopen = async () => {
  await session.close()
  session = await ProjectSession.open(FOLDER, { fileSystem: disk })
}
const ONE = { id: id('one'), riskId: id('rsk'), name: 'one' }

it('is a kind like the others', () => {
  expect(KINDS).toContain('rounds')
  expect(kindOf(rounds).many).toBe('rounds')
})

it('is stored, found again after the program ended, and indexed', async () => {
  await apply(begin('one'))
  await reopen()
  expect(roundNow()).toEqual(ONE)
  expect([...idsNaming(session.project, rounds, 'riskId', id('rsk'))]).toEqual([ONE.id])
})

it('is told in the history', async () => {
  const { changes } = await apply(begin('one'))
  const find = (kind: never, name: string) => entity(session.project, kind, name)
  expect(changes.map((change: Change) => describeChange(change, find as never))).toEqual([
    {
      kind: 'round',
      name: 'one',
      happened: 'added',
      fields: [{ label: 'Risk', before: '', after: 'R1 rsk', prose: false }],
    },
  ])
})

it('goes with what it belongs to, and comes back with undo and from the history', async () => {
  const begun = await apply(begin('one'))
  await apply({ name: 'risk.delete', input: { riskId: id('rsk') } })
  expect(roundNow()).toBeUndefined()
  await session.changes.undo(id('ann'))
  expect(roundNow()).toEqual(ONE)
  await session.changes.redo(id('ann'))
  await session.restore.moment(id('ann'), begun.seq)
  expect(roundNow()).toEqual(ONE)
})

it('keeps its rules, whoever breaks them', async () => {
  await apply(begin('one'))
  await expect(apply(begin('two', 'nil'))).rejects.toMatchObject({
    code: 'unsound',
    message: 'This is not possible: round two: The risk it belongs to is not in the project. Nothing was changed.',
  })
  const same = { name: 'round.begin', input: { round: { ...ONE, id: id('other') } } } as never as Operation
  await expect(apply(same)).rejects.toMatchObject({ message: expect.stringContaining('has the same name') })
})

it('is verified with the rest of the project', async () => {
  await apply(begin('one'))
  await session.close()
  expect((await verifyProject(FOLDER, disk)).problems).toEqual([])
  session = await ProjectSession.open(FOLDER, { fileSystem: disk })
})
