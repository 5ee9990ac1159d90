import { currentPlace, goTo } from '@state/place'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { announced, press } from '../window'
import { select, showReader } from './reader-project'

const menu = (name: string) => within(screen.getByRole('menu', { name }))
const items = (name: string) =>
  menu(name)
    .getAllByRole('menuitem')
    .map((item) => `${item.firstChild?.textContent}${item.ariaDisabled === 'true' ? ' (off)' : ''}`)

async function shown() {
  let passageId = ''
  const { desk } = await showReader((made) => {
    made.tag('cost', 2, null, 1)
    passageId = made.passage('Pilots are blind')
  })
  await screen.findByRole('document')
  return { desk, passageId }
}

test('by key the text has a menu: about selected words, the chosen passage, or the text', async () => {
  const { desk, passageId } = await shown()
  await select(3, 0, 4)
  fireEvent.contextMenu(screen.getByRole('document'))
  expect(items('Selected words')).toEqual([
    'Tag…',
    'New tag from selection…',
    'Resize passage to selection',
    'Use as evidence…',
    'New risk from passage…',
    'Put into the tray',
    'Copy',
    'Copy citation',
    'Find',
    'Paragraph: beside the article, or part of it',
  ])
  await press('cc{Enter}')
  expect(announced()).toContain('Copied “Ties”')
  expect(desk.copied).toHaveLength(1)

  await press('{Escape}')
  await act(async () => goTo({ screen: 'reader', passageId }))
  act(() => document.getSelection()?.removeAllRanges())
  fireEvent.contextMenu(screen.getByRole('document'))
  const passageMenu = screen.getByRole('menu').getAttribute('aria-label')
  expect(passageMenu).toBe('Passage “Pilots are blind”')
  expect(items(passageMenu ?? '')).toContain('Delete passage…')
  await press('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(screen.getByRole('document')).toHaveFocus()
})

test('a tag of a passage and a tag of the list lead to the codebook', async () => {
  const { passageId } = await shown()
  await act(async () => goTo({ screen: 'reader', passageId }))
  fireEvent.contextMenu(within(screen.getByRole('region', { name: 'Tags' })).getByRole('button', { name: /^cost/ }), {
    button: 2,
  })
  expect(items('Tag cost')).toEqual(['Tag the selection or passage', 'Show in the codebook'])
  await press('{ArrowDown}{Enter}')
  expect(currentPlace()).toMatchObject({ screen: 'codebook' })
})
