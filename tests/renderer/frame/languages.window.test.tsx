import { speak } from '@shared/language/language'
import { STANCES } from '@shared/lexicons/stance'
import { offeredMarks } from '@shared/memo/handling-marks'
import { importDropped } from '@state/import'
import { askToLink } from '@state/linking'
import { goTo } from '@state/place'
import { currentPreferences } from '@state/preferences'
import { openTray, putIntoTray } from '@state/tray'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Banners } from '../../../renderer/frame/Banners'
import { ImportPanel } from '../../../renderer/frame/ImportPanel'
import { Rail } from '../../../renderer/frame/Rail'
import { StatusBar } from '../../../renderer/frame/StatusBar'
import { TrayPanel } from '../../../renderer/frame/TrayPanel'
import { openInWindow } from '../desk'
import { ReaderProject } from '../reader/reader-project'
import { untranslated } from '../untranslated'
import { announced, command, press, showFrame } from '../window'

afterEach(() => {
  openTray(false)
  askToLink(null)
  speak('en')
})

/** The frame without a screen, on a project with one source, two passages and two risks. */
async function frame(spoken: 'de' | 'pseudo') {
  const made = new ReaderProject()
  made.tag('cost', 2, null, 1)
  const passageIds = [made.passage('stopped its charts'), made.passage('Pilots are blind')]
  made.risk('Grounding')
  made.risk('Ice')
  speak(spoken)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(
    <>
      <Banners />
      <Rail />
      <StatusBar />
      <TrayPanel />
      <ImportPanel />
    </>,
    'risks',
  )
  return { desk, made, passageIds }
}

const drop = (...names: string[]) =>
  act(() =>
    importDropped(async () => ({
      files: names.map((name) => ({ name, file: async () => new File([`The words of ${name}.`], name) })),
      left: [],
    })),
  )

const status = () => screen.getByRole('contentinfo')

test('the frame speaks German, of one and of many', async () => {
  const { desk, passageIds } = await frame('de')
  expect(status()).toHaveTextContent(/^Gespeichert( \d\d:\d\d)?1 Quelle · 2 Stellen · 2 Risiken/)
  expect(screen.getByRole('button', { name: 'Analyst: Ines. Wechseln…' })).toBeVisible()
  const rail = screen.getByRole('navigation', { name: 'Ansichten' })
  expect(
    within(rail)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toContain('Ausgänge')
  act(() => putIntoTray(passageIds.slice(0, 1)))
  expect(announced()).toBe('In die Ablage gelegt: 1 Stelle darin.')
  act(() => putIntoTray(passageIds))
  expect(announced()).toBe('In die Ablage gelegt: 2 Stellen darin.')
  command(desk, 'tray.show')
  const tray = await screen.findByRole('region', { name: 'Ablage der Stellen' })
  expect(within(tray).getByText('2 von 2 Risiken. Ziehen Sie Stellen auf eines.')).toBeVisible()
  act(() => askToLink({ passageIds, toBe: null, riskId: null }))
  const ask = await screen.findByRole('dialog', { name: 'Als Beleg verwenden' })
  expect(within(ask).getByText('„stopped its charts“')).toBeVisible()
  expect(within(ask).getByLabelText('Die Stellen')).toBeVisible()
  await press('{Escape}')
  await drop('a.txt', 'b.txt')
  const imports = await screen.findByRole('region', { name: 'Importe' })
  await waitFor(() => expect(imports).toHaveTextContent('2 von 2 Dateien importiert'))
  expect(
    await screen.findByText('2 Artikel wurden importiert. Die Quellenkarten sagen, was weggelassen wurde.'),
  ).toBeVisible()
})

test('what the palette found in one language it says anew in another', async () => {
  const { desk } = await frame('de')
  const found = async () => {
    command(desk, 'view.palette')
    await press('ground')
    const entries = await screen.findAllByRole('menuitem')
    const words = entries.map(({ textContent }) => textContent)
    await press('{Escape}')
    return words
  }
  expect(await found()).toContain('R3 GroundingRisiko')
  act(() => {
    speak('en')
    goTo({ screen: 'risks' })
  })
  expect(await found()).toContain('R3 GroundingRisk')
})

/** What is in the project or called the same everywhere. */
const known = ({ project }: ReaderProject) => [
  'Assay',
  ...offeredMarks(currentPreferences()),
  ...Object.values(project.analysts).map(({ name }) => name),
  ...Object.values(project.sources).flatMap(({ title, publisher }) => [title, publisher]),
  ...Object.values(project.memos).map(({ title }) => title),
  ...Object.values(project.tags).map(({ name }) => name),
  ...Object.values(project.risks).map(({ title }) => title),
  ...Object.values(project.passages).map(({ anchor }) => anchor.exact),
  project.about.project.title,
]

test('the frame has no words that are of no catalogue', async () => {
  const { desk, made, passageIds } = await frame('pseudo')
  act(() => putIntoTray(passageIds))
  command(desk, 'tray.show')
  await drop('one.txt', 'two.txt')
  await waitFor(() => expect(document.querySelectorAll('[data-state=done]')).toHaveLength(2))
  expect(untranslated(document.body, { known: [...known(made), 'one.txt', 'two.txt', 'one', 'two'] })).toEqual([])
})

test.each([
  'project.details',
  'project.rename',
  'project.pack',
  'project.restoreBackup',
  'history.checkpoint',
  'analyst.switch',
  'analyst.add',
  'source.paste',
  'help.about',
  'help.shortcuts',
  'view.palette',
] as const)('the dialog of %s has no words that are of no catalogue', async (id) => {
  const { desk, made } = await frame('pseudo')
  command(desk, id)
  const dialog = await screen.findByRole('dialog')
  expect(
    untranslated(dialog, {
      known: [...known(made), 'Markdown', 'HTML', 'Electron', 'Chromium', 'Node', desk.info.system, 'R1', 'R2'],
      except: 'kbd, [data-known]',
    }),
  ).toEqual([])
})

test('a dialog of passages has no words that are of no catalogue', async () => {
  const { made, passageIds } = await frame('pseudo')
  act(() => askToLink({ passageIds, toBe: null, riskId: null }))
  // Stances are the words of a scale.
  const stances = STANCES.map(({ verb }) => verb)
  expect(untranslated(await screen.findByRole('dialog'), { known: [...known(made), ...stances] })).toEqual([])
})
