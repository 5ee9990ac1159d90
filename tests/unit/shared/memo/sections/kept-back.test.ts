import { newId } from '@shared/new-id'
import { drawnPicture } from '@shared/pictures/drawn-picture'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { dataOf, paragraph, text } from '../tree-parts'

const KEPT_BACK =
  'An article is tagged blind: passages of others are kept back until that is closed, and evidence that rests on them. There may be more evidence than is shown here.'

const caption = (made: MemoProject, kind: 'balance' | 'leave-out') => {
  const drawn = atOnce(drawnPicture(made.project, { kind }, { tellsWho: false, leftOut: new Set() }))
  return 'problem' in drawn ? drawn.problem : drawn.caption
}

test('while an article is tagged blind, memo and pictures say that there may be more evidence', () => {
  const made = new MemoProject()
  made.risk('Flood')
  made.source(['It floods.'])
  const taggingId = newId()
  const versionIds = Object.keys(made.project.versions)
  const analystIds = [...Object.keys(made.project.analysts), made.analyst('Bo')]
  made.do({
    name: 'tagging.open',
    input: { tagging: { id: taggingId, position: 1, name: 'Twice', versionIds, analystIds, tagIds: null } },
  })
  for (const section of ['key-judgments', 'evidence'] as const)
    expect(dataOf(made, section)[0]).toEqual(paragraph(text(KEPT_BACK)))
  for (const kind of ['balance', 'leave-out'] as const) expect(caption(made, kind)).toContain(KEPT_BACK)
  made.do({ name: 'tagging.close', input: { taggingId } })
  expect(JSON.stringify([dataOf(made, 'key-judgments'), dataOf(made, 'evidence')])).not.toContain(KEPT_BACK)
  for (const kind of ['balance', 'leave-out'] as const) expect(caption(made, kind)).not.toContain(KEPT_BACK)
})
