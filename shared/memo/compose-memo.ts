import type { Project } from '../document/project'
import type { MemoPart } from '../kinds/memo-layout'
import type { MemoSection } from '../kinds/memo-sections'
import { type Memo, type Override, wordsWritten } from '../kinds/memos'
import { richFrom } from '../rich/from-markdown'
import { isBlank, richOf } from '../rich/plain-words'
import type { Rich } from '../rich/rich'
import { atOnce, listInSteps, type Steps, stepsInLanguage } from '../steps'
import { detailsOf } from './details'
import { layoutOf } from './layouts'
import { type Answers, gatherRisks, Material, type Texts, unseenBehind } from './material'
import type { MemoTree, MovedValue, TreeBlock, TreeSection } from './memo-tree'
import { overrideWording } from './override'
import { printable } from './printable'
import { draftBottomLine, movedInBottomLine } from './sections/bottom-line'
import { changesTable, draftChanges } from './sections/changes'
import { waivedChecks } from './sections/checks'
import { alternatives, assumptions, indicators } from './sections/recorded'
import { rounds, statement } from './sections/dossier'
import { dissent } from './sections/dissent'
import { evidence } from './sections/evidence'
import { gaps } from './sections/gaps'
import { keyJudgments } from './sections/key-judgments'
import { lexicon } from './sections/lexicon'
import { matrix } from './sections/matrix'
import { method } from './sections/method'
import { passages } from './sections/passages'
import { pictures } from './sections/pictures'
import { reasons } from './sections/reasons'
import { riskTable } from './sections/risk-table'
import { draftSourceSummary, sourceList } from './sections/sources'
import { draftReasons } from './draft-reasons'
import type { Pictures } from './pictures'
import { shortData } from './short'
import { movedValues } from './values-behind'
import { richBlocks } from './rich-blocks'

/**
 * What makes a section: the draft that stands until the analyst writes, what moved behind words that the draft repeats,
 * and what always comes from the data.
 */
type Recipe = {
  title: string
  draft?: (material: Material) => Rich
  movedInDraft?: (material: Material) => MovedValue[]
  /** What is long is made in steps. */
  data?: (material: Material) => TreeBlock[] | Steps<TreeBlock[]>
}

const RECIPES: Readonly<Record<MemoSection, Recipe>> = {
  'bottom-line': { title: 'Bottom line', draft: draftBottomLine, movedInDraft: movedInBottomLine },
  'key-judgments': { title: 'Key judgments', data: keyJudgments },
  statement: { title: 'Statement', data: statement },
  rounds: { title: 'Scores by round', data: rounds },
  changes: { title: 'Changes since the last memo', draft: draftChanges, data: changesTable },
  evidence: { title: 'Evidence', data: evidence },
  'risk-table': { title: 'Risk table', data: riskTable },
  matrix: { title: 'Risk matrix', data: matrix },
  pictures: { title: 'Pictures', data: pictures },
  assumptions: { title: 'Assumptions', data: assumptions },
  alternatives: { title: 'Alternatives considered', data: alternatives },
  indicators: { title: 'Indicators', data: indicators },
  outlook: { title: 'Outlook' },
  implications: { title: 'Implications' },
  dissent: { title: 'Dissent', data: dissent },
  gaps: { title: 'Gaps', data: gaps },
  passages: { title: 'Passages', data: passages },
  sources: { title: 'Sources', draft: (material) => richOf(draftSourceSummary(material)), data: sourceList },
  lexicon: { title: 'Terms of likelihood', data: lexicon },
  reasons: { title: 'Reasons given', data: reasons },
  method: { title: 'Method and scales', data: method },
  checks: { title: 'Waived checks', data: waivedChecks },
}

/**
 * The memo as the project stands now. Nothing is made up: what is not scored, not linked or not written says so or is
 * left out. A citation has no paragraph mark while the text of its version is not in `texts`, and of a saved query no
 * passage is printed while what it found is not in `answers`; so are pictures while they are not in `drawn`.
 */
export const composeMemo = (...what: Parameters<typeof composing>): MemoTree => atOnce(composing(...what))

/** The same in steps: what a screen shows is composed in slices between which it answers. Memos are in English. */
export const composing = (...what: Parameters<typeof composeInSteps>): Steps<MemoTree> =>
  stepsInLanguage('en', composeInSteps(...what))

function* composeInSteps(
  project: Project,
  memo: Memo,
  texts: Texts,
  answers?: Answers,
  drawn?: Pictures,
): Steps<MemoTree> {
  const material = new Material(project, memo, texts, answers, drawn, yield* gatherRisks(project, memo))
  const { handling } = project.about.project
  const sections = yield* composeSections(material)
  return {
    title: printable(memo.title),
    draft: draftReasons(material).map(printable),
    handling: printable(handling),
    author: printable(memo.author),
    date: memo.date,
    paper: layoutOf(memo).paper,
    details: detailsOf(material),
    sections,
    notes: material.notes,
  }
}

/** In their order; the sources come last to be composed, since they list what the others cite. */
function* composeSections(material: Material): Steps<TreeSection[]> {
  const { parts } = layoutOf(material.memo)
  const isList = ({ section }: MemoPart) => section === 'sources'
  const composed = new Map<MemoSection, TreeSection>()
  for (const part of [...parts.filter((each) => !isList(each)), ...parts.filter(isList)])
    composed.set(part.section, yield* composeSection(part, material))
  return parts.flatMap(({ section }) => composed.get(section) ?? [])
}

function* composeSection(part: MemoPart, material: Material): Steps<TreeSection> {
  const { section: key, place, title: ownTitle } = part
  const { title, draft, movedInDraft } = RECIPES[key]
  const own = wordsWritten(material.memo, { section: key })
  const words = own === null ? (draft?.(material) ?? EMPTY) : richFrom(own)
  yield
  // Notes are numbered as they are cited: the words above the data come first.
  const blocks = richBlocks(material, words)
  const override = material.memo.overrides?.[key]
  return {
    key,
    title: printable(ownTitle) || title,
    place,
    lead: {
      words,
      written: own !== null,
      moved: own === null ? (movedInDraft?.(material) ?? []) : movedValues(material, { section: key }),
      // What the bottom line sums up rests on all of it.
      unseen: key === 'bottom-line' && !isBlank(words) ? unseenBehind(material, material.risks) : [],
      hasDraft: draft !== undefined,
      blocks,
    },
    ...(yield* dataOf(part, material, override)),
  }
}

/** What the project says, or what the analyst wrote instead of it. */
function* dataOf(
  { section, depth }: MemoPart,
  material: Material,
  override: Override | undefined,
): Steps<Pick<TreeSection, 'data' | 'instead'>> {
  const { data } = RECIPES[section]
  const numbered = override ? material.withoutNotes() : material
  const made = depth === 'short' ? shortData(section, numbered, data) : (data?.(numbered) ?? [])
  const composed = yield* listInSteps(made)
  if (!override) return { data: composed }
  const instead = overrideWording(override, composed, numbered.notes)
  return { data: richBlocks(material, instead.words), instead }
}

/** The title of a section where the memo has no other for it. */
export const sectionTitle = (section: MemoSection): string => RECIPES[section].title

const EMPTY: Rich = { type: 'doc', content: [] }
