import { screen } from '@testing-library/react'
import { LibraryScreen } from '../../../renderer/features/library/LibraryScreen'
import { addAnalyst, addSource, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { showFrame } from '../window'

/** A project with sources of these names, in this order. */
export function projectOf(...names: string[]) {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  for (const [index, name] of names.entries()) {
    const changes = { position: index + 1 }
    perform(project, addSource(name), { name: 'source.update', input: { sourceId: id(name), changes } })
  }
  return project
}

/** The library of a project. */
export async function open(project = projectOf('port', 'rail', 'mine')) {
  const desk = await openInWindow(project)
  await showFrame(<LibraryScreen />, 'library')
  return desk
}

export const rows = () => screen.getAllByRole('row').filter(({ dataset }) => dataset.row !== undefined)
export const cell = (row: number, column: string) =>
  rows()[row]!.querySelector<HTMLElement>(`[data-column="${column}"]`)!
export const titles = () => rows().map((_, index) => cell(index, 'title').textContent)
export const active = () =>
  document.activeElement?.closest('[data-row]')?.querySelector('[data-column="title"]')?.textContent
