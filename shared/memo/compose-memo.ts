import { formatDay } from '../words/days'
import type { Project } from '../document/project'
import { type Memo, MemoSection } from '../kinds/memos'
import { type Answers, Material, type Texts, unseenBehind } from './material'
import type { MemoTree, MovedValue, TreeBlock, TreeSection } from './memo-tree'
import { printable } from './printable'
import { draftBottomLine, movedInBottomLine } from './sections/bottom-line'
import { alternatives, assumptions, indicators } from './sections/recorded'
import { evidence } from './sections/evidence'
import { keyJudgments } from './sections/key-judgments'
import { matrix } from './sections/matrix'
import { method } from './sections/method'
import { passages } from './sections/passages'
import { pictures } from './sections/pictures'
import { riskTable } from './sections/risk-table'
import { draftSourceSummary, sourceList } from './sections/sources'
import type { Pictures } from './pictures'
import { movedValues } from './values-behind'
import { paragraphs } from './wording'

/**
 * What makes a section: the draft that stands until the analyst writes, what moved behind words that the draft repeats,
 * and what always comes from the data.
 */
type Recipe = {
  title: string
  draft?: (material: Material) => string
  movedInDraft?: (material: Material) => MovedValue[]
  data?: (material: Material) => TreeBlock[]
}

const RECIPES: Readonly<Record<MemoSection, Recipe>> = {
  'bottom-line': { title: 'Bottom line', draft: draftBottomLine, movedInDraft: movedInBottomLine },
  'key-judgments': { title: 'Key judgments', data: keyJudgments },
  evidence: { title: 'Evidence', data: evidence },
  'risk-table': { title: 'Risk table', data: riskTable },
  matrix: { title: 'Risk matrix', data: matrix },
  pictures: { title: 'Pictures', data: pictures },
  assumptions: { title: 'Assumptions', data: assumptions },
  alternatives: { title: 'Alternatives considered', data: alternatives },
  indicators: { title: 'Indicators', data: indicators },
  outlook: { title: 'Outlook' },
  passages: { title: 'Passages', data: passages },
  sources: { title: 'Sources', draft: draftSourceSummary, data: sourceList },
  method: { title: 'Method and scales', data: method },
}

/**
 * The memo as the project stands now. Nothing is made up: what is not scored, not linked or not written says so or is
 * left out. A citation has no paragraph mark while the text of its version is not in `texts`, and of a saved query no
 * passage is printed while what it found is not in `answers`; so are pictures while they are not in `drawn`.
 */
export function composeMemo(project: Project, memo: Memo, texts: Texts, answers?: Answers, drawn?: Pictures): MemoTree {
  const material = new Material(project, memo, texts, answers, drawn)
  const { title: projectTitle, handling } = project.about.project
  const sections = MemoSection.options.map((key) => composeSection(key, material))
  return {
    title: printable(memo.title),
    handling: printable(handling),
    author: printable(memo.author),
    details: [
      { label: 'Date', value: formatDay(memo.date) },
      { label: 'Author', value: printable(memo.author) },
      { label: 'For', value: printable(memo.audience) },
      { label: 'Project', value: printable(projectTitle) },
    ].filter(({ value }) => value !== ''),
    sections,
    notes: material.notes,
  }
}

function composeSection(key: MemoSection, material: Material): TreeSection {
  const { title, draft, movedInDraft, data } = RECIPES[key]
  const own = material.memo.written[key]
  const text = own ?? draft?.(material) ?? ''
  return {
    key,
    title,
    lead: {
      text,
      written: own !== undefined,
      moved: own === undefined ? (movedInDraft?.(material) ?? []) : movedValues(material, { section: key }),
      // What the bottom line sums up rests on all of it.
      unseen: key === 'bottom-line' && text.trim() !== '' ? unseenBehind(material, material.risks) : [],
      hasDraft: draft !== undefined,
      blocks: paragraphs(text),
    },
    data: data?.(material) ?? [],
  }
}
