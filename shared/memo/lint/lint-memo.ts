import type { Project } from '../../document/project'
import type { Memo } from '../../kinds/memos'
import { isJudgedIn } from '../../scoring/judged-in-memo'
import type { Steps } from '../../steps'
import { composing } from '../compose-memo'
import { gatherRisks, Material, type Texts } from '../material'
import type { Profile } from '../../kinds/memo-layout'
import type { MemoTree } from '../memo-tree'
import type { Finding, Severity } from './finding'
import { type Sentence, sentencesOfParagraph } from './prose'
import { proseOf } from './prose-of-memo'
import { quoteStates } from './quote-states'
import type { Rule, Subject } from './rule'
import { RULE_REASONS } from './rule-reasons'
import { rulesOf } from './rules'
import { STANDARDS } from './standards'

/** The standard, and the day (YYYY-MM-DD) that says which horizons are past; the memo as it is printed, where it is at hand. */
type HeldAgainst = { profile: Profile; today: string; tree?: MemoTree | undefined }

/** What rules find, and how many paragraphs those on words did not look at, since they are not in English. */
export type Linted = { findings: Finding[]; notEnglish: number }

/**
 * What the rules of a profile find in a memo as the project stands, errors first, then by rule. Quotes are looked at where
 * the texts of their versions are at hand.
 */
export function* lintMemo(project: Project, memo: Memo, texts: Texts, held: HeldAgainst): Steps<Linted> {
  const { profile } = held
  const subject = yield* subjectOf(project, memo, texts, held)
  const found: Finding[] = []
  for (const rule of rulesOf(profile)) {
    for (const each of yield* rule.check(subject))
      found.push({ ...each, rule: rule.id, severity: rule.severity, why: whyOf(rule, profile) })
    yield
  }
  return {
    findings: found.toSorted((one, other) => WEIGHTS.indexOf(one.severity) - WEIGHTS.indexOf(other.severity)),
    notEnglish: subject.paragraphs.filter(({ isEnglish }) => !isEnglish).length,
  }
}

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'info']

/** "ICD 203, D.6.e(2)(a): Readers take ..." */
const whyOf = ({ id, standard, standardIn }: Rule, profile: Profile): string =>
  `${STANDARDS[standardIn?.[profile] ?? standard]}: ${RULE_REASONS[id]}`

function* subjectOf(project: Project, memo: Memo, texts: Texts, held: HeldAgainst): Steps<Subject> {
  const { profile, today } = held
  const risks = yield* gatherRisks(project, memo)
  const material = new Material(project, memo, texts, undefined, undefined, risks)
  const tree = held.tree ?? (yield* composing(project, memo, texts))
  const judged = material.risks.filter((each) => isJudgedIn(memo, each))
  const paragraphs = yield* proseOf(tree, material)
  const sentences: Sentence[] = []
  for (const paragraph of paragraphs) {
    sentences.push(...sentencesOfParagraph(paragraph, material.scales))
    yield
  }
  const quotes = yield* quoteStates(material, texts)
  return { material, tree, profile, scales: material.scales, today, paragraphs, sentences, judged, quotes }
}
