import { clockTime } from '@shared/words/moments'
import { currentPlace } from '@state/place'
import { show } from '@state/project-store'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../renderer/frame/ErrorBoundary'
import {
  addPassage,
  addRisk,
  addSource,
  emptyProject as projectOfNobody,
  perform,
  addAnalyst,
} from '../unit/shared/sample-project'
import { emptyProject, FOLDER, openInWindow, openReadOnly, startDesk, WINDOW } from './desk'
import { mend, refuseWrites } from './disk'
import { click, press, showWindow } from './window'

const rail = () => within(screen.getByRole('navigation', { name: 'Screens' }))
const shown = () => document.querySelector('main')?.dataset['screen']
const status = () => screen.getByRole('contentinfo').textContent
const title = () => screen.getByRole('banner').querySelector('span')?.textContent
const focusWork = () => screen.getByRole('main').querySelector<HTMLElement>('[data-pane]')?.focus()

const SCREENS = [
  'Library',
  'Reader',
  'Codebook',
  'Risks',
  'Matrix',
  'Memo',
  'History',
  'Passages',
  'Sessions',
  'Outcomes',
  'Search',
]

describe('without a project', () => {
  test('the window is at home, and nowhere else can be gone to', async () => {
    await startDesk()
    await showWindow()
    expect(shown()).toBe('home')
    expect(title()).toBe('Assay')
    expect(status()).toBe('No project open. Nothing leaves this computer.')
    expect(rail().getByRole('button', { current: 'page' })).toHaveTextContent('Home')
    const disabled = rail()
      .getAllByRole('button')
      .filter((button) => button.matches(':disabled'))
    expect(disabled.map(({ textContent }) => textContent)).toEqual(SCREENS)
    expect(screen.queryByRole('button', { name: /^Analyst/ })).toBeNull()
    await press('{Alt>}1{/Alt}')
    expect(shown()).toBe('home')
  })

  test('the body says that the window is ready to be used', async () => {
    delete document.body.dataset['ready']
    await startDesk()
    await showWindow()
    expect(document.body.dataset['ready']).toBe('true')
  })
})

describe('an empty project', () => {
  test('starts in its library, under its title and its analyst', async () => {
    await openInWindow()
    await showWindow()
    expect(shown()).toBe('library')
    expect(title()).toBe('Test')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Library')
    expect(screen.getByRole('button', { name: 'Analyst: Ada. Switch…' })).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'No articles yet' })).toBeVisible()
  })

  test('has every screen, by the rail and by its key', async () => {
    await openInWindow()
    await showWindow()
    for (const name of SCREENS.toReversed()) {
      await userEvent.click(rail().getByRole('button', { name }))
      expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible()
      expect(rail().getByRole('button', { current: 'page' })).toHaveTextContent(name)
    }
    for (const [index, name] of SCREENS.entries()) {
      const [shown, keys] =
        name === 'Search'
          ? ['Ctrl+Shift+F', '{Control>}{Shift>}f{/Shift}{/Control}']
          : [`Alt+${(index + 1) % 10}`, `{Alt>}${(index + 1) % 10}{/Alt}`]
      expect(rail().getByRole('button', { name })).toHaveAttribute('title', `${name}  ${shown}`)
      await press(keys)
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name)
    }
    await press('{Control>}{Shift>}H{/Shift}{/Control}')
    expect(shown()).toBe('home')
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Test'])
  })

  test('shows a very long title and name whole', async () => {
    const [long, name] = ['Unpronounceable'.repeat(33), 'A'.repeat(500)]
    const project = emptyProject()
    project.about.project = { ...project.about.project, title: long }
    project.analysts = Object.fromEntries(Object.entries(project.analysts).map(([id, one]) => [id, { ...one, name }]))
    await openInWindow(project)
    await showWindow()
    expect(title()).toBe(long)
    expect(screen.getByRole('button', { name: `Analyst: ${name}. Switch…` })).toHaveTextContent(name)
  })
})

describe('where the analyst was', () => {
  const open = async () => {
    const desk = await openInWindow()
    await showWindow()
    await press('{Alt>}3{/Alt}{Alt>}5{/Alt}')
    expect(shown()).toBe('matrix')
    return desk
  }

  test('is walked back and forward with Alt and the arrows, and no further than it goes', async () => {
    await open()
    const walk = []
    for (const key of ['Left', 'Left', 'Left', 'Right', 'Right', 'Right']) {
      await press(`{Alt>}{Arrow${key}}{/Alt}`)
      walk.push(shown())
    }
    expect(walk).toEqual(['codebook', 'library', 'library', 'codebook', 'matrix', 'matrix'])
  })

  test('is not gone on to once the analyst has turned elsewhere', async () => {
    await open()
    await press('{Alt>}{ArrowLeft}{/Alt}{Alt>}4{/Alt}{Alt>}{ArrowRight}{/Alt}')
    expect(shown()).toBe('risks')
  })

  test('stays while Alt and an arrow move the caret in a text field, or further keys are held', async () => {
    await open()
    await press('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}{Control>}{Alt>}{ArrowLeft}{/Alt}{/Control}')
    expect(shown()).toBe('matrix')
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    await press('{Alt>}{ArrowLeft}{/Alt}')
    expect(shown()).toBe('matrix')
    field.remove()
  })

  test('is forgotten when the project is closed, which goes home', async () => {
    const desk = await open()
    await press('{Control>}{Shift>}W{/Shift}{/Control}')
    await waitFor(() => expect(shown()).toBe('home'))
    expect(title()).toBe('Assay')
    expect(desk.inputs('project.close')).toEqual([{}])
    expect(currentPlace().screen).toBe('home')
    await press('{Alt>}{ArrowLeft}{/Alt}')
    expect(shown()).toBe('home')
  })

  test('is forgotten when another window opens another project, which is shown here too', async () => {
    const desk = await open()
    await desk.store('/projects/Other.assay', emptyProject())
    await act(() => desk.showAnother('/projects/Other.assay'))
    expect(shown()).toBe('library')
    await press('{Alt>}{ArrowLeft}{/Alt}')
    expect(shown()).toBe('library')
  })
})

