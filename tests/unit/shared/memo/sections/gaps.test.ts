import { newId } from '@shared/new-id'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { dataOf, itemsOf } from '../tree-parts'

/** Each list by its heading. */
function gapsOf(made: MemoProject): Record<string, string[]> {
  const blocks = dataOf(made, 'gaps')
  return Object.fromEntries(
    blocks.flatMap((block, at) => (block.kind === 'heading' ? [[block.text, itemsOf(blocks[at + 1])]] : [])),
  )
}

describe('the gaps', () => {
  test('are composed of what is recorded as not known', () => {
    const made = new MemoProject()
    const per = made.analyst('Per')
    const [unsure, bare, searched] = ['Unsure', 'Bare', 'Searched'].map((title) => made.risk(title))
    made.score(unsure!, '?', 3)
    made.do({ name: 'risk.update', input: { riskId: searched!, changes: { contrarySearch: 'Two archives' } } })
    made.score(searched!, 60, 3, { by: per })
    made.score(bare!, 60, null)
    const sourceId = made.source(['The port closed.', 'Two ships waited.'], { reliability: null })
    const first = made.evidence(unsure!, sourceId, 'The port closed.')
    const second = made.evidence(searched!, sourceId, 'Two ships waited.')
    for (const passageId of [first, second])
      made.do({ name: 'passage.update', input: { passageId, changes: { credibility: null } } })
    const graded = made.risk('Graded', { contrarySearch: 'One archive' })
    made.score(graded, 40, 2)
    made.evidence(graded, sourceId, 'Two ships')
    expect(gapsOf(made)).toEqual({
      'Cannot be judged': ['R1 Unsure: 1 analyst could not judge it: no reason is recorded.'],
      'Not scored': ['R2 Bare: no impact.'],
      'No evidence': ['R2 Bare'],
      'Only evidence without a grade': ['R3 Searched', 'R1 Unsure'],
      'No search for contrary evidence recorded': ['R1 Unsure'],
    })
  })

  test('lead each to its risk, and an unseen passage to its words', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood')
    const sourceId = made.source(['The port stopped its charts.'])
    const passageId = made.evidence(riskId, sourceId, 'stopped its charts')
    const version = { ...Object.values(made.project.versions)[0]!, id: newId(), originalSha256: 'f'.repeat(64) }
    const { versionId, anchor } = made.project.passages[passageId]!
    const reAnchored = {
      from: { versionId, anchor },
      outcome: 'changed' as const,
      confidence: 1,
      reason: 'Because.',
      reviewed: false,
    }
    made.do({ name: 'source.addVersion', input: { sourceId, version, passages: [{ passageId, anchor, reAnchored }] } })
    const lists = dataOf(made, 'gaps').flatMap((block) => (block.kind === 'list' ? block.items : []))
    expect(lists.map(({ about }) => about)).toEqual([{ riskId }, { riskId }, { passageId, sourceId }])
    expect(gapsOf(made)['Words that nobody has reviewed in a new version of their source']).toEqual([
      '“stopped its charts”',
    ])
  })

  test('are none while nothing is missing', () => {
    expect(dataOf(new MemoProject(), 'gaps')).toEqual([])
  })
})

test('of a risk that nobody could judge only its impact is not scored', () => {
  const made = new MemoProject()
  made.score(made.risk('Unsure'), '?', null)
  expect(JSON.stringify(dataOf(made, 'gaps'))).toContain(': no impact.')
})
