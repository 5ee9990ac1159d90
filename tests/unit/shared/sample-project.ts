import { type Arrangement, PLAIN } from '@shared/arrangement'
import { applyChanges, type Project, newProject } from '@shared/document/project'
import type { Change } from '@shared/document/change'
import type { Bearing } from '@shared/lexicons/bearing'
import type { IndicatorStatus } from '@shared/lexicons/indicator-status'
import type { CustomType } from '@shared/kinds/custom-columns'
import type { Operation, OperationInput } from '@shared/operations/operations'
import { reduce } from './at-once'

/** A readable id: the same short name always gives the same UUID. */
export function id(name: string): string {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'))
  const hex = codes.join('').padStart(12, '0').slice(-12)
  return `00000000-0000-4000-8000-${hex}`
}

export const AT = '2026-11-23T10:00:00.000Z'
export const act = { by: id('ann'), at: AT }

export function emptyProject(): Project {
  return newProject({ projectId: id('project'), title: 'Test', createdAt: AT })
}

/** Does the operations as one step and returns what changed. */
export function perform(project: Project, ...operations: Operation[]): Change[] {
  const { changes } = reduce(project, operations, act)
  applyChanges(project, changes)
  return changes
}

export const addAnalyst = (name: string): Operation => ({
  name: 'analyst.add',
  input: { analyst: { id: id(name), name, position: 1 } },
})

export const addSource = (name: string, characters = 100): Operation => ({
  name: 'source.add',
  input: {
    source: {
      id: id(name),
      versionId: id(`${name}V`),
      position: 1,
      title: name,
      authors: [],
      publisher: '',
      published: null,
      retrieved: null,
      url: '',
      language: 'en',
      reliability: null,
      origin: '',
      descriptor: '',
    },
    version: {
      id: id(`${name}V`),
      sourceId: id(name),
      importedAt: AT,
      fileName: `${name}.txt`,
      format: 'txt',
      encoding: 'utf-8',
      originalSha256: '0'.repeat(64),
      blocksSha256: '1'.repeat(64),
      bytes: characters,
      characters,
      blocks: 1,
      notes: [],
    },
  },
})

export const addTag = (name: string, parent: string | null = null, shortcut: number | null = null): Operation => ({
  name: 'tag.create',
  input: {
    tag: {
      id: id(name),
      parentId: parent && id(parent),
      position: 1,
      name,
      colour: 1,
      definition: '',
      include: '',
      exclude: '',
      shortcut,
    },
  },
})

export const addTagSet = (name: string, tags: string[], shortcut: number | null = null): Operation => ({
  name: 'tagSet.create',
  input: { tagSet: { id: id(name), position: 1, name, tagIds: tags.map(id), shortcut } },
})

/** Gives a tag another meaning than “was”, which nothing says of the others. */
export const openEdition = (name: string, tag: string, was = 'was'): Operation => ({
  name: 'tag.openEdition',
  input: { tagId: id(tag), editionId: id(name), was: { definition: was, include: '', exclude: '' } },
})

export const addPassage = (name: string, source: string, tags: string[] = [], start = 0): Operation => ({
  name: 'passage.create',
  input: {
    passage: {
      id: id(name),
      sourceId: id(source),
      versionId: id(`${source}V`),
      anchor: { start, end: start + 5, exact: 'words', prefix: '', suffix: '' },
      tagIds: tags.map(id),
      note: '',
      statement: null,
      credibility: null,
    },
  },
})

export const addRisk = (name: string): Operation => ({
  name: 'risk.create',
  input: {
    risk: {
      id: id(name),
      position: 1,
      title: name,
      cause: '',
      event: '',
      party: '',
      horizon: null,
      consequence: '',
      category: '',
      assumptions: '',
      alternatives: '',
      contrarySearch: '',
    },
  },
})

export const linkEvidence = (name: string, risk: string, passage: string): Operation => ({
  name: 'evidence.link',
  input: {
    evidence: { id: id(name), riskId: id(risk), passageId: id(passage), stance: 'supports', note: '', position: 1 },
  },
})

export const setScore = (name: string, risk: string, analyst: string, percent: number): Operation => ({
  name: 'score.set',
  input: {
    scoreId: id(name),
    riskId: id(risk),
    analystId: id(analyst),
    changes: { likelihood: { kind: 'percent', percent } },
  },
})