test('F6 takes the focus from pane to pane, round and round', async () => {
  await openInWindow(projectOf(1))
  await showWindow()
  focusWork()
  const places = []
  for (let n = 0; n < 4; n += 1) {
    await press('{F6}')
    places.push(document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label'))
  }
  expect(places).toEqual(['Source card', 'Screens', 'Sources', 'Source card'])
})

function projectOf(sources: number) {
  const project = projectOfNobody()
  perform(project, addAnalyst('ann'), addRisk('risk'))
  for (let n = 0; n < sources; n += 1) perform(project, addSource(`s${n}`), addPassage(`p${n}`, `s${n}`))
  return project
}

describe('the status bar', () => {
  test('says when the last change was saved, how much there is, and the handling mark', async () => {
    const desk = await openInWindow()
    await showWindow()
    expect(status()).toBe(`Saved ${clockTime('2026-01-01T00:00:00.000Z')}0 sources · 0 passages · 0 risks`)
    await desk.perform({ name: 'project.update', input: { changes: { handling: 'TLP:AMBER' } } })
    const { savedAt } = desk.session.status.current
    expect(status()).toBe(`Saved ${clockTime(savedAt ?? '')}0 sources · 0 passages · 0 risksTLP:AMBER`)
  })

  test('counts one and many, and follows what goes', async () => {
    const desk = await openInWindow(projectOf(2))
    await showWindow()
    expect(status()).toContain('2 sources · 2 passages · 1 risk')
    const [first] = Object.values(desk.project.sources)
    await desk.perform({ name: 'source.delete', input: { sourceId: first?.id ?? '' } })
    expect(status()).toContain('1 source · 1 passage · 1 risk')
  })

  test('says that a project is read-only, and why stands above', async () => {
    const { desk } = await openReadOnly()
    await showWindow()
    expect(status()).toBe('Read-only0 sources · 0 passages · 0 risks')
    expect(screen.getByText('Read-only.').parentElement).toHaveTextContent(`Read-only. ${desk.session.readOnly}`)
  })

  test('says what the disk refused until it is saved again', async () => {
    const desk = await openInWindow()
    await showWindow()
    refuseWrites(desk, 'ENOSPC')
    const refused =
      'Not saved yet: the disk is full. Everything before this change is on disk. Assay keeps the change and tries again with your next one, or when you choose Save.'
    await desk
      .perform({ name: 'project.update', input: { changes: { title: 'New' } } })
      .catch((error: Error) => expect(error.message).toBe(refused))
    expect(screen.getByText('Not saved')).toHaveAttribute('title', refused)
    expect(title()).toBe('Test')
    expect(screen.getByRole('alert')).toHaveTextContent(`The last change is kept in memory only. ${refused}`)
    mend(desk)
    await click('Save again')
    await screen.findByText(/^Saved \d.*\. Every change is on disk\.$/)
    expect(status()).toContain('Saved ')
    expect(title()).toBe('New')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(desk.bugs).toEqual([])
  })
})

test('a screen that fails says why and is shown again on request; what is around it stays', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let broken = true
  function Screen() {
    if (broken) throw new Error('The map is missing.')
    return <p>All is well</p>
  }
  render(
    <ErrorBoundary part="screen">
      <Screen />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('region', { name: 'This screen stopped working' })).toHaveTextContent(
    'Everything marked as saved is safe on disk, and so is what was being typed in a field until a second ago. Show it again to go on; if it stops once more, close the window and open it again. The reason was: The map is missing.',
  )
  broken = false
  await click('Show it again')
  expect(screen.getByText('All is well')).toBeVisible()
  silent.mockRestore()
})

test('a screen that fails does not keep the others from being shown', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { workspace } = await openInWindow()
  const opened = workspace.currentAt(WINDOW)!
  await showWindow()
  act(() => show({ ...opened, project: { ...structuredClone(opened.project), tags: null as never } }))
  await press('{Alt>}3{/Alt}')
  expect(await screen.findByRole('region', { name: 'This screen stopped working' })).toBeVisible()
  expect(status()).toMatch(/^Saved /)
  await press('{Alt>}1{/Alt}')
  expect(await screen.findByRole('region', { name: 'No articles yet' })).toBeVisible()
  silent.mockRestore()
})

test('the project folder is named nowhere in the window: only its name is', async () => {
  await openInWindow()
  await showWindow()
  expect(document.body.textContent).not.toContain(FOLDER)
})
