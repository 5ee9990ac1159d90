import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LibraryScreen } from '../../../renderer/features/library/LibraryScreen'
import { addAnalyst, addSource, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { press, showFrame } from '../window'

async function open() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('port'))
  const desk = await openInWindow(project)
  await showFrame(<LibraryScreen />, 'library')
  return desk
}

const field = (name: string) => within(screen.getByRole('article')).getByLabelText(name)
const fill = async (name: string, text: string) => {
  await userEvent.type(field(name), text)
  await press('{Tab}')
}

test('fields of a citation are kept beside one another, and a day is no year or month', async () => {
  const desk = await open()
  await fill('Volume', '7')
  await fill('Pages', '3–4')
  await userEvent.selectOptions(field('Kind of publication'), 'Report')
  await fill('Year or month', '2026-05-03')
  expect(field('Year or month')).toHaveAccessibleDescription(/Type a year or a month, as 2026 or 2026-05/)
  await waitFor(() =>
    expect(desk.project.sources[id('port')]?.citation).toEqual({
      type: 'report',
      container: '',
      volume: '7',
      issue: '',
      pages: '3–4',
      issued: '',
      doi: '',
      citekey: '',
    }),
  )
})
