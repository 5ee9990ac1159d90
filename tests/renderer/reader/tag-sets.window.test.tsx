import { choosePassage } from '../../../renderer/features/reader/navigation'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addTagSet, id } from '../../unit/shared/sample-project'
import { select, showReader, WORDS } from './reader-project'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

test('a digit opens the tags of its set, and a second digit gives one', async () => {
  let passageId = ''
  const { desk } = await showReader((made) => {
    made.tag('cost', 1, null, 1)
    made.tag('fuel', 2)
    made.do(addTagSet('money', ['fuel', 'cost'], 3))
    passageId = made.passage('port')
  })
  await act(async () => choosePassage(passageId))
  await user.keyboard('3')
  expect(await screen.findByRole('dialog', { name: 'Tags of “money”' })).toBeVisible()
  await user.keyboard('1')
  await waitFor(() => expect(desk.project.passages[passageId]?.tagIds).toEqual([id('fuel')]))
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard('1')
  await waitFor(() => expect(desk.project.passages[passageId]?.tagIds).toEqual([id('fuel'), id('cost')]))
})

test('the bar of selected words names sets with their digits, and opens them', async () => {
  const { desk } = await showReader((made) => {
    made.tag('cost', 1, null, 4)
    made.tag('fuel', 2)
    made.do(addTagSet('money', ['fuel', 'cost'], 3))
  })
  await screen.findByText(WORDS[0]!)
  await select(2, 0, 6)
  const bar = within(screen.getByRole('toolbar', { name: 'Selected words' }))
  expect(bar.getAllByText(/^\d$/).map(({ parentElement }) => parentElement?.getAttribute('aria-label'))).toEqual([
    'Tags of “money”…',
    'Tag cost',
  ])
  await user.click(bar.getByRole('button', { name: 'Tags of “money”…' }))
  expect(await screen.findByRole('dialog', { name: 'Tags of “money”' })).toBeVisible()
  await user.keyboard('2')
  await waitFor(() => expect(Object.values(desk.project.passages)[0]?.tagIds).toEqual([id('cost')]))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a set that goes while it is open takes its tags along, and they do not come back with it', async () => {
  let passageId = ''
  const { desk } = await showReader((made) => {
    made.do(addTagSet('money', [], 3))
    passageId = made.passage('port')
  })
  await act(async () => choosePassage(passageId))
  await user.keyboard('3')
  expect(await screen.findByRole('dialog', { name: 'Tags of “money”' })).toBeVisible()
  await desk.perform({ name: 'tagSet.update', input: { tagSetId: id('money'), changes: { shortcut: null } } })
  expect(screen.queryByRole('dialog')).toBeNull()
  await desk.perform({ name: 'tagSet.update', input: { tagSetId: id('money'), changes: { shortcut: 3 } } })
  expect(screen.queryByRole('dialog')).toBeNull()
})
