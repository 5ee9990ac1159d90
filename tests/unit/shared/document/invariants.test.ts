import { type Change, type Kind, type Project } from '@shared/document/document'
import { findOrphans, orphansAfter } from '@shared/document/invariants'
import { describe, expect, test } from 'vitest'
import { filledProject, id } from '../sample-project'

const REFERENCES: [kind: Kind, name: string, field: string, target: Kind][] = [
  ['sources', 'art', 'versionId', 'versions'],
  ['versions', 'artV', 'sourceId', 'sources'],
  ['tags', 'late', 'parentId', 'tags'],
  ['passages', 'pas', 'sourceId', 'sources'],
  ['passages', 'pas', 'versionId', 'versions'],
  ['passages', 'pas', 'createdBy', 'analysts'],
  ['risks', 'rsk', 'createdBy', 'analysts'],
  ['evidence', 'lnk', 'riskId', 'risks'],
  ['evidence', 'lnk', 'passageId', 'passages'],
  ['indicators', 'ind', 'riskId', 'risks'],
  ['scores', 'sco', 'riskId', 'risks'],
  ['scores', 'sco', 'analystId', 'analysts'],
]

/** The project with one field of one entity changed. */
function withField(kind: Kind, name: string, field: string, value: unknown): Project {
  const project = structuredClone(filledProject())
  const table = project[kind] as Record<string, object>
  table[id(name)] = { ...table[id(name)], [field]: value }
  return project
}

describe('references that lead nowhere', () => {
  test('there are none in a sound project', () => {
    expect(findOrphans(filledProject())).toEqual([])
  })

  test.each(REFERENCES)('are found in %s “%s” by its %s, which names %s', (kind, name, field, target) => {
    expect(findOrphans(withField(kind, name, field, id('nil')))).toEqual([
      { kind, id: id(name), field, missing: { kind: target, id: id('nil') } },
    ])
  })

  test('are found among several tags', () => {
    expect(findOrphans(withField('passages', 'pas', 'tagIds', [id('warn'), id('nil'), id('no')]))).toEqual([
      { kind: 'passages', id: id('pas'), field: 'tagIds', missing: { kind: 'tags', id: id('nil') } },
      { kind: 'passages', id: id('pas'), field: 'tagIds', missing: { kind: 'tags', id: id('no') } },
    ])
  })

  test('are found in everything that named what is gone, table by table', () => {
    const project = structuredClone(filledProject())
    project.risks = {}
    const missing = { kind: 'risks', id: id('rsk') }
    expect(findOrphans(project)).toEqual([
      { kind: 'evidence', id: id('lnk'), field: 'riskId', missing },
      { kind: 'indicators', id: id('ind'), field: 'riskId', missing },
      { kind: 'scores', id: id('sco'), field: 'riskId', missing },
    ])
  })

  test('are none of a memo: it may name risks deleted since', () => {
    expect(findOrphans(withField('memos', 'mem', 'excludedRiskIds', [id('nil')]))).toEqual([])
  })

  test('are not found by the name of a thing of another kind', () => {
    expect(findOrphans(withField('evidence', 'lnk', 'riskId', id('pas')))).toHaveLength(1)
  })
})

describe('changes that would leave references nowhere', () => {
  const project = filledProject()
  const link = project.evidence[id('lnk')]!
  const risk = project.risks[id('rsk')]!
  const back: Change = { kind: 'evidence', id: link.id, before: null, after: link }

  function without(kind: 'risks' | 'passages', name: string): Project {
    const left = structuredClone(project)
    delete left[kind][id(name)]
    return left
  }

  test('are those whose entity names what is not there', () => {
    expect(orphansAfter(project, [back])).toEqual([])
    expect(orphansAfter(without('risks', 'rsk'), [back])).toEqual([
      { kind: 'evidence', id: id('lnk'), field: 'riskId', missing: { kind: 'risks', id: id('rsk') } },
    ])
  })

  test('are none where the same changes bring back what is named, before or after', () => {
    const left = without('risks', 'rsk')
    const riskBack: Change = { kind: 'risks', id: risk.id, before: null, after: risk }
    expect(orphansAfter(left, [back, riskBack])).toEqual([])
    expect(orphansAfter(left, [riskBack, back])).toEqual([])
  })

  test('are not mended by a deletion of what is named', () => {
    const deletion: Change = { kind: 'risks', id: risk.id, before: risk, after: null }
    expect(orphansAfter(without('risks', 'rsk'), [back, deletion])).toHaveLength(1)
  })

  test('are none that only take away', () => {
    expect(orphansAfter(without('risks', 'rsk'), [{ ...back, before: link, after: null }])).toEqual([])
    expect(orphansAfter(project, [])).toEqual([])
  })
})
