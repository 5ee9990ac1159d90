import { expect, test } from 'vitest'
import { z } from 'zod'
import { writeStix } from '../../../../electron/interchange/stix/write-stix'
import { fullProject } from '../../shared/memo/memo-project'

const Bundle = z.looseObject({ type: z.literal('bundle'), objects: z.array(z.looseObject({ type: z.string() })) })

/** A history in which these were the last changes, the youngest first. */
const historyOf = (...instants: string[]) => ({
  walk: async function* () {
    for (const at of instants)
      yield { seq: 1, at, by: null, label: '', operations: [], changes: [], undoes: null, redoes: null }
  },
})

test('the memo with the latest date is written, or all of them', async () => {
  const made = fullProject()
  const { memo } = made
  const copy = '018f0000-0000-7000-8000-000000000001'
  made.project.memos[copy] = { ...memo, id: copy, title: 'Earlier', date: '2020-01-01' }
  const readable = {
    project: made.project,
    sources: { readText: async (versionId: string) => made.texts.get(versionId)! },
    history: historyOf('2026-12-24T18:00:00.5Z', '2026-12-23T18:00:00.000Z'),
  }
  const reports = async (memos: string) => {
    const bytes = await writeStix(readable, { memos, tlp: 'green', analysts: 'unnamed' })
    const { objects } = Bundle.parse(JSON.parse(new TextDecoder().decode(bytes)))
    expect(objects[0]).toMatchObject({ type: 'marking-definition', name: 'TLP:GREEN' })
    expect(objects[1]).toMatchObject({ type: 'identity', modified: '2026-12-24T18:00:00.500Z' })
    return objects.filter(({ type }) => type === 'report').map((each) => each['name'])
  }
  expect(await reports('latest')).toEqual([memo.title])
  expect(await reports('all')).toEqual([memo.title, 'Earlier'])
})
