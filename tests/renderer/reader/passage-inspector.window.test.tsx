import { undoOrRedo } from '@state/perform'
import { currentPlace, currentPlaceOf, goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Inspector } from '../../../renderer/features/reader/Inspector'
import { Reader } from '../../../renderer/features/reader/reader'
import { ReaderDialogs } from '../../../renderer/features/reader/ReaderDialogs'
import { sourceText } from '@shared/text/source-text'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { ReaderProject } from './reader-project'
import { fillDisk, NOT_SAVED } from '../disk'
import { alerts, announced, operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

/** The inspector and the dialogs beside a text, with a passage of these words chosen. */
async function shown(change: (made: ReaderProject) => void = () => {}, tagIds: string[] = []) {
  const made = new ReaderProject()
  made.tag('cost', 2, null, 1)
  made.tag('time', 1)
  const passageId = made.passage('Pilots are blind', tagIds)
  change(made)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  const { versionId } = made.project.sources[made.sourceId]!
  const reader = new Reader(sourceText(versionId, made.texts.get(versionId)!))
  await showScreen(
    <>
      <Inspector reader={reader} sourceId={made.sourceId} />
      <ReaderDialogs reader={reader} />
    </>,
    'reader',
  )
  await act(async () => goTo({ screen: 'reader', sourceId: made.sourceId, passageId }))
  return { desk, made, passageId, passage: () => desk.project.passages[passageId] }
}

const region = (name: string) => within(screen.getByRole('region', { name }))
const chips = () =>
  within(screen.getByLabelText('Tags of this passage'))
    .getAllByRole('listitem')
    .flatMap(({ textContent }) => textContent || [])
const dialog = () => within(screen.getByRole('dialog'))
const useAsEvidence = async () => {
  await user.click(screen.getByText('Use as evidence…'))
  await screen.findByRole('dialog')
}
const said = () => [...screen.getByRole('dialog').querySelectorAll('p')].map(({ textContent }) => textContent)
const links = () =>
  [...(screen.queryByLabelText('Evidence for')?.querySelectorAll('li') ?? [])].map((link) => [
    link.querySelector('select')!.value,
    link.querySelector('select + *, button')!.textContent,
  ])

test('nothing chosen: it says how to tag', async () => {
  await shown()
  await act(async () => goTo({ screen: 'reader', passageId: null }))
  expect(screen.queryByRole('region', { name: 'This passage' })).toBeNull()
  expect(screen.getByText(/Select words and press a digit or/)).toBeVisible()
  expect(screen.getByRole('region', { name: 'Passages in paragraph 1' })).toHaveTextContent(/^In ¶1: 0 of 1 passage$/)
})

test('a passage of another text is not shown beside this one', async () => {
  let other = ''
  await shown((made) => {
    const sourceId = made.source(['Elsewhere.'])
    other = made.evidence(made.risk('Grounding'), sourceId, 'Elsewhere')
  })
  await act(async () => goTo({ screen: 'reader', passageId: other }))
  expect(screen.queryByRole('region', { name: 'This passage' })).toBeNull()
})

test('a passage shows its paragraph, words and tags in the order of the codebook', async () => {
  await shown(() => {}, [id('cost'), id('time')])
  expect(region('This passage').getByRole('heading', { level: 2 })).toHaveTextContent('This passage · ¶2')
  expect(screen.getByText('Pilots are blind', { selector: 'blockquote' })).toBeVisible()
  expect(chips()).toEqual(['time', 'cost'])
  const listed = region('Passages in paragraph 2').getByRole('button')
  expect(listed).toHaveTextContent('Pilots are blindcost, time')
  expect(listed).toHaveAttribute('aria-pressed', 'true')
})

test('a tag is taken off and undo puts it back', async () => {
  const { desk, passageId } = await shown(() => {}, [id('cost'), id('time')])
  await user.click(screen.getByLabelText('Remove tag cost'))
  await waitFor(() => expect(chips()).toEqual(['time']))
  expect(operationsAsked(desk)).toEqual([{ name: 'passage.untag', input: { passageId, tagId: id('cost') } }])
  await act(() => undoOrRedo('undo'))
  expect(chips()).toEqual(['time', 'cost'])
})

test('note, statement and credibility are kept one by one and can be unset', async () => {
  const { desk, passageId, passage } = await shown()
  expect(screen.getByLabelText('Credibility')).toHaveDisplayValue('2 Probably true')
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Said twice' } })
  fireEvent.blur(screen.getByLabelText('Note'))
  await user.selectOptions(screen.getByLabelText('Statement'), 'Author’s judgment')
  await user.selectOptions(screen.getByLabelText('Credibility'), '6 Cannot be judged')
  await waitFor(() =>
    expect(passage()).toMatchObject({ note: 'Said twice', statement: 'author-judgment', credibility: 6 }),
  )
  await user.selectOptions(screen.getByLabelText('Statement'), 'Not set')
  await user.selectOptions(screen.getByLabelText('Credibility'), 'Not rated')
  await waitFor(() => expect(passage()).toMatchObject({ statement: null, credibility: null }))
  expect(operationsAsked(desk).map(({ input }) => input)).toEqual(
    [
      { note: 'Said twice' },
      { statement: 'author-judgment' },
      { credibility: 6 },
      { statement: null },
      { credibility: null },
    ].map((changes) => ({ passageId, changes })),
  )
})

test('the tags of the codebook stand nested with digits and counts, and one click gives one', async () => {
  const { desk, passageId, passage } = await shown((made) => made.tag('price', 1, 'cost'))
  const tags = region('Tags').getAllByRole('listitem')
  expect(tags.map(({ textContent }) => textContent?.trim())).toEqual(['time0', 'cost10', 'price0'])
  expect(tags.map((each) => each.querySelector('button')?.style.getPropertyValue('--depth'))).toEqual(['0', '0', '1'])
  await user.click(region('Tags').getByText('price'))
  await waitFor(() => expect(passage()?.tagIds).toEqual([id('price')]))
  expect(operationsAsked(desk)).toEqual([{ name: 'passage.tag', input: { passageId, tagId: id('price') } }])
  await waitFor(() => expect(announced()).toBe('Tagged “Pilots are blind” with price.'))
  expect(region('Tags').getByLabelText('1 passage')).toBeVisible()
})

test('a digit gives its tag, one without a tag or with a modifier does nothing, and fields keep theirs', async () => {
  const { desk, passage } = await shown()
  await user.keyboard('7{Control>}1{/Control}')
  await user.type(screen.getByLabelText('Note'), '1')
  expect(operationsAsked(desk)).toEqual([])
  act(() => screen.getByLabelText('Note').blur())
  await waitFor(() => expect(passage()?.note).toBe('1'))
  await user.keyboard('1')
  await waitFor(() => expect(passage()?.tagIds).toEqual([id('cost')]))
})

test('without words or a passage a tag is given to nothing, and that is said', async () => {
  const { desk } = await shown()
  await act(async () => goTo({ screen: 'reader', passageId: null }))
  await user.click(region('Tags').getByText('cost'))
  expect(await screen.findByText('Select words or a passage first. Nothing was changed.')).toBeVisible()
  expect(operationsAsked(desk)).toEqual([])
})

test('evidence is linked to a risk that it is not linked to yet, with the stance chosen', async () => {
  const { desk, passageId, made } = await shown((made) => {
    made.risk('Grounding')
    made.risk('Rates')
  })
  const [grounding, rates] = Object.keys(made.project.risks)
  await act(async () => goTo({ screen: 'risks', riskId: rates! }))
  await act(async () => goTo({ screen: 'reader' }))
  await useAsEvidence()
  expect(said()).toEqual(['“Pilots are blind”'])
  expect(dialog().getByLabelText('Risk')).toHaveDisplayValue('R3 Rates')
  await user.selectOptions(dialog().getByLabelText('The passage'), 'Contradicts')
  await user.click(dialog().getByText('Link'))
  await waitFor(() => expect(announced()).toBe('Linked to R3.'))
  expect(links()).toEqual([['contradicts', 'R3 Rates']])
  await useAsEvidence()
  expect([...dialog().getByLabelText('Risk').querySelectorAll('option')].map((each) => each.textContent)).toEqual([
    'R2 Grounding',
  ])
  await user.click(dialog().getByText('Link'))
  await waitFor(() => expect(links()).toHaveLength(2))
  const link = (riskId: string | undefined, stance: string) => ({
    name: 'evidence.link',
    input: { evidence: { id: expect.any(String), riskId, passageId, stance, note: '', position: 1 } },
  })
  expect(operationsAsked(desk)).toEqual([link(rates, 'contradicts'), link(grounding, 'supports')])
  await useAsEvidence()
  expect(said()).toEqual(['This passage is linked to every risk. Press Shift+R to make a new risk from this passage.'])
  await user.click(dialog().getByText('Close'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('without risks it says so and offers only to close', async () => {
  await shown()
  await useAsEvidence()
  expect(said()).toEqual(['There are no risks yet. Press Shift+R to make a new risk from this passage.'])
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a stance is changed, a link taken off and its risk opened from the passage', async () => {
  const { desk, made, passageId } = await shown((each) => {
    const riskId = each.risk('Grounding')
    const [only = ''] = Object.keys(each.project.passages)
    const evidence = { id: id('link'), riskId, passageId: only, stance: 'supports' as const, note: '', position: 1 }
    each.do({ name: 'evidence.link', input: { evidence } })
  })
  await user.selectOptions(screen.getByLabelText('Stance towards R2 Grounding'), 'Gives context to')
  await waitFor(() => expect(links()).toEqual([['context', 'R2 Grounding']]))
  await user.click(screen.getByText('R2 Grounding', { selector: 'button' }))
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId: Object.keys(made.project.risks)[0] })
  await act(async () => goTo({ screen: 'reader', passageId }))
  await user.click(screen.getByLabelText('Unlink from R2'))
  await waitFor(() => expect(links()).toEqual([]))
  expect(operationsAsked(desk)).toEqual([
    { name: 'evidence.update', input: { evidenceId: id('link'), changes: { stance: 'context' } } },
    { name: 'evidence.unlink', input: { evidenceId: id('link') } },
  ])
})

test('deleting says which evidence goes along, and undo brings the passage back', async () => {
  const { desk, passageId } = await shown((each) => {
    const [only = ''] = Object.keys(each.project.passages)
    for (const [index, title] of ['Grounding', 'Rates'].entries()) {
      const riskId = each.risk(title)
      const evidence = {
        id: id(title),
        riskId,
        passageId: only,
        stance: 'supports' as const,
        note: '',
        position: index,
      }
      each.do({ name: 'evidence.link', input: { evidence } })
    }
  })
  await user.click(screen.getByLabelText('Delete passage…'))
  expect(said()).toEqual([
    '“Pilots are blind”',
    'Its 2 evidence links (R2, R3) will be removed with it. The words stay in the text. Undo in the Edit menu brings everything back.',
  ])
  await user.click(dialog().getByText('Delete'))
  await waitFor(() => expect(currentPlaceOf('reader').passageId).toBeNull())
  expect(operationsAsked(desk)).toEqual([{ name: 'passage.delete', input: { passageId } }])
  await act(() => undoOrRedo('undo'))
  await act(async () => goTo({ screen: 'reader', passageId }))
  expect(links()).toHaveLength(2)
})

test('a passage that is evidence for nothing goes alone; a full disk keeps it and says so', async () => {
  const { desk, passage } = await shown()
  const empty = fillDisk(desk)
  await user.click(screen.getByLabelText('Delete passage…'))
  expect(said()[1]).toMatch(/^It is not evidence for any risk\. /)
  await user.click(dialog().getByText('Delete'))
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(region('This passage').getByRole('heading', { level: 2 })).toBeVisible()
  empty()
  await act(() => desk.session.changes.saveAgain())
  expect(passage()).toBeUndefined()
  expect(screen.queryByRole('region', { name: 'This passage' })).toBeNull()
})

test('a passage that another window deletes takes its dialog along', async () => {
  const { desk, passageId } = await shown()
  await user.click(screen.getByLabelText('Delete passage…'))
  await desk.perform({ name: 'passage.delete', input: { passageId } })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText(/Select words and press a digit or/)).toBeVisible()
})

const entries = () => screen.queryAllByRole('menuitem').map(({ textContent }) => textContent?.trim())

test('the palette finds a tag by name and gives it', async () => {
  const { passage } = await shown()
  await user.click(screen.getByLabelText('Add tag…'))
  expect(entries()).toEqual(['time', 'cost1'])
  await user.type(screen.getByLabelText('Tag name'), 'COS')
  expect(entries()).toEqual(['cost1', 'Create tag “COS”'])
  await user.keyboard('{Enter}')
  await waitFor(() => expect(passage()?.tagIds).toEqual([id('cost')]))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the palette makes the tag that is typed and gives it in one step', async () => {
  const { desk, passageId } = await shown()
  await user.click(screen.getByLabelText('Add tag…'))
  await user.type(screen.getByLabelText('Tag name'), ' Harbour ')
  expect(entries()).toEqual(['Create tag “Harbour”'])
  await user.click(screen.getByRole('menuitem'))
  await waitFor(() => expect(chips()).toEqual(['Harbour']))
  expect(operationsAsked(desk)).toMatchObject([
    { name: 'tag.create', input: { tag: { name: 'Harbour', parentId: null, position: 3, colour: 2, shortcut: 2 } } },
    { name: 'passage.tag', input: { passageId } },
  ])
  expect((await desk.commits()).map(({ label }) => label)).toEqual(['Tag “Harbour”'])
})

test('a new tag begins with the words of the passage, and Escape leaves everything', async () => {
  const { desk } = await shown()
  await user.click(screen.getByLabelText('New tag…'))
  expect(screen.getByLabelText('Tag name')).toHaveValue('Pilots are blind')
  expect(entries()).toEqual(['Create tag “Pilots are blind”'])
  await user.clear(screen.getByLabelText('Tag name'))
  // The same name in other letters is no new tag.
  await user.type(screen.getByLabelText('Tag name'), 'TIME')
  expect(entries()).toEqual(['time'])
  await user.clear(screen.getByLabelText('Tag name'))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(operationsAsked(desk)).toEqual([])
})
