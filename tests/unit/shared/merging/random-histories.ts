import { assertRoundsKept } from '@shared/document/closed-rounds'
import { assertTaggingsKept } from '@shared/document/closed-taggings'
import { applyChanges, entitiesOf, type Project } from '@shared/document/project'
import type { Change } from '@shared/document/change'
import { KINDS } from '@shared/kinds/registry'
import { operations } from '@shared/operations/table'
import type { Operation } from '@shared/operations/operations'
import { Refusal } from '@shared/refusal'
import { atOnce } from '@shared/steps'
import fc, { type Arbitrary } from 'fast-check'
import { arbitraryOf, type Ids } from '../../arbitrary-of'
import { reduce } from '../at-once'
import * as sample from '../sample-project'
import { addScales } from '../sample-scales'
import { addSession, closeRound, openRound, sayOf } from '../sample-session'
import { closeTagging, openTagging } from '../sample-tagging'
import { judgeByOwn, likelyInGroups } from './likely-in-groups'

const { id } = sample

/** What two analysts have before they part: something of everything, so that both can change the same. */
export function beforeParting(): Project {
  const project = sample.projectWithRows()
  sample.perform(
    project,
    sample.addAnalyst('ben'),
    sample.addSource('sea'),
    ...['t1', 't2'].map((name) => sample.addTag(name, 'warn')),
    sample.addTag('t3', null, 3),
    sample.addTagSet('set', ['t1', 't3']),
    sample.addPassage('pas2', 'art', ['t1', 't3'], 20),
    sample.addPassage('pas3', 'sea', ['late'], 40),
    sample.addRisk('rsk2'),
    sample.linkEvidence('lnk2', 'rsk2', 'pas2'),
    sample.setScore('sco2', 'rsk2', 'ben', 20),
    ...addScales(),
  )
  return project
}

/** The same with a session and a tagging behind them: who took part in those is not made one with somebody else. */
export function afterRound(): Project {
  const project = beforeParting()
  sample.perform(
    project,
    addSession('ses', ['rsk', 'rsk2'], ['ann', 'ben'], { named: true }),
    openRound('rou', 'ses', ['rsk', 'rsk2']),
    closeRound('rou'),
    ...sayOf('rou', 'ses', 'rsk'),
    openTagging('tgg', ['art'], ['ann', 'ben']),
    closeTagging('tgg'),
  )
  return project
}

/** The same while a round and a tagging are open, which each of the two closes for itself. */
export function underWay(): Project {
  const project = beforeParting()
  sample.perform(
    project,
    addSession('ses', ['rsk', 'rsk2'], ['ann', 'ben'], { named: true }),
    openRound('rou', 'ses', ['rsk', 'rsk2']),
    openTagging('tgg', ['art'], ['ann', 'ben']),
  )
  return project
}

/** The same with scores by the lexicon of the project's own. */
export function judged(): Project {
  const project = afterRound()
  sample.perform(project, judgeByOwn('rsk', 'ann', 'yes'), judgeByOwn('rsk2', 'ben', 'no'))
  return project
}

const MEANT: readonly [RegExp, readonly string[]][] = [
  [/tag|parent|before|replace|into/i, ['warn', 'late', 't1', 't2', 't3'].map(id)],
  [/passage/i, ['pas', 'pas2', 'pas3'].map(id)],
  [/risk/i, ['rsk', 'rsk2'].map(id)],
  [/evidence/i, ['lnk', 'lnk2'].map(id)],
  [/indicator/i, [id('ind')]],
  [/memo/i, [id('mem')]],
  [/score/i, ['sco', 'sco2'].map(id)],
  [/source/i, ['art', 'sea'].map(id)],
  [/version/i, ['artV', 'seaV'].map(id)],
  [/analyst|^by$/i, ['ann', 'ben'].map(id)],
]

/** Operations as their schemas have them, about what is there or was made by the same side. */
function anyOperation(side: string): Arbitrary<Operation[]> {
  const made = ['0', '1', '2', '3', '4', '5'].map((number) => id(`${side}${number}`))
  const ids: Ids = {
    all: [...made, ...MEANT.flatMap(([, meant]) => meant)],
    of: (field) => [...(MEANT.find(([expression]) => expression.test(field))?.[1] ?? []), ...made.slice(0, 2)],
  }
  const any = Object.entries(operations).map(([name, { input }]) =>
    fc.tuple(fc.record({ name: fc.constant(name), input: arbitraryOf(input, ids) })),
  ) as unknown as Arbitrary<Operation[]>[]
  const usual = likely(side).map((each) => fc.tuple(each)) as Arbitrary<Operation[]>[]
  return fc.oneof(
    { weight: 1, arbitrary: fc.oneof(...any) },
    { weight: 2, arbitrary: fc.oneof(...usual) },
    { weight: 1, arbitrary: fc.oneof(...likelyInGroups(freshOf(side))) },
  )
}

const freshOf = (side: string) => fc.integer({ min: 0, max: 9 }).map((number) => `${side}${number}n`)

