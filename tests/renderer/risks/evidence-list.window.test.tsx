import { undoOrRedo } from '@state/perform'
import { currentPlace } from '@state/place'
import { useEntity } from '@state/project-store'
import { canonicalText } from '@shared/text/blocks'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { EvidenceList } from '../../../renderer/features/risks/EvidenceList'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { addTag, id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, announced, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function List({ riskId }: { riskId: string }) {
  const risk = useEntity('risks', riskId)
  return risk ? <EvidenceList risk={risk} /> : <p>No risk</p>
}

const WORDS = ['The port stopped its charts.', 'Pilots are blind.', 'Ties are strong.', 'Ships still sail.']

async function shown(
  stances: readonly ('supports' | 'contradicts' | 'context' | null)[],
  open: typeof openOnReadOnlyDisk = openInWindow,
) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  const other = made.risk('Other')
  const source = made.source(WORDS.slice(0, 4))
  made.do(addTag('cost'))
  const passages = stances.map((stance, index) =>
    made.evidence(stance ? riskId : other, source, WORDS[index]!, stance ?? 'supports', stance ? `Note ${index}` : ''),
  )
  const desk = await open(made.project, Object.fromEntries(made.texts))
  await showScreen(<List riskId={riskId} />, 'risks')
  const evidenceOf = (passageId: string | undefined) =>
    Object.values(desk.project.evidence).find((each) => each.passageId === passageId && each.riskId === riskId)
  return { desk, riskId, other, passages, source, evidenceOf, made }
}

const outline = () =>
  screen
    .getAllByRole('heading', { level: 4 })
    .map((heading) => [
      heading.textContent,
      ...[...heading.closest('section')!.querySelectorAll('li')].map(
        (item) => item.querySelector('button')!.textContent,
      ),
    ])
const item = (words: string) => within(screen.getByText(new RegExp(words)).closest('li')!)
const from = (index: number) => `“${WORDS[index]}”Norvik stops its ice charts, ¶${index + 1}, B2`
const picker = () => within(screen.getByRole('dialog', { name: 'Link evidence' }))
const found = () =>
  picker()
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('nothing linked: it says how to link and what was searched for the contrary', async () => {
  const { desk, riskId } = await shown([])
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Evidence (0)')
  expect(screen.getByText(/^Nothing is linked yet\./)).toHaveTextContent(
    'Nothing is linked yet. Link passages here, or press E on a passage in the reader.',
  )
  await user.type(screen.getByLabelText('Search for contrary evidence'), ' Trade press ')
  await user.tab()
  await waitFor(() => expect(desk.project.risks[riskId]?.contrarySearch).toBe('Trade press'))
})

test('it stands by stance, for before against before context, each in its own order', async () => {
  await shown(['context', 'supports', 'contradicts', 'supports'])
  await waitFor(() =>
    expect(outline()).toEqual([['For (2)', from(1), from(3)], ['Against (1)', from(2)], ['Context (1)']]),
  )
  // What neither supports nor contradicts is folded, and its head says how much it is.
  await user.click(screen.getByRole('button', { name: 'Context (1)', expanded: false }))
  await waitFor(() => expect(outline()[2]).toEqual(['Context (1)', from(0)]))
  expect(screen.queryByLabelText('Search for contrary evidence')).toBeNull()
})

test('context alone still asks for contrary evidence', async () => {
  await shown(['context'])
  expect(screen.getByLabelText('Search for contrary evidence')).toHaveAccessibleDescription(
    'Nothing contradicts this risk yet: say what was searched and found',
  )
})

test('another stance moves it to its group and undo moves it back', async () => {
  const { desk, passages, evidenceOf } = await shown(['supports', 'supports'])
  await user.selectOptions(item('Pilots').getByLabelText('Stance'), 'Against')
  await waitFor(() => expect(outline().map(([name]) => name)).toEqual(['For (1)', 'Against (1)']))
  const evidenceId = evidenceOf(passages[1])!.id
  const changes = { stance: 'contradicts' as const }
  expect(operationsAsked(desk)).toEqual([{ name: 'evidence.update', input: { evidenceId, changes } }])
  await act(() => undoOrRedo('undo'))
  expect(outline()).toEqual([['For (2)', from(0), from(1)]])
})

