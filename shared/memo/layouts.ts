import type { Memo } from '../kinds/memos'
import type { MemoLayout, MemoPart } from '../kinds/memo-layout'
import { MemoSection } from '../kinds/memo-sections'
import { LAYOUT_NAMES } from './layout-names'

type Titles = Partial<Record<MemoSection, string>>

const parts = (
  body: readonly MemoSection[],
  annex: readonly MemoSection[],
  { titles = {}, short = [] }: { titles?: Titles; short?: readonly MemoSection[] } = {},
): MemoPart[] => {
  const part =
    (place: MemoPart['place']) =>
    (section: MemoSection): MemoPart => ({
      section,
      place,
      depth: short.includes(section) ? 'short' : 'whole',
      title: titles[section] ?? '',
    })
  return [...body.map(part('body')), ...annex.map(part('annex'))]
}

/** What a reader needs to redo what the memo says. */
const ANNEXES: readonly MemoSection[] = ['lexicon', 'reasons', 'method', 'checks']
/** What only a memo of one risk has room for. */
const OF_ONE_RISK: readonly MemoSection[] = ['statement', 'rounds']

const allBut = (sections: readonly MemoSection[]): MemoSection[] =>
  MemoSection.options.filter((each) => !sections.includes(each))

/** A memo by ICD 203, which every memo is that says nothing else. */
export const ICD_203: MemoLayout = {
  profile: 'icd-203',
  phrasing: 'we-judge',
  paper: 'a4',
  parts: parts(allBut([...OF_ONE_RISK, ...ANNEXES]), ANNEXES),
}

/** An assessment as the Professional Head of Intelligence Assessment of the UK has them. */
const PHIA: MemoLayout = {
  profile: 'phia',
  phrasing: 'it-is',
  paper: 'a4',
  parts: parts(
    ['bottom-line', 'key-judgments', 'changes', 'outlook', 'implications', 'alternatives', 'assumptions', 'gaps'],
    [
      'risk-table',
      'matrix',
      'evidence',
      'indicators',
      'dissent',
      'pictures',
      'passages',
      'sources',
      'lexicon',
      'reasons',
      'method',
      'checks',
    ],
    {
      titles: {
        'bottom-line': 'Summary',
        'key-judgments': 'Key judgements',
        gaps: 'Intelligence gaps',
        lexicon: 'Probability yardstick',
      },
    },
  ),
}

const ONE_PAGE: MemoLayout = {
  profile: 'plain',
  phrasing: 'it-is',
  paper: 'a4',
  parts: parts(['bottom-line', 'key-judgments', 'matrix', 'implications', 'sources'], ['checks'], {
    short: ['key-judgments', 'matrix', 'sources'],
  }),
}

const DOSSIER: MemoLayout = {
  profile: 'icd-203',
  phrasing: 'we-judge',
  paper: 'a4',
  parts: parts(
    [
      'bottom-line',
      'statement',
      'key-judgments',
      'rounds',
      'changes',
      'evidence',
      'assumptions',
      'alternatives',
      'indicators',
      'outlook',
      'implications',
      'dissent',
      'gaps',
    ],
    ['passages', 'sources', 'lexicon', 'reasons', 'method', 'checks'],
    { titles: { 'key-judgments': 'Judgment' } },
  ),
}

/** The templates that every project has. */
export const BUILT_IN_LAYOUTS = [
  {
    key: 'icd-203',
    get name() {
      return LAYOUT_NAMES['icd-203']
    },
    layout: ICD_203,
    isOfOneRisk: false,
  },
  {
    key: 'phia',
    get name() {
      return LAYOUT_NAMES.phia
    },
    layout: PHIA,
    isOfOneRisk: false,
  },
  {
    key: 'one-page',
    get name() {
      return LAYOUT_NAMES['one-page']
    },
    layout: ONE_PAGE,
    isOfOneRisk: false,
  },
  {
    key: 'dossier',
    get name() {
      return LAYOUT_NAMES.dossier
    },
    layout: DOSSIER,
    isOfOneRisk: true,
  },
] as const satisfies readonly { key: string; name: string; layout: MemoLayout; isOfOneRisk: boolean }[]

/** What a memo consists of. */
export const layoutOf = ({ layout }: Pick<Memo, 'layout'>): MemoLayout => layout ?? ICD_203

/** Whether a memo has that section, in its body or as an annex. */
export const hasSection = (memo: Pick<Memo, 'layout'>, section: MemoSection): boolean =>
  layoutOf(memo).parts.some((part) => part.section === section)
