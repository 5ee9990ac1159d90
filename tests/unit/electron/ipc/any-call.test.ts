import { type CallName, calls } from '@shared/ipc/contract'
import { operations } from '@shared/operations/table'
import fc, { type Arbitrary } from 'fast-check'
import { expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { arbitraryOf } from '../../arbitrary-of'
import * as sample from '../../shared/sample-project'
import { MemoryDisk } from '../storage/memory-disk'
import { openDesk, WINDOW } from './desk'

/** Whatever windows ask for, however odd: the project that is on disk afterwards opens, and is the one that is shown. */

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const { id } = sample
/** The analyst who joined first; made up anew for each project. */
const FIRST = id('first')
const IDS = [FIRST, ...['ben', 'S', 'SV', 'up', 'low', 'p', 'q', 'r', 'x', 'y'].map(id)]

/** All but those that need the disk of this machine or a page engine; what they change is made by other calls too. */
const CALLS = (Object.keys(calls) as CallName[]).filter((name) => !['project.openSample', 'memo.export'].includes(name))

type Asked = { name: CallName; input: unknown }

const anyOperation: Arbitrary<unknown> = fc.oneof(
  ...Object.entries(operations).map(([name, { input }]) =>
    fc.record({ name: fc.constant(name), input: arbitraryOf(input, IDS) }),
  ),
)
const anyRequest = fc.record({
  by: fc.constantFrom(FIRST, FIRST, id('ben')),
  operations: fc.array(anyOperation, { minLength: 1, maxLength: 3 }),
})
/** A call as its schema has it, but mostly in the name of somebody who is there. */
const made = (name: CallName): Arbitrary<Asked> =>
  fc
    .tuple(arbitraryOf(calls[name].input, IDS), fc.constantFrom(FIRST, id('ben')))
    .map(([input, by]) => ({ name, input: { ...(input as object), ...('by' in (input as object) && { by }) } }))

const anyCall: Arbitrary<Asked> = fc.oneof(
  { weight: 40, arbitrary: fc.record({ name: fc.constant<CallName>('project.apply'), input: anyRequest }) },
  { weight: 10, arbitrary: fc.constantFrom<CallName>('project.undo', 'project.redo').chain(made) },
  { weight: 15, arbitrary: fc.constantFrom<CallName>('history.restoreTo', 'history.restoreItem').chain(made) },
  { weight: 10, arbitrary: fc.constantFrom(...CALLS).chain(made) },
)

it('leads to no document that opening refuses', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCall, { minLength: 5, maxLength: 25 }), async (asked) => {
      const disk = new MemoryDisk()
      const { ask, server, workspace, bugs, answers } = await openDesk(undefined, disk)
      await disk.makeFolder('/projects')
      answers.project = '/projects/river.assay'
      const opened = await ask('project.create', { title: 'River', analyst: 'Ada' })
      const first = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
      for (const start of [
        sample.addAnalyst('ben'),
        sample.addSource('S'),
        sample.addTag('up'),
        sample.addTag('low', 'up'),
      ])
        await ask('project.apply', { by: first, operations: [start] })
      for (const { name, input } of asked) {
        const answer = await server(name, JSON.parse(JSON.stringify(input).replaceAll(FIRST, first)), WINDOW)
        expect(JSON.stringify(answer)).not.toContain('/projects')
        expect(bugs).toEqual([])
        if (workspace.current === null) await ask('project.open', {})
        const { folder, project } = workspace.session
        const found = await ProjectSession.open(folder, { fileSystem: disk.cutPower(() => 'kept') })
        expect(found.project).toEqual(project)
      }
      await workspace.close()
    }),
    { numRuns: FULL ? 3_000 : 12, examples: [[[{ name: 'history.restoreTo', input: { by: FIRST, seq: 0 } }]]] },
  )
})
