import { undoOrRedo } from '@state/perform'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { announced, press } from '../window'
import { select, showReader, WORDS } from './reader-project'
import { AppCommands } from '../../../renderer/frame/AppCommands'
import { render } from '@testing-library/react'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
const marks = () =>
  [...document.querySelectorAll<HTMLElement>('[data-block]')].map(
    ({ dataset }) => `${dataset.role} ${dataset.paragraph}`,
  )
const ALL = ['body ¶1', 'body ¶2', 'body ¶3']
const WITHOUT_SECOND = ['body ¶1', 'apparatus undefined', 'body ¶2']

async function open() {
  const shown = await showReader((made) => made.passage('Ties'))
  render(<AppCommands />)
  await screen.findByText(WORDS[0]!)
  return shown
}

test('a paragraph is put beside the article by its key, taken back in by the bar, and undone', async () => {
  const { desk } = await open()
  expect(marks()).toEqual(ALL)
  await select(2, 0, 6)
  await press('b')
  await waitFor(() => expect(marks()).toEqual(WITHOUT_SECOND))
  expect(announced()).toBe('1 paragraph stands beside the article now.')
  expect(document.querySelector('details')).toHaveTextContent('1 paragraph beside the article')
  expect(document.querySelector('details')).toHaveAttribute('open')
  expect(Object.keys(desk.project.passages)).toHaveLength(1)
  await user.click(
    within(await screen.findByRole('toolbar', { name: 'Selected words' })).getByText(/^Part of the article/),
  )
  await waitFor(() => expect(marks()).toEqual(ALL))
  expect(announced()).toBe('1 paragraph stands in the article now.')
  await act(() => undoOrRedo('undo'))
  await waitFor(() => expect(marks()).toEqual(WITHOUT_SECOND))
  await act(() => undoOrRedo('undo'))
  await waitFor(() => expect(marks()).toEqual(ALL))
})

test('several paragraphs are marked as one step, but never the whole article', async () => {
  const { desk } = await open()
  await select(2, 0, 6)
  act(() => {
    const [, second, third] = [...document.querySelectorAll('[data-block]')].map(({ firstChild }) => firstChild!)
    document.getSelection()?.setBaseAndExtent(second!, 0, third!, 4)
    document.dispatchEvent(new Event('selectionchange'))
  })
  await press('b')
  await waitFor(() => expect(marks()).toEqual(['body ¶1', 'apparatus undefined', 'apparatus undefined']))
  expect(desk.inputs('source.markBlocks')).toMatchObject([{ blocks: [1, 2], beside: true }])
  await select(1, 0, 3)
  await press('b')
  expect(await screen.findByText('Nothing of the article would be left. Nothing was changed.')).toBeVisible()
})
