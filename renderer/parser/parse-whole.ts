import type { WholeFormat } from '@shared/kinds/versions'
import { type WholeBlock, type WholeText, wholeText } from '@shared/text/whole-text'
import { fromBase64 } from './base64'
import { wholeMessage } from './mime/parse-message'
import { wholeWebArchive } from './mime/parse-web-archive'
import { wholePacked } from './packed/parse-packed'
import { wholeMarkdown } from './parse-markdown'
import { wholeHtml } from './whole-page'

type Whole = {
  read: (content: string) => WholeBlock[] | Promise<WholeBlock[]>
  /** What has words and is not among them, in words for the analyst. */
  unlisted: readonly string[]
}

const PICTURES = 'descriptions of pictures'
const EMBEDDED = 'embedded frames and videos'
const SCRIPTS = 'what only scripts would show'

/** How each format is read whole: the one place that says what cannot be listed. */
const WHOLE: Readonly<Record<WholeFormat, Whole>> = {
  html: { read: wholeHtml, unlisted: [PICTURES, EMBEDDED, SCRIPTS] },
  mhtml: {
    read: (content) => wholeWebArchive(fromBase64(content)),
    unlisted: [PICTURES, EMBEDDED, SCRIPTS, 'other pages in the file'],
  },
  md: { read: wholeMarkdown, unlisted: [PICTURES, 'the lines at its top that say what it is'] },
  eml: {
    read: (content) => wholeMessage(fromBase64(content)),
    unlisted: [PICTURES, 'attachments', 'the same message as plain text', 'the way the message took'],
  },
  docx: {
    read: (content) => wholePacked(fromBase64(content), 'docx'),
    unlisted: [PICTURES, 'embedded objects', 'former formatting'],
  },
  odt: { read: (content) => wholePacked(fromBase64(content), 'odt'), unlisted: [PICTURES, 'embedded objects'] },
  epub: {
    read: (content) => wholePacked(fromBase64(content), 'epub'),
    unlisted: [PICTURES, 'numbers of printed pages'],
  },
  pdf: {
    read: async (content) => (await import('./pdf/engine')).parseWhole(fromBase64(content)),
    unlisted: ['words in pictures', 'comments in its margin', 'what is written into its forms', 'attached files'],
  },
}

/** All words of a document, for whoever wants to see what its import left out: its text as decoded, else base64. */
export async function parseWhole(content: string, format: WholeFormat): Promise<WholeText> {
  const { read, unlisted } = WHOLE[format]
  return wholeText(await read(content), unlisted)
}
