import type { Project } from '@shared/document/project'
import { act, screen, within } from '@testing-library/react'
import { OutcomesScreen } from '../../../renderer/features/outcomes/OutcomesScreen'
import { type Desk, openInWindow } from '../desk'
import { showFrame } from '../window'

/** Opens a project at its outcomes. */
export async function shown(project: Project): Promise<Desk> {
  const desk = await openInWindow(project)
  await showFrame(<OutcomesScreen />, 'outcomes')
  return desk
}

export const part = (name: string): Promise<void> => act(async () => screen.getByRole('tab', { name }).click())

/** Rows of a table, cell by cell. */
export const rows = (name: string): string[] =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '))
