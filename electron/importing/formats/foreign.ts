import { Refusal } from '@shared/refusal'

type Foreign = { what: string; begins?: string; extensions?: readonly string[]; advice?: string }

const ADVICE = 'Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.'

const FOREIGN: readonly Foreign[] = [
  { begins: '%PDF-', what: 'a PDF' },
  {
    begins: '\xd0\xcf\x11\xe0',
    what: 'an old or password-protected Office document',
    advice: 'Open it, save it without a password as a Word document (.docx) and import that.',
  },
  { begins: '{\\rtf', what: 'an RTF document' },
  { begins: 'bplist00', extensions: ['webarchive'], what: 'a web archive of Safari' },
  { extensions: ['mhtml', 'mht'], what: 'a web page in one file (MHTML)' },
  { extensions: ['eml', 'emlx', 'mbox', 'msg'], what: 'an e-mail' },
]
const HEADER = /^[!-9;-~]+:/

/** Refuses what Assay cannot import yet, by the extension or, whatever that says, by the first bytes read as Latin-1. */
export function refuseForeign(extension: string, start: string): void {
  const foreign = FOREIGN.find(
    ({ begins, extensions }) => (begins && start.startsWith(begins)) || extensions?.includes(extension),
  )
  const what = foreign?.what ?? mimeMessage(start)
  if (!what) return
  throw new Refusal(
    'unsupported-format',
    `This is ${what}, which Assay does not import yet. Nothing was imported. ${foreign?.advice ?? ADVICE}`,
  )
}

/** Saved pages in one file and e-mails begin with lines of headers, one of which says that it is MIME. */
function mimeMessage(start: string): string | null {
  const [head = ''] = start.replaceAll('\r\n', '\n').split('\n\n', 1)
  const lines = head.split('\n')
  const last = lines.length - 1
  const isHead = lines.every((line, at) => HEADER.test(line) || /^[ \t]/.test(line) || (at > 0 && at === last))
  if (!isHead || !lines.some((line) => /^mime-version:/i.test(line))) return null
  return /multipart\/related/i.test(head) ? 'a web page in one file (MHTML)' : 'an e-mail'
}
