import { inLanguage } from '../../language/language'
import { entitiesNaming } from '../../document/indexes/foreign-keys'
import type { Project } from '../../document/project'
import type { MemoLayout, Profile } from '../../kinds/memo-layout'
import type { Memo } from '../../kinds/memos'
import type { Waiver } from '../../kinds/waivers'
import type { Steps } from '../../steps'
import { listed } from '../../language/counts'
import { counted } from '../../words/plural'
import { short } from '../../words/short'
import { LIMITS } from '../../limits'
import { layoutOf } from '../layouts'
import type { Texts } from '../material'
import type { MemoTree } from '../memo-tree'
import { checkWords, PROFILE_NAMES } from './check-words'
import type { Finding, Severity } from './finding'
import { lintMemo } from './lint-memo'
import { rulesOf } from './rules'

/** What a standard is called that a memo may be held against. */
export const profileLabel = (profile: Profile): string => PROFILE_NAMES[profile]

/** What checking a memo came to: what is open, what was waived, and waivers of what is no longer found. */
export type CheckedMemo = {
  profile: Profile
  open: readonly Finding[]
  waived: readonly { finding: Finding; waiver: Waiver }[]
  /** Their words changed since, or what they waived was mended. */
  lapsed: readonly Waiver[]
  /** Paragraphs that rules on words did not look at, since they are not in English. */
  notEnglish: number
  score: CheckScore
}

/** Open findings by severity, and how many rules were looked at. */
export type CheckScore = { errors: number; warnings: number; infos: number; waived: number; rules: number }

/** Holds a memo against the standard it chose. `today` (YYYY-MM-DD) says which horizons are past; `tree` is the memo as it is printed, where it is at hand. */
export function* checkMemo(
  project: Project,
  memo: Memo,
  texts: Texts,
  today: string,
  tree?: MemoTree,
): Steps<CheckedMemo> {
  const { profile } = layoutOf(memo)
  const { findings, notEnglish } = yield* lintMemo(project, memo, texts, { profile, today, tree })
  const waivers = entitiesNaming(project, 'waivers', 'memoId', memo.id)
  const byFinding = new Map(waivers.map((waiver) => [`${waiver.rule} ${waiver.about}`, waiver]))
  const waiverOf = ({ rule, about }: Finding): Waiver | undefined => byFinding.get(`${rule} ${about}`)
  const open = findings.filter((finding) => !waiverOf(finding))
  const waived = findings.flatMap((finding) => {
    const waiver = waiverOf(finding)
    return waiver ? [{ finding, waiver }] : []
  })
  const holding = new Set(waived.map(({ waiver }) => waiver.id))
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  return {
    profile,
    open,
    waived,
    notEnglish,
    lapsed: waivers.filter(({ id }) => !holding.has(id)),
    score: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      waived: waived.length,
      rules: rulesOf(profile).length,
    },
  }
}

/** "2 errors, 5 warnings and 1 waived"; that nothing was found. */
export function scoreWords({ errors, warnings, infos, waived }: Omit<CheckScore, 'rules'>): string {
  const parts = [
    ...(errors > 0 ? [checkWords.errors(errors)] : []),
    ...(warnings > 0 ? [checkWords.warnings(warnings)] : []),
    ...(infos > 0 ? [checkWords.infos(infos)] : []),
    ...(waived > 0 ? [checkWords.waived(waived)] : []),
  ]
  return parts.length === 0 ? checkWords.nothing : listed(parts)
}

/** That some of a memo was not looked at by rules on words; empty where all was. */
export const notEnglishWords = ({ notEnglish }: CheckedMemo): string =>
  notEnglish === 0 ? '' : checkWords.notEnglish(notEnglish)

/** Why a memo with open errors is a draft, in English as the memo prints it; empty without. */
export const draftByChecks = ({ profile, score: { errors } }: CheckedMemo): string[] =>
  errors === 0
    ? []
    : [
        `The checks by ${inLanguage('en', () => standardName(profile))} found ${counted(errors, 'error')} that ${errors === 1 ? 'is' : 'are'} neither mended nor waived.`,
      ]

const standardName = (profile: Profile): string => (profile === 'plain' ? 'no one standard' : profileLabel(profile))

/** What is kept of a finding in a waiver, and printed: the words in question as they were. */
export const quoteOf = ({ message, printed = message }: Finding): string => short(printed, LIMITS.line)

/** The layout of a memo that is held against another standard. */
export const underProfile = (memo: Memo, profile: Profile): MemoLayout => ({ ...layoutOf(memo), profile })
