import { entity, type Project } from '@shared/document/project'
import { entitiesOf } from '@shared/document/project'
import { positionAfter } from '@shared/document/queries/query'
import { GivenIds } from '@shared/interchange/given-ids'
import type { Memos } from '@shared/interchange/refi/memos'
import type { SelectedText } from '@shared/interchange/refi/plan-passages'
import type { RefiSource } from '@shared/interchange/refi/refi-file'
import type { Source } from '@shared/kinds/sources'
import type { Version } from '@shared/kinds/versions'
import type { Operation } from '@shared/operations/operations'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import { sha256 } from '../../storage/source-files'
import type { IncomingText, Planning } from '../incoming-format'
import { incomingText } from '../incoming-source'
import type { ReadText } from './read-text'

/** Where the selections of a source count: in a text of the project, or in one that is added for them. */
export type PlacedSource = { selected: SelectedText; added: { operation: Operation; text: IncomingText } | null }

/** Finds the sources of a file in the project, by id or by their very bytes, and makes those that it does not have. */
export class SourcePlaces {
  readonly #planning: Planning
  readonly #memos: Memos
  readonly #ids: GivenIds
  readonly #versions: readonly Version[]
  #position: number

  constructor(planning: Planning, memos: Memos) {
    const { project, newId } = planning
    this.#planning = planning
    this.#memos = memos
    this.#ids = new GivenIds((id) => entity(project, 'sources', id) !== undefined, newId)
    this.#versions = entitiesOf(project, 'versions')
    this.#position = positionAfter(entitiesOf(project, 'sources'))
  }

  async place(source: RefiSource, read: ReadText): Promise<PlacedSource> {
    return (await this.#known(source, read)) ?? this.#new(source, read)
  }

  /** A text of the project that has the very words of the file, line by line or as they are read. */
  async #known({ guid, name, selections }: RefiSource, read: ReadText): Promise<PlacedSource | null> {
    const hash = sha256(read.bytes)
    const candidates = this.#versions.filter(
      ({ sourceId, originalSha256 }) => sourceId === guid || originalSha256 === hash,
    )
    for (const { id: versionId, sourceId } of latestFirst(this.#planning.project, candidates)) {
      const text = await this.#textOf(versionId)
      const as = text === read.text.plain ? ('plain' as const) : text === read.text.text ? ('canonical' as const) : null
      if (text === null || as === null) continue
      const places = read.places.map((place) => place[as])
      return { selected: { name, sourceId, versionId, text, selections, places }, added: null }
    }
    return null
  }

  #new(source: RefiSource, read: ReadText): PlacedSource {
    const { newId, at } = this.#planning
    const sourceId = this.#ids.give(source.guid)
    const versionId = newId()
    const { fileName, format, bytes, encoding, notes } = read
    const { blocks, lines, text } = read.text
    const kept = incomingText(
      { fileName, format, bytes, blocks, encoding, lines, notes },
      { id: versionId, sourceId, at },
    )
    const card: Source = {
      id: sourceId,
      position: this.#position,
      versionId,
      title: source.name || fileName,
      authors: [],
      publisher: '',
      published: null,
      retrieved: null,
      url: '',
      language: '',
      reliability: null,
      origin: '',
      descriptor: this.#memos.on(source.guid, source.description, source.noteRefs),
    }
    this.#position += 1
    const places = read.places.map(({ canonical }) => canonical)
    return {
      selected: { name: source.name, sourceId, versionId, text, selections: source.selections, places },
      added: {
        operation: { name: 'source.add', input: { source: card, version: kept.version } },
        text: kept.text,
      },
    }
  }

  async #textOf(versionId: string): Promise<string | null> {
    try {
      return canonicalText(await this.#planning.sources.readText(versionId))
    } catch (failure) {
      if (failure instanceof Refusal) return null
      throw failure
    }
  }
}

/** The present text of a source before its earlier ones. */
const latestFirst = (project: Project, versions: readonly Version[]): Version[] =>
  versions.toSorted((one, other) => Number(isPresent(project, other)) - Number(isPresent(project, one)))

const isPresent = (project: Project, { id, sourceId }: Version): boolean =>
  entity(project, 'sources', sourceId)?.versionId === id
