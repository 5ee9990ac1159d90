import { newId } from '@shared/new-id'
import type { MemoSection } from '@shared/kinds/memo-sections'
import type { Risk } from '@shared/kinds/risks'
import { MemoProject } from '../memo-project'

/**
 * A memo as the standards want it, on a made-up port authority that stopped sharing its ice charts: judged risks with a
 * horizon and a party, evidence of several origins for and against, confidence apart with its basis, linchpins with their
 * consequence, indicators with threshold and owner. Nothing in it is to be found fault with.
 */
export class ModelMemo extends MemoProject {
  readonly ledger: string
  readonly wire: string
  readonly notice: string
  readonly grounding: string
  readonly rates: string
  readonly levy: string
  readonly trust: string

  constructor() {
    super()
    this.ledger = this.source(
      [
        'Norvik stopped its ice charts on Monday and calls the pause temporary.',
        'Pilots say that they sail blind at night, and that two ships touched ground in March.',
        'The ministry calls ties with the neighbours strong and says exceptions are being drafted.',
        'The author expects the pause to outlast the winter.',
      ],
      { origin: 'Northern Ledger', reliability: 'C' },
    )
    this.wire = this.source(
      ['Two insurers raised their rates within a week.', 'A third insurer kept its rates unchanged.'],
      { title: 'Rates rise', publisher: 'Coast Wire', published: '2026-10-03', origin: 'Coast Wire', reliability: 'B' },
    )
    this.notice = this.source(
      ['Vessels shall expect delays of six hours.', 'The port levy is under review and no sum is fixed.'],
      {
        title: 'Notice to mariners 41',
        publisher: 'Norvik Port Authority',
        published: '2026-10-01',
        origin: 'Norvik Port Authority',
        reliability: 'A',
      },
    )
    this.grounding = this.risk('Grounding in ice', {
      cause: 'the charts stopped before the ice season',
      event: 'at least one ship runs aground in the strait',
      party: 'coastal shipping',
      horizon: '2027-04-30',
      consequence: 'closure of the strait and loss of cargo',
    })
    this.rates = this.risk('Dearer insurance', {
      cause: 'insurers lost the record of ice',
      event: 'insurers raise the rates for winter passages a second time',
      party: 'shipping companies',
      horizon: '2027-01-31',
      consequence: 'fewer sailings in January and February',
    })
    this.levy = this.risk('Higher levy', {
      cause: 'the port bargains for money',
      event: 'the port announces a higher levy for foreign ships',
      party: 'foreign carriers',
      horizon: '2027-06-30',
      consequence: 'a detour to other ports',
      contrarySearch: 'Council minutes and trade press of two years',
    })
    this.trust = this.risk('Distrust outlives the pause', {
      cause: 'the services learned of the pause from a blank screen',
      event: 'the two ice services still check each other’s figures a year after the charts resume',
      party: 'both ice services',
      horizon: '2028-03-31',
      consequence: 'slower warnings',
    })
    this.#link()
    this.#judge()
    this.#write()
  }

  #link(): void {
    this.evidence(this.grounding, this.ledger, 'they sail blind at night')
    this.evidence(this.grounding, this.notice, 'expect delays of six hours')
    this.evidence(this.grounding, this.ledger, 'exceptions are being drafted', 'contradicts')
    this.evidence(this.rates, this.wire, 'raised their rates within a week')
    this.evidence(this.rates, this.ledger, 'two ships touched ground in March')
    this.evidence(this.rates, this.wire, 'kept its rates unchanged', 'contradicts')
    this.evidence(this.levy, this.notice, 'The port levy is under review')
    this.evidence(this.levy, this.ledger, 'calls the pause temporary')
    this.evidence(this.trust, this.ledger, 'The author expects the pause to outlast the winter')
    this.evidence(this.trust, this.wire, 'within a week', 'context')
  }

  #judge(): void {
    this.score(this.grounding, 85, 5, {
      confidence: 'moderate',
      basis: 'two origins agree, but nobody states the scope of the pause',
    })
    this.score(this.rates, 65, 3, {
      confidence: 'moderate',
      basis: 'a first rise is on record, and one insurer held back',
    })
    this.score(this.levy, 15, 3, { confidence: 'low', basis: 'one notice without a sum' })
    this.score(this.trust, 65, 2, { confidence: 'low', basis: 'one commentary, and no figure on past pauses' })
    for (const riskId of [this.grounding, this.rates]) {
      this.indicator(riskId, 'Pilots refuse night passages', 'two in a week', 'Duty officer')
      this.do({
        name: 'assumption.create',
        input: {
          assumption: {
            id: newId(),
            riskId,
            position: 1,
            text: 'The pause lasts into December.',
            linchpin: true,
            ifWrong: 'The judgment falls to unlikely.',
          },
        },
      })
      this.do({
        name: 'alternative.create',
        input: {
          alternative: {
            id: newId(),
            riskId,
            position: 1,
            text: 'A mild winter.',
            likelihood: { kind: 'percent', percent: 15 },
          },
        },
      })
    }
  }

  #write(): void {
    this.write(
      'bottom-line',
      'The pause is very likely (80–95%) to put a ship aground this winter. Dearer insurance is likely (55–80%) but slower.',
    )
    this.write(
      'outlook',
      [
        'The pause ends in spring, on 5 May 2027 at the latest, as the port said that it “may well” resume. Confidence-building talks are planned for May. The military might of the port was never in question.',
        'Ships are told to keep as much distance as possible. Should the ice come early, the first grounding will decide how the winter is remembered. Perhaps 300 crews are affected. Crews had no chance to train.',
      ].join('\n\n'),
    )
    this.judge(this.trust, {
      claim: 'The two ice services still check each other’s figures a year after the charts resume.',
    })
  }

  indicator(riskId: string, observable: string, threshold: string, owner: string): void {
    this.do({
      name: 'indicator.create',
      input: {
        indicator: {
          id: newId(),
          riskId,
          position: 1,
          observable,
          threshold,
          watch: 'Pilots’ log',
          owner,
          status: 'not-observed',
        },
      },
    })
  }

  write(section: MemoSection, text: string): void {
    this.do({ name: 'memo.write', input: { memoId: this.memoId, section, text } })
  }

  judge(riskId: string, { claim = null, basis = null }: { claim?: string | null; basis?: string | null }): void {
    this.do({ name: 'memo.writeJudgment', input: { memoId: this.memoId, riskId, changes: { claim, basis } } })
  }

  change(riskId: string, changes: Partial<Risk>): void {
    this.do({ name: 'risk.update', input: { riskId, changes } })
  }
}
