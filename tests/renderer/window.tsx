import { resetPlace } from '@state/place'
import type { Screen } from '@shared/commands'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import { App } from '../../renderer/App'
import { AppCommands } from '../../renderer/frame/AppCommands'
import { Notices } from '../../renderer/frame/Notices'
import { TitleBar } from '../../renderer/frame/TitleBar'
import type { Desk } from './desk'
import { standInDialogs, standInLayout } from './stand-ins'

/** The whole window, as after start. */
export async function showWindow(): Promise<void> {
  standInLayout()
  standInDialogs()
  await act(async () => void render(<App />))
}

/** One screen with what the frame does for it. */
export async function showScreen(content: ReactNode, place: Screen): Promise<void> {
  resetPlace(place)
  await showFrame(content)
}

/** The frame alone, where no screen is wanted: commands, dialogs, title and notices. */
export async function showFrame(content?: ReactNode): Promise<void> {
  standInLayout()
  standInDialogs()
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

/** What the notices say now, oldest first. */
export const notices = (): (string | null)[] =>
  [...screen.getByRole('region', { name: 'Notices' }).querySelectorAll('p')].map((notice) => notice.textContent)

/** Waits until the notices are these, word for word. */
export async function expectNotices(...texts: string[]): Promise<void> {
  await screen.findAllByText((_, element) => element?.tagName === 'P' && element.textContent === texts.at(-1))
  expect(notices()).toEqual(texts)
}

/** Presses keys wherever the focus is, as user-event writes them: "{Control>}k{/Control}". */
export async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys)
}

/** Clicks the button of this name. */
export const click = (name: string, inside: HTMLElement = document.body): Promise<void> =>
  userEvent.click(buttonIn(inside, name))

export const dialog = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name })

export const buttonIn = (inside: HTMLElement, name: string): HTMLElement => within(inside).getByRole('button', { name })

/** Runs a command as the native menu does. */
export const command = (desk: Desk, payload: Extract<Desk['told'][number], { name: 'command' }>['payload']): void =>
  desk.tell({ name: 'command', payload })

/** From now on the disk refuses to write, for this reason. */
export function refuseWrites({ disk }: Desk, code: string): void {
  disk.before = (call) => {
    if (call === 'write') throw Object.assign(new Error(`${code} (injected)`), { code })
    return null
  }
}

/** From now on the disk works again. */
export function mend({ disk }: Desk): void {
  disk.before = () => null
}
