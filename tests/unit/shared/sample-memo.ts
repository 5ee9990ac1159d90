import { ICD_203 } from '@shared/memo/layouts'
import type { Operation } from '@shared/operations/operations'
import { id } from './sample-project'

/** What stands beside the memo “mem”: one of each, named. */
export const reviewMemo = (name = 'mem'): Operation[] => [
  {
    name: 'remark.add',
    input: {
      remark: { id: id(`${name}-rem`), memoId: id(name), words: 'written/outlook', quote: 'soon', text: 'When?' },
    },
  },
  {
    name: 'waiver.add',
    input: {
      waiver: { id: id(`${name}-wai`), memoId: id(name), rule: 'T05', about: 'R1', quote: 'R1', reason: 'Asked for.' },
    },
  },
  {
    name: 'handover.record',
    input: {
      handover: {
        id: id(`${name}-han`),
        memoId: id(name),
        title: name,
        date: '2026-11-23',
        scales: ['ICD 203'],
        judgments: [],
        checks: null,
        sha256: '0'.repeat(64),
      },
    },
  },
  {
    name: 'memoTemplate.create',
    input: { template: { id: id(`${name}-tem`), position: 1, name: 'Of the desk', layout: ICD_203 } },
  },
]
