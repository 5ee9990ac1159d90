import { projectWords } from './project-words'
import type { Project } from '@shared/document/project'
import type { Version } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import type { Original, SourceFiles } from '../storage/source-files'

/** The texts of the project's sources: kept beside the document, which holds only their hashes. */
export class ProjectSources {
  readonly #files: SourceFiles
  readonly #project: Project

  constructor(files: SourceFiles, project: Project) {
    this.#files = files
    this.#project = project
  }

  /** Keeps imported bytes and answers with their hash; on disk when it returns. */
  putOriginal(original: Original, extension: string): Promise<string> {
    return this.#files.putOriginal(original, extension)
  }

  /** Keeps the text that anchors count in; on disk when it returns. */
  putBlocks(blocks: readonly Block[]): Promise<string> {
    return this.#files.putBlocks(blocks)
  }

  /** The bytes that a version was imported from, proven by their hash. */
  readOriginal({ originalSha256, format }: Version): Promise<Uint8Array> {
    return this.#files.readOriginal(originalSha256, format)
  }

  /** Puts both files of a version, proven by their hashes, into another project. */
  copyTo(other: SourceFiles, { originalSha256, format, blocksSha256 }: Version): Promise<void> {
    return this.#files.copyTo(other, [`${originalSha256}.${format}`, `${blocksSha256}.blocks.json`])
  }

  /** The blocks of a version, proven by their hash. */
  async readText(versionId: string): Promise<Block[]> {
    const version = this.#project.versions[versionId]
    if (!version) throw new Refusal('not-found', projectWords.sourceGone)
    return this.#files.readBlocks(version.blocksSha256)
  }
}
