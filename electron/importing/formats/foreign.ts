import { Refusal } from '@shared/refusal'

const FOREIGN = [
  { begins: '%PDF-', what: 'a PDF' },
  { begins: 'PK\x03\x04', what: 'a Word document or another packed file' },
  { begins: '\xd0\xcf\x11\xe0', what: 'an old or password-protected Office document' },
  { begins: '{\\rtf', what: 'an RTF document' },
]

/** Refuses what Assay cannot import yet, whatever its name says, by the first bytes read as Latin-1. */
export function refuseForeign(start: string): void {
  const foreign = FOREIGN.find(({ begins }) => start.startsWith(begins))
  if (!foreign) return
  throw new Refusal(
    'unsupported-format',
    `This is ${foreign.what}, which Assay does not import yet. Nothing was imported. Save it as a web page or as text, or copy its text and paste it.`,
  )
}
