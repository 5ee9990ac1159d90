import type { Memo } from '../kinds/memos'
import type { MemoLayout, MemoPart } from '../kinds/memo-layout'
import type { MemoSection } from '../kinds/memo-sections'

const part = (section: MemoSection, place: MemoPart['place'] = 'body'): MemoPart => ({
  section,
  place,
  depth: 'whole',
  title: '',
})

/** A memo by ICD 203, which every memo is that says nothing else. */
export const ICD_203: MemoLayout = {
  profile: 'icd-203',
  phrasing: 'we-judge',
  paper: 'a4',
  parts: [
    part('bottom-line'),
    part('key-judgments'),
    part('changes'),
    part('evidence'),
    part('risk-table'),
    part('matrix'),
    part('pictures'),
    part('assumptions'),
    part('alternatives'),
    part('indicators'),
    part('outlook'),
    part('implications'),
    part('dissent'),
    part('gaps'),
    part('passages'),
    part('sources'),
    part('lexicon', 'annex'),
    part('reasons', 'annex'),
    part('method', 'annex'),
    part('checks', 'annex'),
  ],
}

/** What a memo consists of. */
export const layoutOf = ({ layout }: Pick<Memo, 'layout'>): MemoLayout => layout ?? ICD_203
