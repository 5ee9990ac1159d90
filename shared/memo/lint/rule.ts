import type { AnchorCheck } from '../../anchoring/check-anchor'
import type { Scales } from '../../lexicons/scales'
import { inLanguage, spokenLanguage } from '../../language/language'
import type { Steps } from '../../steps'
import type { Material, MemoRisk } from '../material'
import type { MemoTree } from '../memo-tree'
import type { Profile } from '../../kinds/memo-layout'
import type { Found, Severity } from './finding'
import type { Paragraph, Sentence } from './prose'
import type { RuleId } from './rule-names'
import type { Standard } from './standards'

/** All that rules look at: of one memo, under one profile, on one day. */
export type Subject = {
  material: Material
  tree: MemoTree
  profile: Profile
  scales: Scales
  /** YYYY-MM-DD. */
  today: string
  paragraphs: readonly Paragraph[]
  sentences: readonly Sentence[]
  /** Risks that the memo judges, not only names. */
  judged: readonly MemoRisk[]
  /** How the words of each cited passage stand to the text of its source, by its id; those of texts not at hand are missing. */
  quotes: ReadonlyMap<string, AnchorCheck['state']>
}

export type Check = (subject: Subject) => Steps<Found[]>

/** A rule of tradecraft that a memo is held against. */
export type Rule = {
  id: RuleId
  severity: Severity
  /** When it speaks, in plain words. */
  trigger: string
  /** The paragraph it cites; another one under some profiles. */
  standard: Standard
  standardIn?: Partial<Record<Profile, Standard>>
  profiles: readonly Profile[]
  check: Check
}

export const EVERY_PROFILE: readonly Profile[] = ['icd-203', 'phia', 'plain']

/** A rule that looks at sentences one by one. */
export const eachSentence = (look: (sentence: Sentence, subject: Subject) => Found[]): Check =>
  each((subject) => subject.sentences, look)

/** The same of English sentences only: its words mean something else in other languages, or nothing. */
export const eachEnglishSentence = (look: (sentence: Sentence, subject: Subject) => Found[]): Check =>
  eachSentence((sentence, subject) => (sentence.paragraph.isEnglish ? look(sentence, subject) : []))

/** A rule that looks at the judged risks one by one. */
export const eachJudgment = (look: (each: MemoRisk, subject: Subject) => Found[]): Check =>
  each((subject) => subject.judged, look)

/** A rule that looks at all risks of the memo one by one. */
export const eachRisk = (look: (each: MemoRisk, subject: Subject) => Found[]): Check =>
  each((subject) => subject.material.risks, look)

/** A rule that looks at the memo as a whole. */
export const wholeMemo = (look: (subject: Subject) => Found[]): Check =>
  // oxlint-disable-next-line require-yield -- one step
  function* (subject) {
    return toldAndPrinted(() => look(subject))
  }

const each = <T>(those: (subject: Subject) => readonly T[], look: (one: T, subject: Subject) => Found[]): Check =>
  function* (subject) {
    const found: Found[] = []
    for (const one of those(subject)) {
      found.push(...toldAndPrinted(() => look(one, subject)))
      yield
    }
    return found
  }

/**
 * What is found, in the language that is spoken. A waiver is printed and holds whatever language that is: what names a
 * finding, and what a memo prints of it, is English.
 */
function toldAndPrinted(look: () => Found[]): Found[] {
  const told = look()
  if (told.length === 0 || spokenLanguage() === 'en') return told
  const printed = inLanguage('en', look)
  return told.map((found, at) => {
    const { message, about } = printed[at] ?? found
    return { ...found, printed: message, about }
  })
}
