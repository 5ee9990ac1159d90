import { useEntity } from '@state/project-store'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TagCard } from '../../../renderer/features/codebook/TagCard'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { codebook } from './codebook-project'
import { alerts, operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function Card() {
  const tag = useEntity('tags', id('cost'))
  return tag ? <TagCard tag={tag} /> : <p>No tag</p>
}

async function shown() {
  const project = codebook(
    [
      ['cost', 1],
      ['risk', 2],
    ],
    { a: ['cost'] },
  )
  const desk = await openInWindow(project)
  await showScreen(<Card />, 'codebook')
  return { desk, name: () => desk.project.tags[id('cost')]?.name }
}
const field = () => screen.getByLabelText('Name')
const write = (value: string) => {
  fireEvent.change(field(), { target: { value } })
  fireEvent.blur(field())
}

test('a name left empty gives way to the kept one', async () => {
  const { desk } = await shown()
  write('  ')
  expect(field()).toHaveValue('cost')
  expect(operationsAsked(desk)).toEqual([])
})

test('a name that another tag has is refused as for a new tag; its own in other letters is not', async () => {
  const { desk, name } = await shown()
  write(' Risk')
  expect(alerts()).toEqual(['A tag of this name already stands in this place of the codebook.'])
  expect(operationsAsked(desk)).toEqual([])
  write('COST')
  expect(alerts()).toEqual([])
  await waitFor(() => expect(name()).toBe('COST'))
})

test('a replacement that is deleted meanwhile is none', async () => {
  const { desk } = await shown()
  await user.click(screen.getByRole('button', { name: 'Delete tag…' }))
  const dialog = within(screen.getByRole('dialog'))
  const select = () => dialog.getByRole('combobox')
  await user.selectOptions(select(), 'risk')
  await desk.perform({ name: 'tag.delete', input: { tagId: id('risk'), replaceWith: null } })
  expect(select()).toHaveValue('')
  await user.click(dialog.getByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('No tag')).toBeVisible()
  expect(alerts()).toEqual([])
})
