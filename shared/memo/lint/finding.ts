import type { Span } from '../../anchoring/span'
import type { MemoSection } from '../../kinds/memo-sections'
import { type MemoWords, wordsKey } from '../../kinds/memos'
import type { Risk } from '../../kinds/risks'
import { hashOf } from '../../words/hash-of'
import { dataKey } from '../remark-words'
import type { RuleId } from './rule-names'

/** An error breaks a standard, a warning most likely weakens the memo, an information may well be meant. */
export type Severity = 'error' | 'warning' | 'info'

/** Words of a memo that are checked: those an analyst writes in it, and those that stand instead of what is composed. */
export type CheckedWords = MemoWords | { instead: MemoSection }

/** Names them within their memo. */
export const checkedKey = (words: CheckedWords): string =>
  'instead' in words ? dataKey(words.instead) : wordsKey(words)

/** What a finding is about, for the way there. Offsets are UTF-16 code units of the plain text of the words. */
export type Where =
  /** `said` is printed there; `span` is null where it is filled in from the project. */
  | { kind: 'words'; words: CheckedWords; span: Span | null; said: string }
  | { kind: 'section'; section: MemoSection }
  | { kind: 'risk'; riskId: string; field?: keyof Risk }
  | { kind: 'scores'; riskId: string }
  | { kind: 'session'; sessionId: string }
  | { kind: 'source'; sourceId: string }
  | { kind: 'passage'; sourceId: string; passageId: string }

/** A change of words that is safe to make: what stands at `span`, and what to put there instead. */
export type Fix = { label: string; words: CheckedWords; span: Span; was: string; becomes: string }

/** What one rule found in one place. */
export type Found = {
  /** What is wrong, in the analyst's words, with the words in question. */
  message: string
  /** The same as a memo prints it, once it is waived: absent where that is the message. */
  printed?: string
  where: Where
  /**
   * Names what was found, for a waiver: the same while the words or values that it is about are, and another one as soon
   * as they are not.
   */
  about: string
  fix?: Fix
}

/** A finding with the rule it is of. */
export type Finding = Found & { rule: RuleId; severity: Severity; why: string }

/** The name of words in a place: holds while the sentence and what is wrong with it stay as they are. */
export const aboutWords = (words: CheckedWords, ...said: readonly string[]): string =>
  `${checkedKey(words)} ${fingerprint(said)}`

/** The name of values of an entity: holds while they stay as they are. */
export const aboutValues = (what: string, ...values: readonly unknown[]): string => `${what} ${fingerprint(values)}`

const fingerprint = (values: readonly unknown[]): string => hashOf(JSON.stringify(values)).toString(16).padStart(8, '0')
