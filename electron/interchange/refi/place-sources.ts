import { entity } from '@shared/document/project'
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
import type { PlacedText } from './place-selections'
import { withoutSafe } from '@shared/interchange/refi/advised'

/** Where the selections of a source count: in a text of the project, or in one that is added for them. */
export type PlacedSource = { selected: SelectedText; added: { operation: Operation; text: IncomingText } | null }

/** Finds the sources of a file in the project, by id or by their very bytes, and makes those that it does not have. */
export class SourcePlaces {
  readonly #planning: Planning
  readonly #memos: Memos
  readonly #ids: GivenIds
  readonly #versions: readonly Version[]
  /** Texts of the project, and files of this one, by what was placed in them. */
  readonly #claimed = new Set<string>()
  readonly #byPath = new Map<string, SelectedText>()
  #position: number

  constructor(planning: Planning, memos: Memos) {
    const { project, newId } = planning
    this.#planning = planning
    this.#memos = memos
    this.#ids = new GivenIds((id) => entity(project, 'sources', id) !== undefined, newId)
    this.#versions = entitiesOf(project, 'versions')
    this.#position = positionAfter(entitiesOf(project, 'sources'))
  }

  /** Where a source is placed, or in words why it is not. */
  async place(source: RefiSource, read: PlacedText): Promise<PlacedSource | string> {
    const placed = this.#again(source, read) ?? (await this.#known(source, read)) ?? this.#newOrWhyNot(source, read)
    if (typeof placed === 'string') return placed
    this.#claimed.add(placed.selected.versionId)
    if (source.textPath !== '') this.#byPath.set(source.textPath.toLowerCase(), placed.selected)
    return placed
  }

  /** The text that another source of the file was placed in: a transcript may be a text of its own as well. */
  #again({ name, textPath, selections }: RefiSource, read: PlacedText): PlacedSource | null {
    const before = this.#byPath.get(textPath.toLowerCase())
    if (!before || textPath === '') return null
    const as = before.text === read.text.plain ? 'plain' : 'canonical'
    const places = read.places.map((place) => place[as])
    return { selected: { ...before, name, selections, places }, added: null }
  }

  /** A text of the project that has the very words of the file, line by line or as they are read. */
  async #known({ guid, name, selections }: RefiSource, read: PlacedText): Promise<PlacedSource | null> {
    const { project } = this.#planning
    const hash = sha256(read.bytes)
    const candidates = this.#versions.filter(
      ({ sourceId, originalSha256 }) => sourceId === guid || originalSha256 === hash,
    )
    // Of copies of one text the source of that id, else of that name; each is one source of the file, if it can be.
    const likeness = ({ id, sourceId }: Version) =>
      Number(sourceId === guid) * 8 +
      Number(!this.#claimed.has(id)) * 4 +
      Number(entity(project, 'sources', sourceId)?.title === name) * 2 +
      Number(entity(project, 'sources', sourceId)?.versionId === id)
    const likely = candidates.toSorted((one, other) => likeness(other) - likeness(one))
    for (const { id: versionId, sourceId } of likely) {
      const text = await this.#textOf(versionId)
      const as = text === read.text.plain ? ('plain' as const) : text === read.text.text ? ('canonical' as const) : null
      if (text === null || as === null) continue
      const places = read.places.map((place) => place[as])
      return { selected: { name, sourceId, versionId, text, selections, places }, added: null }
    }
    return null
  }

  /** One text that is too long does not keep the others away. */
  #newOrWhyNot(source: RefiSource, read: PlacedText): PlacedSource | string {
    try {
      return this.#new(source, read)
    } catch (failure) {
      if (failure instanceof Refusal) return withoutSafe(failure)
      throw failure
    }
  }

  #new(source: RefiSource, read: PlacedText): PlacedSource {
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
