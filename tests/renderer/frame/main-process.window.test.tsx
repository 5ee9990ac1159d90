import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addAnalyst, addTag, emptyProject as projectOfNobody, perform } from '../../unit/shared/sample-project'
import { openInWindow, startDesk } from '../desk'
import { click, expectNotices, notices, showWindow } from '../window'

async function openWithTag() {
  const project = projectOfNobody()
  perform(project, addAnalyst('ann'), addTag('cost'))
  const desk = await openInWindow(project)
  await showWindow()
  return desk
}

describe('the main process', () => {
  test('may say something about the files, which stays as a warning', async () => {
    const desk = await openWithTag()
    desk.tell({ name: 'project.notice', payload: 'A copy lies beside the project.' })
    const notice = screen.getByText('A copy lies beside the project.').closest('[role]')
    expect(notice).toHaveAttribute('role', 'status')
    await click('Dismiss', screen.getByRole('region', { name: 'Notices' }))
    expect(notices()).toEqual([])
  })

  test('may ask for a recent project, which is refused in words when it is off the list', async () => {
    const { desk } = await startDesk()
    await showWindow()
    desk.tell({ name: 'recent.chosen', payload: 'unknown' })
    await expectNotices('This project is no longer in the list of recent projects. Open its folder instead.')
    expect(desk.inputs('project.openRecent')).toEqual([{ id: 'unknown' }])
  })
})
