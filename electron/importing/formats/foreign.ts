import { Refusal } from '@shared/refusal'

type Foreign = { what: string; begins?: string; extensions?: readonly string[]; advice?: string }

const ADVICE = 'Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.'

const FOREIGN: readonly Foreign[] = [
  { extensions: ['mbox'], what: 'a mailbox' },
  { extensions: ['msg'], what: 'an e-mail of Outlook (.msg)' },
  {
    begins: '\xd0\xcf\x11\xe0',
    what: 'an old or password-protected Office document',
    advice: 'Open it, save it without a password as a Word document (.docx) and import that.',
  },
  { begins: '{\\rtf', what: 'an RTF document' },
  { begins: 'bplist00', extensions: ['webarchive'], what: 'a web archive of Safari' },
]

/** Refuses what Assay cannot import yet, by the extension or, whatever that says, by the first bytes read as Latin-1. */
export function refuseForeign(extension: string, start: string): void {
  const foreign = FOREIGN.find(
    ({ begins, extensions }) => (begins && start.startsWith(begins)) || extensions?.includes(extension),
  )
  if (!foreign) return
  throw new Refusal(
    'unsupported-format',
    `This is ${foreign.what}, which Assay does not import yet. Nothing was imported. ${foreign.advice ?? ADVICE}`,
  )
}
