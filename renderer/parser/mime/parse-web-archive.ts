import { declaredEncoding } from '@shared/encoding/declared-encoding'
import { decodeText } from '@shared/encoding/decode-text'
import { withoutStrayNuls } from '@shared/encoding/stray-nuls'
import { Refusal } from '@shared/refusal'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeBlock } from '@shared/text/whole-text'
import type { Email } from 'postal-mime'
import { parseDay } from '../days/parse-day'
import { parseHtml } from '../parse-html'
import { wholeHtml } from '../whole-page'
import { withoutEnvelope } from './envelope'
import { mailPlaces, mailRefusals } from './mail-words'
import { type Part, readParts } from './parts'
import { headerOf, noteOfCut, parameterOf } from './read-mime'

const PAGE = /^(?:text\/html|application\/xhtml\+xml)/i

/** A page that a browser saved as one file (MHTML, RFC 2557): the page itself is read, as every other, and nothing it shows. */
export async function parseWebArchive(bytes: Uint8Array): Promise<ParsedArticle> {
  const { head, part, text, notes } = await pageIn(bytes)
  const article = parseHtml(text)
  const retrieved = article.retrieved ?? parseDay(headerOf(head, 'date'))
  const from = {
    title: mailPlaces.ofArchiveSubject,
    url: mailPlaces.ofArchiveAddress,
    retrieved: mailPlaces.ofArchiveDate,
    ...article.from,
  }
  return {
    ...article,
    ...(retrieved && { retrieved }),
    from,
    title: article.title || head.subject?.trim() || '',
    url: article.url || headerOf(head, 'snapshot-content-location') || headerOf(part.head, 'content-location'),
    notes: [...notes, ...noteOfCut(bytes, head), ...article.notes],
  }
}

/** All words of the page in an archive. */
export async function wholeWebArchive(bytes: Uint8Array): Promise<WholeBlock[]> {
  return wholeHtml((await pageIn(bytes)).text)
}

async function pageIn(bytes: Uint8Array): Promise<{ head: Email; part: Part; text: string; notes: string[] }> {
  const whole = await readParts(withoutEnvelope(bytes).message)
  const part = pagePart(whole)
  if (!part) {
    throw new Refusal('damaged', mailRefusals.noPage)
  }
  const { bytes: page, notes: about } = withoutStrayNuls(part.bytes)
  const { text, notes } = decodeText(
    page,
    parameterOf(headerOf(part.head, 'content-type'), 'charset') || declaredEncoding(page),
  )
  return {
    head: whole.head,
    part,
    text,
    notes: [...whole.notes, ...(part === whole ? [] : part.notes), ...about, ...notes],
  }
}

/** The part that is the page: the one that is said to come first, else the first that is one. */
function pagePart(part: Part): Part | null {
  if (part.parts.length === 0) return PAGE.test(part.type) ? part : null
  const start = parameterOf(headerOf(part.head, 'content-type'), 'start')
  const first = part.parts.findIndex(({ head }) => start !== '' && headerOf(head, 'content-id') === start)
  const ordered = first < 0 ? part.parts : [...part.parts.slice(first), ...part.parts.slice(0, first)]
  for (const each of ordered) {
    const found = pagePart(each)
    if (found) return found
  }
  return null
}
