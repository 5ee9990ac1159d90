import { describeChange } from '@shared/history/describe-change'
import { kindOf, KINDS, labelOf } from '@shared/kinds/registry'
import { speak } from '@shared/language/language'
import { notExported } from '@shared/document/queries/earlier-texts'
import { documentWords } from '@shared/document/document-words'
import { Refusal } from '@shared/refusal'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addAnalyst, addRisk, addTag, emptyProject, id, perform } from '../sample-project'
import { reduce } from '../at-once'

beforeEach(() => speak('de'))
afterEach(() => speak('en'))

const act = { by: id('ann'), at: '2026-11-23T10:00:00.000Z' }
const refusalOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  return ''
}

it('steps and refusals are said in German, with the gender of what they are about', () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('Kosten'), addRisk('r'))
  const label = (name: string, input: unknown) => reduce(project, [{ name, input }], act).label
  expect([
    label('tag.update', { tagId: id('Kosten'), changes: { name: 'Preise' } }),
    label('risk.delete', { riskId: id('r') }),
    label('tag.moveSeveral', { tagIds: [id('Kosten')], parentId: null, beforeId: null }),
    refusalOf(() => label('tag.delete', { tagId: id('gone'), replaceWith: null })),
    refusalOf(() => label('risk.delete', { riskId: id('gone') })),
    refusalOf(() => label('tag.update', { tagId: id('Kosten'), changes: { name: '' } })),
  ]).toEqual([
    'Code in „Preise“ umbenennen',
    'R1 löschen',
    '1 Code verschieben',
    'Dieser Code ist nicht mehr im Projekt. Es wurde nichts geändert.',
    'Dieses Risiko ist nicht mehr im Projekt. Es wurde nichts geändert.',
    '„Name“ darf nicht leer sein. Es wurde nichts geändert.',
  ])
})

it('one and many have their own forms', () => {
  expect([
    documentWords.notExported(1, 0),
    documentWords.notExported(1200, 3),
    notExported(emptyProject(), []),
  ]).toEqual([
    '1 Stelle wurde nicht exportiert: ihre Worte sind nicht im jetzigen Text ihrer Quelle.',
    '1.200 Stellen wurden nicht exportiert: ihre Worte sind nicht im jetzigen Text ihrer Quellen; 3 nicht geprüft.',
    '',
  ])
})

it('a change is told by the German names of its fields and the words of its values', () => {
  const project = emptyProject()
  perform(project, addTag('Kosten'))
  const before = project.tags[id('Kosten')]!
  const change = { kind: 'tags', id: before.id, before, after: { ...before, position: 9, line: 'wavy' } } as const
  const { kind, fields } = describeChange(change, () => undefined)
  expect([kind, ...fields.map(({ label, after }) => `${label}: ${after}`)]).toEqual([
    'Code',
    'Reihenfolge: verschoben',
    'Linie: gewellt',
  ])
})

it('no kind and no field is left in English where a trial language is spoken', () => {
  speak('pseudo')
  const names = KINDS.flatMap((kind) => {
    const { one, many, thisOne, deletedOne, facts } = kindOf(kind)
    return [one, many, thisOne, deletedOne, ...Object.keys(facts).map((field) => labelOf(kind, field) ?? '')]
  })
  expect(names.filter((name) => name !== '' && !name.startsWith('⟦'))).toEqual([])
})
