import { screen } from '@testing-library/react'
import {
  addAnalyst,
  addMemo,
  addRisk,
  addSource,
  addTag,
  emptyProject as projectOfNobody,
  perform,
} from '../../unit/shared/sample-project'
import { dialog, press } from '../window'

/** Name, kind or why not, and keys of every entry. */
export const entries = () =>
  screen.queryAllByRole('menuitem').map((item) => [...item.children].map(({ textContent }) => textContent).join(' | '))
export const openPalette = async () => {
  await press('{Control>}k{/Control}')
  return dialog('Command palette')
}
export const type = (words: string) => press(words)
export const NOTHING = ['Nothing of this name. Escape closes.']

/** A project in which several things have names that begin alike. */
export function cranes() {
  const project = projectOfNobody()
  perform(project, addAnalyst('ann'), addSource('Crane'), addTag('crane'), addRisk('Cranes'), addMemo('Cräne'))
  return project
}
