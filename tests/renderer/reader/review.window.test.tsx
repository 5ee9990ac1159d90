import { goTo, currentPlaceOf } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ReaderScreen } from '../../../renderer/features/reader/ReaderScreen'
import { openInWindow } from '../desk'
import { announced, expectNotices, press, showFrame } from '../window'
import { ReaderProject, select } from './reader-project'

const CHARTS = 'The port stopped its charts on Monday, and nobody said for how long they would be missed.'
const PILOTS = 'Pilots are blind for days, and the insurers have begun to ask for a second tug at the mouth.'
const TIES = 'Ties between the two services are strong, and the old telephone line is still answered.'

class Versions extends ReaderProject {
  readonly articleId = this.source([CHARTS, PILOTS, TIES])

  mark(exact: string): string {
    const helper = this.risk('Helper')
    return this.evidence(helper, this.articleId, exact)
  }
}

/** The reader with a source of three passages, and a corrected text of it that the next dialog answers with. */
async function shown(...corrected: string[]) {
  const made = new Versions()
  const [charts, pilots, ties] = [
    'stopped its charts',
    'Pilots are blind for days, and the insurers',
    'Ties between the two services',
  ].map((words) => made.mark(words))
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  const folder = await mkdtemp(join(tmpdir(), 'assay-corrected-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'corrected.txt')
  await writeFile(file, corrected.join('\n\n'))
  desk.answers.articles = [file]
  await showFrame(<ReaderScreen />, 'reader')
  await act(async () => goTo({ screen: 'reader', sourceId: made.articleId }))
  return { desk, made, passages: [charts ?? '', pilots ?? '', ties ?? ''] as const }
}

/** Runs the command as the palette does. */
async function importCorrected(): Promise<void> {
  await press('{Control>}k{/Control}')
  await press('Import a corrected version')
  await screen.findByRole('menuitem', { name: /^Import a corrected version/ })
  await press('{ArrowDown}{Enter}')
}

const review = () => within(screen.getByRole('region', { name: 'Review of the new version' }))
const heading = () => review().getByRole('heading').textContent
const words = () => review().getByRole('group', { name: 'Old and new words' })

test('changed and lost passages are reviewed by keyboard, one after the other, until nothing waits', async () => {
  const { desk, passages } = await shown(CHARTS, PILOTS.replace('for days', 'for a week'))
  await importCorrected()
  await screen.findByRole('region', { name: 'Review of the new version' })
  expect(heading()).toBe('Review · 1 of 2')
  expect(review().getByText('1 exact + 0 moved + 1 changed + 1 lost = 3 passages')).toBeVisible()
  expect([words().querySelector('del')?.textContent, words().querySelector('ins')?.textContent]).toEqual([
    'days',
    'a week',
  ])
  await press('{F8}')
  expect(heading()).toBe('Review · 2 of 2')
  expect(words()).toHaveTextContent('Ties between the two services')
  await press('{Shift>}{F8}{/Shift}')
  expect(heading()).toBe('Review · 1 of 2')
  await press('a')
  await waitFor(() => expect(heading()).toBe('Review · 1 of 1'))
  expect(announced()).toBe('Accepted: “Pilots are blind for a week, and the insurers”. 1 passage left.')
  expect(desk.project.passages[passages[1]]?.reAnchored).toMatchObject({ outcome: 'changed', reviewed: true })
  await press('l')
  await waitFor(() => expect(heading()).toBe('Review'))
  expect(review().getByText(/^Everything is reviewed\./)).toBeVisible()
  expect(announced()).toMatch(/Everything is reviewed\.$/)
  expect(desk.project.passages[passages[2]]?.reAnchored).toMatchObject({ outcome: 'lost', reviewed: true })
  const lost = within(screen.getByRole('region', { name: 'Lost' }))
  expect(lost.getByRole('button')).toHaveTextContent('Ties between the two services')
})

test('the right words are selected in the text and the passage placed there; the caret may go anywhere before', async () => {
  const { desk, passages } = await shown(
    CHARTS,
    PILOTS,
    'Relations are good. The old telephone line is still answered.',
  )
  await importCorrected()
  await screen.findByRole('region', { name: 'Review of the new version' })
  await press('p')
  await expectNotices(
    expect.stringContaining('1 lost') as unknown as string,
    'Select the words of the passage in the text first. Nothing was changed.',
  )
  await select(3, 0, 'Relations are good'.length)
  expect(heading()).toBe('Review · 1 of 1')
  await press('p')
  await waitFor(() => expect(heading()).toBe('Review'))
  expect(desk.project.passages[passages[2]]).toMatchObject({
    anchor: { exact: 'Relations are good' },
    reAnchored: { outcome: 'changed', confidence: 1, reviewed: true },
  })
  await waitFor(() =>
    expect(announced()).toBe(
      'Placed: “Ties between the two services”. Everything is reviewed. Passage in paragraph 3: “Relations are good”, no tag.',
    ),
  )
})

test('two versions stand side by side; keys go from difference to difference and back to the text', async () => {
  await shown('A correction was printed.', CHARTS, PILOTS.replace('second', 'third'))
  await importCorrected()
  await screen.findByRole('region', { name: 'Review of the new version' })
  await press('v')
  const table = await screen.findByRole('table', { name: 'Versions side by side' })
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows.map((row) => row.dataset['kind'])).toEqual(['added', 'same', 'changed', 'removed'])
  expect(rows[2]?.querySelector('del')?.textContent).toBe('second')
  expect(rows[2]?.querySelector('ins')?.textContent).toBe('third')
  expect(screen.getByText('2 differences')).toBeVisible()
  await press('{F8}')
  expect(rows[0]).toHaveFocus()
  await press('{F8}')
  expect(rows[2]).toHaveFocus()
  expect(screen.getByText('Difference 2 of 2')).toBeVisible()
  await press('{F8}')
  expect(rows[0]).toHaveFocus()
  await press('v')
  await screen.findByRole('document')
  expect(currentPlaceOf('reader').view).toBeNull()
})

test('a lost passage that is gone to is shown in the text that has it, which says so and takes no new ones', async () => {
  const { desk, made, passages } = await shown(CHARTS, PILOTS)
  await importCorrected()
  await screen.findByRole('region', { name: 'Review of the new version' })
  await act(async () => goTo({ screen: 'reader', sourceId: made.articleId, passageId: passages[2] }))
  const banner = await screen.findByRole('note', { name: 'Earlier version' })
  expect(banner).toHaveTextContent(/^Version 1 of 2, imported/)
  const inspector = screen.getByRole('region', { name: 'This passage' })
  expect(inspector).toHaveTextContent('Ties between the two services')
  expect(inspector).toHaveTextContent('Anchor lost: the words are not in the present text.')
  await select(1, 4, 8)
  await press('e')
  await expectNotices(
    'This is an earlier text of the source. Nothing was marked. Mark the words in the present text.',
    expect.stringContaining('1 lost') as unknown as string,
  )
  expect(Object.keys(desk.project.passages)).toHaveLength(3)
  await act(async () => within(banner).getByRole('button', { name: 'Read the present text' }).click())
  await waitFor(() => expect(screen.queryByRole('note', { name: 'Earlier version' })).toBeNull())
})

test('the inspector says, looked up now, how the anchor of a passage stands to the present text', async () => {
  const { made, passages } = await shown(
    'A correction was printed.',
    CHARTS,
    PILOTS.replace('for days', 'for a week'),
    TIES,
    'Ties between the two services.',
  )
  const anchor = async (passageId: string) => {
    await act(async () => goTo({ screen: 'reader', sourceId: made.articleId, passageId }))
    const inspector = await screen.findByRole('region', { name: 'This passage' })
    await waitFor(() => expect(inspector.querySelector('[data-anchor]')).not.toBeNull())
    return inspector.querySelector('[data-anchor]')?.textContent
  }
  expect(await anchor(passages[0])).toBe('Anchor ok: the words are where it says.')
  await importCorrected()
  await screen.findByRole('region', { name: 'Review of the new version' })
  expect(await anchor(passages[0])).toBe('Anchor ok: the words are where it says.')
  expect(await anchor(passages[1])).toMatch(
    /^Anchor relocated: changed in a new version\. The words changed where they stood: \d\d % alike\. Not reviewed\.$/,
  )
})

test('the file of the present text is refused in words, and nothing changes', async () => {
  const { desk } = await shown(CHARTS, PILOTS, TIES, 'More.')
  await importCorrected()
  await expectNotices(
    'Imported a new version of “Norvik stops its ice charts”: 3 exact + 0 moved + 0 changed + 0 lost = 3 passages.',
  )
  const commits = (await desk.commits()).length
  await importCorrected()
  await screen.findByText(/This file is the present text of “Norvik stops its ice charts”, byte for byte\./)
  expect(await desk.commits()).toHaveLength(commits)
})

test('a passage nobody was asked about is reviewed from the inspector, and called lost', async () => {
  const { desk, made, passages } = await shown('A correction was printed.', CHARTS, PILOTS, TIES)
  await importCorrected()
  await expectNotices(
    'Imported a new version of “Norvik stops its ice charts”: 3 exact + 0 moved + 0 changed + 0 lost = 3 passages.',
  )
  await act(async () => goTo({ screen: 'reader', sourceId: made.articleId, passageId: passages[2] }))
  await act(async () => screen.getByRole('button', { name: 'Review its words in the new version' }).click())
  expect(words()).toHaveTextContent('Ties between the two services')
  expect(review().queryByRole('button', { name: 'Accept A' })).toBeNull()
  await press('l')
  await waitFor(() =>
    expect(desk.project.passages[passages[2]]?.reAnchored).toMatchObject({ outcome: 'lost', reviewed: true }),
  )
  expect(desk.project.passages[passages[1]]?.reAnchored).toMatchObject({ outcome: 'exact', reviewed: false })
})

test('the review ends with the version it was about', async () => {
  const { desk, passages } = await shown(CHARTS, PILOTS)
  await importCorrected()
  await screen.findByRole('region', { name: 'Review of the new version' })
  await press('{Control>}z{/Control}')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Review of the new version' })).toBeNull())
  expect(desk.project.passages[passages[2]]?.reAnchored).toBeUndefined()
})
