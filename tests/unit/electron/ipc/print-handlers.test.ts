import { newId } from '@shared/new-id'
import { EVERYTHING } from '@shared/reading/mark-filter'
import { expect, test } from 'vitest'
import { openDesk } from './desk'

test('a text that is gone is refused before anything is asked', async () => {
  const { ask, asked } = await openDesk()
  await ask('project.create', { title: 'River', analyst: 'Ada' })
  asked.length = 0
  await expect(ask('print.source', { versionId: newId(), filter: EVERYTHING })).rejects.toMatchObject({
    code: 'unknown-source',
    message: 'This source is no longer in the project. Nothing was printed.',
  })
  expect(asked).toEqual([])
})