/** What is done most, with ids that are sure to be free, so that histories are not only refusals. */
function likely(side: string): Arbitrary<unknown>[] {
  const fresh = freshOf(side)
  const tag = fc.constantFrom('warn', 'late', 't1', 't2', 't3')
  const risk = fc.constantFrom('rsk', 'rsk2')
  const passage = fc.constantFrom('pas', 'pas2', 'pas3')
  const analyst = fc.constantFrom('ann', 'ben')
  const words = fc.constantFrom('one', 'two', '')
  return [
    fc.tuple(fresh, fc.constantFrom('Ice', 'Fog'), tag).map(([name, called, parent]) => {
      const { name: operation, input } = sample.addTag(name, parent)
      return { name: operation, input: { tag: { ...(input as { tag: object }).tag, name: called } } }
    }),
    fc
      .tuple(fresh, fc.constantFrom('art', 'sea'), tag, fc.constantFrom(0, 50, 60))
      .map(([name, source, tagged, start]) => sample.addPassage(name, source, [tagged], start)),
    fresh.map((name) => sample.addRisk(name)),
    fc.tuple(fresh, risk, passage).map(([name, of, by]) => sample.linkEvidence(name, of, by)),
    fc
      .tuple(fresh, risk, fc.constantFrom('ann', 'ben'), fc.integer({ min: 1, max: 99 }))
      .map(([name, of, by, percent]) => sample.setScore(name, of, by, percent)),
    fc
      .tuple(passage, tag)
      .map(([of, tagged]) => ({ name: 'passage.tag', input: { passageId: id(of), tagId: id(tagged) } })),
    fc
      .tuple(passage, tag)
      .map(([of, tagged]) => ({ name: 'passage.untag', input: { passageId: id(of), tagId: id(tagged) } })),
    fc
      .tuple(passage, words)
      .map(([of, note]) => ({ name: 'passage.update', input: { passageId: id(of), changes: { note } } })),
    fc
      .tuple(risk, words)
      .map(([of, cause]) => ({ name: 'risk.update', input: { riskId: id(of), changes: { cause } } })),
    fc
      .tuple(fc.constantFrom('outlook', 'implications'), words)
      .map(([section, text]) => ({ name: 'memo.write', input: { memoId: id('mem'), section, text } })),
    fc.tuple(risk, risk, fc.constantFrom('leave', 'in-words')).map(([of, into, scores]) => ({
      name: 'risk.merge',
      input: { riskIds: [id(of)], intoId: id(into), scores },
    })),
    fc.tuple(analyst, analyst, fc.constantFrom('leave', 'in-words')).map(([of, into, scores]) => ({
      name: 'analyst.merge',
      input: { analystId: id(of), intoId: id(into), scores },
    })),
    fc.tuple(tag, tag).map(([of, into]) => ({
      name: 'tag.merge',
      input: { tagId: id(of), intoId: id(into), words: 'leave' },
    })),
    risk.map((of) => ({ name: 'risk.delete', input: { riskId: id(of) } })),
    tag.map((of) => ({ name: 'tag.delete', input: { tagId: id(of), replaceWith: null } })),
    fc.tuple(tag, tag).map(([of, parent]) => ({
      name: 'tag.move',
      input: { tagId: id(of), parentId: id(parent), beforeId: null },
    })),
  ]
}

export const anyHistory = (side: string): Arbitrary<Operation[]> =>
  fc.array(anyOperation(side), { minLength: 1, maxLength: 25, size: 'max' }).map((steps) => steps.flat())

/**
 * The project after the operations, but those that are refused or would give an id twice, and once what they began for
 * several is closed.
 */
export function after(project: Project, history: readonly Operation[], by: string, hour: string): Project {
  const worked = structuredClone(project)
  const kinds = new Map(KINDS.flatMap((kind) => Object.keys(project[kind]).map((of) => [of, kind] as const)))
  /** Ids are random: none is that of two things, whatever their kinds. */
  const isFree = (change: Change): boolean => {
    const kind = kinds.get(change.id) ?? change.kind
    kinds.set(change.id, kind)
    return kind === change.kind
  }
  const apply = (operation: Operation, minute: number): void => {
    const changes = changesOf(
      worked,
      operation,
      id(by),
      `2026-11-24T${hour}:${String(minute).padStart(2, '0')}:00.000Z`,
    )
    if (changes.every(isFree)) applyChanges(worked, changes)
  }
  for (const [minute, operation] of history.entries()) apply(operation, minute)
  for (const operation of toClose(worked)) apply(operation, 59)
  return worked
}

/** A copy in which something is under way that analysts answer or tag blind is not merged. */
const toClose = (project: Project): Operation[] => [
  ...entitiesOf(project, 'rounds').flatMap(({ id: roundId, closedAt }): Operation[] =>
    closedAt === null ? [{ name: 'round.close', input: { roundId } }] : [],
  ),
  ...entitiesOf(project, 'taggings').flatMap(({ id: taggingId, closedAt }): Operation[] =>
    closedAt === null ? [{ name: 'tagging.close', input: { taggingId } }] : [],
  ),
]

function changesOf(project: Project, operation: Operation, by: string, at: string): readonly Change[] {
  try {
    const { changes } = reduce(project, [operation], { by, at })
    atOnce(assertRoundsKept(project, by, changes))
    atOnce(assertTaggingsKept(project, by, changes))
    return changes
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}
