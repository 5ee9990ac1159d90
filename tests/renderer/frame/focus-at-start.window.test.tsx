import { resetPlace } from '@state/place'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyProject, startDesk } from '../desk'
import { showWindow } from '../window'

test('a project that is opened begins in its library, and no project at nothing', async () => {
  const { desk, open: openFolder } = await startDesk()
  await showWindow()
  expect(document.body).toHaveFocus()
  await desk.store('/projects/Other.assay', emptyProject())
  await openFolder('/projects/Other.assay')
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Import articles…'))
  act(() => resetPlace('home'))
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Go to the library'))
})
