import { parseOperation } from '@shared/operations/operations'
import { operations } from '@shared/operations/table'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addPassage, addTag, effectOf, filledProject, id, perform } from '../sample-project'

test('these are the things an analyst can do', () => {
  expect(Object.keys(operations)).toEqual([
    'project.update',
    'analyst.add',
    'analyst.update',
    'analyst.merge',
    'source.add',
    'source.update',
    'source.addVersion',
    'source.takeIn',
    'source.markBlocks',
    'source.delete',
    'tag.create',
    'tag.update',
    'tag.openEdition',
    'tag.move',
    'tag.moveSeveral',
    'tag.merge',
    'tag.delete',
    'tagSet.create',
    'tagSet.update',
    'tagSet.delete',
    'passage.create',
    'passage.import',
    'passage.update',
    'passage.resize',
    'passage.tag',
    'passage.untag',
    'passage.retag',
    'passage.confirmTag',
    'passage.delete',
    'passage.accept',
    'passage.giveUp',
    'passage.place',
    'risk.create',
    'risk.update',
    'risk.delete',
    'risk.split',
    'risk.merge',
    'evidence.link',
    'evidence.update',
    'evidence.unlink',
    'score.set',
    'assumption.create',
    'assumption.update',
    'assumption.delete',
    'alternative.create',
    'alternative.update',
    'alternative.delete',
    'bearing.set',
    'indicator.create',
    'indicator.update',
    'indicator.delete',
    'observation.add',
    'observation.update',
    'observation.delete',
    'memo.create',
    'memo.update',
    'memo.write',
    'memo.writeJudgment',
    'memo.override',
    'memo.confirmWords',
    'memo.delete',
    'remark.add',
    'remark.update',
    'remark.delete',
    'waiver.add',
    'waiver.delete',
    'handover.record',
    'memoTemplate.create',
    'memoTemplate.update',
    'memoTemplate.delete',
    'query.create',
    'query.update',
    'query.delete',
    'lexicon.add',
    'lexicon.change',
    'lexicon.delete',
    'impactScale.add',
    'impactScale.change',
    'impactScale.delete',
    'matrix.add',
    'matrix.change',
    'matrix.delete',
    'scales.use',
    'session.create',
    'session.update',
    'session.delete',
    'round.open',
    'round.setDeadline',
    'round.close',
    'session.review',
    'session.sign',
    'score.keep',
    'comment.add',
    'comment.delete',
    'dissent.set',
    'dissent.delete',
    'session.setWeight',
    'session.noteDrop',
    'round.notePacket',
    'ballot.seal',
    'ballot.collect',
    'ballot.takeOut',
    'outcome.record',
    'outcome.delete',
    'tagging.open',
    'tagging.finish',
    'tagging.close',
    'tagging.delete',
    'tagging.decide',
    'tagging.keepAgreed',
    'view.create',
    'view.update',
    'view.delete',
    'column.create',
    'column.update',
    'column.delete',
    'risk.setCustom',
    'value.rename',
  ])
})

describe('an operation off the wire', () => {
  test('is given back as its table knows it', () => {
    const input = { riskId: id('rsk') }
    expect(parseOperation({ name: 'risk.delete', input })).toEqual({ name: 'risk.delete', input })
    expect(parseOperation({ name: 'risk.delete', input }).input).not.toBe(input)
  })

  test.each(['nonsense', '__proto__', 'toString', ''])('named “%s” is refused by name', (name) => {
    expect(refusalOf(() => parseOperation({ name, input: {} }))).toEqual({
      code: 'unknown-operation',
      message: `Assay cannot do “${name}”. Nothing was changed.`,
    })
  })

  test('with a wrong field is refused with the field that is wrong', () => {
    expect(refusalOf(() => parseOperation({ name: 'risk.delete', input: { riskId: 'r1' } }))).toEqual({
      code: 'invalid-input',
      message: '“Risk id” cannot hold what was put there. Nothing was changed.',
    })
  })

  test.each([
    ['a field that is not set', { name: 'tag.update', input: { tagId: id('warn'), changes: { name: undefined } } }],
    ['an id that would change', { name: 'tag.update', input: { tagId: id('warn'), changes: { id: id('x') } } }],
    ['a name too long', { name: 'tag.update', input: { tagId: id('warn'), changes: { name: 'x'.repeat(501) } } }],
    ['a parent by the way', { name: 'tag.update', input: { tagId: id('warn'), changes: { parentId: null } } }],
    ['no input', { name: 'tag.create' }],
    ['null', { name: 'tag.create', input: null }],
    ['a number of its own', { name: 'risk.update', input: { riskId: id('rsk'), changes: { number: 9 } } }],
    ['another text', { name: 'source.update', input: { sourceId: id('art'), changes: { versionId: id('x') } } }],
    ['another anchor', { name: 'passage.update', input: { passageId: id('pas'), changes: { anchor: {} } } }],
    ['another risk', { name: 'indicator.update', input: { indicatorId: id('ind'), changes: { riskId: id('x') } } }],
    ['another passage', { name: 'evidence.update', input: { evidenceId: id('lnk'), changes: { passageId: id('x') } } }],
  ])('with %s is refused before anything changes', (_, operation) => {
    const project = filledProject()
    const before = structuredClone(project)
    // The wire carries anything; the type says what our own code sends.
    expect(refusalOf(() => perform(project, operation as never))?.code).toBe('invalid-input')
    expect(project).toEqual(before)
  })

  test('whose quote and offsets disagree is refused', () => {
    const resize = (end: number) => {
      const anchor = { start: 0, end, exact: 'words', prefix: '', suffix: '' }
      return () => effectOf(filledProject(), { name: 'passage.resize', input: { passageId: id('pas'), anchor } })
    }
    expect(refusalOf(resize(5))).toBeNull()
    for (const end of [4, 6]) {
      expect(refusalOf(resize(end))).toEqual({
        code: 'invalid-input',
        message: '“Words” cannot hold what was put there. Nothing was changed.',
      })
    }
  })
})

test('in a step of several one refusal leaves nothing behind', () => {
  const project = filledProject()
  const before = structuredClone(project)
  expect(refusalOf(() => perform(project, addTag('extra'), addPassage('bad', 'art', ['nil'])))).toEqual({
    code: 'not-found',
    message: 'This tag is no longer in the project. Nothing was changed.',
  })
  expect(project).toEqual(before)
})
