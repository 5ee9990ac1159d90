import { currentPlace, goTo } from '@state/place'
import type { Screen } from '@shared/commands/command'
import { type CommandId, commands } from '@shared/commands/commands'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { perform } from '../../unit/shared/sample-project'
import { addSession } from '../../unit/shared/sample-session'
import { tagBlind } from '../../unit/shared/sample-tagging'
import { openInWindow, openReadOnly } from '../desk'
import { ReaderProject, select } from '../reader/reader-project'
import { keysTo } from '../keys-to'
import { click, command, dialog, press, showWindow } from '../window'

type OpenScreen = Exclude<Screen, 'home' | 'desk'>
/** What each screen is for, by the name of the part that has the keys; the scoring desk has tests of its own. */
const WORK: Record<OpenScreen, string> = {
  library: 'Sources',
  reader: 'Text. Arrow keys move the caret, with Shift they select; digits and T tag.',
  codebook: 'Codebook',
  risks: 'Risk register',
  matrix: 'Risk matrix, likelihood by impact',
  memo: 'Ice charts withheld',
  search: 'Search the project',
  retrieval: 'Query of passages',
  history: 'Changes',
  sessions: 'Sessions',
  outcomes: 'Risks by horizon',
  scales: 'Scales',
  tagging: 'Blind taggings',
  settings: 'Search settings',
}
const SCREENS = Object.keys(WORK) as OpenScreen[]
const BY_KEYS = SCREENS.filter((at) => keysTo(at) !== '')
/** Where the focus is: in a part that has the keys, by the name of it; else what has it. */
const focused = () => {
  const element = document.activeElement
  const work = element?.closest('[data-work]')
  return work?.getAttribute('aria-label') ?? element?.getAttribute('aria-label') ?? element?.outerHTML.slice(0, 90)
}
const atWork = (at: OpenScreen) => waitFor(() => expect(focused()).toBe(WORK[at]))
const inPane = () => document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label')
const rail = (name: string) => within(screen.getByRole('navigation', { name: 'Screens' })).getByRole('button', { name })

async function open() {
  const made = new ReaderProject()
  made.tag('Port', 1, null, 1)
  const riskId = made.risk('Grounding')
  made.risk('Dearer insurance')
  perform(made.project, addSession('Ours', [], []))
  tagBlind(made.project)
  const passageId = made.evidence(riskId, made.sourceId, 'blind for days')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  await atWork('library')
  return { desk, made, riskId, passageId }
}
/** The screen a command is used on here. */
function screenOf(id: CommandId): OpenScreen {
  const { when } = commands.find((each) => each.id === id)!
  return Array.isArray(when) ? (when[0] as OpenScreen) : 'risks'
}
/** Goes to a screen, to a passage where there are any, and waits until it can be worked on. */
async function goToWork(at: OpenScreen, passageId: string) {
  act(() => goTo(at === 'reader' ? { screen: at, passageId } : { screen: at }))
  await atWork(at)
  // An export waits for its checks.
  if (at === 'memo') await waitFor(() => expect(screen.queryByText('Checks: under way')).toBeNull())
  if (at === 'retrieval') await waitFor(() => expect(document.querySelector('[data-row]')).not.toBeNull())
}

/** Leave the project, or take the window away: tested below. */
const LEAVING = /^(project\.(new|open|sample|close|restoreBackup)|package\.open|window\.close)$/
/** Say where the focus goes themselves, or are about rows, or words being written, that their own tests have. */
const MOVING =
  /^(memo\.(cite|insertValue|remark)|view\.\w+Pane|tray\.show|passage\.(\w*ote|filter)|passages\..*|edit\.find|help\.(guide|tour)|go\.(home|back)|risk\.(s[tc]|[jaihv])\w+)$/
/** Their dialogs are the system's, or about a round that is open: here is none. */
const ASKS_THE_SYSTEM =
  /^(source\.import\w*|project\.(saveCopy|duplicate|openInNewWindow)|file\.print|(codebook|risk)\.import|memo\.exportWithRemarks|exchange\.import|(memo\.export|packet|answers|round)\..*)$/
