import type { Block } from '@shared/text/blocks'
import type { PlacedBlock } from '../blocks/block-writer'
import { isWeekday, monthOf } from '../days/months'
import { COOKIES } from './consent-words'
import {
  AGENCIES,
  ASKS,
  BY,
  BY_WHAT,
  CONSENT,
  CREDITS,
  FILED_UNDER,
  LABELS,
  OF_PAGE,
  READ_ON,
  RIGHTS,
  SOURCES,
  TO_READER,
  WHEN,
} from './role-words'
import { isSentence } from './sentences'
import { introducedLists, middleLines } from './settle-middle'
import { behindArticle, teasers } from './settle-around'
import { repeatedQuotes, rowsOfNetworks, wholeBoxes } from './settle-boxes'
import { countWords } from '../blocks/words'

type Role = Block['role']

/** In characters. */
const SHORT = 200
const LONGEST = 400
const LONGEST_BYLINE = 120
const LONGEST_HEADING = 80
/** In words beside those of a date: "Springfield, 4 March 2025, Ann Example". */
const BESIDE_DATE = 6
/** In characters; what names who made a picture and says more than that says what it shows. */
const LONGEST_CREDIT = 80
/** The part of a block that is links. */
const MOSTLY = 0.5
const PARTLY = 0.25
const WHOLLY = 0.9

const oneOf = (list: readonly string[] | string): string =>
  (typeof list === 'string' ? list : list.join('|')).replaceAll('’', "['’]").replaceAll(' ', '\\s+')
const end = '(?![\\p{L}\\p{N}])'

