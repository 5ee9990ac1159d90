import { z } from 'zod'
import { Id, Name } from '../fields'
import type { Source } from '../kinds/sources'
import type { Outcome } from '../kinds/re-anchored'
import { SourceFormat } from '../kinds/versions'
import { LIMITS } from '../limits'
import { importingWords } from './importing-words'

/** A file to import: one chosen in a dialog, whose path stays in the main process, or the bytes of another. */
export const FileToImport = z.union([
  z.strictObject({ chosen: Id }),
  z.strictObject({
    name: Name,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LIMITS.importBytes + 1, 'too large'),
    /** Set for pasted content; otherwise the file name's extension and the bytes decide. */
    format: SourceFormat.optional(),
  }),
])
export type FileToImport = z.infer<typeof FileToImport>

/** Files chosen in a dialog, and what of a folder was left, in words. */
export type ChosenFiles = { files: { chosen: Id; name: string }[]; left: string[] }

/** A source of the project that a file is like. */
export type Likeness = {
  sourceId: Id
  title: string
  /** The same words in another file, or so many of them that one is made from the other. */
  how: 'words' | 'nearly'
  /** How much of the shorter text the other has too, in percent. */
  percent: number
}

/** What a file is like, as the beginning of a sentence. */
export function likenessText({ how, percent, title }: Likeness): string {
  switch (how) {
    case 'words':
      return importingWords.hasVeryWords(title)
    case 'nearly':
      return importingWords.hasWordsInCommon(title, percent)
  }
}

/** What may be done with a file that has the words of a source; that nothing is imported needs no choice. */
export const ImportAs = z.enum(['reprint', 'version', 'own'])
export type ImportAs = z.infer<typeof ImportAs>

/** The choices in words, the usual one first: the one place where screens have them from. */
export const importChoices = (): readonly { as: ImportAs; label: string; meaning: string }[] => [
  { as: 'reprint', label: importingWords.reprint, meaning: importingWords.reprintMeans },
  { as: 'version', label: importingWords.version, meaning: importingWords.versionMeans },
  { as: 'own', label: importingWords.own, meaning: importingWords.ownMeans },
]

export type ImportOutcome =
  | { is: 'imported'; sourceId: Id; seq: number; title: string; notes: string[] }
  /** Nothing was imported: the analyst decides. */
  | { is: 'like'; like: Likeness }

/** What became of the passages when a source got a new version; the counts together are all of its passages. */
export type NewVersionOutcome = {
  fileName: string
  seq: number
  title: string
  notes: string[]
  counts: Record<Outcome, number>
  /** Whether the words are those of the version before. */
  isSameText: boolean
}

/** What an import would bring. */
export type ImportPreview = Pick<Source, 'title' | 'authors' | 'publisher' | 'published' | 'url' | 'language'> & {
  fileName: string
  format: SourceFormat
  /** Paragraphs of the article, and its first words. */
  paragraphs: number
  words: string
  /** Paragraphs that stand beside the article, and the first words of some. */
  beside: { paragraphs: number; words: string[] }
  notes: string[]
  like: Likeness | null
}