export const addMemo = (name: string): Operation => ({
  name: 'memo.create',
  input: {
    memo: {
      id: id(name),
      position: 1,
      title: name,
      author: '',
      audience: '',
      date: '2026-11-23',
      written: {},
      judgments: {},
      excludedRiskIds: [],
    },
  },
})

export const saveQuery = (name: string, text: string): Operation => ({
  name: 'query.create',
  input: {
    query: { id: id(name), position: 1, name, kind: 'passages', text, grouping: null, scopes: [] },
  },
})

export const addIndicator = (name: string, risk: string): Operation => ({
  name: 'indicator.create',
  input: {
    indicator: {
      id: id(name),
      riskId: id(risk),
      position: 1,
      observable: name,
      threshold: '',
      watch: '',
      status: 'not-observed',
    },
  },
})

export const addAssumption = (name: string, risk: string): Operation => ({
  name: 'assumption.create',
  input: {
    assumption: { id: id(name), riskId: id(risk), position: 1, text: name, linchpin: false, ifWrong: '' },
  },
})

export const addAlternative = (name: string, risk: string): Operation => ({
  name: 'alternative.create',
  input: { alternative: { id: id(name), riskId: id(risk), position: 1, text: name, likelihood: null } },
})

/** Rates evidence against an alternative, or the risk's own event. */
export const rate = (
  name: string,
  evidence: string,
  alternative: string | null,
  bearing: Bearing | null,
): Operation => ({
  name: 'bearing.set',
  input: { bearingId: id(name), evidenceId: id(evidence), alternativeId: alternative && id(alternative), bearing },
})

export const observe = (name: string, indicator: string, day: string, status: IndicatorStatus): Operation => ({
  name: 'observation.add',
  input: { observation: { id: id(name), indicatorId: id(indicator), day, status, note: '' } },
})

/** A project with one of everything: the passage "pas" of "art" has both tags and is evidence for the risk "rsk". */
export const addColumn = (name: string, type: CustomType, choices: string[] = []): Operation => ({
  name: 'column.create',
  input: { column: { id: id(name), position: 1, name, type, choices } },
})

export const setCustom = (risk: string, values: OperationInput<'risk.setCustom'>['values']): Operation => ({
  name: 'risk.setCustom',
  input: { riskId: id(risk), values },
})

export const saveView = (name: string, arrangement: Partial<Arrangement> = {}): Operation => ({
  name: 'view.create',
  input: { view: { id: id(name), position: 1, name, arrangement: { ...PLAIN, ...arrangement } } },
})

/** Notes that a copy was merged, as merging does beside what it changes. */
export function noteMerge(project: Project, name: string, by: string): void {
  const point = { epoch: 3, seq: 12, chain: '0a1b2c3d' }
  const after = { id: id(name), copy: name, projectId: id('project'), point, mergedBy: id(by), mergedAt: AT }
  applyChanges(project, [{ kind: 'merges', id: id(name), before: null, after }])
}

export function filledProject(): Project {
  const project = emptyProject()
  perform(
    project,
    addAnalyst('ann'),
    addSource('art'),
    addTag('warn'),
    addTag('late', 'warn'),
    addPassage('pas', 'art', ['warn', 'late']),
    addRisk('rsk'),
    linkEvidence('lnk', 'rsk', 'pas'),
    addIndicator('ind', 'rsk'),
    setScore('sco', 'rsk', 'ann', 60),
    addMemo('mem'),
    saveQuery('qry', 'tag:warn'),
    addColumn('col', 'choice', ['Open', 'Closed']),
    setCustom('rsk', { [id('col')]: 'Open' }),
    saveView('vie', { sorting: [{ id: id('col'), desc: true }] }),
  )
  return project
}

/** The same, and one of everything that stands in rows under the risk. */
export function projectWithRows(): Project {
  const project = filledProject()
  perform(
    project,
    addAssumption('asm', 'rsk'),
    addAlternative('alt', 'rsk'),
    rate('rat', 'lnk', 'alt', 'inconsistent'),
    observe('obs', 'ind', '2026-11-20', 'emerging'),
  )
  return project
}

/** What one operation does to a project, which stays as it is. */
export const effectOf = (project: Project, operation: Operation) => reduce(project, [operation], act)
