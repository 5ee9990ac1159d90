import { readingWords } from './reading-words'
import { dialogWords } from '../dialog-words'
import { Refusal } from '@shared/refusal'
import type { ImportFile } from '../importing/read-version'
import { asUtf8 } from './as-utf-8'
import { annotations, zoteroAnnotations } from './annotations/annotations'
import type { IncomingFormat } from './incoming-format'
import { references } from './references/references'
import { refi } from './refi/refi'

/** Every format of other programs that Assay reads. A new one is a file or folder beside `refi/` and an entry here. */
export const incomingFormats: readonly IncomingFormat[] = [refi, annotations, zoteroAnnotations, references]

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The most bytes that are read of a file of that name, before it is known what it is. */
export function largestOf(name: string): number {
  const named = incomingFormats.filter(({ endings }) => endings.includes(endingOf(name)))
  return Math.max(...(named.length > 0 ? named : incomingFormats).map(({ largest }) => largest))
}

/** The format of a file: of those whose ending it has the first that it is made as, else any it is made as. */
export function incomingFormatOf({ name, bytes }: ImportFile): IncomingFormat {
  const ending = endingOf(name)
  const named = incomingFormats.filter(({ endings }) => endings.includes(ending))
  const others = incomingFormats.filter((format) => !named.includes(format))
  const looked = asUtf8(bytes)
  const found = [...named, ...others].find((format) => format.isIn(looked))
  const meant = found ?? named[0]
  if (meant && bytes.byteLength > meant.largest) throw tooLarge(name, meant)
  if (!found) throw isXml(looked) ? unknownXml(name) : unknownFormat(name)
  return found
}

/** What the file dialog offers: all formats together, then each by itself. */
export function incomingFilters(): { name: string; extensions: string[] }[] {
  const all = [...new Set(incomingFormats.flatMap(({ endings }) => [...endings]))]
  return [
    { name: dialogWords.otherPrograms, extensions: all },
    ...incomingFormats.map(({ name, endings }) => ({ name, extensions: [...endings] })),
  ]
}

const isXml = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart().startsWith('<')

/** Zotero, EndNote and libraries write lists as XML, and each of them writes one of the other formats as well. */
const unknownXml = (name: string): Refusal => new Refusal('unknown-format', readingWords.unknownXml(name))

function unknownFormat(name: string): Refusal {
  const known = incomingFormats.map((format) => `${format.name} (.${format.endings[0]})`).join(', ')
  return new Refusal('unknown-format', readingWords.unknownKind(name, known))
}

const tooLarge = (name: string, { largest, name: kind }: IncomingFormat): Refusal =>
  new Refusal('too-large', readingWords.tooLarge(name, Math.floor(largest / 1024 / 1024), kind))
