import { type CallName, calls } from '@shared/ipc/contract'
import { cellPlace, scorePlace } from '@shared/ipc/draft-places'
import type { Operation, OperationInput } from '@shared/operations/operations'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addAnalyst, addMemo, addPassage, addRisk, addSource, id, linkEvidence } from '../../shared/sample-project'
import { addSession, openRound } from '../../shared/sample-session'
import { openTagging } from '../../shared/sample-tagging'
import { openDesk, WINDOW } from './desk'
import { allAsked, ANN, BOB } from './all-asked'

/** In all the words of Ann's that nobody else may see, of her scores and of the passages she tagged blind. */
const SECRET = 'SECRET'

const score = (changes: OperationInput<'score.set'>['changes']): Operation => ({
  name: 'score.set',
  input: {
    scoreId: id('mine'),
    riskId: id('r1'),
    analystId: ANN,
    changes,
  },
})

/** Ann marks words, and rests a risk on them. */
function tagged(note: string): Operation[] {
  const passage = addPassage('blind', 'src', [], 10)
  if (passage.name === 'passage.create') Object.assign(passage.input.passage, { note })
  const link = linkEvidence('rests', 'r1', 'blind')
  if (link.name === 'evidence.link') link.input.evidence.note = 'SECRET rests'
  return [passage, link]
}

/** Asks everything from a window and says which calls were answered, or told that window, with what is secret. */
async function callsThatTell(viewer: string | null): Promise<string[]> {
  const { openWindow, ask, answers, folder, workspace } = await openDesk()
  const opened = await ask('project.create', { title: 'River', analyst: 'Ada' })
  const ada = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const set = [
    addAnalyst('ann'),
    addAnalyst('bob'),
    addRisk('r1'),
    addMemo('memo'),
    addSource('src'),
    addPassage('psg', 'src'),
  ]
  await ask('project.apply', { by: ada, operations: [...set, addSession('ses', ['r1'], ['ann', 'bob'])] })
  await ask('project.apply', { by: ANN, operations: [score({ basis: 'SECRET before' })] })
  await ask('project.apply', { by: ANN, operations: tagged('SECRET noted before') })
  // Closing makes a backup, and project.json has what is known by now.
  await ask('project.close', {})
  await ask('project.open', {})
  await ask('project.apply', { by: ANN, operations: [openRound('round', 'ses', ['r1'])] })
  await ask('project.apply', { by: ANN, operations: [openTagging('blindly', ['src'], ['ann', 'bob'])] })
  await ask('project.apply', {
    by: ANN,
    operations: [score({ likelihood: { kind: 'cannot-judge', reason: 'SECRET reason' }, basis: 'SECRET basis' })],
  })
  await ask('project.apply', { by: ANN, operations: [score({ rationale: 'SECRET' })] })
  await ask('project.undo', { by: ANN })
  await ask('project.apply', {
    by: ANN,
    operations: [{ name: 'passage.update', input: { passageId: id('blind'), changes: { note: 'SECRET noted' } } }],
  })
  await ask('draft.keep', { place: `passages/${id('blind')}/note`, text: 'SECRET note' })
  await ask('draft.keep', { place: scorePlace(id('r1'), ANN, 'rationale'), text: 'SECRET words' })
  await ask('draft.keep', { place: cellPlace(id('r1'), ANN, 'likelihood'), text: 'SECRET cell' })

  const window = openWindow(5)
  await window.load(viewer)
  const [backup] = await ask('backup.list', {})
  const { seq } = workspace.sessionAt(WINDOW).status.current
  const asked = allAsked({ folderId: workspace.recentIdAt(WINDOW) ?? '', backup: backup?.name ?? '', seq })
  const telling = new Set<string>()
  const told = (name: string, texts: readonly string[]) => {
    if (texts.some((text) => text.includes(SECRET))) telling.add(name)
  }
  told('loading the page', window.said)
  let begun = ''
  for (const name of Object.keys(asked) as CallName[]) {
    for (const [index, input] of asked[name].entries()) {
      // A page that asks for the project says who works there.
      if (viewer !== null) await window.call('window.worksAs', { analystId: viewer })
      window.said.length = 0
      const file = join(folder, `exported-${name}-${index}`)
      Object.assign(answers, { memo: file, exported: file })
      if (name === 'project.create') answers.project = join(folder, 'other.assay')
      const reply = await window.call(name, 'token' in input && begun !== '' ? { ...input, token: begun } : input)
      if (name === 'memo.beginExport') begun = /"token":"([^"]+)"/.exec(reply)?.[1] ?? ''
      if (name === 'memo.writeExport')
        told(name, [await readFile(join(folder, 'exported-memo.beginExport-0'), 'utf8').catch(() => '')])
      told(name, window.said)
      const files = (await readdir(folder)).filter((each) => each.startsWith(`exported-${name}-${index}`))
      told(name, await Promise.all(files.map((each) => readFile(join(folder, each), 'utf8'))))
    }
  }
  return [...telling]
}

it('asks all that there is to ask', () => {
  const asked = allAsked({ folderId: '', backup: '', seq: 0 })
  expect(Object.keys(asked).toSorted()).toEqual(Object.keys(calls).toSorted())
})

it.each([
  ['another analyst', BOB],
  ['nobody in particular', null],
])('no call tells %s what is scored in an open round, or tagged blind', async (_who, viewer) => {
  expect(await callsThatTell(viewer)).toEqual([])
})

it('the one who scores and tags is told of it wherever there is something to tell', async () => {
  expect(await callsThatTell(ANN)).toEqual([
    'loading the page',
    'report.preview',
    'project.apply',
    'project.previewOutside',
    'history.list',
    'history.show',
    'history.ofItem',
    'history.previewTo',
    'history.restoreTo',
    'backup.preview',
    'project.rename',
    'search.find',
    'outgoing.export',
    'passages.export',
    'project.open',
    'project.openRecent',
    'project.makeWritable',
  ])
})
