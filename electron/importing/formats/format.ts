import type { Version } from '@shared/kinds/versions'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeText } from '@shared/text/whole-text'
import type { Chromium } from '../../chromium/chromium'

/** An article as one format gives it, and how its bytes were read. */
export type ReadArticle = ParsedArticle & Pick<Version, 'encoding' | 'lines'>

/** What the analyst may say of how a file is read. */
export type Reading = {
  /** Lines of a plain text stay, also where a program wrapped them. */
  keepLines?: boolean
}

/** One format Assay imports: how its files are known and how their bytes become an article. */
export type Format = {
  /** Without the dot, the usual one first. */
  extensions: readonly [string, ...string[]]
  /** Recognises the first bytes, read as Latin-1, of a file whose name does not tell. */
  begins?: RegExp
  read: (bytes: Uint8Array, chromium: Chromium, signal?: AbortSignal, how?: Reading) => Promise<ReadArticle>
  /** All its words, also those that `read` leaves out; null for a format of which nothing is left out. */
  readWhole: ((bytes: Uint8Array, chromium: Chromium, signal?: AbortSignal) => Promise<WholeText>) | null
}
