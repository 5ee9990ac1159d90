import type { Version } from '@shared/kinds/versions'
import { type Pause, sliced } from '../in-slices'
import type { Readable } from '../project/viewpoint'
import { type SearchedText, searchedText } from '@shared/search/searched-text'

/** Characters of texts that are kept ready: more than a project of a thousand articles has. */
const MOST_KEPT = 60_000_000

type Sources = Readable['sources']

const shelves = new WeakMap<Sources, TextShelf>()

/** The texts of a project that are ready to be searched. */
export function textShelf(sources: Sources): TextShelf {
  const known = shelves.get(sources) ?? new TextShelf(sources)
  shelves.set(sources, known)
  return known
}

/** Texts that were searched, kept while the project is open; each is proven by its hash when it is read. */
class TextShelf {
  readonly #sources: Sources
  /** By the hash of the blocks, which never change; the one used last at the end. */
  readonly #texts = new Map<string, SearchedText>()
  #kept = 0

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** Throws a refusal where the text is missing or damaged. */
  async take({ id, blocksSha256 }: Version, pause: Pause): Promise<SearchedText> {
    const known = this.#texts.get(blocksSha256)
    const text = known ?? (await sliced(searchedText(id, await this.#sources.readText(id)), pause))
    this.#keep(blocksSha256, text)
    return text
  }

  #keep(key: string, text: SearchedText): void {
    this.#remove(key)
    this.#texts.set(key, text)
    this.#kept += text.source.text.length
    for (const other of this.#texts.keys()) {
      if (this.#kept <= MOST_KEPT || other === key) return
      this.#remove(other)
    }
  }

  #remove(key: string): void {
    this.#kept -= this.#texts.get(key)?.source.text.length ?? 0
    this.#texts.delete(key)
  }
}
