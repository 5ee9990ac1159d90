import { choosePassage } from '../../../renderer/features/reader/navigation'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addTagSet, id } from '../../unit/shared/sample-project'
import { showReader } from './reader-project'

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
