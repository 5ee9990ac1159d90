import { scalesOf } from '@shared/document/queries/scales'
import { impactOf } from '@shared/lexicons/impact'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { rankedRisks } from '@shared/scoring/ranking'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { filledProject, id, perform } from '../sample-project'
import { addScales, OWN_IMPACTS, OWN_LEXICON, OWN_MATRIX } from '../sample-scales'

const USE = { lexicon: OWN_LEXICON.id, impactScale: OWN_IMPACTS.id, matrix: OWN_MATRIX.id }

function withScales() {
  const project = filledProject()
  perform(project, ...addScales())
  return project
}

const score = (project: ReturnType<typeof filledProject>) => project.scores[id('sco')]!

describe('the scales of a project', () => {
  test('are those built in until others are taken into force', () => {
    const project = withScales()
    expect(scalesOf(project)).toEqual({
      ...FIRST_SCALES,
      lexicons: [...FIRST_SCALES.lexicons, OWN_LEXICON],
      impactScales: [...FIRST_SCALES.impactScales, OWN_IMPACTS],
      matrices: [...FIRST_SCALES.matrices, OWN_MATRIX],
    })
    perform(project, { name: 'scales.use', input: { scales: USE, rescored: [] } })
    expect(scalesOf(project)).toMatchObject({ lexicon: OWN_LEXICON, impactScale: OWN_IMPACTS, matrix: OWN_MATRIX })
  })

  test('are the same object until they change', () => {
    const project = withScales()
    const before = scalesOf(project)
    perform(project, { name: 'project.update', input: { changes: { title: 'Other' } } })
    expect(scalesOf(project)).toBe(before)
  })
})

describe('taking other scales into force', () => {
  test('leaves every score as it was given, and counts no impact of another scale', () => {
    const project = withScales()
    perform(project, {
      name: 'score.set',
      input: {
        scoreId: id('sco'),
        riskId: id('rsk'),
        analystId: id('ann'),
        changes: { likelihood: { kind: 'percent', percent: 50 }, impact: 4 },
      },
    })
    const before = score(project)
    perform(project, { name: 'scales.use', input: { scales: USE, rescored: [] } })
    expect(score(project)).toBe(before)
    expect(rankedRisks(project)[0]?.judgment).toMatchObject({
      likelihood: { percent: 50, place: { kind: 'between', below: { key: 'no' }, above: { key: 'yes' } } },
      impact: null,
      level: null,
      otherScale: 1,
    })
  })

  test('gives anew what the crosswalk says, as one step', () => {
    const project = withScales()
    const impact = impactOf(OWN_IMPACTS, 3)!
    const rescored = [{ scoreId: id('sco'), seenAt: score(project).scoredAt, changes: { impact } }]
    const changes = perform(project, { name: 'scales.use', input: { scales: USE, rescored } })
    expect(changes.map(({ kind }) => kind)).toEqual(['about', 'scores'])
    expect(score(project).impact).toEqual({ scale: OWN_IMPACTS.id, level: 3, name: 'much' })
  })

  test('is refused where the matrix has no column for a level of impact', () => {
    const project = withScales()
    const use = { name: 'scales.use' as const, input: { scales: { impactScale: OWN_IMPACTS.id }, rescored: [] } }
    expect(refusalOf(() => perform(project, use))).toEqual({
      code: 'unsound',
      message:
        'This is not possible: project Test: The impact scale has 3 levels, and the risk matrix columns for 5. Nothing was changed.',
    })
  })

  test('is refused where there is no such scale', () => {
    const project = withScales()
    const use = { name: 'scales.use' as const, input: { scales: { lexicon: id('nil') }, rescored: [] } }
    expect(refusalOf(() => perform(project, use))).toMatchObject({ code: 'unsound' })
  })
})

describe('a scale of the project', () => {
  const change = {
    name: 'lexicon.change' as const,
    input: { scale: { ...OWN_LEXICON, note: 'Agreed in May.' } },
  }

  test('can be changed and deleted while nothing is judged by it', () => {
    const project = withScales()
    perform(project, change)
    expect(project.lexicons[OWN_LEXICON.id]).toEqual(change.input.scale)
    perform(project, { name: 'lexicon.delete', input: { scaleId: OWN_LEXICON.id } })
    expect(project.lexicons).toEqual({})
  })

  test.each([
    ['it is in force', { name: 'scales.use' as const, input: { scales: { lexicon: OWN_LEXICON.id }, rescored: [] } }],
    [
      'a score was given in its terms',
      {
        name: 'score.set' as const,
        input: {
          scoreId: id('sco'),
          riskId: id('rsk'),
          analystId: id('ann'),
          changes: { likelihood: { kind: 'term' as const, lexicon: OWN_LEXICON.id, term: 'yes' } },
        },
      },
    ],
  ])('is neither changed nor deleted while %s', (_, operation) => {
    const project = withScales()
    perform(project, operation)
    expect(refusalOf(() => perform(project, change))).toEqual({
      code: 'scale-used',
      message:
        'This lexicon is in force, or scores were given under it. Nothing was changed. Save it as its next edition.',
    })
    const drop = { name: 'lexicon.delete' as const, input: { scaleId: OWN_LEXICON.id } }
    const refusal = refusalOf(() => perform(project, drop))
    expect(refusal?.code).toBe('still-used')
    expect(refusal?.message).not.toContain('project details')
  })

  test('has a name of its own, with its edition, also beside those built in', () => {
    const project = withScales()
    const add = (name: string, edition: number) => ({
      name: 'lexicon.add' as const,
      input: { scale: { ...OWN_LEXICON, id: id('oth'), name, edition } },
    })
    expect(refusalOf(() => perform(project, add('OURS', 1)))).toMatchObject({ code: 'unsound' })
    expect(refusalOf(() => perform(project, add('icd 203', 1)))).toMatchObject({ code: 'unsound' })
    perform(project, add('Ours', 2))
    expect(Object.keys(project.lexicons)).toHaveLength(2)
  })

  test.each([
    ['a term it does not have', { likelihood: { kind: 'term' as const, lexicon: OWN_LEXICON.id, term: 'maybe' } }],
    ['a level it does not have', { impact: { scale: OWN_IMPACTS.id, level: 4, name: 'ruin' } }],
    ['a level under another name', { impact: { scale: OWN_IMPACTS.id, level: 3, name: 'ruin' } }],
    ['a built-in level under another name', { impact: { scale: 'harm', level: 3, name: 'ruin' } }],
    ['a scale that is not there', { impact: { scale: id('nil'), level: 1, name: 'little' } }],
  ])('is never scored with %s', (_, changes) => {
    const project = withScales()
    const set = { scoreId: id('sco'), riskId: id('rsk'), analystId: id('ann'), changes }
    expect(refusalOf(() => perform(project, { name: 'score.set', input: set }))).toMatchObject({ code: 'unsound' })
  })
})
