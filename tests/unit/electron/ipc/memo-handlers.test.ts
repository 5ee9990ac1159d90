import { newId } from '@shared/new-id'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addRisk } from '../../shared/sample-project'
import { addSession, openRound } from '../../shared/sample-session'
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
  return { ...desk, by, memoId, out: desk.answers.memo }
}

const NOTHING = { names: false, words: false }

describe('checking all memos', () => {
  it('says what is found in each as it would be exported, in the order of the memos', async () => {
    const { ask, by, memoId } = await openMemo()
    const [second, checked] = [newId(), await ask('memo.findings', {})]
    expect(checked).toEqual([
      { memoId, score: { errors: 0, warnings: 0, infos: 0, waived: 0, rules: expect.any(Number) } },
    ])
    const memo = { id: second, position: 0.5, title: 'B', author: '', audience: '', date: '2026-10-06' }
    const operation = {
      name: 'memo.create',
      input: { memo: { ...memo, written: {}, judgments: {}, excludedRiskIds: [] } },
    }
    await ask('project.apply', { by, operations: [operation] })
    expect((await ask('memo.findings', {})).map(({ memoId }) => memoId)).toEqual([second, memoId])
  })
})

describe('exporting a memo', () => {
  it('asks where to, under a name that every system accepts, and writes the file', async () => {
    const { ask, asked, memoId, out } = await openMemo()
    const begun = await ask('memo.beginExport', { memoId, formats: ['md'], withheld: NOTHING })
    expect(begun).toEqual({ token: expect.any(String), files: [{ format: 'md', fileName: 'memo.md' }] })
    expect(asked).toEqual([['memo', WINDOW, 'Ice- who pays-', 'md']])
    const exported = await ask('memo.writeExport', { token: begun!.token, format: 'md' })
    expect(exported).toEqual({ fileName: 'memo.md', token: expect.any(String) })
    expect(await readFile(out, 'utf8')).toMatch(
      /^---\n.*\n---\n\n# Ice: who pays\?\n\nDate: 6 Oct 2026\\\nProject: River\n/s,
    )
  })

  it('writes several into one folder, under names that no file there has', async () => {
    const { ask, answers, asked, folder, memoId } = await openMemo()
    answers.memoFolder = join(folder, 'out')
    await writeFile(join(folder, 'out', 'Ice- who pays-.md'), 'Mine')
    const begun = await ask('memo.beginExport', { memoId, formats: ['html', 'md', 'receipt'], withheld: NOTHING })
    expect(asked).toEqual([['memoFolder', WINDOW]])
    const names = ['Ice- who pays-.html', 'Ice- who pays- (2).md', 'Ice- who pays-.receipt.json']
    expect(begun!.files.map(({ fileName }) => fileName)).toEqual([names[0], expect.stringMatching(/\.md$/), names[2]])
    for (const { format } of begun!.files) await ask('memo.writeExport', { token: begun!.token, format })
    expect(asked.filter(([what]) => what === 'showProgress').map(([, , part]) => part)).toEqual([
      0,
      null,
      1 / 3,
      null,
      2 / 3,
      null,
    ])
    expect(await readdir(join(folder, 'out'))).toHaveLength(4)
    expect(await readFile(join(folder, 'out', 'Ice- who pays-.md'), 'utf8')).toBe('Mine')
  })

  it('suggests no name that is withheld, of now or of before, and writes none', async () => {
    const { ask, asked, by, memoId, out } = await openMemo('Ada Lund: who pays?')
    for (const name of ['Ada Lund', 'Eve Berg']) {
      const operation = { name: 'analyst.update', input: { analystId: by, changes: { name } } }
      await ask('project.apply', { by, operations: [operation] })
    }
    const begun = await ask('memo.beginExport', { memoId, formats: ['md'], withheld: { names: true, words: false } })
    expect(asked).toEqual([['memo', WINDOW, 'Analyst A- who pays-', 'md']])
    await ask('memo.writeExport', { token: begun!.token, format: 'md' })
    expect(await readFile(out, 'utf8')).toContain('# Analyst A: who pays?\n')
    expect(await readFile(out, 'utf8')).not.toMatch(/Ada|Lund|Eve|Berg/)
  })

  it('suggests “Memo” where nothing of the title can be a name', async () => {
    const { ask, asked, memoId } = await openMemo('...')
    await ask('memo.beginExport', { memoId, formats: ['html'], withheld: NOTHING })
    expect(asked).toEqual([['memo', WINDOW, 'Memo', 'html']])
  })

  it('writes nothing when the dialog was closed', async () => {
    const { ask, answers, folder, memoId } = await openMemo()
    answers.memo = null
    expect(await ask('memo.beginExport', { memoId, formats: ['md'], withheld: NOTHING })).toBeNull()
    expect(await ask('memo.beginExport', { memoId, formats: ['md', 'html'], withheld: NOTHING })).toBeNull()
    expect(await readdir(join(folder, 'out'))).toEqual([])
  })

  it('of a memo that is gone is refused before anything is asked', async () => {
    const { ask, asked } = await openMemo()
    await expect(
      ask('memo.beginExport', { memoId: newId(), formats: ['md'], withheld: NOTHING }),
    ).rejects.toMatchObject({
      code: 'unknown-memo',
      message: 'This memo is no longer in the project. Nothing was exported.',
    })
    expect(asked).toEqual([])
  })

  it('of a format that was not asked for, or after its end, writes nothing', async () => {
    const { ask, by, folder, memoId } = await openMemo()
    const { token } = (await ask('memo.beginExport', { memoId, formats: ['md'], withheld: NOTHING }))!
    await expect(ask('memo.writeExport', { token, format: 'html' })).rejects.toMatchObject({
      message: 'This format was not asked for. Nothing was written.',
    })
    await ask('memo.endExport', { token, by })
    await expect(ask('memo.writeExport', { token, format: 'md' })).rejects.toMatchObject({
      message: 'This export has ended already. Nothing was written. Export the memo again.',
    })
    expect(await readdir(join(folder, 'out'))).toEqual([])
  })

  it('that is cancelled writes no further file, and one that is not its own is left alone', async () => {
    const { ask, folder, memoId } = await openMemo()
    const { token } = (await ask('memo.beginExport', { memoId, formats: ['md'], withheld: NOTHING }))!
    await ask('memo.cancelExport', { token: newId() })
    await ask('memo.writeExport', { token, format: 'md' })
    await ask('memo.cancelExport', { token })
    await rm(join(folder, 'out', 'memo.md'))
    await expect(ask('memo.writeExport', { token, format: 'md' })).rejects.toMatchObject({
      code: 'cancelled',
      message: '“memo.md” was not written: the export was cancelled.',
    })
    expect(await readdir(join(folder, 'out'))).toEqual([])
  })
})

