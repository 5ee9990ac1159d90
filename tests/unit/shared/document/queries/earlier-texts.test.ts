import { notExported, notMarked, ofEarlierTexts } from '@shared/document/queries/earlier-texts'
import type { ReAnchored } from '@shared/kinds/re-anchored'
import type { Operation } from '@shared/operations/operations'
import { sourceText } from '@shared/text/source-text'
import { expect, test } from 'vitest'
import { addAnalyst, addPassage, addSource, addTag, emptyProject, id, perform } from '../../sample-project'

type Add = Extract<Operation, { name: 'source.add' }>
const { version: first } = (addSource('art') as Add).input
const BECAME = { same: 'exact', other: 'changed', gone: 'lost', given: 'lost', left: 'lost' } as const
type Name = keyof typeof BECAME

/** A source with these passages and a corrected text, in which they became what their names say; “given” and “left” were given up. */
function corrected(...names: Name[]) {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('late'), addSource('art'))
  names.forEach((name, at) => perform(project, addPassage(name, 'art', name === 'gone' ? ['late'] : [], at * 10)))
  const passages = names.map((name) => {
    const { anchor } = project.passages[id(name)]!
    const from = { versionId: id('artV'), anchor }
    const outcome = BECAME[name]
    const reAnchored: ReAnchored = { from, outcome, confidence: 0.9, reason: 'Because.', reviewed: outcome === 'exact' }
    return { passageId: id(name), anchor: outcome === 'lost' ? null : anchor, reAnchored }
  })
  const version = { ...first, id: id('artW'), originalSha256: 'f'.repeat(64), blocksSha256: 'e'.repeat(64) }
  perform(project, { name: 'source.addVersion', input: { sourceId: id('art'), version, passages } })
  for (const name of names) {
    if (name === 'given' || name === 'left') {
      perform(project, { name: 'passage.giveUp', input: { passageId: id(name) } })
    }
  }
  return { project, source: project.sources[id('art')]! }
}
const PRESENT = sourceText(id('artW'), [])
const ALL: Name[] = ['same', 'other', 'gone', 'given', 'left']

test('what an earlier text alone has is told apart by whether somebody has looked', () => {
  const { project, source } = corrected(...ALL)
  const earlier = ofEarlierTexts(project, source)
  expect(earlier.map((passage) => passage.id)).toEqual(['gone', 'given', 'left'].map(id))
  expect(notExported(project, earlier)).toBe(
    '3 passages were not exported: their words are not in the present text of their source; 1 not reviewed.',
  )
  expect(notExported(project, earlier.slice(1, 2))).toBe(
    '1 passage was not exported: its words are not in the present text of its source.',
  )
  expect(notExported(project, [])).toBe('')
})

test('the present text says why passages are not marked, and what is marked without a look', () => {
  const { project, source } = corrected(...ALL)
  expect(notMarked(project, source, PRESENT, 2)).toBe(
    ' 2 passages whose words are not found in the text are not marked.' +
      ' 1 passage of an earlier text is not marked: not found in this one and not reviewed.' +
      ' 2 passages of an earlier text are not marked: not in this one.' +
      ' 1 passage whose words changed or are not certain in this text is marked and not reviewed.',
  )
  expect(notMarked(project, source, PRESENT, 0, ({ tagIds }) => tagIds.length > 0)).toBe(
    ' 1 passage of an earlier text is not marked: not found in this one and not reviewed.',
  )
})

test('a text with all of its passages, and an earlier one, say nothing of it', () => {
  const sound = corrected('same')
  expect(notMarked(sound.project, sound.source, PRESENT, 0)).toBe('')
  const { project, source } = corrected(...ALL)
  expect(notMarked(project, source, sourceText(id('artV'), []), 0)).toBe('')
})
