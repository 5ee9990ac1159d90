import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  CLEAR_PAST,
  DETERMINERS,
  EVENT_NOUNS,
  FIRST_OF_TWO,
  NOUN_VERBS,
  PARTICLES,
  PAST_FORMS,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SINGULAR,
  VERBS,
  WITHOUT_OBJECT,
} from './english-words'

/**
 * What a few English words are, so that a sentence can be made of them: a clause with its verb ("the port closes"), a
 * noun ("closure of the port"), a verb without who does it ("closes the port"), or nothing that can be told.
 */
export type ClauseForm = 'clause' | 'noun' | 'verb' | 'unclear'

/** Words are looked at up to here: what comes later no longer says what the whole is. */
const MOST_WORDS = 40

/**
 * The form of a few English words, whose first has a capital only where it is a name. It would rather not tell than tell
 * wrongly.
 */
export function clauseForm(text: string): ClauseForm {
  const words = wordsIn(text).slice(0, MOST_WORDS)
  const [first = '', second = ''] = words
  if (first === 'to' || first === 'be' || AUXILIARIES.has(first)) return 'verb'
  if (isVerbFirst(first, second)) return 'verb'
  const isName = /^\p{Lu}/u.test(text)
  let isUnclear = false
  let hasHead = false
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]!
    if (RELATIVES.has(word) && !isVerbLike(words[at - 1]!))
      return hasHead || isHead(words[at - 1]!) ? 'noun' : 'unclear'
    const verb = verbAt(words, at, isName)
    if (verb === 'sure') return 'clause'
    if (verb === 'maybe' && !hasHead) isUnclear = true
    if (PREPOSITIONS.has(word) && isHead(words[at - 1]!)) hasHead = true
  }
  return isUnclear ? 'unclear' : 'noun'
}

/** Whether a noun is one of something that happens, so that it can be said to: "closure of the port", but not "the port". */
export function namesEvent(text: string): boolean {
  const words = wordsIn(text).slice(0, MOST_WORDS)
  const end = words.findIndex(
    (word, at) => at > 0 && PREPOSITIONS.has(word) && !DETERMINERS.has(words[at + 1] ?? 'the'),
  )
  const from = words[0] === 'at' ? 2 : 0
  return words
    .slice(from, end === -1 ? undefined : end + 1)
    .some((word) => isHead(word) || NOUN_VERBS.has(singularOf(word)))
}

