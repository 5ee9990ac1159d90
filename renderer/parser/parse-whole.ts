import type { WholeFormat } from '@shared/kinds/versions'
import { type WholeBlock, type WholeText, wholeText } from '@shared/text/whole-text'
import { fromBase64 } from './base64'
import { wholeMessage } from './mime/parse-message'
import { wholeWebArchive } from './mime/parse-web-archive'
import { wholePacked } from './packed/parse-packed'
import { wholeMarkdown } from './parse-markdown'
import { unlistedWords } from './unlisted-words'
import { wholeHtml } from './whole-page'

type Whole = {
  read: (content: string) => WholeBlock[] | Promise<WholeBlock[]>
  /** What has words and is not among them. */
  unlisted: readonly (keyof typeof unlistedWords)[]
}

/** How each format is read whole: the one place that says what cannot be listed. */
const WHOLE: Readonly<Record<WholeFormat, Whole>> = {
  html: { read: wholeHtml, unlisted: ['pictures', 'embedded', 'scripts'] },
  mhtml: {
    read: (content) => wholeWebArchive(fromBase64(content)),
    unlisted: ['pictures', 'embedded', 'scripts', 'otherPages'],
  },
  md: { read: wholeMarkdown, unlisted: ['pictures', 'frontMatter'] },
  eml: {
    read: (content) => wholeMessage(fromBase64(content)),
    unlisted: ['pictures', 'attachments', 'plainText', 'wayOfMessage'],
  },
  docx: {
    read: (content) => wholePacked(fromBase64(content), 'docx'),
    unlisted: ['pictures', 'objects', 'formerFormatting'],
  },
  odt: { read: (content) => wholePacked(fromBase64(content), 'odt'), unlisted: ['pictures', 'objects'] },
  epub: {
    read: (content) => wholePacked(fromBase64(content), 'epub'),
    unlisted: ['pictures', 'printedPages'],
  },
  pdf: {
    read: async (content) => (await import('./pdf/engine')).parseWhole(fromBase64(content)),
    unlisted: ['wordsInPictures', 'comments', 'formFields', 'files'],
  },
}

/** All words of a document, for whoever wants to see what its import left out: its text as decoded, else base64. */
export async function parseWhole(content: string, format: WholeFormat): Promise<WholeText> {
  const { read, unlisted } = WHOLE[format]
  return wholeText(
    await read(content),
    unlisted.map((what) => unlistedWords[what]),
  )
}
