import { z } from 'zod'
import type { Steps } from '../../steps'
import { isNbib, readNbib } from './nbib'
import { readBibtex } from './read-bibtex'
import { readCsl } from './read-csl'
import type { ReadReferences, Reference } from './reference'
import { readRis, writeRis } from './ris'
import { writeBibtex } from './write-bibtex'
import { writeCsl } from './write-csl'

export const BibliographyFormat = z.enum(['csl', 'bibtex', 'ris'])
export type BibliographyFormat = z.infer<typeof BibliographyFormat>

/** Reads a reference list as what it is, whatever its name; null for a text that is none. */
export function readReferences(text: string): Steps<ReadReferences> | null {
  const start = text
    .slice(0, ENOUGH)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start.startsWith('[') || start.startsWith('{')) return readCsl(text)
  if (/^\s{0,3}TY {1,3}-/m.test(start)) return readRis(text)
  if (isNbib(start)) return readNbib(text)
  return /@[a-z]+\s{0,9}[{(]/i.test(text.slice(0, MOST_COMMENT)) ? readBibtex(text) : null
}

/** Whether a file is a reference list, by its beginning. Other JSON than lists of publications is none. */
export function mayBeReferences(beginning: string): boolean {
  const start = beginning.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('[') || start.startsWith('{')) {
    return !start.includes('"@context"') && (start.includes('"itemType"') || OF_CSL.test(start))
  }
  return readReferences(beginning) !== null
}

/** Fields that items of CSL have, and other JSON has not beside a type. */
const OF_CSL = /"(?:container-title|issued|date-parts|citation-key|DOI|title-short|accessed|publisher)"\s{0,9}:/

/** Characters within which a list begins; some programs write a comment first. */
const ENOUGH = 10_000
const MOST_COMMENT = 100_000

/** Entries as the text of a file. */
export const writeReferences: Readonly<
  Record<BibliographyFormat, (references: readonly Reference[]) => Steps<string>>
> = { csl: writeCsl, bibtex: writeBibtex, ris: writeRis }