const openDialog = () => screen.getByRole('dialog')
/** The first Escape may only empty the field of a palette. */
async function leave() {
  await press('{Escape}')
  if (document.querySelector('dialog[open]')) await press('{Escape}')
  await waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull())
}

/** Commands that one test tries: each takes a while. */
const AT_ONCE = 10
const PARTS = Array.from({ length: Math.ceil(commands.length / AT_ONCE) }, (_, index) => {
  const part = commands.slice(index * AT_ONCE, (index + 1) * AT_ONCE)
  return { name: `${part[0]?.id} to ${part.at(-1)?.id}`, part }
})

describe('every command leaves the focus where the screen’s work is', () => {
  test.each(PARTS)('$name', async ({ part }) => {
    const { desk, passageId } = await open()
    const left: string[] = []
    for (const { id, label } of part) {
      if (LEAVING.test(id) || MOVING.test(id) || /desk|checks/.test(id)) continue
      await goToWork(screenOf(id), passageId)
      command(desk, id)
      if (label.endsWith('…') && !ASKS_THE_SYSTEM.test(id)) {
        const opened = await waitFor(openDialog)
        if (!opened.contains(document.activeElement)) left.push(`${id}: not in its dialog, ${focused()}`)
        await leave()
      } else if (document.querySelector('dialog[open]')) await leave()
      const { screen: shown } = currentPlace()
      if (shown === 'home' || shown === 'desk') throw new Error(`${id} went to ${shown}`)
      await atWork(shown).catch(() => left.push(`${id}: on ${shown}, ${focused()}`))
    }
    expect(left).toEqual([])
  })

  test('a note is written in its field, and one F6 backwards is in the text again', async () => {
    const { passageId } = await open()
    await goToWork('reader', passageId)
    await press('{Shift>}N{/Shift}')
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus()
    await press('{Shift>}{F6}{/Shift}')
    expect(focused()).toBe(WORK.reader)
  })

  test('a passage that is not deleted after all leaves the focus in the text', async () => {
    const { passageId } = await open()
    await goToWork('reader', passageId)
    await press('{Delete}')
    await waitFor(openDialog)
    await leave()
    expect(focused()).toBe(WORK.reader)
  })

  test('home begins at its first button, and closing the project goes there', async () => {
    const { desk } = await open()
    command(desk, 'go.home')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Go on where you were' })).toHaveFocus())
    await press('{Alt>}4{/Alt}')
    await atWork('risks')
    command(desk, 'project.close')
    await waitFor(() => expect(screen.getByRole('button', { name: 'New project…' })).toHaveFocus())
  })
})

describe('a screen that was gone to', () => {
  test('has the keys at once, by its own key, from wherever the focus was, and by a click on the rail', async () => {
    await open()
    for (const at of BY_KEYS) {
      act(() => (document.activeElement as HTMLElement).blur())
      await press(keysTo(at))
      await atWork(at)
    }
    for (const at of SCREENS.filter((each) => !['scales', 'tagging', 'settings'].includes(each))) {
      await userEvent.click(rail(commands.find(({ id }) => id === `go.${at}`)!.label))
      await atWork(at)
      expect(inPane()).not.toBe('Screens')
    }
  })

  test('with nothing on it yet begins at what to do next', async () => {
    await openInWindow()
    await showWindow()
    const next: Partial<Record<OpenScreen, string>> = {
      library: 'Import articles…',
      reader: 'Import articles…',
      codebook: 'New tag…',
      risks: 'New risk…',
      memo: 'New memo…',
    }
    for (const at of BY_KEYS) {
      await press(keysTo(at))
      const wanted = next[at]
      if (wanted) await waitFor(() => expect(document.activeElement).toHaveTextContent(wanted))
      else await waitFor(() => expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement))
    }
  })

  test('of a read-only project has the keys too', async () => {
    await openReadOnly()
    await showWindow()
    for (const at of BY_KEYS) {
      await press(keysTo(at))
      await waitFor(() => expect(document.activeElement?.closest('[data-work]')).not.toBeNull())
    }
  })

  test('while its text is still being read leaves a click and Tab their choice', async () => {
    const { desk } = await open()
    const release = desk.hold('source.text')
    await press('{Alt>}2{/Alt}')
    await press('{Tab}')
    const chosen = document.activeElement
    release()
    await screen.findByRole('document')
    expect(chosen).toHaveFocus()
  })

  test('is worked on again by its own key, from the inspector', async () => {
    const { passageId } = await open()
    await goToWork('reader', passageId)
    act(() => screen.getByRole('combobox', { name: 'Credibility' }).focus())
    await press('{Alt>}2{/Alt}')
    expect(focused()).toBe(WORK.reader)
  })

  test('takes the first tag without a step between', async () => {
    const { desk, made } = await open()
    await press('{Alt>}2{/Alt}')
    await atWork('reader')
    await select(1, 0, 8)
    await press('1')
    const texts = () => Object.values(desk.project.passages).map(({ anchor }) => anchor.exact)
    await waitFor(() => expect(texts()).toContain('The port'))
    expect(Object.keys(made.project.tags)).toHaveLength(1)
    expect(focused()).toBe(WORK.reader)
  })
})

