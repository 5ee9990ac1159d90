import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { speak } from '@shared/language/language'
import { runCommand } from '@state/commands'
import { goTo } from '@state/place'
import { ModelMemo } from '../../unit/shared/memo/lint/model-memo'
import { openInWindow } from '../desk'
import { untranslated } from '../untranslated'
import { showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

afterEach(() => speak('en'))

async function shown(outlook: string, spoken: 'de' | 'pseudo') {
  speak(spoken)
  const made = new ModelMemo()
  made.write('outlook', outlook)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  goTo({ screen: 'memo', memoId: made.memoId })
  await showScreen(<MemoScreen />, 'memo')
  return { desk, made }
}

const summary = () => screen.getByRole('button', { name: /^Prüfungen:/ })
const region = (name: string) => screen.getByRole('region', { name })

test('a memo is surrounded by German and stays English itself', async () => {
  await shown('The pause could potentially end.', 'de')
  await waitFor(() => expect(summary()).toHaveTextContent('Prüfungen: 1 Warnung'))
  expect(screen.getByRole('navigation', { name: 'Memos' })).toHaveTextContent(/^Memos · 1/)
  expect(region('Risiken in diesem Memo')).toHaveTextContent(/^Risiken in diesem Memo · 4 von 4/)
  expect(region('Anmerkungen')).toHaveTextContent(/^Anmerkungen · 0 von 0 offen/)
  expect(region('Übergaben')).toHaveTextContent('Noch nicht übergeben. Ein Export hält fest, was das Memo sagte.')
  expect(region('Löschen')).toHaveTextContent('Rückgängig holt das Memo zurück.')
  const outlook = within(screen.getByRole('region', { name: 'Outlook' }))
  expect(outlook.getByRole('heading', { level: 2 })).toHaveTextContent(/Outlook$/)
  expect(outlook.getByText('Selbst geschrieben')).toBeVisible()
  expect(outlook.getByRole('button', { name: '„Outlook“ bearbeiten' })).toBeVisible()
  expect(outlook.getByRole('button', { name: /^1 Befund in „Outlook“: „could potentially“/ })).toBeVisible()
  await user.click(summary())
  expect(within(region('Warnungen')).getByRole('heading', { level: 3 })).toHaveTextContent(
    'Warnung T13: Gehäufte oder leere Einschränkungen',
  )
  expect(screen.getByText(/^ICD 203, Analysestandard 2: Wörter, die nur einschränken/)).toBeVisible()
  expect(screen.getByRole('button', { name: '„could“ schreiben' })).toBeVisible()
})

test('what is waived is told in German and printed in English', async () => {
  const { desk } = await shown('The pause could potentially end.', 'de')
  await waitFor(() => expect(summary()).toHaveTextContent('Prüfungen: 1 Warnung'))
  await user.click(summary())
  await user.click(screen.getByRole('button', { name: /^T13 hinnehmen: / }))
  const dialog = within(screen.getByRole('dialog', { name: 'T13 hinnehmen' }))
  await user.type(dialog.getByLabelText('Grund'), 'So said the ministry.')
  await user.click(dialog.getByRole('button', { name: 'Hinnehmen' }))
  await waitFor(() => expect(summary()).toHaveTextContent('Prüfungen: 1 hingenommen'))
  expect(Object.values(desk.project.waivers)).toMatchObject([
    { rule: 'T13', quote: '“could potentially” hedges twice. One hedge says as much.' },
  ])
  expect(within(screen.getByRole('article')).getByRole('table', { name: /Checks that were waived/ })).toHaveTextContent(
    '“could potentially” hedges twice. One hedge says as much.',
  )
})

test('errors are counted in German before an export', async () => {
  await shown('A second pause is possible. Perhaps it ends.', 'de')
  await waitFor(() => expect(summary()).toHaveTextContent('Prüfungen: 2 Fehler'))
  await user.click(screen.getByRole('button', { name: 'Webseite…' }))
  const dialog = screen.getByRole('dialog', { name: 'Mit 2 Fehlern exportieren?' })
  expect(within(dialog).getByRole('button', { name: 'Als Entwurf exportieren, Webseite…' })).toBeVisible()
})

/** The words of a project, and the day of its memo. */
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsOf)
      : []

test('nothing around the memo is left untranslated', async () => {
  const { made } = await shown('A second pause is possible.', 'pseudo')
  await screen.findByRole('button', { name: /Çhéçkš: .*1 érrör/ })
  const known = [...wordsOf(made.project), '6 Oct 2026', 'Ctrl+Shift+A']
  const left = (roots: readonly Element[]) =>
    roots.flatMap((root) => untranslated(root, { known, except: 'kbd, [lang="en-GB"]' }))
  const panel = within(screen.getByRole('tabpanel'))
  // Its dates are pieces of another part.
  const own = panel.getAllByRole('region').filter((each) => !each.matches('[aria-label^="⟦Détåîlš"]'))
  expect(own.length).toBeGreaterThan(5)
  expect(left([...screen.getAllByRole('navigation'), ...own])).toEqual([])
  await act(async () => void runCommand('memo.checks'))
  expect(left([screen.getByRole('tabpanel')])).toEqual([])
  await act(async () => void runCommand('memo.export'))
  expect(left(within(screen.getByRole('dialog')).getAllByRole('group'))).toEqual([])
})