test('a note is kept trimmed, and what is unlinked comes back with it by undo', async () => {
  const { desk, passages, evidenceOf } = await shown(['supports'])
  const note = item('port').getByLabelText('Why it matters')
  expect(note).toHaveValue('Note 0')
  fireEvent.change(note, { target: { value: ' It is near. ' } })
  fireEvent.blur(note)
  await waitFor(() => expect(evidenceOf(passages[0])?.note).toBe('It is near.'))
  await user.click(item('port').getByRole('button', { name: 'Unlink' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Evidence (0)'))
  expect(desk.project.passages[passages[0]!]).toBeDefined()
  await act(() => undoOrRedo('undo'))
  expect(item('port').getByLabelText('Why it matters')).toHaveValue('It is near.')
})

test('a quote leads to its words in the article', async () => {
  const { passages, source } = await shown(['supports'])
  await user.click(screen.getByText(/port stopped/))
  expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: source, passageId: passages[0] })
})

test('words that are no longer at their place are said not to be found; an ungraded source has no grade', async () => {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  const source = made.source(['Here are the words.'], { title: 'Wire', reliability: null })
  const passageId = made.evidence(riskId, source, 'the words')
  const passage = made.project.passages[passageId]!
  made.project.passages[passageId] = { ...passage, credibility: null, anchor: { ...passage.anchor, start: 2, end: 11 } }
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<List riskId={riskId} />, 'risks')
  await waitFor(() => expect(outline()).toEqual([['For (1)', '“the words”Wire, words not found']]))
})

test('the picker finds by words, tag or source, links as many as wanted and says so', async () => {
  const { desk, riskId, passages } = await shown([null, null, null])
  await desk.perform({ name: 'passage.tag', input: { passageId: passages[1]!, tagId: id('cost') } })
  await user.click(screen.getByRole('button', { name: 'Link…' }))
  expect(picker().getByRole('status')).toHaveTextContent('3 of 3 passages')
  await user.type(picker().getByLabelText('Search passages'), 'norvik COST')
  expect(found()).toEqual(['“Pilots are blind.”Norvik stops its ice charts · costLink'])
  await user.selectOptions(picker().getByLabelText('They are linked as'), 'Gives context to the risk')
  await user.click(picker().getByRole('button', { name: 'Link' }))
  await waitFor(() => expect(announced()).toBe('Linked. Gives context to the risk.'))
  expect(picker().getByRole('status')).toHaveTextContent('No passage matches that is not linked already.')
  await user.clear(picker().getByLabelText('Search passages'))
  expect(found()).toHaveLength(2)
  await user.click(picker().getAllByRole('button', { name: 'Link' })[0]!)
  await waitFor(() => expect(found()).toHaveLength(1))
  const link = (passageId: string | undefined, position: number) => ({
    name: 'evidence.link',
    input: { evidence: { id: expect.any(String), riskId, passageId, stance: 'context', note: '', position } },
  })
  expect(operationsAsked(desk)).toEqual([link(passages[1], 1), link(passages[0], 2)])
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(outline().map(([name]) => name)).toEqual(['Context (2)'])
})

test('a passage found in the picker and deleted elsewhere goes from it', async () => {
  const { desk, passages } = await shown([null, null])
  await user.click(screen.getByRole('button', { name: 'Link…' }))
  await desk.perform({ name: 'passage.delete', input: { passageId: passages[0]! } })
  expect(found()).toEqual(['“Pilots are blind.”Norvik stops its ice chartsLink'])
})

test('more than sixty are counted, not listed', async () => {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  const other = made.risk('Other')
  const source = made.source([Array.from({ length: 61 }, (_, index) => `w${index}.`).join(' ')])
  for (let index = 0; index < 61; index += 1) made.evidence(other, source, `w${index}.`)
  await openInWindow(made.project)
  await showScreen(<List riskId={riskId} />, 'risks')
  await user.click(screen.getByRole('button', { name: 'Link…' }))
  expect(picker().getByRole('status')).toHaveTextContent('60 of 61 passages')
  expect(found()).toHaveLength(60)
})

test('a full disk says so, links nothing, and the next link takes both', async () => {
  const { desk, riskId } = await shown([null, null])
  const empty = fillDisk(desk)
  await user.click(screen.getByRole('button', { name: 'Link…' }))
  const [first, second] = picker().getAllByRole('button', { name: 'Link' })
  await user.click(first!)
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(announced()).toBe('')
  expect(found()).toHaveLength(2)
  empty()
  await user.click(second!)
  await waitFor(() => expect(found()).toEqual([]))
  expect(Object.values(desk.project.evidence).filter((each) => each.riskId === riskId)).toHaveLength(2)
})

test('a passage that another window cut off from its text reads as before', async () => {
  const { desk, passages, made, source } = await shown(['supports'])
  const text = canonicalText(made.texts.get(made.project.sources[source]!.versionId)!)
  const anchor = { start: 0, end: text.length, exact: text, prefix: '', suffix: '' }
  await desk.perform({ name: 'passage.resize', input: { passageId: passages[0]!, anchor } })
  await waitFor(() => expect(outline()[0]?.[1]).toContain('¶1–4, B2'))
})

test('read-only, the quotes still lead to their words and nothing else can be used', async () => {
  await shown(['supports', 'contradicts'], openOnReadOnlyDisk)
  expect(usable()).toEqual([expect.stringMatching(/^“The port/), expect.stringMatching(/^“Pilots/)])
})