describe('what is made, and what goes', () => {
  test('a new risk has the keys in the register, however its dialog was opened', async () => {
    const { desk } = await open()
    for (const [title, begin] of [
      ['By key', () => press('{Control>}{Shift>}r{/Shift}{/Control}')],
      ['By button', async () => userEvent.click(screen.getByRole('button', { name: 'New risk…' }))],
    ] as const) {
      await begin()
      const made = await dialog('New risk')
      await userEvent.type(within(made).getByRole('textbox', { name: /^Title/ }), title)
      await click('Create risk', made)
      const id = await waitFor(() => {
        const risk = Object.values(desk.project.risks).find((each) => each.title === title)
        expect(risk).toBeDefined()
        return risk!.id
      })
      await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'gridcell'))
      expect(document.activeElement?.closest('[data-row]')).toHaveAttribute('data-row', id)
    }
  })

  test('a risk that is deleted hands the keys to the register', async () => {
    await open()
    await press('{Alt>}4{/Alt}')
    await atWork('risks')
    await click('Delete risk…')
    await click('Delete risk', await screen.findByRole('dialog'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await atWork('risks')
  })

  test('a dialog that is left goes back to the button it was opened by, unless that is outside the screen', async () => {
    const { passageId } = await open()
    await goToWork('reader', passageId)
    const button = screen.getByRole('button', { name: 'Use as evidence…' })
    await userEvent.click(button)
    await dialog('Use as evidence')
    await press('{Escape}')
    expect(button).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Analyst: Ines. Switch…' }))
    await screen.findByRole('dialog')
    await press('{Escape}')
    await atWork('reader')
  })
})

describe('F6 and Shift+F6', () => {
  const walk = async (keys: string) => {
    const stops: (string | null | undefined)[] = []
    for (let n = 0; n < 4; n += 1) {
      await press(keys)
      stops.push(inPane())
      const name = document.activeElement?.getAttribute('aria-label') ?? ''
      expect(name).not.toMatch(/^Delete/)
      if (document.activeElement?.closest('[data-pane]')?.querySelector('[data-work]')) expect(focused()).toBeTruthy()
    }
    return stops
  }
  test('walk the panes of every screen, one back is where one was, and no stop deletes anything', async () => {
    const { passageId } = await open()
    for (const at of SCREENS) {
      await goToWork(at, passageId)
      const home = inPane()
      const there = await walk('{F6}')
      const back = await walk('{Shift>}{F6}{/Shift}')
      expect(back, at).toEqual([...there.slice(0, -1).toReversed(), home])
      await press('{F6}{Shift>}{F6}{/Shift}')
      expect(focused(), at).toBe(WORK[at])
    }
  })
  test('stop on the grid of the risks and on the part of the risk that is shown', async () => {
    await open()
    await press('{Alt>}4{/Alt}')
    await atWork('risks')
    await press('{F6}')
    expect(inPane()).toBe('Risk')
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Statement' }))
    await press('{F6}')
    expect(document.activeElement).toBe(rail('Risks'))
    await press('{F6}')
    expect(document.activeElement).toHaveAttribute('role', 'gridcell')
  })
})
