import { newId } from '@shared/new-id'
import { applyChanges, type Project, newProject } from '@shared/document/project'
import type { Likelihood } from '@shared/lexicons/likelihood'
import type { Memo } from '@shared/kinds/memos'
import type { Risk } from '@shared/kinds/risks'
import type { Source } from '@shared/kinds/sources'
import type { Stance } from '@shared/lexicons/stance'
import type { Operation } from '@shared/operations/operations'
import { reduce } from '../at-once'
import { type Block, canonicalText } from '@shared/text/blocks'
import { type SourceText, sourceText } from '@shared/text/source-text'

const AT = '2026-10-05T09:00:00.000Z'
const HASH = 'a'.repeat(64)

/** A project made through the operations table, with handles for a test to say what it needs in one line each. */
export class MemoProject {
  readonly project: Project
  readonly texts = new Map<string, Block[]>()
  readonly memoId = newId()
  readonly #analysts: string[] = []
  #position = 0

  constructor() {
    this.project = newProject({ projectId: newId(), title: 'Ice charts', createdAt: AT })
    this.analyst('Ines')
    const memo = { title: 'Ice charts withheld', author: 'Ines Harbo', audience: 'Ports desk', date: '2026-10-06' }
    this.do({
      name: 'memo.create',
      input: { memo: { id: this.memoId, position: 1, ...memo, written: {}, judgments: {}, excludedRiskIds: [] } },
    })
  }

  /** The texts as a memo is composed from them. */
  get readTexts(): Map<string, SourceText> {
    return new Map([...this.texts].map(([id, blocks]) => [id, sourceText(id, blocks)]))
  }

  get memo(): Memo {
    return this.project.memos[this.memoId]!
  }

  do(...operations: Operation[]): void {
    const by = this.#analysts[0] ?? newId()
    applyChanges(this.project, reduce(this.project, operations, { by, at: AT }).changes)
  }

  analyst(name: string): string {
    const id = newId()
    this.#analysts.push(id)
    this.do({ name: 'analyst.add', input: { analyst: { id, name, position: this.#next() } } })
    return id
  }

  source(blocks: readonly string[], details: Partial<Source> = {}): string {
    const [id, versionId] = [newId(), newId()]
    const text: Block[] = blocks.map((words) => ({ kind: 'paragraph', level: null, role: 'body', text: words }))
    this.texts.set(versionId, text)
    const source = {
      id,
      position: this.#next(),
      versionId,
      title: 'Norvik stops its ice charts',
      authors: ['Ada Lund'],
      publisher: 'Northern Ledger',
      published: '2026-10-04',
      retrieved: '2026-10-05',
      url: 'https://ledger.example/ice',
      language: 'en',
      reliability: 'B' as const,
      origin: '',
      descriptor: '',
      ...details,
    }
    const version = {
      id: versionId,
      sourceId: id,
      importedAt: AT,
      fileName: 'ice.txt',
      format: 'txt' as const,
      encoding: 'utf-8',
      originalSha256: HASH,
      blocksSha256: HASH,
      bytes: 1,
      notes: [],
      blocks: text.length,
      characters: canonicalText(text).length,
    }
    this.do({ name: 'source.add', input: { source, version } })
    return id
  }

  risk(title: string, details: Partial<Risk> = {}): string {
    const id = newId()
    const empty = { cause: '', event: '', party: '', horizon: null, consequence: '', category: '' }
    const argument = { assumptions: '', alternatives: '', contrarySearch: '' }
    this.do({
      name: 'risk.create',
      input: { risk: { id, position: this.#next(), title, ...empty, ...argument, ...details } },
    })
    return id
  }

  /** Cites the words where they first stand in the source. */
  evidence(riskId: string, sourceId: string, exact: string, stance: Stance = 'supports', note = ''): string {
    const { versionId } = this.project.sources[sourceId]!
    const text = canonicalText(this.texts.get(versionId)!)
    const start = text.indexOf(exact)
    const passageId = newId()
    const anchor = { start, end: start + exact.length, exact, prefix: '', suffix: '' }
    const passage = {
      id: passageId,
      sourceId,
      versionId,
      anchor,
      tagIds: [],
      note: '',
      statement: null,
      credibility: 2,
    }
    this.do(
      { name: 'passage.create', input: { passage } },
      {
        name: 'evidence.link',
        input: { evidence: { id: newId(), riskId, passageId, stance, note, position: this.#next() } },
      },
    )
    return passageId
  }

  score(
    riskId: string,
    likelihood: number | string | Likelihood | null,
    impact: 1 | 2 | 3 | 4 | 5 | null,
    details: { confidence?: 'low' | 'moderate' | 'high'; basis?: string; rationale?: string; by?: string } = {},
  ): void {
    const { by, ...rest } = details
    this.do({
      name: 'score.set',
      input: {
        scoreId: newId(),
        riskId,
        analystId: by ?? this.#analysts[0]!,
        changes: { likelihood: asLikelihood(likelihood), impact, ...rest },
      },
    })
  }

  #next(): number {
    this.#position += 1
    return this.#position
  }
}

function asLikelihood(value: number | string | Likelihood | null): Likelihood | null {
  if (value === null || typeof value === 'object') return value
  if (value === '?') return { kind: 'cannot-judge' }
  if (typeof value === 'number') return { kind: 'percent', percent: value }
  return { kind: 'term', lexicon: 'icd-203', term: value }
}

/** A memo with something in every section. */
export function fullProject(): MemoProject {
  const made = new MemoProject()
  const second = made.analyst('Per')
  const ledger = made.source([
    'The port stopped its ice charts on Monday.',
    'Pilots said the pause leaves them “blind for days”.\nNobody gave a date for its end.',
    'The ministry called the ties with its neighbours strong.',
  ])
  const wire = made.source(['Two insurers raised their rates within a week.'], {
    title: 'Rates rise',
    authors: [],
    publisher: 'Coast Wire',
    published: null,
    reliability: null,
    descriptor: 'Short, unsigned, no figures',
  })
  const grounding = made.risk('Grounding in ice', {
    cause: 'the charts stopped',
    event: 'a ship runs aground',
    party: 'coastal shipping',
    horizon: '2027-04-30',
    consequence: 'the closing of the strait',
    assumptions: 'The winter is average.',
  })
  const rates = made.risk('Dearer insurance', { event: 'insurers raise rates again', horizon: '2027-01-31' })
  made.risk('Rival service', { contrarySearch: 'Trade press of two years' })
  made.evidence(grounding, ledger, 'the pause leaves them “blind for days”', 'supports', 'Says what pilots lack')
  made.evidence(grounding, ledger, 'ties with its neighbours strong', 'contradicts')
  made.evidence(rates, wire, 'raised their rates within a week')
  made.score(grounding, 85, 5, { confidence: 'low', basis: 'One article' })
  made.score(grounding, 90, 4, { confidence: 'moderate', basis: 'One article, no date', by: second })
  made.score(rates, 'likely', 3, { confidence: 'low', basis: 'A wire report' })
  made.score(rates, 'very-unlikely', 3, { by: second, rationale: 'Rates follow losses, not charts' })
  made.do(
    { name: 'project.update', input: { changes: { handling: 'TLP:AMBER' } } },
    {
      name: 'indicator.create',
      input: {
        indicator: {
          id: newId(),
          riskId: grounding,
          position: 1,
          observable: 'Pilots refuse night passages',
          threshold: 'two in a week',
          watch: 'Pilots’ log',
          status: 'emerging',
        },
      },
    },
  )
  return made
}
