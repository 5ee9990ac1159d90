import { newId } from '@shared/new-id'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { openDesk, WINDOW } from './desk'

async function openRiver(title = 'River') {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title, analyst: 'Ada' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const rename = (to: string) =>
    desk.ask('project.apply', { by, operations: [{ name: 'project.update', input: { changes: { title: to } } }] })
  const titleNow = () => desk.workspace.sessionAt(WINDOW).project.about.project.title
  return { ...desk, by, rename, titleNow }
}

describe('a project', () => {
  it.each([
    ['River', 'River.assay'],
    ['Ice: who pays?', 'Ice- who pays-.assay'],
    ['...', 'Untitled.assay'],
  ])('called %j is offered the folder %j', async (title, name) => {
    const { asked } = await openRiver(title)
    expect(asked).toEqual([['newProject', WINDOW, name]])
  })

  it('is shown in its folder', async () => {
    const { ask, asked, answers } = await openRiver()
    asked.length = 0
    expect(await ask('project.showInFolder', {})).toBeNull()
    expect(asked).toEqual([['showInFolder', answers.project]])
  })

  it('is not shown a thousand times by a page that asks for it, nor are dialogs', async () => {
    const { ask, asked } = await openRiver()
    asked.length = 0
    // Making the project was the first of thirty.
    for (let shown = 0; shown < 29; shown += 1) await ask('project.showInFolder', {})
    for (const call of [() => ask('project.showInFolder', {}), () => ask('project.open', {})]) {
      await expect(call()).rejects.toMatchObject({
        code: 'too-often',
        message:
          'Assay opens at most 30 dialogs, folders and files in a minute. Nothing was changed. Try again in a minute.',
      })
    }
    expect(asked).toHaveLength(29)
    expect(await ask('project.recent', {})).toHaveLength(1)
  })

  it('that is forgotten is taken off the menu too', async () => {
    const { ask, asked } = await openRiver()
    const [recent] = await ask('project.recent', {})
    asked.length = 0
    await ask('project.forgetRecent', { id: recent?.id ?? '' })
    expect(asked).toEqual([['recentChanged']])
  })

  it('goes back and forth step by step', async () => {
    const { ask, by, rename, titleNow } = await openRiver()
    await rename('One')
    await rename('Two')
    const undone = 'Undo Change project details'
    const redone = 'Redo Change project details'
    expect(await ask('project.undo', { by })).toEqual({ seq: 4, label: undone, changed: true })
    expect(await ask('project.undo', { by })).toEqual({ seq: 5, label: undone, changed: true })
    expect(titleNow()).toBe('River')
    expect(await ask('project.redo', { by })).toEqual({ seq: 6, label: redone, changed: true })
    expect(titleNow()).toBe('One')
    expect(await ask('project.redo', { by })).toEqual({ seq: 7, label: redone, changed: true })
    expect(titleNow()).toBe('Two')
    await expect(ask('project.redo', { by })).rejects.toMatchObject({ code: 'nothing-to-redo' })
  })

  it('that is read-only has nothing to save again', async () => {
    const { ask, answers } = await openDesk()
    const other = await ProjectSession.create(answers.project ?? '', { title: 'River', analyst: 'Ada' })
    await ask('project.open', {})
    await expect(ask('project.retrySave', {})).rejects.toMatchObject({ code: 'read-only' })
    await other.close()
  })

  it('stays as it is here when the other file is not wanted', async () => {
    const { ask, answers, by, rename, workspace, titleNow } = await openRiver()
    const snapshot = join(answers.project ?? '', 'project.json')
    await ask('project.close', {})
    const theirs = await readFile(snapshot)
    await ask('project.open', {})
    await rename('Mine')
    await ask('project.close', {})
    await ask('project.open', {})
    await writeFile(snapshot, theirs)
    await workspace.lookOutside()
    expect((await ask('project.current', {}))?.status.changedOutside).toBe(true)
    expect(await ask('project.resolveConflict', { by, keep: 'mine' })).toBeNull()
    expect(titleNow()).toBe('Mine')
    const { seq, changedOutside } = workspace.sessionAt(WINDOW).status.current
    expect({ seq, changedOutside }).toEqual({ seq: 2, changedOutside: false })
  })
})

it('none of it works without an open project, and each says so', async () => {
  const { ask } = await openDesk()
  const by = newId()
  const calls = [
    () => ask('project.apply', { by, operations: [{ name: 'project.update', input: {} }] }),
    () => ask('project.undo', { by }),
    () => ask('project.redo', { by }),
    () => ask('project.retrySave', {}),
    () => ask('project.previewOutside', {}),
    () => ask('project.resolveConflict', { by, keep: 'mine' }),
    () => ask('project.showInFolder', {}),
    () => ask('project.makeWritable', { by: 'take-over' }),
  ]
  for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'no-project' })
})
