import { newId } from '@shared/new-id'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk, WINDOW } from './desk'

async function openMemo(title = 'Ice: who pays?') {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const memoId = newId()
  const memo = { id: memoId, position: 1, title, author: '', audience: '', date: '2026-10-06' }
  const operation = {
    name: 'memo.create',
    input: { memo: { ...memo, written: {}, judgments: {}, excludedRiskIds: [] } },
  }
  await desk.ask('project.apply', { by, operations: [operation] })
  await mkdir(join(desk.folder, 'out'))
  desk.answers.memo = join(desk.folder, 'out', 'memo.md')
  desk.asked.length = 0
  return { ...desk, memoId, out: desk.answers.memo }
}

describe('exporting a memo', () => {
  it('asks where to, under a name that every system accepts, and writes the file', async () => {
    const { ask, asked, memoId, out } = await openMemo()
    const exported = await ask('memo.export', { memoId, format: 'md' })
    expect(exported).toEqual({ fileName: 'memo.md', token: expect.any(String) })
    expect(asked).toEqual([['memo', WINDOW, 'Ice- who pays-', 'md']])
    expect(await readFile(out, 'utf8')).toMatch(
      /^---\n[^#]*---\n\n# Ice: who pays\?\n\nDate: 6 Oct 2026\\\nProject: River\n/,
    )
  })

  it('suggests “Memo” where nothing of the title can be a name', async () => {
    const { ask, asked, memoId } = await openMemo('...')
    await ask('memo.export', { memoId, format: 'html' })
    expect(asked).toEqual([['memo', WINDOW, 'Memo', 'html']])
  })

  it('writes nothing when the dialog was closed', async () => {
    const { ask, answers, folder, memoId } = await openMemo()
    answers.memo = null
    expect(await ask('memo.export', { memoId, format: 'md' })).toBeNull()
    expect(await readdir(join(folder, 'out'))).toEqual([])
  })

  it('of a memo that is gone is refused before anything is asked', async () => {
    const { ask, asked } = await openMemo()
    await expect(ask('memo.export', { memoId: newId(), format: 'md' })).rejects.toMatchObject({
      code: 'unknown-memo',
      message: 'This memo is no longer in the project. Nothing was exported.',
    })
    expect(asked).toEqual([])
  })
})

describe('an exported file', () => {
  it('is opened and shown by its token, each its own file', async () => {
    const { ask, answers, asked, folder, memoId } = await openMemo()
    const first = await ask('memo.export', { memoId, format: 'md' })
    answers.memo = join(folder, 'out', 'second.html')
    const second = await ask('memo.export', { memoId, format: 'html' })
    expect(first?.token).not.toBe(second?.token)
    expect(JSON.stringify([first, second])).not.toContain(folder)
    asked.length = 0
    expect(await ask('export.open', { token: first?.token ?? '' })).toBeNull()
    expect(await ask('export.show', { token: second?.token ?? '' })).toBeNull()
    expect(asked).toEqual([
      ['openFile', join(folder, 'out', 'memo.md')],
      ['showInFolder', join(folder, 'out', 'second.html')],
    ])
  })

  it('that no program opens is told so in words', async () => {
    const { ask, answers, memoId } = await openMemo()
    const exported = await ask('memo.export', { memoId, format: 'md' })
    answers.openFailure = 'No application found'
    await expect(ask('export.open', { token: exported?.token ?? '' })).rejects.toMatchObject({
      code: 'cannot-open',
      message: 'The file is saved, but no program could open it: No application found',
    })
  })

  it.each(['export.open', 'export.show'] as const)('of an unknown token is none for %s', async (call) => {
    const { ask, asked } = await openMemo()
    await expect(ask(call, { token: newId() })).rejects.toMatchObject({
      code: 'unknown-export',
      message: 'This file was not exported since Assay started.',
    })
    expect(asked).toEqual([])
  })
})
