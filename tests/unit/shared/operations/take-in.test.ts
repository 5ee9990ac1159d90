import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addSource, effectOf, emptyProject, id, perform } from '../sample-project'

type Add = Extract<Operation, { name: 'source.add' }>
const { version: first } = (addSource('art') as Add).input
const longer = { ...first, id: id('artW'), blocksSha256: 'e'.repeat(64), blocks: first.blocks + 2 }

const takeIn = (version = longer): Operation => ({
  name: 'source.takeIn',
  input: { sourceId: id('art'), version, passages: [] },
})
const project = () => {
  const made = emptyProject()
  perform(made, addSource('art'))
  return made
}

test('paragraphs that are taken in make another text of the same file, named by how many they are', () => {
  const { label, changes } = effectOf(project(), takeIn())
  expect(label).toBe('Take 2 paragraphs into “art”')
  // Nothing counts in the text before, so that it goes.
  expect(changes.map(({ kind, before, after }) => [kind, before !== null, after !== null])).toEqual([
    ['versions', false, true],
    ['sources', true, true],
    ['versions', true, false],
  ])
})

test.each([
  ['another file', { ...longer, originalSha256: 'f'.repeat(64) }],
  ['no more paragraphs', { ...longer, blocks: first.blocks }],
])('%s is not taken in', (_, version) => {
  expect(refusalOf(() => effectOf(project(), takeIn(version)))).toMatchObject({
    code: 'mismatch',
    message: 'Only paragraphs of the same file can be taken into its text. Nothing was changed.',
  })
})
