import { chooseAnalyst, goOnAs } from '@state/analyst'
import { expect, test } from 'vitest'
import { sourceRows } from '../../../renderer/features/library/source-rows'
import { addAnalyst, id, perform } from '../../unit/shared/sample-project'
import { mark, openTagging } from '../../unit/shared/sample-tagging'
import { openInWindow } from '../desk'
import { projectOf } from './library'

test('what is kept from whoever sits down is counted no more, and the table may be sorted otherwise', async () => {
  const project = projectOf('port')
  perform(project, addAnalyst('bob'), openTagging('t', ['port'], ['ann', 'bob']))
  const { session } = await openInWindow(project)
  await session.changes.apply({ by: id('ann'), operations: [mark('a', 'port', [], [0, 1])] })
  await goOnAs(id('ann'))
  const seen = () => sourceRows.get(id('port'))?.passages
  const before = sourceRows.revision()
  expect(seen()).toBe(1)
  await chooseAnalyst(id('bob'))
  expect(seen()).toBe(0)
  expect(sourceRows.revision()).toBeGreaterThan(before)
})
