import { type Stance, stanceWords } from '../../lexicons/stance'
import type { LinkedEvidence } from '../../document/queries/risks'
import { isUnseenIn } from '../../document/queries/versions'
import { keptBackWords } from '../../tagging/kept-back'
import { riskName } from '../judgment-words'
import { allEvidence, type Material, type MemoRisk, statementWords } from '../material'
import type { TreeBlock } from '../memo-tree'
import { printable } from '../printable'
import { heading, paragraphs, strong, text } from '../wording'
import { sentence } from '../../words/sentence'

/** For every risk the exact words for it, against it and around it. What is missing is said, not passed over. */
export function evidence(material: Material): TreeBlock[] {
  const [backed, bare] = [material.risks.filter(isBacked), material.risks.filter((each) => !isBacked(each))]
  const unbacked: TreeBlock[] =
    bare.length === 0
      ? []
      : [
          heading('No evidence linked'),
          { kind: 'list', items: bare.map((each) => ({ inlines: [text(riskName(each))], about: about(each) })) },
        ]
  const keptBack = paragraphs(keptBackWords(material.project))
  return [...keptBack, ...backed.flatMap((each) => evidenceOf(material, each)), ...unbacked]
}

const about = ({ risk }: MemoRisk) => ({ riskId: risk.id })
const isBacked = (each: MemoRisk): boolean => allEvidence(each).length > 0 || each.risk.contrarySearch.trim() !== ''

const evidenceOf = (material: Material, each: MemoRisk): TreeBlock[] => [
  heading(riskName(each), about(each)),
  ...stanceBlocks(material, 'supports', each.evidence.supports, 'No supporting evidence is linked.'),
  ...stanceBlocks(material, 'contradicts', each.evidence.contradicts, nothingAgainst(each)),
  ...(each.evidence.context.length > 0 ? stanceBlocks(material, 'context', each.evidence.context, '') : []),
]

function nothingAgainst({ risk }: MemoRisk): string {
  const search = risk.contrarySearch.trim()
  return search === ''
    ? 'No contrary evidence is linked, and no search for it is recorded.'
    : `Searched, none found: ${sentence(search)}`
}

function stanceBlocks(
  material: Material,
  stance: Stance,
  linked: readonly LinkedEvidence[],
  nothing: string,
): TreeBlock[] {
  const { group } = stanceWords(stance)
  if (linked.length === 0) return [{ kind: 'paragraph', inlines: [strong(`${group}: `), text(nothing)] }]
  const label: TreeBlock = { kind: 'paragraph', inlines: [strong(`${group}:`)], keep: true }
  return [label, ...linked.flatMap((each) => quoted(material, each))]
}

function quoted(material: Material, each: LinkedEvidence): TreeBlock[] {
  const { passage, source } = each
  const quote: TreeBlock = {
    kind: 'quote',
    text: printable(passage.anchor.exact),
    language: source.language,
    note: material.cite(each),
    about: { sourceId: source.id, passageId: passage.id },
    unseen: isUnseenIn(material.project, passage),
  }
  const kind = statementWords(passage) || 'Kind of statement not recorded'
  const why = each.evidence.note.trim()
  const said = [`${kind}; ${material.mark(each)}.`, why && `Analyst’s note: ${sentence(why)}`].filter(Boolean).join(' ')
  return [quote, { kind: 'paragraph', inlines: [text(said)] }]
}
