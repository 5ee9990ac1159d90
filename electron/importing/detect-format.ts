import type { SourceFormat } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}
const FOREIGN = [
  { begins: '%PDF-', what: 'a PDF' },
  { begins: 'PK\x03\x04', what: 'a Word document or another packed file' },
  { begins: '\xd0\xcf\x11\xe0', what: 'an old or password-protected Office document' },
  { begins: '{\\rtf', what: 'an RTF document' },
]
const HTML =
  /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i
const LOOKED_AT_BYTES = 1024

/** The format of a file, by its first bytes where they are plain and else by its name; a name without a known extension is text. */
export function detectFormat(name: string, bytes: Uint8Array): SourceFormat {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT_BYTES)).toString('latin1')
  const foreign = FOREIGN.find(({ begins }) => start.startsWith(begins))
  if (foreign) {
    throw new Refusal(
      'unsupported-format',
      `This is ${foreign.what}, which Assay does not import yet. Nothing was imported. Save it as a web page or as text, or copy its text and paste it.`,
    )
  }
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined
  return named ?? (HTML.test(start) ? 'html' : 'txt')
}
