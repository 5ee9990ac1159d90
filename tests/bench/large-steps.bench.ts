import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LIMITS } from '@shared/limits'
import { ProjectSession } from '../../electron/project/session'
import { Outbox } from '../../electron/outbox'
import { longestHold } from './longest-hold'
import { makeProject } from './many-passages'

/** How much of the time that JSON.parse of the project takes in one piece a step may hold up the event loop. */
const AIMS: [passages: number, aim: number][] = [
  [20_000, 1.5],
  [100_000, 0.25],
]
/** Change 2 made the source, those after it the passages. */
const BEFORE_PASSAGES = 2

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-bench-'))
})
afterAll(() => rm(folder, { recursive: true }))

it.each(AIMS)('steps of %i passages keep the windows from answering for a moment only', async (passages, aim) => {
  const session = await ProjectSession.open(await makeProject(folder, passages))
  const by = Object.keys(session.project.analysts)[0] ?? ''
  const outbox = new Outbox()
  session.status.onWrite((payload) => outbox.tell([{ send: () => undefined }], { name: 'project.changed', payload }))
  const text = JSON.stringify(session.project)
  const start = performance.now()
  JSON.parse(text)
  const parse = performance.now() - start

  const edits = Object.keys(session.project.passages)
    .slice(0, LIMITS.operations)
    .map((passageId) => ({ name: 'passage.update' as const, input: { passageId, changes: { note: 'Seen' } } }))
  const sourceId = Object.keys(session.project.sources)[0] ?? ''
  const backup = (await session.backups.list())[0]?.name ?? ''
  const steps: Record<string, () => Promise<unknown>> = {
    [`${edits.length} operations at once`]: () => session.changes.apply({ by, operations: edits }),
    'undo of them': () => session.changes.undo(by),
    'preview of a moment': () => session.restore.previewMoment(BEFORE_PASSAGES),
    'restore of a moment': () => session.restore.moment(by, BEFORE_PASSAGES),
    undo: () => session.changes.undo(by),
    redo: () => session.changes.redo(by),
    'preview of a backup': () => session.backups.preview(backup),
    'restore of a backup': () => session.backups.restore(by, backup),
    'delete the source': () =>
      session.changes.apply({ by, operations: [{ name: 'source.delete', input: { sourceId } }] }),
    'restore of an item': () => session.restore.item(by, 'sources', sourceId, session.changes.end.seq - 1),
  }
  const holds: [string, number][] = []
  for (const [name, step] of Object.entries(steps)) {
    const begun = performance.now()
    const hold = await longestHold(async () => {
      await step()
      await outbox.settled()
    })
    holds.push([name, hold])
    console.log(
      `${passages} passages, ${name}: the event loop is held up for ${hold.toFixed(0)} ms at most, ` +
        `${parse.toFixed(0)} ms by JSON.parse of the project alone = ${(hold / parse).toFixed(2)}x (aim <= ${aim}x); ` +
        `${(performance.now() - begun).toFixed(0)} ms in all`,
    )
  }
  await session.close()
  expect(holds.filter(([, hold]) => hold / parse > aim)).toEqual([])
})