describe('a hand-over', () => {
  async function export1({ ask, by, memoId }: Awaited<ReturnType<typeof openMemo>>) {
    const { token } = (await ask('memo.beginExport', { memoId, formats: ['md'], withheld: NOTHING }))!
    await ask('memo.writeExport', { token, format: 'md' })
    return ask('memo.endExport', { token, by })
  }
  const handovers = ({ workspace }: Awaited<ReturnType<typeof openMemo>>) =>
    Object.values(workspace.sessionAt(WINDOW).project.handovers)

  it('is recorded once for the same words, and again for others', async () => {
    const made = await openMemo()
    expect([await export1(made), await export1(made)]).toEqual(['', ''])
    expect(handovers(made)).toEqual([
      {
        id: expect.any(String),
        memoId: made.memoId,
        at: expect.any(String),
        analystId: made.by,
        title: 'Ice: who pays?',
        date: '2026-10-06',
        scales: [expect.any(String), expect.any(String), expect.any(String)],
        judgments: [],
        checks: expect.objectContaining({ profile: 'icd-203', waived: 0 }),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    const changes = { title: 'Ice' }
    await made.ask('project.apply', {
      by: made.by,
      operations: [{ name: 'memo.update', input: { memoId: made.memoId, changes } }],
    })
    await export1(made)
    expect(handovers(made).map(({ title }) => title)).toEqual(['Ice: who pays?', 'Ice'])
  })

  it('is none where no file was written', async () => {
    const made = await openMemo()
    const { ask, by, memoId } = made
    const { token } = (await ask('memo.beginExport', { memoId, formats: ['md'], withheld: NOTHING }))!
    expect(await ask('memo.endExport', { token, by })).toBe('')
    expect(handovers(made)).toEqual([])
  })

  it('is not recorded while a round asks about its risks, which is said', async () => {
    const made = await openMemo()
    const operations = [addRisk('r1'), addSession('ses', ['r1'], []), openRound('round', 'ses', ['r1'])]
    const asked = { ...operations[1]! }
    if (asked.name === 'session.create') asked.input.session.analystIds = [made.by]
    await made.ask('project.apply', { by: made.by, operations: [operations[0]!, asked, operations[2]!] })
    expect(await export1(made)).toBe(
      'It was not recorded as handed over, since a round is open that asks about its risks.',
    )
    expect(handovers(made)).toEqual([])
  })
})

async function exportAs(ask: Awaited<ReturnType<typeof openDesk>>['ask'], memoId: string, format: 'md' | 'html') {
  const { token } = (await ask('memo.beginExport', { memoId, formats: [format], withheld: NOTHING }))!
  return ask('memo.writeExport', { token, format })
}

describe('an exported file', () => {
  it('is opened and shown by its token, each its own file', async () => {
    const { ask, answers, asked, folder, memoId } = await openMemo()
    const first = await exportAs(ask, memoId, 'md')
    answers.memo = join(folder, 'out', 'second.html')
    const second = await exportAs(ask, memoId, 'html')
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
    const exported = await exportAs(ask, memoId, 'md')
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
