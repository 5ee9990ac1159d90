import type { CallName } from '@shared/ipc/contract'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addMemo, addPassage, addRisk, addSource, id } from '../../shared/sample-project'
import { allAsked } from './all-asked'
import { openDesk, WINDOW } from './desk'

/** In all the words of the first project that another one has nothing to do with. */
const SECRET = 'SECRET'
const OTHER = 5
/** They open or list projects, whatever this window shows: that of the first one is another question. */
const ABOUT_PROJECTS: readonly CallName[] = [
  'project.recent',
  'project.forgetRecent',
  'project.openRecent',
  'project.open',
]

/** A project full of secrets in the first window, and another one in the second. */
async function openBoth() {
  const desk = await openDesk()
  const { ask, answers, folder, workspace } = desk
  const first = await ask('project.create', { title: 'First', analyst: 'Ada' })
  const by = Object.keys(first?.project.analysts ?? {})[0] ?? ''
  const words = addPassage('psg', 'src')
  if (words.name === 'passage.create') Object.assign(words.input.passage, { note: `${SECRET} note` })
  await ask('project.apply', { by, operations: [addRisk('r1'), addMemo('memo'), addSource('src'), words] })
  const told = { riskId: id('r1'), changes: { title: `${SECRET} risk` } }
  const change = (operations: Parameters<typeof ask<'project.apply'>>[1]['operations']) =>
    ask('project.apply', { by, operations })
  await change([{ name: 'risk.update', input: told }])
  await ask('draft.keep', { place: `passages/${id('psg')}/note`, text: `${SECRET} draft` })
  const folderId = workspace.recentIdAt(WINDOW) ?? ''
  answers.project = join(folder, 'other.assay')
  const window = desk.openWindow(OTHER)
  await window.ask('project.create', { title: 'Other', analyst: 'Bea' })
  window.said.length = 0
  return { ...desk, window, change, by, folderId }
}

it('no call from a window of another project tells a word of the first, or changes it', async () => {
  const { window, workspace, folderId, answers } = await openBoth()
  answers.project = null
  const first = workspace.sessionAt(WINDOW)
  const { seq } = first.status.current
  const asked = allAsked({ folderId, backup: '', seq })
  const telling: string[] = []
  for (const name of Object.keys(asked) as CallName[]) {
    if (ABOUT_PROJECTS.includes(name)) continue
    for (const input of asked[name]) {
      window.said.length = 0
      await window.call(name, input)
      if (window.said.some((text) => text.includes(SECRET))) telling.push(name)
    }
  }
  expect(telling).toEqual([])
  expect(first.status.current.seq).toBe(seq)
  expect(workspace.sessionAt(WINDOW)).toBe(first)
})

it('a window hears nothing of what is changed, undone, named or noticed in another project, or that it closes', async () => {
  const { window, ask, change, by, workspace, bugs } = await openBoth()
  await change([{ name: 'risk.update', input: { riskId: id('r1'), changes: { title: `${SECRET} again` } } }])
  await ask('project.undo', { by })
  await ask('history.nameCheckpoint', { by, name: `${SECRET} moment` })
  workspace.sessionAt(WINDOW).status.notice(`${SECRET} notice`)
  await ask('project.close', {})
  expect(window.said).toEqual([])
  expect((await window.ask('project.current', {}))?.project.about.project.title).toBe('Other')
  expect(bugs).toEqual([])
})

it('a change that is told as its window shows another project is not heard there', async () => {
  const { window, openWindow, workspace, change, answers, folder } = await openBoth()
  const leaving = openWindow(6)
  await leaving.load(null)
  leaving.said.length = 0
  answers.project = join(folder, 'other.assay')
  await Promise.all([
    change([{ name: 'risk.update', input: { riskId: id('r1'), changes: { title: 'Meanwhile' } } }]),
    leaving.ask('project.open', {}),
  ])
  expect(leaving.said.at(-1)).toContain('"title":"Other"')
  await change([{ name: 'risk.update', input: { riskId: id('r1'), changes: { title: `${SECRET} later` } } }])
  expect(leaving.said.at(-1)).toContain('"title":"Other"')
  expect(workspace.windowsOf(workspace.sessionAt(OTHER))).toEqual([OTHER, 6])
  expect(window.said).toEqual([])
})

it('what one of them cannot write stops nothing in the other', async () => {
  const { window, change, workspace } = await openBoth()
  const first = workspace.sessionAt(WINDOW)
  first.status.notWritten('The disk is full.')
  const other = workspace.sessionAt(OTHER)
  const by = Object.keys(other.project.analysts)[0] ?? ''
  await window.ask('project.apply', { by, operations: [addRisk('r2')] })
  expect(other.status.current).toMatchObject({ failure: null, unsaved: 0 })
  expect(first.status.current.failure).toBe('The disk is full.')
  await change([{ name: 'risk.update', input: { riskId: id('r1'), changes: { title: 'Goes on' } } }])
  expect(first.status.current.failure).toBeNull()
})