const LABEL = new RegExp(`^[^\\p{L}]*(?:${oneOf(LABELS)}|${oneOf(READ_ON)})[^\\p{L}]*$`, 'iu')
const BEGINS_READ_ON = new RegExp(`^[^\\p{L}\\p{N}]*(?:${oneOf(READ_ON)})${end}`, 'iu')
const READ_ON_BEFORE = new RegExp(`^[^\\p{L}\\p{N}]*(?:${oneOf(READ_ON)})\\s*[:：|>»–—-]`, 'iu')
const SOURCES_LINE = new RegExp(`^[^\\p{L}]*(?:${oneOf(SOURCES)})[^\\p{L}]*$`, 'iu')
const FILED = new RegExp(`^[^\\p{L}\\p{N}]*(?:${oneOf(FILED_UNDER)})\\s*[:：]`, 'iu')
const ASKING = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(ASKS)})${end}`, 'iu')
const BEGINS_ASKING = new RegExp(`^[^\\p{L}]*(?:${oneOf(ASKS)})${end}`, 'iu')
const MEANS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(BY_WHAT)})${end}|(?<!\\S)@\\w{2,}`, 'iu')
const SPEAKS_OF_PAGE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(OF_PAGE)})${end}|(?<!\\S)@\\w{2,}`, 'iu')
const SPEAKS_TO_READER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(TO_READER)})${end}`, 'iu')
const RIGHTS_LINE = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:©|ⓒ|\\(c\\)\\s)|copyright\\s*(?:©|ⓒ|\\(c\\)|by\\s|:|\\d{4})|(?:^|[^\\p{L}])(?:${oneOf(RIGHTS)})(?:$|[^\\p{L}])`,
  'iu',
)
const CREDIT_LINE = new RegExp(
  `^[([]?\\s*(?:©\\s*|(?:${oneOf(CREDITS)})(?:\\s+(?:credit|by|courtesy|copyright)(?:\\s+of)?)?\\s*[:：©/]\\s*|image\\s+copyright\\s).{0,120}$`,
  'iu',
)
const CREDIT_BEHIND = new RegExp(
  `[([](?:${oneOf(CREDITS)})(?:\\s+(?:credit|by|courtesy))?\\s*(?:[:：/©]|by\\s)[^()[\\]]{0,80}[)\\]]\\s*\\.?$`,
  'iu',
)
const AGENCY = new RegExp(`(?:^|[/|,;(\\s–—-])(?:${oneOf(AGENCIES)})\\s*[)\\]]?$`, 'iu')
const PARTED = /[/|©]|\s[–—-]\s|\bvia\b|\bcourtesy\b/iu
const COUNTED =
  /^\d[\d.,]{0,9}\s?[km]?\s{0,3}(?:views?|shares?|likes?|comments?|replies|reads?|claps?|followers?|aufrufe|vues|visitas|visualizações|просмотр\p{L}{0,3})$/iu
const CONSENTS = new RegExp(`^[^\\p{L}]*(?:${oneOf(CONSENT)})${end}`, 'iu')
/** In characters. */
const LONGEST_CONSENT = 1500
/** "By signing up you agree to": what stands below a form. */
const AGREES =
  /(?<!\p{L})by\s(?:signing\sup|subscribing|registering|submitting|providing\syour|clicking|entering\syour|joining)(?:[^.!?]{0,80}),?\s(?:you\s|I\s)(?:agree|accept|consent|acknowledge|confirm)|mit\s(?:der|ihrer|deiner)\s(?:anmeldung|registrierung)\s(?:stimm|akzeptier|erklär)|en\svous\s(?:inscrivant|abonnant),?\svous\sacceptez|al\s(?:suscribirte|registrarte|suscribirse),?\saceptas?/iu
/** The heading of a form, whatever the letter is called. */
const SIGN_UP =
  /^[^\p{L}]{0,3}(?:sign\sup|subscribe)\s(?:(?:to|for)(?!\p{L})|(?:now|today)(?:\s(?:to|for|and)(?!\p{L})|[^\p{L},;:]*$))|^privacy\s(?:notice|policy):/iu
/** Letters are asked for in so many words; whom to follow is a name. */
const ASKS_PLAINLY =
  /^[^\p{L}]{0,3}(?:sign[\s-]up|subscri|abonn|jetzt\s|melden\ssie|inscri|suscr|iscriv|assine|cadastr|zapisz|подпи)/iu
const FOLLOWS_NAME = /^[^\p{L}]{0,3}Follow\s(?:[\p{Lu}@]\S{0,40}\s){1,4}on\s/u
/** In words: what is longer and ends as sentences do is one, and may advise its reader or tell what others asked for. */
const LONGEST_PROMPT = 8
const PLEADS = /(?<!\p{L})(?:please|consider)\s(?:support|donat|subscrib|becom|help|mak|shar|sign)/iu
/** "王 摄": who took a picture ends the words below it. */
const TAKEN_BY = /\p{Script=Han}\s?[摄攝][)）]?$/u
/** Somebody is quoted. */
const SAYS =
  /(?<!\p{L})(?:said|says|asked|told|wrote|denied|study|law|sagte|sagt|disait|dit|dijo|dice|disse)(?!\p{L})/iu
const COUNTER =
  /^(?:photos?|images?|slides?|pictures?|pages?|bild|fotos?|imagen|immagine|фото|写真)?[^\p{L}\d]{0,5}\d{1,3}\s*(?:of|von|de|sur|di|van|z|из|\/|／)\s*\d{1,3}$/iu
const BY_NAME = new RegExp(`^[（(【[]?(?:${oneOf(BY)})(?:\\s*[:：]?\\s+|[:：])(?=\\p{Lu}|\\p{Lo})`, 'iu')
const BY_ALONE = /^(?:by|von|par|por|di|door|av|af|przez|автор|от|yazan)\s*:?$/iu
const TIME = /\d{1,2}[:h]\d{2}|\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}/u
const WHEN_WORDS = new Set(WHEN.split('|').flatMap((each) => each.split(' ')))
const READING_TIME =
  /\d\s*(?:min|mins|minutes?|minuten|minutos?|minuti|мин|минут\p{L}*|dakika)(?!\p{L})|:\s*\d+\s*minuto/iu
const DOMAIN = /(?<!\S)\S{1,60}\.\p{L}{2,6}(?!\p{L})/u
const WORD = /[\p{L}\p{M}]+|\d+/gu

/**
 * Says what the blocks of an article are for whose page does not say it: by what they say, how much of them leads
 * elsewhere, and where they stand.
 */
export function settleRoles(placed: readonly PlacedBlock[]): Block[] {
  const roles = placed.map(ownRole)
  const asks = placed.flatMap(({ block, linked }, at) =>
    block.role === 'body' && roles[at] === 'apparatus' && asksFor(block.text, linked / block.text.length) ? [at] : [],
  )
  belowHeadings(placed, roles)
  runsOfLinks(placed, roles)
  rowsOfNetworks(placed, roles)
  wholeBoxes(placed, roles, asks, asksOn)
  teasers(placed, roles)
  repeatedQuotes(placed, roles)
  overApparatus(placed, roles)
  sources(placed, roles)
  introducedLists(placed, roles)
  middleLines(placed, roles, isDay)
  behindArticle(placed, roles)
  return placed.map(({ block }, at) => ({ ...block, role: roles[at] ?? block.role }))
}

function ownRole({ block, linked }: PlacedBlock): Role {
  const { text, role, kind } = block
  if (role === 'body' && text.length <= LONGEST_CONSENT && CONSENTS.test(text) && COOKIES.test(text)) return 'apparatus'
  if (role !== 'body' || text.length > LONGEST) return role
  const links = linked / text.length
  if (LABEL.test(text) && kind !== 'heading' && kind !== 'list-item' && !/[?？]$/.test(text)) return 'apparatus'
  if (READ_ON_BEFORE.test(text) && links >= PARTLY) return 'apparatus'
  if (BEGINS_READ_ON.test(text) && links >= MOSTLY) return 'apparatus'
  if (kind !== 'list-item' && asksFor(text, links)) return 'apparatus'
  // Whoever is quoted is named below, often with a date.
  if (kind === 'heading' || kind === 'table-row' || kind === 'quote') return role
  if (FILED.test(text) && text.length <= SHORT && !isFinished(text)) return 'apparatus'
  if (RIGHTS_LINE.test(text) && text.length <= SHORT) return 'apparatus'
  if (CREDIT_LINE.test(text) && !isFinished(text)) return text.length > LONGEST_CREDIT ? 'caption' : 'apparatus'
  if (COUNTER.test(text) || COUNTED.test(text) || isAgencyLine(text)) return 'apparatus'
  if (CREDIT_BEHIND.test(text) || (TAKEN_BY.test(text) && text.length <= LONGEST_CREDIT)) return 'caption'
  if (kind === 'paragraph' && links >= WHOLLY && text.length <= SHORT && !/[.!?]$|^https?:/.test(text))
    return 'apparatus'
  if (isDateLine(text, kind) || isByName(text) || BY_ALONE.test(text)) return 'byline'
  return role
}

/** "Ann Example/Getty Images": a few words, the last of which are an agency. */
const isAgencyLine = (text: string): boolean =>
  text.length <= LONGEST_BYLINE && AGENCY.test(text) && PARTED.test(text) && countWords(text) <= 12 && !SAYS.test(text)

/** More than a label and what it labels. */
const isFinished = (text: string): boolean => countWords(text) > 6 && /\p{L}{2}[.!?。][”"’»)]*$/u.test(text)

/** A sentence about a newsletter is news; one that begins with asking for it, or that leads to it, is not. */
const isPrompt = (text: string, links: number): boolean =>
  MEANS.test(text) &&
  !SAYS.test(text) &&
  ((BEGINS_ASKING.test(text) && isOfPage(text)) || PLEADS.test(text) || (links >= PARTLY && ASKING.test(text)))

/** "Follow the orders of the police, also on Twitter" is advice; "follow our reporters on Twitter" is of the page. */
const isOfPage = (text: string): boolean =>
  text.split(/\s/).length <= LONGEST_PROMPT ||
  !isSentence(text) ||
  SPEAKS_OF_PAGE.test(text) ||
  ASKS_PLAINLY.test(text) ||
  FOLLOWS_NAME.test(text)

/** Whether the sentences below a line that asks are of the same box: they go on to ask, or the line asks for nothing else. */
const asksOn = (heading: string, sentence: string): boolean =>
  SIGN_UP.test(heading) || SPEAKS_OF_PAGE.test(sentence) || SPEAKS_TO_READER.test(sentence)

/** A prompt, or the small print below one. */
const asksFor = (text: string, links: number): boolean =>
  isPrompt(text, links) || AGREES.test(text) || (SIGN_UP.test(text) && !isSentence(text))

/** A date or a time with a few words around it, and no sentence. */
function isDateLine(text: string, kind: Block['kind']): boolean {
  if (text.length > LONGEST_BYLINE || !/\d/.test(text)) return false
  const words = text.replace(DOMAIN, '').match(WORD) ?? []
  const isDated = TIME.test(text) || words.some((word) => monthOf(word) !== null)
  const rest = words.filter((word) => !isOfDate(word.toLowerCase()))
  if (rest.length === 0) return isDated || (kind === 'paragraph' && READING_TIME.test(text))
  // Of a sentence some words are small; who wrote and where are names.
  const areNames = rest.length <= BESIDE_DATE && rest.every((word) => !/^\p{Ll}/u.test(word))
  return kind === 'paragraph' && isDated && areNames && !/\p{L}{3}[.!?]$/u.test(text)
}

/** "4 March 2025", "12 March, 14:30": no word about who did what then. */
const isDay = (text: string): boolean =>
  /\d/.test(text) &&
  (TIME.test(text) || (text.match(WORD) ?? []).some((word) => monthOf(word) !== null)) &&
  (text.match(WORD) ?? []).every((word) => isOfDay(word.toLowerCase()))

const isOfDay = (word: string): boolean =>
  /^(?:\d+|st|nd|rd|th|am|pm|uhr|le|de|of|г|ore|kl)$/.test(word) || monthOf(word) !== null || isWeekday(word)

const isOfDate = (word: string): boolean =>
  /^\d/.test(word) ||
  /^(?:st|nd|rd|th)$/.test(word) ||
  monthOf(word) !== null ||
  isWeekday(word) ||
  WHEN_WORDS.has(word)

function isByName(text: string): boolean {
  if (text.length > LONGEST_BYLINE || isSentence(text) || !BY_NAME.test(text)) return false
  const names = text.replace(BY_NAME, '').match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  return (
    names.length > 0 &&
    names.length <= 10 &&
    names.filter((name) => /^\p{Lu}|^\p{Lo}/u.test(name)).length >= names.length * 0.6
  )
}

/** What stands below a heading that says "read more" and leads elsewhere, line by line, is as it is. */
function belowHeadings(placed: readonly PlacedBlock[], roles: Role[]): void {
  for (let at = 0; at < placed.length; at += 1) {
    const heading = placed[at]?.block
    if (!heading || !isHeading(heading) || !BEGINS_READ_ON.test(heading.text)) continue
    const leads = (next: number): boolean => {
      const each = placed[next]
      return (
        each !== undefined &&
        roles[next] === 'body' &&
        each.linked >= each.block.text.length * PARTLY &&
        each.block.text.length <= SHORT
      )
    }
    let last = at
    while (leads(last + 1) || (last + 1 < placed.length && roles[last + 1] === 'apparatus')) last += 1
    if (last === at && roles[at] !== 'apparatus') continue
    for (let each = at; each <= last; each += 1) roles[each] = 'apparatus'
    at = last
  }
}

/** "Comments" and "Share" head what stands below them, and belong to the article where that does. */
function overApparatus(placed: readonly PlacedBlock[], roles: Role[]): void {
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const block = placed[at]?.block
    const isOver = roles[at + 1] === undefined || roles[at + 1] === 'apparatus'
    if (block?.kind === 'heading' && roles[at] === 'body' && LABEL.test(block.text) && isOver) roles[at] = 'apparatus'
  }
}

const isHeading = ({ kind, text }: Block): boolean =>
  text.length <= LONGEST_HEADING && (kind === 'heading' || !/\p{L}\.$/u.test(text))

/** What a heading or a line names as sources is the article's, though it is links from end to end. */
function sources(placed: readonly PlacedBlock[], roles: Role[]): void {
  for (const [at, { block }] of placed.entries()) {
    if (roles[at] !== 'body' || !SOURCES_LINE.test(block.text)) continue
    for (let next = at + 1; next < placed.length; next += 1) {
      const each = placed[next]
      if (each?.block.role !== 'body' || each.linked < each.block.text.length * PARTLY) break
      roles[next] = 'body'
    }
  }
}

/** Lists and headings that are links from end to end, two or more together, lead to other pages. */
function runsOfLinks(placed: readonly PlacedBlock[], roles: Role[]): void {
  const isLink = (at: number): boolean => {
    const each = placed[at]
    if (!each || /^(?:table-row|quote)$/.test(each.block.kind) || /^https?:/.test(each.block.text)) return false
    return each.linked >= each.block.text.length * WHOLLY
  }
  for (let at = 0; at < placed.length; at += 1) {
    let last = at
    while (isLink(last)) last += 1
    if (last - at >= 2)
      for (let each = at; each < last; each += 1) if (roles[each] === 'body') roles[each] = 'apparatus'
    at = Math.max(at, last - 1)
  }
}
