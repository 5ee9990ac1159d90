import { type Token, tokensOf } from '../../words/phrases'
import { type VerbForm, verbForm } from './verbs'

const JOINS: ReadonlySet<string> = new Set(['and', 'or'])
const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were has have had does do did will would can cannot could may might must becomes`.split(' '),
)
const DETERMINERS: ReadonlySet<string> = new Set(
  `a an the its their his her our this that these those any some no one two three several many more all each another`.split(
    ' ',
  ),
)
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of in on at by for from to with without within into over under against between among about after before during through than`.split(
    ' ',
  ),
)
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'where', 'when'])
/** Words that may stand between a conjunction and the verb that it joins. */
const BETWEEN: ReadonlySet<string> = new Set([
  'then',
  'also',
  'even',
  'not',
  'no',
  'longer',
  'later',
  'to',
  'and',
  'or',
  'thereby',
])

/**
 * Whether the words of an event join two events by "and" or "or" ("reduces sharing or leaks data"), and from which
 * words on the second is told; null where what is joined are things ("Kyiv and Odesa"). Told by a list of verbs: what it does not know it lets pass.
 */
export function joinedEvents(event: string): string | null {
  const tokens = tokensOf(event)
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (!JOINS.has(tokens[at]!.word)) continue
    const end = secondVerb(event, tokens, at)
    if (end !== null) return event.slice(tokens[at]!.start).trim()
  }
  return null
}

/** Where the verb of the second event stands; null where there is no second event. */
function secondVerb(event: string, tokens: readonly Token[], join: number): number | null {
  const firsts = formsBefore(tokens, join)
  if (firsts.size === 0) return null
  let at = join + 1
  while (at < tokens.length && (BETWEEN.has(tokens[at]!.word) || /ly$/.test(tokens[at]!.word))) at += 1
  const next = tokens[at]?.word ?? ''
  if (AUXILIARIES.has(next)) return at
  const verb = verbForm(next)
  if (verb && firsts.has(verb.form) && isVerbHere(tokens, at, verb)) return at
  return verb ? null : ownVerb(event, tokens, at)
}

/** A word that is a noun as well is one at the end or before a preposition, but for one without any ending. */
function isVerbHere(
  tokens: readonly Token[],
  at: number,
  { form, isNounToo }: { form: VerbForm; isNounToo: boolean },
): boolean {
  if (!isNounToo) return true
  const after = tokens[at + 1]?.word
  if (after === undefined)
    return form === 'base' && !/^(?:damage|harm|loss|support|delay|trade)$/.test(tokens[at]!.word)
  return !PREPOSITIONS.has(after) && !JOINS.has(after)
}

/** The verb of a second event that has a subject of its own: "... and the strait is closed". */
function ownVerb(event: string, tokens: readonly Token[], subject: number): number | null {
  for (let at = subject + 1; at < Math.min(tokens.length, subject + 5); at += 1) {
    const { word, start } = tokens[at]!
    if (PREPOSITIONS.has(word) || RELATIVES.has(word) || /[,;:()]/.test(event.slice(tokens[at - 1]!.end, start)))
      return null
    if (AUXILIARIES.has(word)) return at
    const verb = verbForm(word)
    if (verb?.form === 's' && !verb.isNounToo) return at
    // "and insurers withdraw": the first form behind several.
    if (verb?.form === 'base' && !verb.isNounToo && /s$/.test(tokens[at - 1]!.word)) return at
  }
  return null
}

/** The forms of the verbs of the first event: not of what it is about, nor of a clause about that. */
function formsBefore(tokens: readonly Token[], join: number): ReadonlySet<VerbForm> {
  const forms = new Set<VerbForm>()
  for (let at = 0; at < join; at += 1) {
    const { word } = tokens[at]!
    const before = tokens[at - 1]?.word ?? ''
    if (RELATIVES.has(word) && at > 0) break
    if (AUXILIARIES.has(word)) {
      forms.add('s')
      forms.add('past')
      if (/^(?:can|could|may|might|must|will|would|cannot|do|does|did)$/.test(word)) forms.add('base')
    }
    const verb = verbForm(word)
    if (!verb || DETERMINERS.has(before) || (PREPOSITIONS.has(before) && before !== 'to')) continue
    forms.add(verb.form)
  }
  return forms
}
