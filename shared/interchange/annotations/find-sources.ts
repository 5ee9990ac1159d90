import { entitiesOf, entity, type Project } from '../../document/project'
import type { Source } from '../../kinds/sources'
import { nameKey } from '../../words/fold'
import { doiIn, webAddressKey } from '../web-address'
import type { SourceClues } from './foreign-annotation'

/** A text that an annotation may stand in. */
export type FoundText = { sourceId: string; versionId: string }

/** Finds the texts of a project that a file may mean. */
export class SourceFinder {
  readonly #project: Project
  readonly #byUrl: ReadonlyMap<string, Source[]>
  readonly #byTitle: ReadonlyMap<string, Source[]>
  readonly #byHash = new Map<string, FoundText[]>()

  constructor(project: Project) {
    this.#project = project
    const sources = entitiesOf(project, 'sources')
    this.#byUrl = grouped(sources, ({ url }) => webAddressKey(url))
    this.#byTitle = grouped(sources, ({ title }) => nameKey(title))
    for (const { id, sourceId, originalSha256, blocksSha256 } of entitiesOf(project, 'versions')) {
      for (const hash of [originalSha256, blocksSha256]) {
        this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), { sourceId, versionId: id }])
      }
    }
  }

  /**
   * The texts that fit best: those that are named, of them the one whose words have the checksum that is given; else those
   * of that checksum; else those of the address, of the DOI, of the title. Empty where none fits.
   */
  find(clues: SourceClues): FoundText[] {
    const sameBytes = clues.hashes.flatMap((hash) => this.#byHash.get(hash) ?? [])
    const named = clues.ids.flatMap((id) => this.#named(id))
    const both = sameBytes.filter(({ sourceId }) => named.some((text) => text.sourceId === sourceId))
    const found = [
      both,
      named,
      sameBytes,
      this.#ofUrls(clues.urls),
      this.#ofDois(clues.dois),
      this.#ofTitle(clues.title),
    ]
    const texts = found.find((those) => those.length > 0) ?? []
    return [...new Map(texts.map((text) => [text.versionId, text])).values()]
  }

  #named(id: string): FoundText[] {
    const version = entity(this.#project, 'versions', id)
    if (version) return [{ sourceId: version.sourceId, versionId: version.id }]
    const source = entity(this.#project, 'sources', id)
    return source ? [presentText(source)] : []
  }

  #ofUrls(urls: readonly string[]): FoundText[] {
    return urls.flatMap((url) => this.#byUrl.get(webAddressKey(url)) ?? []).map(presentText)
  }

  #ofDois(dois: readonly string[]): FoundText[] {
    const keys = dois.flatMap((doi) => doiIn(doi) || [])
    if (keys.length === 0) return []
    return entitiesOf(this.#project, 'sources')
      .filter(({ citation, url }) => keys.includes(doiIn(citation?.doi || url)))
      .map(presentText)
  }

  #ofTitle(title: string): FoundText[] {
    return title === '' ? [] : (this.#byTitle.get(nameKey(title)) ?? []).map(presentText)
  }
}

const presentText = ({ id, versionId }: Source): FoundText => ({ sourceId: id, versionId })

function grouped(sources: readonly Source[], keyOf: (source: Source) => string): Map<string, Source[]> {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const key = keyOf(source)
    if (key === '') continue
    const those = groups.get(key)
    if (those) those.push(source)
    else groups.set(key, [source])
  }
  return groups
}
