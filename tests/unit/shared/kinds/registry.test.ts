import { FOREIGN_KEYS, idsIn, isKind, kindOf, KINDS, labelOf } from '@shared/kinds/registry'
import { ORDER } from '@shared/kinds/tellings'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** Fields of an entity's schema. */
const fieldsOf = (kind: (typeof KINDS)[number]) => Object.keys((kindOf(kind).schema as unknown as z.ZodObject).shape)

test('a project holds these kinds, in the order of its tables', () => {
  expect(KINDS).toEqual([
    'about',
    'analysts',
    'sources',
    'versions',
    'tags',
    'tagEditions',
    'tagSets',
    'passages',
    'risks',
    'evidence',
    'assumptions',
    'alternatives',
    'bearings',
    'indicators',
    'observations',
    'scores',
    'sessions',
    'rounds',
    'answers',
    'ballots',
    'comments',
    'dissents',
    'outcomes',
    'forecasts',
    'taggings',
    'proposals',
    'decisions',
    'memos',
    'memoTemplates',
    'remarks',
    'waivers',
    'handovers',
    'queries',
    'lexicons',
    'impactScales',
    'matrices',
    'customColumns',
    'views',
    'merges',
  ])
  expect([isKind('tags'), isKind('toString'), isKind('nothing')]).toEqual([true, false, false])
})

test.each(KINDS)('every field of %s is told, and every field said to name others is one', (kind) => {
  const { facts, references, partOf, unique, tree } = kindOf(kind)
  const fields = fieldsOf(kind)
  expect(Object.keys(facts).toSorted()).toEqual(fields.toSorted())
  expect(fields).toEqual(
    expect.arrayContaining([
      ...Object.keys(references).map((path) => path.split('.')[0]),
      ...unique.flatMap((rule) => rule.fields),
      ...(tree ? [tree] : []),
    ]),
  )
  expect(Object.keys(references)).toEqual(expect.arrayContaining([...partOf]))
})

