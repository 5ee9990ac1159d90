import { call } from '@state/client'
import { perform } from '@state/perform'
import { show } from '@state/project-store'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Desk } from '../desk'
import { buttonIn, click, notices, showWindow } from '../window'
import { conflictList, copied, editRisk, lookThrough, workIn, workInCopy } from './parted'

/** What is decided of a merge stays until it is done, and is taken for nothing else. */

/** What the disk has, without the marks that it is kept under. */
const decidedIn = ({ session }: Desk): string[] =>
  session.drafts.all
    .filter(({ place }) => place === 'merge-decisions')
    .flatMap(({ text }) => Object.values((JSON.parse(text) as { decided: Record<string, string> }).decided))
const heading = () => screen.getByRole('heading', { name: /conflicts?, / }).textContent
const taken = () => screen.queryByText(/decided as you left/)?.textContent ?? null

/** Decides the first of two conflicts, the reason, for theirs and waits until that is on the disk. */
async function decideOne(desk: Desk): Promise<void> {
  await lookThrough(desk)
  const list = await conflictList()
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2))
  // As on a French keyboard, where the key of the 2 types a letter.
  fireEvent.keyDown(document.activeElement ?? list, { key: 'é', code: 'Digit2' })
  await waitFor(() => expect(decidedIn(desk)).toEqual(['theirs']))
}

async function parted(): Promise<Desk> {
  const desk = await copied(showWindow)
  await desk.session.copyTo('/projects/other.assay')
  await workInCopy(desk, editRisk({ cause: 'Fog at sea', title: 'Fog' }))
  await perform(editRisk({ cause: 'Ice', title: 'Frost' }))
  return desk
}

async function close(): Promise<void> {
  await click('Cancel')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

const TAKEN =
  '1 of 2 conflicts is decided as you left it when you closed this. What says something else since is asked anew.'

test('decisions are there again after the dialog was closed, can be made anew, and go with the merge', async () => {
  const desk = await parted()
  await decideOne(desk)
  expect(taken()).toBeNull()
  await close()
  expect(notices()).toEqual(['What you decided stays. It is there when “copy.assay” is looked through again.'])
  const merging = await lookThrough(desk)
  await waitFor(() => expect(taken()).toBe(TAKEN))
  expect(heading()).toBe('2 conflicts, 1 to decide')
  await click('Decide them anew')
  expect([heading(), taken()]).toEqual(['2 conflicts, 2 to decide', null])
  await click('Take back the last decision')
  expect([heading(), taken()]).toEqual(['2 conflicts, 1 to decide', TAKEN])
  await click('Keep mine of all')
  await click('Merge', merging)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(desk.session.drafts.all).toEqual([]))
  const [risk] = Object.values(desk.project.risks)
  expect([risk?.cause, risk?.title]).toEqual(['Fog at sea', 'Frost'])
})

test('decisions are there again after the window was lost', async () => {
  const desk = await parted()
  await decideOne(desk)
  cleanup()
  await act(async () => show(await call('project.current', {})))
  await showWindow()
  await lookThrough(desk)
  await waitFor(() => expect(taken()).toBe(TAKEN))
  expect(heading()).toBe('2 conflicts, 1 to decide')
})

test.each([
  ['here', async () => void (await perform(editRisk({ cause: 'Snow' })))],
  ['in the copy', (desk: Desk) => workInCopy(desk, editRisk({ cause: 'Mist' }))],
  [
    'to come back to the same words',
    async (desk: Desk) => {
      await workInCopy(desk, editRisk({ cause: 'Mist' }))
      await workInCopy(desk, editRisk({ cause: 'Fog at sea' }))
    },
  ],
])('a conflict in which something else is said since, %s, is asked anew', async (_what, change) => {
  const desk = await parted()
  await decideOne(desk)
  await close()
  await change(desk)
  await lookThrough(desk)
  const list = await conflictList()
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2))
  expect([heading(), taken()]).toEqual(['2 conflicts, 2 to decide', null])
  // What was decided of the other says stays until it is used: nothing tells that it never will be.
  expect(decidedIn(desk)).toEqual(['theirs'])
})

test('what was decided of one copy is not taken for another, and stays when that one is merged', async () => {
  const desk = await parted()
  const other = '/projects/other.assay'
  await workIn(other, desk, editRisk({ cause: 'Smoke' }))
  await decideOne(desk)
  await close()
  desk.answers.copyToMerge = other
  const merging = await lookThrough(desk)
  await conflictList()
  expect([heading(), taken()]).toEqual(['1 conflict, 1 to decide', null])
  await waitFor(() => expect(buttonIn(merging, 'Keep mine of all')).toBeEnabled())
  await click('Keep mine of all')
  await waitFor(() => expect(decidedIn(desk)).toHaveLength(2))
  await click('Merge', merging)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(decidedIn(desk)).toEqual(['theirs']))
})
