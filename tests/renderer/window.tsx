import { resetPlace } from '@state/place'
import type { Screen } from '@shared/commands/command'
import type { Operation } from '@shared/operations/operations'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import { AppInLanguage } from '../../renderer/AppInLanguage'
import { AppCommands } from '../../renderer/frame/AppCommands'
import { Notices } from '../../renderer/frame/Notices'
import { TitleBar } from '../../renderer/frame/TitleBar'
import type { Desk } from './desk'

/** The whole window, as after start. */
export async function showWindow(): Promise<void> {
  await act(async () => void render(<AppInLanguage />))
}

/** One screen, or a part of one, with the notices as the frame has them. */
export async function showScreen(content: ReactNode, place: Screen): Promise<void> {
  resetPlace(place)
  await act(async () => {
    render(
      <>
        {content}
        <Notices />
      </>,
    )
  })
}

/** The frame around one screen, or alone where none is wanted: commands, dialogs, title and notices. */
export async function showFrame(content?: ReactNode, place?: Screen): Promise<void> {
  if (place) resetPlace(place)
  await act(async () => {
    render(
      <>
        <TitleBar />
        {content}
        <Notices />
        <AppCommands />
      </>,
    )
  })
}

/** What the notices in sight say now, the gravest first, those of one kind as they came. */
export const notices = (): (string | null)[] =>
  [...screen.getByRole('region', { name: 'Notices' }).querySelectorAll('p')].map((notice) => notice.textContent)

/** Waits until the notices are these, word for word. */
export async function expectNotices(...texts: string[]): Promise<void> {
  await waitFor(() => expect(notices()).toEqual(texts))
}

/** Presses keys wherever the focus is, as user-event writes them: "{Control>}k{/Control}". */
export async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys)
}

/** Types in a picker and takes what it finds first, once it has found it. */
export async function pick(typed: string): Promise<void> {
  await press(typed)
  await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-activedescendant'))
  await press('{Enter}')
}

/** Clicks the button of this name. */
export const click = (name: string, inside: HTMLElement = document.body): Promise<void> =>
  userEvent.click(buttonIn(inside, name))

export const dialog = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name })

export const buttonIn = (inside: HTMLElement, name: string): HTMLElement => within(inside).getByRole('button', { name })

/** Runs a command as the native menu does. */
export const command = (desk: Desk, payload: Extract<Desk['told'][number], { name: 'command' }>['payload']): void =>
  desk.tell({ name: 'command', payload })

/** What screen readers were told last. */
export const announced = (): string => (screen.getByTestId('announcement').textContent ?? '').replace('\u00a0', '')
export const alerts = (): string[] =>
  screen.queryAllByRole('alert').map((alert) => (alert.querySelector('p') ?? alert).textContent ?? '')

/** Operations the window asked for, oldest first. */
export const operationsAsked = ({ asked }: Desk): Operation[] =>
  asked.flatMap(({ name, input }) =>
    name === 'project.apply' ? (input as { operations: Operation[] }).operations : [],
  )

/** Everything on the page that an analyst could change something with and that is not disabled. */
export const usable = (within: ParentNode = document): string[] =>
  // What folds a part changes nothing.
  [...within.querySelectorAll<HTMLElement>('button:not([aria-expanded]), input, select, textarea')]
    .filter((element) => !element.matches(':disabled, [aria-disabled=true]') && !element.closest('fieldset:disabled'))
    .map((element) => element.getAttribute('aria-label') || labelOf(element) || (element.textContent ?? '').trim())

const labelOf = (element: HTMLElement): string =>
  'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((each) => each.textContent).join(' ') : ''