test('every field that holds an id of something else names its kind', () => {
  const named = FOREIGN_KEYS.map(({ kind, field, to, onDelete }) => `${kind}.${field} -> ${to}: ${onDelete}`)
  expect(named).toEqual([
    'about.lexicon -> lexicons: forbid',
    'about.impactScale -> impactScales: forbid',
    'about.matrix -> matrices: forbid',
    'sources.versionId -> versions: forbid',
    'versions.sourceId -> sources: delete',
    'tags.parentId -> tags: inherit',
    'tagEditions.tagId -> tags: delete',
    'tagEditions.endedBy -> analysts: forbid',
    'tagSets.tagIds -> tags: forget',
    'passages.sourceId -> sources: delete',
    'passages.versionId -> versions: delete',
    'passages.tagIds -> tags: forget',
    'passages.createdBy -> analysts: forbid',
    'risks.createdBy -> analysts: forbid',
    'risks.splitFrom -> risks: keep',
    'evidence.riskId -> risks: delete',
    'evidence.passageId -> passages: delete',
    'assumptions.riskId -> risks: delete',
    'alternatives.riskId -> risks: delete',
    'alternatives.likelihood.lexicon -> lexicons: forbid',
    'bearings.riskId -> risks: delete',
    'bearings.evidenceId -> evidence: delete',
    'bearings.alternativeId -> alternatives: delete',
    'indicators.riskId -> risks: delete',
    'observations.riskId -> risks: delete',
    'observations.indicatorId -> indicators: delete',
    'observations.by -> analysts: forbid',
    'scores.riskId -> risks: delete',
    'scores.analystId -> analysts: forbid',
    'scores.likelihood.lexicon -> lexicons: forbid',
    'scores.impact.scale -> impactScales: forbid',
    'sessions.riskIds -> risks: forget',
    'sessions.analystIds -> analysts: forbid',
    'sessions.signedBy -> analysts: forbid',
    'sessions.follows -> sessions: keep',
    'rounds.sessionId -> sessions: delete',
    'rounds.riskIds -> risks: forbid',
    'rounds.analystIds -> analysts: forbid',
    'rounds.lexicon -> lexicons: forbid',
    'rounds.impactScale -> impactScales: forbid',
    'rounds.matrix -> matrices: forbid',
    'answers.roundId -> rounds: delete',
    'answers.riskId -> risks: forbid',
    'answers.analystId -> analysts: forbid',
    'answers.likelihood.lexicon -> lexicons: forbid',
    'answers.impact.scale -> impactScales: forbid',
    'ballots.roundId -> rounds: delete',
    'ballots.analystId -> analysts: forbid',
    'comments.roundId -> rounds: delete',
    'comments.riskId -> risks: forbid',
    'comments.analystId -> analysts: forbid',
    'dissents.sessionId -> sessions: delete',
    'dissents.riskId -> risks: forbid',
    'dissents.analystId -> analysts: forbid',
    'dissents.likelihood.lexicon -> lexicons: forbid',
    'outcomes.riskId -> risks: forbid',
    'outcomes.passageIds -> passages: forget',
    'outcomes.resolvedBy -> analysts: forbid',
    'forecasts.outcomeId -> outcomes: delete',
    'forecasts.analystId -> analysts: forbid',
    'forecasts.likelihood.lexicon -> lexicons: forbid',
    'taggings.versionIds -> versions: forbid',
    'taggings.analystIds -> analysts: forbid',
    'taggings.finishedBy -> analysts: forbid',
    'taggings.tagIds -> tags: forget',
    'proposals.taggingId -> taggings: delete',
    'proposals.analystId -> analysts: forbid',
    'proposals.versionId -> versions: forbid',
    'proposals.passageId -> passages: keep',
    'proposals.tagIds -> tags: keep',
    'decisions.taggingId -> taggings: delete',
    'decisions.versionId -> versions: forbid',
    'decisions.tagId -> tags: keep',
    'decisions.passageIds -> passages: forget',
    'decisions.decidedBy -> analysts: forbid',
    'memos.excludedRiskIds -> risks: keep',
    'memos.queryIds -> queries: keep',
    'memos.riskId -> risks: keep',
    'memos.writerIds -> analysts: forget',
    'remarks.memoId -> memos: delete',
    'remarks.analystId -> analysts: forbid',
    'waivers.memoId -> memos: delete',
    'waivers.analystId -> analysts: forbid',
    'handovers.memoId -> memos: delete',
    'handovers.analystId -> analysts: forbid',
    'merges.mergedBy -> analysts: forbid',
  ])
  const idFields = KINDS.flatMap((kind) =>
    fieldsOf(kind)
      .filter((field) => /Ids?$/.test(field))
      .map((field) => `${kind}.${field}`),
  )
  const known = FOREIGN_KEYS.map(({ kind, field }) => `${kind}.${field}`)
  expect(idFields.filter((field) => !known.includes(field))).toEqual(['about.projectId', 'merges.projectId'])
})

test('a field is called as the history calls it', () => {
  expect([
    labelOf('risks', 'party'),
    labelOf('tags', 'position'),
    labelOf('risks', 'id'),
    labelOf('risks', 'nothing'),
  ]).toEqual(['Affecting', ORDER, '', undefined])
})

test('a field of what a field holds', () => {
  const holder = { a: { b: 'x', c: null }, d: null, e: 4 }
  expect(['a.b', 'a.c', 'a.f', 'd.b', 'e.b', 'f.b'].map((field) => idsIn(holder, field))).toEqual([
    ['x'],
    [],
    [],
    [],
    [],
    [],
  ])
})

test('a field of one id, of a list, and of none', () => {
  expect([idsIn({ a: 'x' }, 'a'), idsIn({ a: ['x', 'y'] }, 'a'), idsIn({ a: null }, 'a'), idsIn({}, 'a')]).toEqual([
    ['x'],
    ['x', 'y'],
    [],
    [],
  ])
})
