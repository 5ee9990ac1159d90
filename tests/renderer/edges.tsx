import { call } from '@state/client'
import { announce, dismiss } from '@state/notices'
import { resetPlace } from '@state/place'
import { show } from '@state/project-store'
import type { Screen } from '@shared/commands'
import type { Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import type { Block } from '@shared/text/blocks'
import { act, cleanup, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach } from 'vitest'
import { Notices } from '../../renderer/frame/Notices'
import { type Desk, FOLDER, openInWindow } from './desk'

type Texts = Readonly<Record<string, Block[]>>

/** Shows a screen, or a part of one, with the notices as the frame has them. */
export async function showScreen(content: ReactElement, at: Screen): Promise<void> {
  resetPlace(at)
  announce('')
  await act(async () => {
    render(
      <>
        {content}
        <Notices />
      </>,
    )
  })
}

afterEach(async () => {
  cleanup()
  // Panes keep their widths as soon as they are shown: the folder may not go while that is written.
  await call('preferences.set', { changes: {} })
  for (let id = 0; id < 1000; id += 1) dismiss(id)
})

/** What screen readers were told last. */
export const announced = (): string => (screen.getByTestId('announcement').textContent ?? '').replace('\u00a0', '')
export const alerts = (): string[] => screen.queryAllByRole('alert').map((alert) => alert.textContent ?? '')

/** The project on a disk that can only be read. */
export async function openReadOnly(project: Project, texts: Texts = {}): Promise<Desk> {
  const desk = await openInWindow(project, texts)
  await desk.workspace.close()
  desk.disk.before = (_call, path) => {
    if (path.endsWith('.lock')) throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
    return null
  }
  await desk.workspace.open(FOLDER, 1)
  await act(async () => show(await call('project.current', {})))
  desk.asked.length = 0
  return desk
}

export const NOT_SAVED =
  'Not saved yet: the disk is full. Everything before this change is on disk. Assay keeps the change and tries again with your next one, or when you choose Save again.'

/** Nothing can be written until the returned function is called. */
export function fillDisk(desk: Desk): () => void {
  desk.disk.before = (name) => {
    if (name === 'write') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    return null
  }
  return () => {
    desk.disk.before = () => null
  }
}

/** Operations the window asked for, oldest first. */
export const operationsAsked = ({ asked }: Desk): Operation[] =>
  asked.flatMap(({ name, input }) =>
    name === 'project.apply' ? (input as { operations: Operation[] }).operations : [],
  )

/** Everything on the page that an analyst could change something with and that is not disabled. */
export const usable = (within: ParentNode = document): string[] =>
  [...within.querySelectorAll<HTMLElement>('button, input, select, textarea')]
    .filter((element) => !element.matches(':disabled') && !element.closest('fieldset:disabled'))
    .map((element) => element.getAttribute('aria-label') || labelOf(element) || (element.textContent ?? '').trim())

const labelOf = (element: HTMLElement): string =>
  'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((each) => each.textContent).join(' ') : ''
