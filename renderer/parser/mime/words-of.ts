import type { Block } from '@shared/text/blocks'
import { attachmentName, isAttached } from './attachments'
import { calendarNote } from './calendar'
import { headOfMessage } from './message-head'
import { type Letters, readLetters } from './letters'
import { unflow } from './flowed'
import { mailNotes } from './mail-words'
import { pageMessage } from './page-message'
import { MESSAGE, type Part, readParts } from './parts'
import { withoutPgp } from './pgp'
import { plainMessage } from './plain-message'
import { headerOf, parameterOf } from './read-mime'

/** The words of a part, what to say of them, what stands beside them, and why there are none where there are none. */
export type Words = { blocks: Block[]; notes: string[]; attachments: string[]; locked: Locked | null }
/** What keeps words from being read. */
export type Locked = 'encrypted' | 'sealed' | 'wrapped' | 'piece'

/** Messages forwarded in messages forwarded. */
const DEEPEST = 5
const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/
const ENCRYPTED = /^(?:multipart\/encrypted|application\/pgp-encrypted)$/
const SEALED = /^application\/(?:x-)?pkcs7-mime$/
const PLAIN =
  /^(?:text\/plain|message\/(?:delivery-status|feedback-report|disposition-notification)|text\/rfc822-headers)$/
const nothing = (): Words => ({ blocks: [], notes: [], attachments: [], locked: null })

/** How the page of a message is read. */
type ReadPage = (html: string) => Pick<Words, 'blocks' | 'notes'>

/** The words of a message or part of one, in their order; those of messages within it are quotes. */
export async function wordsOf(part: Part, readPage: ReadPage = pageMessage, deepest: number = DEEPEST): Promise<Words> {
  const words = await ownWords(part, readPage, deepest)
  return { ...words, notes: [...part.notes, ...words.notes] }
}

async function ownWords(part: Part, readPage: ReadPage, deepest: number): Promise<Words> {
  const { type } = part
  if (ENCRYPTED.test(type)) return { ...nothing(), locked: 'encrypted' }
  if (SEALED.test(type)) {
    const kind = parameterOf(headerOf(part.head, 'content-type'), 'smime-type').toLowerCase()
    return { ...nothing(), locked: kind === 'signed-data' ? 'sealed' : 'encrypted' }
  }
  if (part.parts.length > 0) return wordsOfParts(part, readPage, deepest)
  if (SIGNATURE.test(type)) return { ...nothing(), notes: [mailNotes.signed] }
  if (type === 'application/ms-tnef' || /^winmail\.dat$/i.test(attachmentName(part)))
    return { ...nothing(), locked: 'wrapped', attachments: [attachmentName(part) || 'winmail.dat'] }
  if (type === 'message/partial') return { ...nothing(), locked: 'piece' }
  if (type === MESSAGE) return quotedMessage(part.bytes, readPage, deepest)
  if (type === 'text/calendar' || type === 'application/ics')
    return { ...nothing(), notes: [calendarNote(readLetters(part.bytes, charsetOf(part)).text)] }
  if (isAttached(part) || !(type === 'text/html' || PLAIN.test(type)))
    return { ...nothing(), attachments: [attachmentName(part) || type] }
  return textWords(part, readPage)
}

const charsetOf = ({ head }: Part): string => parameterOf(headerOf(head, 'content-type'), 'charset')

function textWords(part: Part, readPage: ReadPage): Words {
  const letters = readLetters(part.bytes, charsetOf(part))
  const isPage = part.type === 'text/html'
  const { blocks, notes, locked } = isPage ? { ...readPage(letters.text), locked: null } : plainWords(part, letters)
  const isQuote = !isPage && part.type !== 'text/plain'
  return { ...nothing(), blocks: isQuote ? asQuotes(blocks) : blocks, notes: [...letters.notes, ...notes], locked }
}

function plainWords({ head }: Part, { text }: Letters): Pick<Words, 'blocks' | 'notes' | 'locked'> {
  const written = headerOf(head, 'content-type')
  const isFlowed = parameterOf(written, 'format').toLowerCase() === 'flowed'
  const whole = isFlowed ? unflow(text, parameterOf(written, 'delsp').toLowerCase() === 'yes') : text
  const plain = withoutPgp(whole)
  const { blocks, notes } = plainMessage(plain.text)
  return { blocks, notes: [...plain.notes, ...notes], locked: plain.isEncrypted ? 'encrypted' : null }
}

async function wordsOfParts(part: Part, readPage: ReadPage, deepest: number): Promise<Words> {
  const each: Words[] = []
  for (const inner of part.parts) each.push(await wordsOf(inner, readPage, deepest))
  const all = { notes: each.flatMap(({ notes }) => notes), attachments: each.flatMap(({ attachments }) => attachments) }
  const locked = each.find((words) => words.locked)?.locked ?? null
  if (part.type === 'multipart/alternative') {
    const chosen = bestOf(part.parts, each)
    return { blocks: chosen?.blocks ?? [], ...all, locked }
  }
  const isShown = (inner: Part): boolean => headerOf(inner.head, 'content-id') !== ''
  // Pictures that stand in the text are counted there.
  const beside = part.type === 'multipart/related' ? each.filter((_, at) => !isShown(part.parts[at] ?? part)) : each
  const attachments = beside.flatMap((words) => words.attachments)
  return { blocks: each.flatMap(({ blocks }) => blocks), notes: all.notes, attachments, locked }
}

/** Of several ways to write the same the last is the richest; plain words are taken where no other has any. */
function bestOf(parts: readonly Part[], each: readonly Words[]): Words | undefined {
  const withWords = each.flatMap((words, at) =>
    words.blocks.length > 0 ? [{ words, type: parts[at]?.type ?? '' }] : [],
  )
  return (withWords.findLast(({ type }) => !PLAIN.test(type)) ?? withWords.at(-1))?.words
}

async function quotedMessage(bytes: Uint8Array, readPage: ReadPage, deepest: number): Promise<Words> {
  if (deepest === 0) return { ...nothing(), notes: [mailNotes.tooDeep] }
  const part = await readParts(bytes)
  const words = await wordsOf(part, readPage, deepest - 1)
  const head = headOfMessage(part.head)
  const first: Block[] = head === '' ? [] : [{ kind: 'quote', level: null, role: 'body', text: head }]
  return { ...words, blocks: [...first, ...asQuotes(words.blocks)] }
}

const asQuotes = (blocks: readonly Block[]): Block[] =>
  blocks.map(({ text }): Block => ({ kind: 'quote', level: null, role: 'body', text }))
