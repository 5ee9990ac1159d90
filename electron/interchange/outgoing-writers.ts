import { outgoingWords } from '@shared/interchange/outgoing-words'
import { type ChosenOptions, OUTGOING, optionsOf, type OutgoingName } from '@shared/interchange/outgoing'
import type { BibliographyFormat } from '@shared/interchange/bibliography/formats'
import { Refusal } from '@shared/refusal'
import type { ReadableProject } from '../exporting/export-memo'
import type { Readable } from '../project/viewpoint'

/** What a writer may read of an open project; most read no history. */
export type ReadableToWrite = ReadableProject & Pick<Readable, 'history'>

/**
 * Makes the bytes of a file for other programs, of some sources only where that is asked for. Throws a Refusal where there
 * is nothing to write, or no right way to.
 */
export type OutgoingWriter<Read = ReadableProject> = (
  readable: Read,
  options: ChosenOptions,
  sourceIds?: readonly string[],
) => Promise<Uint8Array>

const referencesAs = async (format: BibliographyFormat): Promise<OutgoingWriter> =>
  (await import('./references/write-references')).referencesWriter(format)

/** What writes each format; loaded when it is asked for. */
const writers: Readonly<Record<OutgoingName, () => Promise<OutgoingWriter<ReadableToWrite>>>> = {
  refi: async () => (await import('./refi/write-refi')).writeRefi,
  'web-annotation': async () => (await import('./annotations/write-annotations')).writeWebAnnotations,
  hypothesis: async () => (await import('./annotations/write-annotations')).writeHypothesis,
  csl: () => referencesAs('csl'),
  bibtex: () => referencesAs('bibtex'),
  ris: () => referencesAs('ris'),
  stix: async () => (await import('./stix/write-stix')).writeStix,
  vault: async () => (await import('./vault/write-vault')).writeVault,
  tables: async () => (await import('./all-tables/write-tables')).writeTablesXlsx,
  'tables-csv': async () => (await import('./all-tables/write-tables')).writeTablesCsv,
  json: async () => (await import('./write-project-json')).writeProjectJson,
}

/** The project, or some of its sources, in a format for other programs, as whoever `readable` belongs to may see it. */
export async function writeOutgoing(
  readable: ReadableToWrite,
  format: OutgoingName,
  chosen: ChosenOptions,
  sourceIds?: readonly string[],
): Promise<Uint8Array> {
  const { name, ofSources } = OUTGOING[format]
  const options = optionsOf(OUTGOING[format], chosen)
  if (sourceIds !== undefined && ofSources === undefined) throw new Refusal('usage', outgoingWords.alwaysWhole(name))
  return (await writers[format]())(readable, options, sourceIds)
}
