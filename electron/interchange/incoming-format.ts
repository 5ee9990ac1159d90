import type { Project } from '@shared/document/project'
import type { Incoming } from '@shared/interchange/incoming'
import type { Operation } from '@shared/operations/operations'
import type { Block } from '@shared/text/blocks'
import type { SourceFormat } from '@shared/kinds/versions'
import type { Chromium } from '../chromium/chromium'
import type { ImportFile } from '../importing/read-version'
import type { Original } from '../storage/source-files'

/** What a plan is made of: the project as who imports may see it now, and where new ids come from. */
export type Planning = {
  project: Project
  /** Whether an id is of something that is kept from who imports. What comes must not take it, nor be told from it. */
  isKept: (id: string) => boolean
  sources: { readText: (versionId: string) => Promise<Block[]> }
  newId: () => string
  /** Ids of the offers that the analyst accepts; absent while they are asked. */
  accepted?: ReadonlySet<string>
  /** The instant that new things without a time of their own are made at. */
  at: string
}

/** The file of a source, and its text as blocks, to be put on disk before the change that names them. */
export type IncomingText = { original: Original; format: SourceFormat; blocks: readonly Block[] }

/** What an import would do: told, and ready to be done as one step. */
export type PlannedImport = Incoming & {
  /** Of the step, as the Edit menu says it. */
  label: string
  texts: readonly IncomingText[]
  operations: readonly Operation[]
}

/** A file that was read. It is planned as it is shown, and again as it is imported. */
export type IncomingFile = { plan: (planning: Planning) => Promise<PlannedImport> }

/** What reading may need beside the file. */
export type ReadingParts = { chromium: () => Promise<Chromium>; signal?: AbortSignal }

/** A format that other programs write and Assay reads. */
export type IncomingFormat = {
  /** As the file dialog and the preview name it. */
  name: string
  /** Without the dot, the usual one first. */
  endings: readonly [string, ...string[]]
  /** Bytes of the largest file that is read. */
  largest: number
  /**
   * Whether a file is of this format by what is in it, whatever its name: its bytes, of a text in UTF-16 those of UTF-8.
   * Looks at no more of it than it must.
   */
  isIn: (bytes: Uint8Array) => boolean
  /** Reads a file. Throws a Refusal for what is none; nothing is written. */
  read: (file: ImportFile, parts: ReadingParts) => Promise<IncomingFile>
}
