import { formatBand, TERMS } from '../../lexicons/icd-203'
import { IMPACTS } from '../../lexicons/impact'
import { LEVEL_NAMES, LEVELS, MATRIX } from '../../lexicons/nist-800-30'
import type { Material } from '../material'
import type { TreeBlock } from '../memo-tree'
import { capitalised } from '../../words/sentence'
import { text } from '../wording'
import { spreadBlocks } from './spread'

/** How the numbers came about, with the scales in full, so that a reader can redo every step. */
export function method(material: Material): TreeBlock[] {
  return [
    ...spreadBlocks(material),
    paragraph(HOW_LIKELIHOOD),
    lexiconTable,
    paragraph(HOW_LEVEL),
    matrixTable,
    impactTable,
    paragraph(HOW_GRADES),
  ]
}

const HOW_LIKELIHOOD =
  'Likelihood is stated in the terms of ICD 203 (ODNI, 2 January 2015) with their range in brackets. ' +
  'Where every analyst gave a percentage, the group value is the median and the spread its quartiles; ' +
  'as soon as one gave a term, it is the middle term. With an even number of analysts two middle answers are both shown. ' +
  '“Cannot judge” is counted apart and never turned into a number. ' +
  'Confidence says how well founded a judgment is and is always stated apart from its likelihood.'

const HOW_LEVEL =
  'The level of a risk is looked up in the matrix of NIST SP 800-30 r1, table I-2, from its likelihood and its impact. ' +
  'It is never a product: impact and level are ordered words, not numbers to calculate with.'

const HOW_GRADES =
  'Grades in citations follow the NATO Admiralty system: a letter from A (completely reliable) to F (cannot be judged) ' +
  'for the source, a number from 1 (confirmed) to 6 (cannot be judged) for the words. ' +
  'Paragraph marks (¶) count the paragraphs of the text as stored with this project, but for what stands beside the article; pages (p.) count those of the file from its first one.'

const paragraph = (words: string): TreeBlock => ({ kind: 'paragraph', inlines: [text(words)] })
const cell = (words: string) => ({ inlines: [text(words)] })
const headerCell = (words: string) => ({ ...cell(words), header: true as const })

const lexiconTable: TreeBlock = {
  kind: 'table',
  caption: 'Terms of likelihood, ICD 203. A percentage on a shared edge belongs to the higher term.',
  head: ['Term', 'Range'],
  rows: TERMS.map((term) => ({ cells: [headerCell(term.label), cell(formatBand(term))] })),
}

const matrixTable: TreeBlock = {
  kind: 'table',
  caption: 'Level of risk by likelihood (rows) and impact (columns), NIST SP 800-30 r1, table I-2.',
  head: ['Likelihood', ...IMPACTS.map(({ level, name }) => `${level} ${name}`)],
  rows: LEVELS.toReversed().map((likelihood) => ({
    cells: [
      headerCell(capitalised(LEVEL_NAMES[likelihood])),
      ...LEVELS.map((impact) => ({
        ...cell(LEVEL_NAMES[MATRIX[likelihood][impact]]),
        level: MATRIX[likelihood][impact],
      })),
    ],
  })),
}

const impactTable: TreeBlock = {
  kind: 'table',
  caption: 'Levels of impact, after NIST SP 800-30 r1, table H-3.',
  head: ['Impact', 'Meaning'],
  rows: IMPACTS.map(({ level, name, anchor }) => ({ cells: [headerCell(`${level} ${name}`), cell(anchor)] })),
}
