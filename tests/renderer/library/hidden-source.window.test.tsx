import { currentPlace } from '@state/place'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LibraryScreen } from '../../../renderer/features/library/LibraryScreen'
import { addAnalyst, addSource, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { press, showFrame } from '../window'

test('Enter reads the row that has the focus, not the chosen one that the filter hides', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('port'), addSource('rail'))
  await openInWindow(project)
  await showFrame(<LibraryScreen />, 'library')
  const [chosen, other = ''] = screen.getAllByRole('rowheader').map((cell) => cell.textContent)
  expect(screen.getByRole('article')).toHaveAccessibleName(`Source card of ${chosen}`)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Filter sources' }), other)
  screen.getByRole('rowheader').focus()
  await press('{Enter}')
  expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id(other) })
})
