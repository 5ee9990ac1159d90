import { Refusal } from '@shared/refusal'
import type { FilledFrom } from '@shared/text/filled-from'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeBlock } from '@shared/text/whole-text'
import { oneLine } from '@shared/words/short'
import type { Block } from '@shared/text/blocks'
import { decodeWords, type Email } from 'postal-mime'
import { noteOfAttachments } from './attachments'
import { withoutEnvelope } from './envelope'
import { mailDay } from './mail-day'
import { LOCKED_NOTES, LOCKED_REFUSALS, mailNotes, mailPlaces, mailRefusals } from './mail-words'
import { nameOf } from './message-head'
import { pageMessage, wholePageMessage } from './page-message'
import { readParts } from './parts'
import { headerOf, noteOfCut } from './read-mime'
import { type Locked, wordsOf } from './words-of'

const SENT = ['from', 'sender', 'date', 'subject', 'message-id', 'received']

/** An e-mail: what its head says goes to the card, its words become the text, also those that it quotes. */
export async function parseMessage(bytes: Uint8Array): Promise<ParsedArticle> {
  const { message, notes: about } = withoutEnvelope(bytes)
  const part = await readParts(message)
  const { head } = part
  refuseOthers(head)
  const { blocks, notes, attachments, locked } = await wordsOf(part)
  if (locked && blocks.length === 0) throw new Refusal(LOCKED_CODES[locked], LOCKED_REFUSALS[locked])
  const authors = [head.from ?? head.sender].flatMap(nameOf)
  const said = [...blocks.map(({ text }) => text), head.subject ?? '', ...authors]
  return {
    blocks,
    title: head.subject?.trim() ?? '',
    authors,
    publisher: '',
    ...sentOn(head),
    url: /^<?(https?:[^\s>]+)>?$/.exec(headerOf(head, 'archived-at').trim())?.[1] ?? '',
    language: headerOf(head, 'content-language').split(',', 1)[0]?.trim() ?? '',
    notes: [
      ...about,
      ...new Set(notes),
      ...(locked ? [LOCKED_NOTES[locked]] : []),
      ...noteOfAttachments(attachments),
      ...noteOfCut(message, head),
      ...noteOfUnreadable(said),
    ],
  }
}

/** All words of an e-mail: its head, what its page hides or deletes, and its text. */
export async function wholeMessage(bytes: Uint8Array): Promise<WholeBlock[]> {
  const part = await readParts(withoutEnvelope(bytes).message)
  refuseOthers(part.head)
  const reasons = new Map<Block, WholeBlock['why']>()
  const hidden: WholeBlock[] = []
  const { blocks } = await wordsOf(part, (html) => {
    const whole = wholePageMessage(html)
    const shown = pageMessage(html)
    // A page that shows nothing is not the text: that was written beside it.
    if (shown.blocks.length === 0) {
      hidden.push(...whole)
      return shown
    }
    for (const { block, why } of whole) reasons.set(block, why)
    return { blocks: whole.map(({ block }) => block), notes: [] }
  })
  const head = HEAD.flatMap((key) => {
    const value = key === 'subject' ? (part.head.subject ?? '') : headerOf(part.head, key)
    return value.trim() === '' ? [] : [`${key[0]?.toUpperCase()}${key.slice(1)}: ${oneLine(value)}`]
  })
  return [
    ...head.map((text): WholeBlock => ({
      block: { kind: 'paragraph', level: null, role: 'byline', text },
      why: 'mail-head',
    })),
    ...hidden,
    ...blocks.map((block): WholeBlock => ({ block, why: reasons.get(block) ?? 'outside' })),
  ]
}

/** What the head of a message says to its reader; the way it took is no word of it. */
const HEAD = ['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'date', 'subject']

const mailFrom = (): FilledFrom => ({
  title: mailPlaces.subject,
  authors: mailPlaces.from,
  url: mailPlaces.archivedAt,
  language: mailPlaces.language,
})

/** Of the sender's own calendar, as the header writes it; else of the server that had it last. It was in the analyst's hands that day. */
function sentOn(head: Email): Required<Pick<ParsedArticle, 'published' | 'retrieved' | 'from'>> {
  const said = mailDay(decodeWords(headerOf(head, 'date')))
  const received = said ?? mailDay(headerOf(head, 'received').split(';').at(-1) ?? '')
  const from = said === null && received !== null ? mailPlaces.received : mailPlaces.date
  return { published: received, retrieved: received, from: { ...mailFrom(), published: from, retrieved: from } }
}

function refuseOthers(email: Email): void {
  if (email.headers.some(({ key }) => SENT.includes(key))) return
  throw new Refusal('other-format', mailRefusals.noMail)
}

const LOCKED_CODES: Readonly<Record<Locked, string>> = {
  encrypted: 'encrypted',
  sealed: 'encrypted',
  wrapped: 'unsupported-format',
  piece: 'unsupported-format',
}

function noteOfUnreadable(texts: readonly string[]): string[] {
  const count = texts.reduce((sum, text) => sum + text.split('\uFFFD').length - 1, 0)
  return count === 0 ? [] : [mailNotes.unreadable(count)]
}
