import type { CitationType } from '../../kinds/citation'

/**
 * One entry of a reference list, whatever format it is written in. Everything is text as it is read, and empty where the
 * entry says nothing.
 */
export type Reference = {
  /** What the file calls it: its citation key or id. */
  key: string
  type: CitationType | null
  title: string
  /** "Family, Given" or "Family, Given, Suffix"; a name without a comma is written whole, as of an institution. */
  authors: string[]
  /** What it appeared in. */
  container: string
  publisher: string
  /** "2026", "2026-05" or "2026-05-03". */
  published: string
  /** The day it was read, likewise. */
  retrieved: string
  url: string
  doi: string
  volume: string
  issue: string
  pages: string
  language: string
}

export const NO_REFERENCE: Reference = {
  key: '',
  type: null,
  title: '',
  authors: [],
  container: '',
  publisher: '',
  published: '',
  retrieved: '',
  url: '',
  doi: '',
  volume: '',
  issue: '',
  pages: '',
  language: '',
}

/** What a file says, and what of it cannot be taken: nothing is left out in silence. */
export type ReadReferences = {
  references: Reference[]
  /** What is to be known, in sentences. */
  notes: string[]
  /** What has no place here, and why. */
  dropped: { what: string; count: number; why: string }[]
}
