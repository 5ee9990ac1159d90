import type { MemoTree, TreeBlock, TreeSection } from '@shared/memo/memo-tree'
import type { MemoSection } from '@shared/kinds/memo-sections'
import { printable } from '@shared/memo/printable'
import { note, paragraph, strong, text } from './tree-parts'

/** A memo with every kind of block, in the body and in annexes, for comparing all that a rendering makes of it. */
export const everyBlock = (changes: Partial<MemoTree> = {}): MemoTree => ({
  title: 'Ice <charts> #1',
  draft: ['The dissent is not written yet.', 'Two checks fail.'],
  handling: 'TLP:AMBER',
  author: 'Ines "Nes" Harbo',
  date: '2026-10-06',
  paper: 'a4',
  details: [{ label: 'Date', value: '6 Oct 2026' }],
  sections: [
    section('bottom-line', 'Bottom line', [
      paragraph(
        text('Ships wait '),
        emphasised('very'),
        text(' long, '),
        both('all'),
        text(' of them.'),
        note(1),
        note(2),
      ),
    ]),
    section('gaps', 'Gaps', []),
    section(
      'key-judgments',
      'Key judgments',
      [],
      [
        { kind: 'heading', text: 'R1 Flood' },
        { kind: 'words', wording: claim, blocks: [paragraph(text('Likely (55–80 %) by 1 Mar 2027.'), note(1))] },
        { kind: 'heading', text: 'Why', level: 2 },
        { kind: 'heading', text: 'And how', level: 3 },
      ],
    ),
    section('outlook', 'Outlook', [
      {
        kind: 'list',
        ordered: true,
        items: [item('first', { kind: 'list', items: [item('within')] }), item('second')],
      },
      { kind: 'extract', paragraphs: [[text('Said elsewhere.')], [text('Twice.')]] },
      paragraph({ kind: 'text', text: 'the ledger', href: 'https://ledger.example/' }, text('.')),
      { kind: 'table', caption: '', head: ['A', 'B'], rows: [row('1', '2')] },
    ]),
    section(
      'evidence',
      'Evidence',
      [],
      [
        {
          kind: 'quote',
          text: 'Der Hafen schloss.\n\nGanz.',
          language: 'de',
          note: 1,
          about: ABOUT,
          unseen: true,
        },
        { kind: 'quote', text: ARABIC, language: 'ar', note: 2, about: ABOUT, unseen: false },
      ],
    ),
    section(
      'risk-table',
      'Risk table',
      [],
      [
        {
          kind: 'table',
          caption: 'Risks by rank.',
          head: ['Risk', 'Level'],
          rows: ['R1', 'R2', 'R3'].map((name) => ({
            cells: [
              { inlines: [text(name)], header: true },
              { inlines: [text('very high')], colour: 5 },
            ],
          })),
        },
      ],
    ),
    section(
      'matrix',
      'Risk matrix',
      [],
      [
        {
          kind: 'picture',
          title: 'Risk matrix',
          caption: 'Where risks stand.',
          alt: 'R1 stands high.',
          scene: { width: 640, height: 40, shapes: [], marks: [] },
          table: { head: ['Risk'], rows: [{ key: 'r1', cells: ['R1'] }] },
          grid: { head: ['Likelihood', '1 negligible'], rows: [row('High', 'low: R1')] },
          unseen: [],
        },
      ],
    ),
    section('lexicon', 'Terms', [paragraph(strong('Likely'), text(': 55–80%'))], [], 'annex'),
    section('method', 'Method', [paragraph(text('By the median.'))], [], 'annex'),
  ],
  notes: [
    {
      number: 1,
      citation: 'Ada Lund, “Norvik”, Ledger, 4 Oct 2026, ¶3–5 (B2).',
      quote: 'er sagte „ja“',
      before: 'Vorher. ',
      after: ' Nachher.',
      about: ABOUT,
      unseen: true,
    },
    { number: 2, citation: 'Wire, no date, ¶1.', quote: ARABIC, before: '', after: '', about: ABOUT, unseen: false },
  ],
  ...changes,
})

/** The same shape with words that formats are easily broken by, wherever words stand. */
export function oddWords(): MemoTree {
  const tree = everyBlock({
    title: ODD,
    author: ODD,
    handling: 'A "B" </style> \\ C',
    details: [{ label: 'For', value: ODD }],
  })
  const odd: TreeBlock[] = [
    { kind: 'heading', text: ODD },
    paragraph(text(ODD), emphasised(ODD), strong(ODD)),
    { kind: 'list', items: [item(ODD)] },
    { kind: 'extract', paragraphs: [[text(ODD)]] },
    { kind: 'quote', text: ODD, language: 'x" onclick="y', note: 1, about: ABOUT, unseen: false },
    { kind: 'table', caption: ODD, head: [ODD, 'B'], rows: [row(ODD, ODD), row('1', ODD)] },
  ]
  const notes = tree.notes.map((each) => ({ ...each, citation: ODD, quote: ODD, before: ODD, after: ODD }))
  return { ...tree, sections: [...tree.sections, section('implications', ODD, odd)], notes }
}

const ARABIC = printable('توقف الميناء عن “نشر” الخرائط')
const ABOUT = { sourceId: 's', passageId: 'p' }

/** Markup of every format, control characters, half a pair, emoji, words from the right and one without an end. */
export const ODD = printable(
  `<b onclick='x'>&amp; "q" | ]]> *a* _b_ [c](d) \\ # \u0000\u0007\u007F\uFFFF \uD800 👩‍🚒🏽 é\u0301 \u202Eabc نعم שלום ${'x'.repeat(500)}`,
)

const emphasised = (words: string) => ({ kind: 'text' as const, text: words, emphasis: true as const })
const both = (words: string) => ({ ...emphasised(words), strong: true as const })
const row = (...cells: string[]) => ({ cells: cells.map((words) => ({ inlines: [text(words)] })) })
type Item = (TreeBlock & { kind: 'list' })['items'][number]
const item = (words: string, ...within: (TreeBlock & { kind: 'list' })[]): Item => ({
  inlines: [text(words)],
  ...(within.length === 0 ? {} : { within }),
})

const words = { words: { type: 'doc' as const, content: [] }, written: true, moved: [], unseen: [] }
const claim = { ...words, riskId: 'r1', part: 'claim' as const }

function section(
  key: MemoSection,
  title: string,
  blocks: readonly TreeBlock[],
  data: readonly TreeBlock[] = [],
  place: TreeSection['place'] = 'body',
): TreeSection {
  return { key, title, place, lead: { ...words, hasDraft: false, blocks }, data }
}
