import type { Project } from '../../document/project'
import type { Memo } from '../../kinds/memos'
import { isJudgedIn } from '../../scoring/judged-in-memo'
import type { Steps } from '../../steps'
import { composeMemo } from '../compose-memo'
import { Material, type Texts } from '../material'
import type { Profile } from '../../kinds/memo-layout'
import type { Finding, Severity } from './finding'
import { type Sentence, sentencesOfParagraph } from './prose'
import { proseOf } from './prose-of-memo'
import { quoteStates } from './quote-states'
import type { Rule, Subject } from './rule'
import { rulesOf } from './rules'

/**
 * What the rules of a profile find in a memo as the project stands, errors first, then by rule. Quotes are looked at where
 * the texts of their versions are at hand. `today` (YYYY-MM-DD) says which horizons are past.
 */
export function* lintMemo(
  project: Project,
  memo: Memo,
  texts: Texts,
  { profile, today }: { profile: Profile; today: string },
): Steps<Finding[]> {
  const subject = yield* subjectOf(project, memo, texts, { profile, today })
  const found: Finding[] = []
  for (const rule of rulesOf(profile)) {
    for (const each of yield* rule.check(subject))
      found.push({ ...each, rule: rule.id, severity: rule.severity, why: whyOf(rule, profile) })
    yield
  }
  return found.toSorted((one, other) => WEIGHTS.indexOf(one.severity) - WEIGHTS.indexOf(other.severity))
}

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'info']

/** "ICD 203, D.6.e(2)(a): Readers take ..." */
const whyOf = ({ why, standard, standardIn }: Rule, profile: Profile): string =>
  `${standardIn?.[profile] ?? standard}: ${why}`

function* subjectOf(
  project: Project,
  memo: Memo,
  texts: Texts,
  { profile, today }: { profile: Profile; today: string },
): Steps<Subject> {
  const material = new Material(project, memo, texts)
  yield
  const tree = composeMemo(project, memo, texts)
  yield
  const judged = material.risks.filter((each) => isJudgedIn(memo, each))
  const paragraphs = proseOf(tree, material)
  const sentences: Sentence[] = []
  for (const paragraph of paragraphs) {
    sentences.push(...sentencesOfParagraph(paragraph, material.scales))
    yield
  }
  const quotes = yield* quoteStates(material, texts)
  return { material, tree, profile, scales: material.scales, today, paragraphs, sentences, judged, quotes }
}
