import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeBlock } from '@shared/text/whole-text'
import { counted } from '@shared/words/plural'
import { oneLine } from '@shared/words/short'
import type { Address, Attachment, Email } from 'postal-mime'
import { parseDay } from '../parse-day'
import { headerOf, noteOfCut, readMime } from './read-mime'
import { pageMessage, wholePageMessage } from './page-message'
import { plainMessage } from './plain-message'

const SENT = ['from', 'sender', 'date', 'subject', 'message-id', 'received']
const ENCRYPTED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i
/** Messages forwarded in messages forwarded. */
const DEEPEST = 5
const MESSAGE = 'message/rfc822'
/** Names of attachments said in the note. */
const MOST_NAMES = 10

/** An e-mail: what its head says goes to the card, its words become the text, also those that it quotes. */
export async function parseMessage(bytes: Uint8Array): Promise<ParsedArticle> {
  const { message, email } = await messageIn(bytes)
  const { blocks, notes } = await wordsOf(email, DEEPEST)
  const published = parseDay(headerOf(email, 'date'))
  const authors = [email.from ?? email.sender].flatMap(nameOf)
  return {
    blocks,
    title: email.subject?.trim() ?? '',
    authors,
    publisher: '',
    // Of the sender's own calendar, as the header writes it.
    published,
    // It was in the analyst's hands the day it was sent.
    retrieved: published,
    from: MAIL,
    url: /^<?(https?:[^\s>]+)>?$/.exec(headerOf(email, 'archived-at').trim())?.[1] ?? '',
    language: headerOf(email, 'content-language').split(',', 1)[0]?.trim() ?? '',
    notes: [
      ...notes,
      ...noteOfCut(message, email),
      ...noteOfUnreadable([...blocks.map(({ text }) => text), email.subject ?? '', ...authors]),
    ],
  }
}

/** All words of an e-mail: its head, what its page hides or deletes, and its text. */
export async function wholeMessage(bytes: Uint8Array): Promise<WholeBlock[]> {
  const { email } = await messageIn(bytes)
  const head = HEAD.flatMap((key) => {
    const value = key === 'subject' ? (email.subject ?? '') : headerOf(email, key)
    return value.trim() === '' ? [] : [`${key[0]?.toUpperCase()}${key.slice(1)}: ${oneLine(value)}`]
  })
  const { blocks } = await wordsOf(email, DEEPEST)
  const page = email.html === undefined ? [] : wholePageMessage(email.html)
  const isPage = page.length > 0 && pageMessage(email.html ?? '').blocks.length > 0
  const own = isPage ? page : [...page, ...blocks.map(asIs)]
  // Messages within it follow the text of its own.
  const within = isPage ? blocks.slice(pageMessage(email.html ?? '').blocks.length).map(asIs) : []
  return [
    ...head.map((text): WholeBlock => ({
      block: { kind: 'paragraph', level: null, role: 'byline', text },
      why: 'mail-head',
    })),
    ...own,
    ...within,
  ]
}

const asIs = (block: Block): WholeBlock => ({ block, why: 'outside' })
/** What the head of a message says to its reader; the way it took is no word of it. */
const HEAD = ['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'date', 'subject']

async function messageIn(bytes: Uint8Array): Promise<{ message: Uint8Array; email: Email }> {
  const message = withoutEnvelope(bytes)
  const email = await readMime(message)
  refuseOthers(email)
  return { message, email }
}

const MAIL = {
  title: 'the mail’s Subject',
  authors: 'the mail’s From',
  published: 'the mail’s Date',
  retrieved: 'the mail’s Date',
  url: 'the mail’s Archived-At',
  language: 'the mail’s Content-Language',
}

type Words = { blocks: Block[]; notes: string[] }

/** The words of a message, and as quotes those of messages within it. */
async function wordsOf(email: Email, deepest: number): Promise<Words> {
  const page = email.html === undefined ? null : pageMessage(email.html)
  const own =
    page && page.blocks.length > 0 ? page : { ...plainMessage(email.text ?? ''), ...(page && { notes: page.notes }) }
  const within = await Promise.all(
    email.attachments
      .filter(({ mimeType }) => mimeType === MESSAGE)
      .map(({ content }) => quotedMessage(bytesOf(content), deepest)),
  )
  const quoted = within.flatMap(({ blocks }) => blocks)
  return {
    blocks: [...own.blocks, ...quoted],
    notes: [...own.notes, ...within.flatMap(({ notes }) => notes), ...noteOfAttachments(email.attachments)],
  }
}

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

async function quotedMessage(bytes: Uint8Array, deepest: number): Promise<Words> {
  if (deepest === 0) return { blocks: [], notes: ['A message within messages is too deep in them and was left out.'] }
  const email = await readMime(bytes)
  const said = [
    ['From', nameOf(email.from).join('')],
    ['Date', headerOf(email, 'date')],
    ['Subject', email.subject ?? ''],
  ].filter(([, value]) => value !== '')
  const { blocks, notes } = await wordsOf(email, deepest - 1)
  const head = said.map(([name, value]) => `${name}: ${value}`).join('\n')
  const quotes = [...(head === '' ? [] : [head]), ...blocks.map(({ text }) => text)]
  return { blocks: quotes.map((text): Block => ({ kind: 'quote', level: null, role: 'body', text })), notes }
}

/** Apple Mail puts the length of a message before it, and what it knows of it behind. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const first = new TextDecoder().decode(bytes.subarray(0, 24))
  const [line = '', length = ''] = /^(\d{1,12})[ \t]*\r?\n/.exec(first) ?? []
  return length === '' ? bytes : bytes.subarray(line.length, line.length + Number(length))
}

function refuseOthers(email: Email): void {
  if (!email.headers.some(({ key }) => SENT.includes(key))) {
    throw new Refusal(
      'other-format',
      'This is no e-mail: it names no sender, no date and no subject. Nothing was imported. If it is a text, rename it to end in .txt and import it again.',
    )
  }
  const isPgp = /^\s*-----BEGIN PGP MESSAGE-----/.test(email.text ?? '')
  if (!isPgp && !ENCRYPTED.test(headerOf(email, 'content-type'))) return
  throw new Refusal(
    'encrypted',
    'This e-mail is encrypted or sealed. Nothing was imported. Open it in your mail program, copy its text and import that.',
  )
}

function nameOf(address: Address | undefined): string[] {
  const name = address?.name.trim() || address?.address?.trim()
  return name ? [name] : []
}

function noteOfUnreadable(texts: readonly string[]): string[] {
  const count = texts.reduce((sum, text) => sum + text.split('\uFFFD').length - 1, 0)
  return count === 0 ? [] : [`${counted(count, 'character')} could not be read and shown as �.`]
}

/** Pictures that stand in the text are counted there. */
function noteOfAttachments(attachments: readonly Attachment[]): string[] {
  const apart = attachments.filter(({ related, mimeType }) => !related && mimeType !== MESSAGE)
  if (apart.length === 0) return []
  const names = apart.slice(0, MOST_NAMES).map(({ filename, mimeType }) => `“${filename ?? mimeType}”`)
  const more = apart.length > MOST_NAMES ? ` and ${apart.length - MOST_NAMES} more` : ''
  return [`Attachments are not imported (${apart.length}): ${names.join(', ')}${more}.`]
}
