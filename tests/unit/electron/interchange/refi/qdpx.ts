import { applyChanges, type Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { canonicalText } from '@shared/text/blocks'
import type { Block } from '@shared/text/blocks'
import { strToU8, zipSync } from 'fflate'
import { refi } from '../../../../../electron/interchange/refi/refi'
import { blocksFile } from '../../../../../electron/storage/source-files'
import type { PlannedImport } from '../../../../../electron/interchange/incoming-format'
import { parserInJsdom } from '../../importing/parser-in-jsdom'
import { reduce } from '../../../shared/at-once'
import { act, addAnalyst, AT, emptyProject, id, perform } from '../../../shared/sample-project'

export const BOM = '\uFEFF'
const XMLNS = 'xmlns="urn:QDA-XML:project:1.0"'

/** A .qdpx of its parts by their names. */
export const qdpx = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

/** The XML of a project with this inside. */
export const qde = (inside: string, attributes = `${XMLNS} name="Ice" origin="Other 1.0"`): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Project ${attributes}>${inside}</Project>`

/** A guid for a readable name. */
export const guid = id

export const CODES = `<CodeBook><Codes>
<Code guid="${guid('cost')}" name="cost" isCodable="true" color="#ff0000"><Code guid="${guid('wage')}" name="wages" isCodable="true"/></Code>
</Codes></CodeBook>`

type Selected = { name?: string; inside?: string; code?: string; attributes?: string }

/** A selection as XML; with a code by the name of its GUID. */
export const selection = (
  called: string,
  start: number,
  end: number,
  { name = '', inside = '', code, attributes = '' }: Selected = {},
): string =>
  `<PlainTextSelection guid="${guid(called)}" name="${name}" startPosition="${start}" endPosition="${end}" ${attributes}>${inside}${
    code === undefined ? '' : `<Coding guid="${guid(`${called}c`)}"><CodeRef targetGUID="${guid(code)}"/></Coding>`
  }</PlainTextSelection>`

export const textSource = (called: string, inside: string, path = `internal://${called}.txt`): string =>
  `<TextSource guid="${guid(called)}" name="${called}" plainTextPath="${path}">${inside}</TextSource>`

/** A project with somebody in it, and the texts that were imported into it. */
export class Study {
  readonly project: Project
  readonly texts = new Map<string, readonly Block[]>()
  #ids = 0

  constructor(project: Project = emptyProject()) {
    this.project = project
    if (Object.keys(project.analysts).length === 0) perform(project, addAnalyst('ann'))
  }

  get readable() {
    const readText = async (versionId: string) => [
      ...(this.texts.get(this.project.versions[versionId]?.blocksSha256 ?? '') ?? []),
    ]
    return { project: this.project, sources: { readText } }
  }

  async plan(bytes: Uint8Array): Promise<PlannedImport> {
    const file = await refi.read({ name: 'ice.qdpx', bytes }, { chromium: async () => parserInJsdom })
    const newId = () => id(`new ${(this.#ids += 1)}`)
    return file.plan({ ...this.readable, isKept: () => false, newId, at: AT })
  }

  /** Imports a file and says what was told of it. */
  async take(bytes: Uint8Array): Promise<PlannedImport> {
    const plan = await this.plan(bytes)
    for (const { blocks } of plan.texts) this.texts.set(sha256OfBlocks(blocks), blocks)
    this.do(plan.operations)
    return plan
  }

  do(operations: readonly Operation[]): void {
    if (operations.length > 0) applyChanges(this.project, reduce(this.project, operations, act).changes)
  }

  /** Each passage as its words, its tags, its note and who made it. */
  passages(): { words: string; tags: string[]; note: string; by: string }[] {
    const { passages, tags, analysts, versions } = this.project
    return Object.values(passages)
      .toSorted((one, other) => one.anchor.start - other.anchor.start || one.anchor.end - other.anchor.end)
      .map(({ anchor, tagIds, note, createdBy, versionId }) => {
        const text = canonicalText([...(this.texts.get(versions[versionId]?.blocksSha256 ?? '') ?? [])])
        if (text.slice(anchor.start, anchor.end) !== anchor.exact) throw new Error(`Not there: ${anchor.exact}`)
        return {
          words: anchor.exact,
          tags: tagIds.map((tagId) => tags[tagId]?.name ?? '').toSorted(),
          note,
          by: analysts[createdBy]?.name ?? '',
        }
      })
  }
}

const sha256OfBlocks = (blocks: readonly Block[]): string => blocksFile(blocks).sha256
