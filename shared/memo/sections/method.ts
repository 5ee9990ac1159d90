import type { ImpactScale } from '../../lexicons/impact-scale'
import type { Lexicon } from '../../lexicons/lexicon'
import { type Matrix, percentsOf, riskLevel } from '../../lexicons/matrix'
import { formatPercents } from '../../lexicons/percent'
import { scaleName } from '../../lexicons/scale'
import { impactsOf, levelsFromTop } from '../../scoring/matrix-cells'
import { pooledBy } from '../../scoring/judgment-text'
import type { Steps } from '../../steps'
import type { Material } from '../material'
import type { TreeBlock } from '../memo-tree'
import { capitalised, sentence } from '../../words/sentence'
import { heading, text } from '../wording'
import { hasSection } from '../layouts'
import { dissent } from './dissent'
import { lexiconTable } from './lexicon'
import { sessionBlocks } from './sessions'
import { spreadBlocks } from './spread'

/** How the numbers came about, with the scales in full, so that a reader can redo every step. */
export function* method(material: Material): Steps<TreeBlock[]> {
  const { lexicon, impactScale, matrix } = material.scales
  return [
    ...(yield* sessionBlocks(material)),
    ...(yield* spreadBlocks(material)),
    ...(yield* dissentElsewhere(material)),
    paragraph(howLikelihood(lexicon)),
    ...pooledOtherwise(material),
    ...(hasSection(material.memo, 'lexicon') ? [] : [lexiconTable(lexicon)]),
    paragraph(howLevel(matrix)),
    matrixTable(matrix, impactScale),
    impactTable(impactScale),
    paragraph(HOW_GRADES),
  ]
}

/** Disagreement is told also by a memo that has no section for it. */
function* dissentElsewhere(material: Material): Steps<TreeBlock[]> {
  if (hasSection(material.memo, 'dissent')) return []
  const blocks = yield* dissent(material)
  return blocks.length === 0 ? [] : [heading('Dissent'), ...blocks]
}

const howLikelihood = (lexicon: Lexicon): string =>
  `Likelihood is stated in the terms of ${scaleName(lexicon)} with their range in brackets.${noted(lexicon)} ` +
  'Where every analyst gave a percentage, the group value is the median, and in brackets stands how far the answers reach: ' +
  'all of fewer than five, the middle half (quartiles of type 7) of more; figures are not rounded, so that halves and quarters may stand there. ' +
  'As soon as one gave a term, the group value is the middle term. With an even number of analysts two middle answers are both shown. ' +
  'A group is divided where the middle half of its answers spans more than one step (a term, or a level of impact) or all of them more than two, unless its session has another rule, or where the middle is not within one step of most of them: ' +
  'then the range of answers is stated and no middle, since nobody gave it. Who stands two steps or more from the middle of the others is named as a reservation or dissent. ' +
  '“Cannot judge” is counted apart and never turned into a number. ' +
  'Confidence says how well founded a judgment is and is always stated apart from its likelihood.'

/** Which risks have another rule than the median, and which; none where all have it. */
function pooledOtherwise({ risks }: Material): TreeBlock[] {
  const said = risks.flatMap(({ name, judgment: { likelihood } }) =>
    likelihood && likelihood.pooling !== 'median' ? [`${name} by ${pooledBy(likelihood)}`] : [],
  )
  return said.length === 0
    ? []
    : [
        paragraph(
          `Likelihoods are pooled as the scoring session of the risk has it, not by the median: ${said.join('; ')}.`,
        ),
      ]
}

const howLevel = (matrix: Matrix): string =>
  `The level of a risk is looked up in a matrix (${scaleName(matrix)}) from its likelihood and its impact.${noted(matrix)} ` +
  'It is never a product: impact and level are ordered words, not numbers to calculate with. ' +
  'The row is the band of the matrix that the percent of the group falls in, not the term: the rows have other edges than the terms, so that one term may lead to two levels; a percent between two rows belongs to the lower one, and a term to all rows that its band reaches over. ' +
  'The level of a divided group runs over the levels that the answers of each analyst lead to. ' +
  'Risks are ranked by the upper end of the level, then its lower end, then likelihood (a term by the middle of its band, a divided group by the least that was answered), then how far up the answers reach; risks alike in all four share a rank.'

const HOW_GRADES =
  'Grades in citations follow the NATO Admiralty system: a letter from A (completely reliable) to F (cannot be judged) ' +
  'for the source, a number from 1 (confirmed) to 6 (cannot be judged) for the words. ' +
  'Paragraph marks (¶) count the paragraphs of the text as stored with this project, but for what stands beside the article; pages (p.) count those of the file from its first one.'

/** Where a scale comes from, as a sentence after another. */
const noted = ({ note }: { note: string }): string => (note === '' ? '' : ` ${sentence(note)}`)

const paragraph = (words: string): TreeBlock => ({ kind: 'paragraph', inlines: [text(words)] })
const cell = (words: string) => ({ inlines: [text(words)] })
const headerCell = (words: string) => ({ ...cell(words), header: true as const })

const matrixTable = (matrix: Matrix, { levels }: ImpactScale): TreeBlock => ({
  kind: 'table',
  caption: `Level of risk by likelihood (rows) and impact (columns), ${scaleName(matrix)}.`,
  head: ['Likelihood', ...levels.map(({ name }, index) => `${index + 1} ${name}`)],
  rows: levelsFromTop(matrix).map((likelihood) => ({
    cells: [
      headerCell(
        `${capitalised(matrix.rows[likelihood - 1]!.name)}, ${formatPercents(percentsOf(matrix, likelihood))}`,
      ),
      ...impactsOf(matrix).map((impact) => {
        const { name, colour } = matrix.levels[riskLevel(matrix, likelihood, impact) - 1]!
        return { ...cell(name), colour }
      }),
    ],
  })),
})

const impactTable = (scale: ImpactScale): TreeBlock => ({
  kind: 'table',
  caption: `Levels of impact, ${scaleName(scale)}.${noted(scale)}`,
  head: ['Impact', 'Meaning'],
  rows: scale.levels.map(({ name, anchor }, index) => ({
    cells: [headerCell(`${index + 1} ${name}`), cell(anchor)],
  })),
})
