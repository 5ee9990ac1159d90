import { SCREENS } from '@shared/commands/command'
import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { speak } from '@shared/language/language'
import { followLanguage } from '@state/language'
import { goTo, type Target } from '@state/place'
import { showPreferences } from '@state/preferences'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import {
  addAlternative,
  addAnalyst,
  addAssumption,
  addColumn,
  addIndicator,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  addTag,
  addTagSet,
  emptyProject,
  id,
  linkEvidence,
  perform,
  saveQuery,
  saveView,
  setScore,
} from '../unit/shared/sample-project'
import { addSession, openRound } from '../unit/shared/sample-session'
import { type Desk, openInWindow } from './desk'
import { command, press, showWindow } from './window'

const project = emptyProject()
perform(
  project,
  addAnalyst('ann'),
  addAnalyst('bo'),
  addSource('article'),
  addSource('second'),
  addTag('cost'),
  addTag('delay', 'cost', 1),
  addTagSet('both', ['cost'], 2),
  addPassage('words', 'article', ['cost']),
  addRisk('strike'),
  addRisk('ice'),
  linkEvidence('link', 'strike', 'words'),
  setScore('score', 'strike', 'ann', 60),
  addMemo('memo'),
  addIndicator('seen', 'strike'),
  addAssumption('held', 'strike'),
  addAlternative('other', 'strike'),
  addColumn('column', 'text'),
  saveQuery('query', 'blind'),
  saveView('view'),
  addSession('session', ['strike', 'ice'], ['ann', 'bo']),
  openRound('round', 'session', ['strike', 'ice']),
)
const texts = {
  [id('articleV')]: [{ kind: 'paragraph', level: null, role: 'body', text: 'words that carry it' } as const],
}

beforeAll(followLanguage)
afterEach(() => {
  act(() => showPreferences(DEFAULT_PREFERENCES))
  speak('en')
})

/** A screen of the window, with all that is on it once it is there. */
async function show(at: Target): Promise<Desk> {
  const desk = await openInWindow(project, texts)
  await showWindow()
  await settled(at)
  return desk
}

/** Waits until the screen is there and nothing is drawn any more. */
async function settled(at: Target): Promise<void> {
  act(() => goTo(at))
  const main = screen.getByRole('main')
  await waitFor(() => {
    expect(main).not.toBeEmptyDOMElement()
    expect(main).not.toHaveTextContent(/Checks: under way|Prüfungen: laufen noch/)
  })
  let before = ''
  await waitFor(() => {
    const now = document.body.innerHTML
    const isStill = now === before
    before = now
    expect(isStill).toBe(true)
  })
}

/** As another window does it. */
const change = (language: 'de' | 'en') => act(async () => showPreferences({ language }))

const SAID = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt']

/** All words of the page that are read or heard, in their order; not what was told once. */
function words(node: Node): string[] {
  if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.trim()]
  if (!(node instanceof Element) || node.matches('[data-testid=announcement], [aria-live]')) return []
  const said = SAID.flatMap((name) => (node.getAttribute(name) ? [`${name}: ${node.getAttribute(name)}`] : []))
  return [...said, ...[...node.childNodes].flatMap(words)]
}

/** Every screen, and what else some of them show. */
const PLACES: readonly Target[] = [
  ...SCREENS.map((at) => ({ screen: at })),
  { screen: 'matrix', picture: 'balance' },
  { screen: 'matrix', picture: 'leave-out' },
  { screen: 'matrix', picture: 'pairs' },
  { screen: 'outcomes', outcomePart: 'calibration' },
  { screen: 'outcomes', outcomePart: 'terms' },
  { screen: 'sessions', part: 'set-up' },
  { screen: 'sessions', part: 'review' },
  { screen: 'codebook', task: { kind: 'sets', tagSetId: null } },
]

test.each(PLACES)('%j says all its words in another language, as if it had been opened in it', async (at) => {
  await show(at)
  await change('de')
  await settled(at)
  const changed = words(document.body)
  cleanup()
  await showWindow()
  await settled(at)
  // A memo is made part by part.
  await waitFor(() => expect(words(document.body)).toEqual(changed), { timeout: 10_000 })
})

/** Every field that words can be typed in. */
const fields = () =>
  [...document.body.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter((field) =>
    field.matches('textarea, [type=text], [type=search], :not([type])'),
  )

test.each(PLACES)('%j keeps the words of every field, and the field', async (at) => {
  await show(at)
  const typed = fields()
  for (const field of typed) if (!field.disabled && !field.readOnly) fireEvent.change(field, { target: { value: 'o' } })
  const before = typed.map(({ value }) => value)
  // Words that are looked for may leave fewer things to be shown.
  const shown = typed.filter((field) => field.isConnected)
  await change('de')
  expect(shown.map((field) => [field.isConnected, field.value])).toEqual(
    typed.flatMap((field, index) => (shown.includes(field) ? [[true, before[index]]] : [])),
  )
})

test('what is looked for in an article and what is selected in it stay', async () => {
  const desk = await show({ screen: 'reader' })
  const block = await screen.findByText('words that carry it')
  command(desk, 'edit.find')
  const find = await screen.findByRole('textbox', { name: 'Find in text' })
  await press('carry')
  document.getSelection()?.setBaseAndExtent(block.firstChild ?? block, 0, block.firstChild ?? block, 5)
  await change('de')
  expect(find).toBeInTheDocument()
  expect(find).toHaveValue('carry')
  expect(find).toHaveFocus()
  expect(document.getSelection()?.toString()).toBe('words')
})

test('whoever chose the language still has its list under their keys', async () => {
  await show({ screen: 'settings' })
  const list = screen.getByRole('combobox', { name: 'Language' })
  act(() => list.focus())
  await change('de')
  expect(screen.getByRole('combobox', { name: 'Sprache' })).toHaveFocus()
})
