import type { Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { screen } from '@testing-library/react'
import { ProjectSession } from '../../../electron/project/session'
import { filledProject, id } from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { click, command, dialog } from '../window'

export const COPY = '/projects/copy.assay'
export const MERGING = 'Merge a copy of the project'

/** An edit of the one risk of `filledProject`. */
export const editRisk = (changes: Record<string, string>): Operation => ({
  name: 'risk.update',
  input: { riskId: id('rsk'), changes },
})

/** A window on a project of which there is a copy that nobody has worked in yet; `show` draws what is to be seen of it. */
export async function copied(show: () => Promise<void>, project: Project = filledProject()): Promise<Desk> {
  const desk = await openInWindow(project)
  await show()
  await desk.session.copyTo(COPY)
  desk.answers.copyToMerge = COPY
  return desk
}

/** Works in the copy, as somebody else who has it open. */
export const workInCopy = (desk: Desk, ...operations: Operation[]): Promise<void> => workIn(COPY, desk, ...operations)

/** The same in a copy that lies elsewhere. */
export async function workIn(folder: string, { disk }: Desk, ...operations: Operation[]): Promise<void> {
  const copy = await ProjectSession.open(folder, { fileSystem: disk })
  await copy.changes.apply({ by: id('ann'), operations })
  await copy.close()
}

/** Has the copy looked through by the command of the menu. */
export async function lookThrough(desk: Desk): Promise<HTMLElement> {
  command(desk, 'project.merge')
  await click('Choose a folder…', await dialog(MERGING))
  await screen.findByText(/^(All of it is merged|holds)|holds “/)
  return dialog(MERGING)
}

/** The list of conflicts, with the focus in it. */
export async function conflictList(): Promise<HTMLElement> {
  const list = await screen.findByRole('listbox', { name: 'Conflicts' })
  list.focus()
  return list
}
