import type { ParsedArticle } from '@shared/text/parsed-article'
import type { Chromium } from '../../chromium/chromium'

/** An article as one format gives it, and the encoding its bytes were read in. */
export type ReadArticle = ParsedArticle & { encoding: string }

/** One format Assay imports: how its files are known and how their bytes become an article. */
export type Format = {
  /** As the file dialog names it. */
  label: string
  /** Without the dot, the usual one first. */
  extensions: readonly [string, ...string[]]
  /** Recognises the first bytes, read as Latin-1, of a file whose name does not tell. */
  begins?: RegExp
  read: (bytes: Uint8Array, chromium: Chromium, signal?: AbortSignal) => Promise<ReadArticle>
}
