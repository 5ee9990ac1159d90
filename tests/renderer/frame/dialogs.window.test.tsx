import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { type Desk, emptyProject, openInWindow, openReadOnly, startDesk, WINDOW } from '../desk'
import { mend, refuseWrites } from '../disk'
import { buttonIn, click, command, dialog, expectNotices, notices, press, showFrame } from '../window'

const field = (inside: HTMLElement, name: string) => within(inside).getByLabelText(name)
const ada = ({ project }: Desk) => Object.values(project.analysts)[0]!
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

async function open(project = emptyProject()) {
  const desk = await openInWindow(project)
  await showFrame()
  return desk
}

describe('project details', () => {
  test('are kept when a field is left, without spaces around them, and an empty title is not', async () => {
    const desk = await open()
    command(desk, 'project.details')
    const details = await dialog('Project details')
    await userEvent.clear(field(details, 'Title'))
    await press('   {Enter}')
    expect(desk.inputs('project.apply')).toEqual([])
    await press('{Control>}a{/Control} Grain {Tab}')
    await waitFor(() => expect(desk.project.about.project.title).toBe('Grain'))
    await press(' TLP:RED {Enter}')
    await waitFor(() => expect(desk.project.about.project.handling).toBe('TLP:RED'))
    expect(desk.inputs('project.apply')).toEqual([
      { by: ada(desk).id, operations: [{ name: 'project.update', input: { changes: { title: 'Grain' } } }] },
      { by: ada(desk).id, operations: [{ name: 'project.update', input: { changes: { handling: 'TLP:RED' } } }] },
    ])
    expect(screen.getByRole('banner')).toHaveTextContent('Grain')
    await click('Close', details)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('changed in another window are shown at once', async () => {
    const desk = await open()
    command(desk, 'project.details')
    const details = await dialog('Project details')
    await desk.perform({ name: 'project.update', input: { changes: { title: 'Elsewhere' } } })
    expect(field(details, 'Title')).toHaveValue('Elsewhere')
  })

  test('cannot be changed in a read-only project', async () => {
    const { desk } = await openReadOnly()
    await showFrame()
    command(desk, 'project.details')
    const details = await dialog('Project details')
    expect(field(details, 'Title')).toBeDisabled()
    expect(field(details, 'Handling mark')).toBeDisabled()
    await userEvent.type(field(details, 'Handling mark'), 'X{Enter}')
    expect(desk.inputs('project.apply')).toEqual([])
  })

  test('go when the project is closed meanwhile', async () => {
    const desk = await open()
    command(desk, 'project.details')
    await dialog('Project details')
    await act(() => desk.workspace.close(WINDOW))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('banner')).toHaveTextContent('Assay')
  })
})

describe('analysts', () => {
  const add = async (desk: Desk, name: string) => {
    command(desk, 'analyst.add')
    const asking = await dialog('Add analyst')
    await press(name)
    return asking
  }

  test('an analyst is added after the others and works here from now on', async () => {
    const desk = await open()
    await add(desk, ' Bo {Enter}')
    expect(await screen.findByRole('button', { name: 'Analyst: Bo. Switch…' })).toBeVisible()
    const [first, second] = Object.values(desk.project.analysts)
    expect(second).toEqual({ id: second?.id, name: 'Bo', position: 2 })
    expect(desk.inputs('preferences.set')).toContainEqual({
      changes: { analystByProject: { [desk.project.about.project.projectId]: second?.id } },
    })
    await click('Analyst: Bo. Switch…')
    const choice = await dialog('Who is working here?')
    expect(buttonIn(choice, 'Bo')).toHaveAttribute('aria-pressed', 'true')
    expect(buttonIn(choice, 'Ada')).toHaveAttribute('aria-pressed', 'false')
    await click('Ada', choice)
    expect(screen.getByRole('button', { name: 'Analyst: Ada. Switch…' })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    await press('{Control>}z{/Control}')
    await waitFor(() => expect(desk.inputs('project.undo')).toEqual([{ by: first?.id }]))
  })

  test('a name that is in the project already is not taken twice', async () => {
    const desk = await open()
    const asking = await add(desk, ' aDA ')
    expect(within(asking).getByRole('alert')).toHaveTextContent('An analyst of this name is already in the project.')
    expect(buttonIn(asking, 'Add')).toBeDisabled()
    await press('{Enter}')
    expect(desk.inputs('project.apply')).toEqual([])
    await press('2')
    expect(within(asking).queryByRole('alert')).toBeNull()
    expect(buttonIn(asking, 'Add')).toBeEnabled()
  })

  test('the first stays at work when the disk refuses the second', async () => {
    const desk = await open()
    refuseWrites(desk, 'ENOSPC')
    await add(desk, 'Bo{Enter}')
    await expectNotices(desk.session.status.current.failure ?? '')
    expect(screen.getByRole('button', { name: 'Analyst: Ada. Switch…' })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    mend(desk)
    command(desk, 'project.save')
    await screen.findByText(/^Saved \d.*\. Every change is on disk\.$/)
    expect(Object.values(desk.project.analysts).map(({ name }) => name)).toEqual(['Ada', 'Bo'])
    expect(screen.getByRole('button', { name: 'Analyst: Ada. Switch…' })).toBeVisible()
  })

  test('a name that is too long is refused in words', async () => {
    const desk = await open()
    const asking = await add(desk, 'B')
    const input = field(asking, 'Name')
    await userEvent.click(input)
    await userEvent.paste('o'.repeat(500))
    await press('{Enter}')
    expect(within(asking).getByRole('alert')).toHaveTextContent('At most 500 characters fit; this has 501.')
    expect(field(asking, 'Name')).toHaveValue(`B${'o'.repeat(500)}`)
    expect(desk.inputs('project.apply')).toEqual([])
    expect(notices()).toEqual([])
    await press('{Backspace}{Enter}')
    await waitFor(() => expect(Object.values(desk.project.analysts)).toHaveLength(2))
  })

  /** Two analysts, and the choice between them. */
  const choosing = async () => {
    const desk = await open()
    await add(desk, 'Bo{Enter}')
    await click('Analyst: Bo. Switch…')
    return { desk, choice: await dialog('Who is working here?') }
  }
  const analysts = (desk: Desk) => Object.values(desk.project.analysts).map(({ name, inactive }) => [name, inactive])

  test('one is renamed, as one step, and a name that is taken is not', async () => {
    const { desk, choice } = await choosing()
    await click('Rename Ada', choice)
    await press('{Control>}a{/Control} BO {Enter}')
    expect(within(choice).getByRole('alert')).toHaveTextContent('An analyst of this name is already in the project.')
    await press('{Control>}a{/Control}Ada Lund{Enter}')
    await waitFor(() => expect(analysts(desk).map(([name]) => name)).toEqual(['Ada Lund', 'Bo']))
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
    expect(buttonIn(choice, 'Ada Lund')).toBeEnabled()
    expect(desk.session.status.current.undo).toBe('Rename analyst Ada to Ada Lund')
    await click('Rename Bo', choice)
    await press('{Enter}')
    expect(buttonIn(choice, 'Bo')).toBeEnabled()
    expect(buttonIn(choice, 'Add analyst…')).toBeEnabled()
  })

  test('who left is inactive: the next one works here, and the last one stays', async () => {
    const { desk, choice } = await choosing()
    await click('Make Bo inactive', choice)
    await waitFor(() => expect(buttonIn(choice, 'Bo (inactive)')).toBeDisabled())
    expect(screen.getByRole('button', { name: 'Analyst: Ada. Switch…', hidden: true })).toBeInTheDocument()
    expect(buttonIn(choice, 'Make Ada inactive')).toHaveAttribute('aria-description', 'One analyst has to stay active.')
    expect(analysts(desk)).toEqual([
      ['Ada', undefined],
      ['Bo', true],
    ])
    await click('Make Bo active again', choice)
    await waitFor(() => expect(buttonIn(choice, 'Bo')).toHaveAttribute('aria-pressed', 'true'))
    expect(desk.session.status.current.undo).toBe('Make analyst Bo active again')
  })

  test('switching leads on to adding', async () => {
    await open()
    await click('Analyst: Ada. Switch…')
    await click('Add analyst…', await dialog('Who is working here?'))
    expect(await dialog('Add analyst')).toBeVisible()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  test('Escape leaves the analyst as it was and gives the focus back', async () => {
    await open()
    await click('Analyst: Ada. Switch…')
    await dialog('Who is working here?')
    await press('{Escape}')
    await gone()
    expect(screen.getByRole('button', { name: 'Analyst: Ada. Switch…' })).toHaveFocus()
  })
})

describe('naming a moment', () => {
  test('keeps the name without spaces around it, and says so', async () => {
    const desk = await open()
    command(desk, 'history.checkpoint')
    const asking = await dialog('Name this moment')
    expect(buttonIn(asking, 'Name it')).toBeDisabled()
    await press('  ')
    expect(buttonIn(asking, 'Name it')).toBeDisabled()
    await press('Round 1 {Enter}')
    await expectNotices('This moment is now called “Round 1” in the history.')
    expect(desk.inputs('history.nameCheckpoint')).toEqual([{ by: ada(desk).id, name: 'Round 1' }])
    expect((await desk.session.history.checkpoints()).map(({ name, seq }) => ({ name, seq }))).toEqual([
      { name: 'Round 1', seq: 1 },
    ])
    expect(desk.told).toContainEqual({ name: 'history.named', payload: null })
  })

  test('takes no more than fits', async () => {
    const desk = await open()
    command(desk, 'history.checkpoint')
    const asking = await dialog('Name this moment')
    await userEvent.click(field(asking, 'Name'))
    await userEvent.paste('x'.repeat(300))
    expect(within(asking).getByRole('alert')).toHaveTextContent('At most 200 characters fit; this has 300.')
    expect(field(asking, 'Name')).toHaveValue('x'.repeat(300))
    await press('{Enter}')
    expect(desk.inputs('history.nameCheckpoint')).toEqual([])
  })

  test('says when the disk refuses, and works afterwards', async () => {
    const desk = await open()
    refuseWrites(desk, 'EROFS')
    const name = async () => {
      command(desk, 'history.checkpoint')
      await dialog('Name this moment')
      await press('Late{Enter}')
    }
    await name()
    await waitFor(() => expect(notices()).toHaveLength(1))
    expect(notices()[0]).toMatch(/^Not saved yet: the disk can only be read\. /)
    mend(desk)
    await name()
    await screen.findByText('This moment is now called “Late” in the history.')
  })
})

describe('help', () => {
  test('about tells the versions and copies them', async () => {
    const { desk } = await startDesk()
    await showFrame()
    command(desk, 'help.about')
    const about = await dialog('About Assay')
    const details = 'Assay 0, Electron 0, Chromium 0, Node 0, Test 1'
    expect(await within(about).findByText(details, { exact: false })).toBeVisible()
    await click('Copy details', about)
    await waitFor(() => expect(desk.copied).toEqual([details]))
    await click('Close', about)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('about says of a test build that nobody is to work with it', async () => {
    const { desk } = await startDesk()
    desk.info.edition = 'test'
    await showFrame()
    command(desk, 'help.about')
    const about = await dialog('About Assay')
    expect(await within(about).findByText(/^This is a test build on an unofficial copy of Electron\./)).toBeVisible()
    expect(within(about).getByText(/^Assay Test Build 0, Electron 0/)).toBeVisible()
  })

  test('third-party licences shows what the build wrote, to be scrolled with the keys', async () => {
    const { desk } = await startDesk()
    await showFrame()
    command(desk, 'help.licences')
    const shown = within(await dialog('Third-party licences')).getByRole('region', { name: 'Licences' })
    await waitFor(() => expect(shown).toHaveTextContent('react 19 (MIT)'))
    expect(shown.tabIndex).toBe(0)
  })
})
