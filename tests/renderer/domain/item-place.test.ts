import { placeOf } from '@domain/item-place'
import { lookupWith } from '@domain/lookup'
import { currentProject } from '@state/project-store'
import type { Change } from '@shared/document/change'
import type { Kind } from '@shared/kinds/registry'
import { beforeEach, describe, expect, test } from 'vitest'
import * as sample from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'

const { id } = sample

beforeEach(async () => {
  const project = sample.emptyProject()
  sample.perform(
    project,
    sample.addAnalyst('ann'),
    sample.addSource('src'),
    sample.addTag('tag'),
    sample.addPassage('pas', 'src'),
    sample.addRisk('risk'),
    sample.linkEvidence('evi', 'risk', 'pas'),
    sample.setScore('sco', 'risk', 'ann', 40),
    sample.addMemo('memo'),
    {
      name: 'indicator.create',
      input: {
        indicator: {
          id: id('ind'),
          riskId: id('risk'),
          position: 1,
          observable: 'o',
          threshold: '',
          watch: '',
          status: 'emerging',
        },
      },
    },
  )
  await openInWindow(project)
})

describe('where a thing is seen', () => {
  test.each<[Kind, string, object | null]>([
    ['sources', 'src', { screen: 'library', sourceId: id('src') }],
    ['versions', 'srcV', { screen: 'library', sourceId: id('src') }],
    ['passages', 'pas', { screen: 'reader', sourceId: id('src'), passageId: id('pas') }],
    ['tags', 'tag', { screen: 'codebook', tagId: id('tag') }],
    ['risks', 'risk', { screen: 'risks', riskId: id('risk') }],
    ['evidence', 'evi', { screen: 'risks', riskId: id('risk') }],
    ['indicators', 'ind', { screen: 'risks', riskId: id('risk') }],
    ['scores', 'sco', { screen: 'risks', riskId: id('risk') }],
    ['memos', 'memo', { screen: 'memo', memoId: id('memo') }],
    ['analysts', 'ann', null],
    ['risks', 'gone', null],
  ])('%s: %s', (kind, name, place) => {
    expect(placeOf(currentProject(), { kind, id: id(name) })).toEqual(place)
  })
})

describe('looking a thing up', () => {
  const tag = () => currentProject().tags[id('tag')]!
  const change = (before: unknown, after: unknown, name = 'tag'): Change =>
    ({ kind: 'tags', id: id(name), before, after }) as Change

  test('finds it as it is now, whatever it was once', () => {
    const find = lookupWith([change({ ...tag(), name: 'before' }, { ...tag(), name: 'after' })])
    expect(find('tags', id('tag'))).toBe(tag())
  })

  test('finds what is gone as the changes last knew it', () => {
    const gone = { ...tag(), id: id('gone') }
    expect(lookupWith([change(gone, null, 'gone')])('tags', id('gone'))).toBe(gone)
    const renamed = { ...gone, name: 'renamed' }
    expect(lookupWith([change(gone, renamed, 'gone')])('tags', id('gone'))).toBe(renamed)
  })

  test('finds nothing of another kind or unknown to all', () => {
    const find = lookupWith([change({ ...tag(), id: id('gone') }, null, 'gone')])
    expect(find('risks', id('gone'))).toBeUndefined()
    expect(find('tags', id('never'))).toBeUndefined()
    expect(lookupWith([change(null, null, 'gone')])('tags', id('gone'))).toBeUndefined()
  })
})