/** Behind other words, these are a month and a name. */
const NAMED_LIKE_VERBS = / (?:May|Will)(?![\p{L}'’])/gu

/** Small words without signs, with their apostrophes and hyphens. */
const wordsIn = (text: string): string[] =>
  text
    .replace(NAMED_LIKE_VERBS, ' April')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []

/** What happens, as a noun: "closure", "negotiation". */
const isHead = (word: string): boolean =>
  EVENT_NOUNS.has(word) ||
  EVENT_NOUNS.has(singularOf(word)) ||
  /(?:[ts]ion|ment|ance|ence|ity|ness|ure|ing|age|ship|ism|al)s?$/.test(word)

function isVerbFirst(first: string, second: string): boolean {
  if (VERBS.has(first)) return !isHead(first) || DETERMINERS.has(second)
  const base = baseOf(first)
  if (base === null) return false
  if (VERBS.has(base)) return !isHead(base) || DETERMINERS.has(second)
  return NOUN_VERBS.has(base) && goesOn(second)
}

type Sureness = 'sure' | 'maybe' | 'none'

/** Whether the word that is there is the verb of a clause. */
function verbAt(words: readonly string[], at: number, isName: boolean): Sureness {
  const [word, before, after = ''] = [words[at]!, words[at - 1]!, words[at + 1]]
  if (AUXILIARIES.has(word)) return RELATIVES.has(before) || before === 'to' ? 'none' : 'sure'
  if (PRONOUNS.has(before) && baseOf(word) !== null) return 'sure'
  if (word.endsWith("'s") || cannotPrecede(before)) return 'none'
  if (PAST_FORMS.has(word) || word.endsWith('ed')) return pastVerb(word, after)
  const isBare = isPlural(before) && !(at <= 2 && SINGULAR.has(words[0]!))
  if (isBare && (VERBS.has(word) || NOUN_VERBS.has(word))) return 'sure'
  // A name may end in -s as a plural does: "Paris floods".
  if (isBare) return isName && at === 1 && NOUN_VERBS.has(singularOf(word)) ? 'maybe' : 'none'
  const base = baseOf(word)
  return base === null || word === base ? 'none' : inS(base, { words, at, after, isName })
}

/** "closed the port", "stopped"; "imposed on banks" may say more of a noun. */
function pastVerb(word: string, after: string): Sureness {
  if (word.length < 5 && !PAST_FORMS.has(word)) return 'none'
  const hasObject = after !== '' && after !== 'and' && !PREPOSITIONS.has(after)
  if (hasObject || CLEAR_PAST.has(word)) return 'sure'
  return after !== 'by' && WITHOUT_OBJECT.has(presentOf(word)) ? 'sure' : 'maybe'
}

/** "a ship runs aground", "Russia raises tempo"; "price rises" is a noun. */
function inS(base: string, { words, at, after, isName }: Place): Sureness {
  const before = words[at - 1]!
  if (VERBS.has(base) && !FIRST_OF_TWO.has(before)) return 'sure'
  const isKnown = VERBS.has(base) || NOUN_VERBS.has(base)
  if (goesOn(after)) return 'sure'
  if (FIRST_OF_TWO.has(before) && after !== 'by') return 'none'
  if (isName && isKnown && after !== '' && !PREPOSITIONS.has(after)) return 'sure'
  if (at >= 2 && SINGULAR.has(words[0]!) && !FIRST_OF_TWO.has(before)) return 'sure'
  if (isKnown && at >= 2 && DETERMINERS.has(words[0]!) && !FIRST_OF_TWO.has(before)) return 'sure'
  return isKnown || after === '' ? 'maybe' : 'none'
}

type Place = { words: readonly string[]; at: number; after: string; isName: boolean }

/** What follows a verb rather than a noun. */
const goesOn = (word: string): boolean =>
  (DETERMINERS.has(word) && word !== 'that') || PARTICLES.has(word) || (word.length > 4 && word.endsWith('ly'))

/** Words after which a noun stands, and no verb. */
const cannotPrecede = (word: string): boolean =>
  !ADVERBS.has(word) &&
  (DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    ADJECTIVES.has(word) ||
    word === 'and' ||
    word === 'or' ||
    word.endsWith("'s") ||
    /(?:ous|ful|less|ive|ible|able|ic)$/.test(word))

const isPlural = (word: string): boolean => PLURALS.has(word) || /[^su']s$/.test(word)

const isVerbLike = (word: string): boolean => VERBS.has(word) || VERBS.has(baseOf(word) ?? '') || PAST_FORMS.has(word)

/** "raise" of "raises", "die" of "dies", "carry" of "carries"; null where no form in -s is. */
function baseOf(word: string): string | null {
  if (!/[^su']s$/.test(word) || word.length < 4) return NOUN_VERBS.has(word) || VERBS.has(word) ? word : null
  const known = [
    word.slice(0, -1),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(word.endsWith('ies') ? [singularOf(word)] : []),
  ]
  return known.find((base) => VERBS.has(base) || NOUN_VERBS.has(base)) ?? word.slice(0, -1)
}

const singularOf = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, ''))

/** "stop" of "stopped", "arise" of "arised": as `WITHOUT_OBJECT` has it. */
function presentOf(word: string): string {
  const stem = word.slice(0, -2)
  const known = [stem, `${stem}e`, stem.slice(0, -1)]
  return known.find((each) => WITHOUT_OBJECT.has(each)) ?? stem
}
