import type { Risk } from '../kinds/risks'
import { clauseForm, namesEvent } from '../words/clause-form'
import { formatDay } from '../words/days'
import { isolated } from '../words/isolated'
import { type Misfit, misfitOf, partOf, withSmallFirst } from '../words/sentence-part'

/** The parts of a risk's statement: because CAUSE, EVENT affecting PARTY by HORIZON, leading to CONSEQUENCE. */
export type Statement = Pick<Risk, 'cause' | 'event' | 'party' | 'horizon' | 'consequence'>
/** The parts that are written in words. */
export type StatementPart = 'cause' | 'event' | 'party' | 'consequence'

/** What the parts are called where they stand apart. */
export const PART_NAMES: Readonly<Record<StatementPart, string>> = {
  cause: 'Cause',
  event: 'Event',
  party: 'Party affected',
  consequence: 'Consequence',
}

/** Why a part stands apart from the sentence. */
export type PartProblem = Misfit | 'no-subject' | 'no-noun' | 'unclear'

/** Whether words cannot stand within any sentence, whatever is before and after them. */
export const isMisfit = (problem: PartProblem): problem is Misfit =>
  problem !== 'no-subject' && problem !== 'no-noun' && problem !== 'unclear'

/** A part that no good sentence can be made of; it is printed on a line of its own, as it was written. */
export type PartApart = { part: StatementPart; words: string; problem: PartProblem }

/** A statement as a sentence can be made of it; what was not filled in is empty. */
export type ReadStatement = {
  /** "because the charts stopped", "due to sanctions". */
  because: string
  event: EventWords | null
  /** "affecting coastal shipping". */
  affecting: string
  /** "by 31 Mar 2027"; empty where the event names the day itself. */
  by: string
  /** "leading to rationing", "so that prices rise". */
  leading: string
  apart: readonly PartApart[]
}

/** The event, and whether it can stand behind "that": as a clause, or as a noun that "will happen". */
export type EventWords = { words: string; form: 'clause' | 'noun' | 'other' }

type Read = { words: string } | { problem: PartProblem }

/** How each part of a statement reads in a sentence, whatever was typed before or after it. */
export function readStatement({ cause, event, party, horizon, consequence }: Statement): ReadStatement {
  const apart: PartApart[] = []
  const read = (part: StatementPart, text: string, as: (words: string) => Read): string => {
    const words = partOf(text)
    if (words === '') return ''
    const misfit = misfitOf(words)
    const isName = part === 'party' && misfit === 'other-language'
    const found = misfit && !isName ? { problem: misfit } : as(words)
    if ('words' in found) return isolated(found.words)
    apart.push({ part, words: isolated(partOf(text)), problem: found.problem })
    return ''
  }
  const because = read('cause', cause, causeWords)
  const happens = eventOf(event)
  const words = happens?.form === 'other' ? null : happens?.words
  if (happens?.problem) apart.push({ part: 'event', words: isolated(partOf(event)), problem: happens.problem })
  const affecting = read('party', party, partyWords)
  const leading = read('consequence', consequence, consequenceWords)
  return {
    because,
    event: happens && { words: isolated(happens.words), form: happens.form },
    affecting: words && affecting !== '' && holds(words, affecting) ? '' : affecting && `affecting ${affecting}`,
    by: horizon && !namesDay(happens?.words ?? '', horizon) ? `by ${formatDay(horizon)}` : '',
    leading,
    apart,
  }
}

const BECAUSE = /^because(?: of)?(?:[:,]\s*|\s+)/i
const OF = /^(?:because )?of\s+/i
/** Beginnings that say "because" themselves: before a noun, or before a clause. */
const BEFORE_NOUN =
  /^(?:due to|owing to|thanks to|as a (?:result|consequence) of|on account of|in view of|given|following|after|amid)\s+/i
const BEFORE_CLAUSE = /^(?:since|as|now that|given that)\s+/i

function causeWords(typed: string): Read {
  const said = typed.replace(/^cause:\s*/i, '')
  if (OF.test(said)) return as(said.replace(OF, ''), 'because of ', ['noun', 'unclear'])
  const [lead = ''] = BEFORE_CLAUSE.exec(said) ?? BEFORE_NOUN.exec(said) ?? []
  if (lead !== '') {
    const isClause = BEFORE_CLAUSE.test(said)
    return as(said.slice(lead.length), lead.toLowerCase(), isClause ? ['clause'] : ['noun', 'unclear'])
  }
  const words = withSmallFirst(said.replace(BECAUSE, ''))
  const form = clauseForm(words)
  if (form === 'clause') return { words: `because ${words}` }
  return form === 'noun' ? { words: `because of ${words}` } : { problem: form === 'verb' ? 'no-subject' : 'unclear' }
}

/** The words behind a lead, where their form goes with it. */
function as(words: string, lead: string, forms: readonly string[]): Read {
  const small = withSmallFirst(words)
  const form = clauseForm(small)
  return forms.includes(form) ? { words: `${lead}${small}` } : { problem: form === 'clause' ? 'no-noun' : 'unclear' }
}

const PARTY_LEAD = /^(?:affecting|affects|affected|party|for)(?::\s*|\s+)/i

function partyWords(typed: string): Read {
  const words = withSmallFirst(typed.replace(PARTY_LEAD, ''))
  return clauseForm(words) === 'clause' ? { problem: 'no-noun' } : { words }
}

const LEADING = /^(?:leading|leads|lead|led) to(?::\s*|\s+)|^(?:which (?:leads|would lead) to|resulting in|causing)\s+/i
const SO_THAT = /^(?:so that|with the result that|meaning that|which means that|such that)\s+/i

function consequenceWords(typed: string): Read {
  if (SO_THAT.test(typed)) return as(typed.replace(SO_THAT, ''), 'so that ', ['clause'])
  const words = withSmallFirst(typed.replace(LEADING, '').replace(/^(?:consequence:|and|then)\s+/i, ''))
  const form = clauseForm(words)
  if (form === 'clause') return { words: `so that ${words}` }
  if (form === 'noun') return { words: `leading to ${words}` }
  const infinitive = /^to\s+(.+)$/su.exec(words)?.[1]
  if (infinitive !== undefined && (!infinitive.includes(' ') || STARTS_NOUN.test(infinitive)))
    return { words: `leading to ${infinitive}` }
  return { problem: form === 'verb' ? 'no-subject' : 'unclear' }
}

/** Behind "to" it is no infinitive. */
const STARTS_NOUN = /^(?:an?|the|no|more|fewer|less|higher|lower|further|new)\s/i

const EVENT_LEAD =
  /^(?:event:\s*|(?:there is (?:a|the) |the |a )?(?:risk|chance|possibility|danger|threat|likelihood) (?:that|of) )/i

const WHETHER = /^whether (?:or not )?(.+)$/i

function eventOf(event: string): { words: string; form: EventWords['form']; problem?: PartProblem } | null {
  const typed = partOf(event)
  if (typed === '') return null
  const misfit = misfitOf(typed)
  if (misfit) return { words: withSmallFirst(typed), form: 'other', problem: misfit }
  const said = typed.replace(EVENT_LEAD, '')
  const behindWhether = WHETHER.exec(said)?.[1]?.replace(/ or not$/i, '')
  const behind = behindWhether ?? /^that (.+)$/i.exec(said)?.[1]
  const words = withSmallFirst(behind !== undefined && clauseForm(withSmallFirst(behind)) === 'clause' ? behind : said)
  // "Whether it closes or stays open" names two events.
  if (behindWhether !== undefined && (words !== withSmallFirst(behindWhether) || / or /i.test(words)))
    return { words: withSmallFirst(said), form: 'other', problem: 'unclear' }
  const form = clauseForm(words)
  if (form === 'clause' || (form === 'noun' && namesEvent(words))) return { words, form }
  return { words, form: 'other', problem: form === 'verb' ? 'no-subject' : 'unclear' }
}

/** Whether the event names the party itself, word for word. */
const holds = (event: string, party: string): boolean => ` ${event.toLowerCase()} `.includes(` ${party.toLowerCase()} `)

const namesDay = (words: string, day: string): boolean => words.includes(formatDay(day)) || words.includes(day)

/** "Consequence: Will prices rise?": what stands apart from the sentence. */
export const apartText = ({ part, words }: PartApart): string => `${PART_NAMES[part]}: ${words}`
