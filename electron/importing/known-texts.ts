import type { Likeness } from '@shared/ipc/importing'
import type { Block } from '@shared/text/blocks'
import { markText, NEARLY, shareOf, type TextMark } from '@shared/text/likeness'
import type { ProjectSession } from '../project/session'

/** Texts that are compared: a kilobyte of memory each, and each is read once. */
const MOST_TEXTS = 5_000

const indexes = new WeakMap<ProjectSession, KnownTexts>()

/** The texts of a project as they are told from others. */
export function knownTexts(session: ProjectSession): KnownTexts {
  const known = indexes.get(session) ?? new KnownTexts(session)
  indexes.set(session, known)
  return known
}

/** Marks of the texts in a project, made when the first file is compared with them and kept while it is open. */
class KnownTexts {
  readonly #session: ProjectSession
  /** By the hash of the blocks, which never change. */
  readonly #marks = new Map<string, TextMark | null>()

  constructor(session: ProjectSession) {
    this.#session = session
  }

  /** The source whose words these are, or most of them; null when there is none. */
  async likest(blocks: readonly Block[]): Promise<Likeness | null> {
    const mark = markText(blocks)
    let found: Likeness | null = null
    const { sources, versions } = this.#session.project
    for (const { id: sourceId, title, versionId } of Object.values(sources).slice(-MOST_TEXTS)) {
      const known = await this.#markOf(versionId, versions[versionId]?.blocksSha256)
      const share = known === null ? 0 : shareOf(mark, known)
      const percent = Math.round(share * 100)
      if (share < NEARLY || percent <= (found?.percent ?? 0)) continue
      found = { sourceId, title, how: share === 1 ? 'words' : 'nearly', percent }
    }
    return found
  }

  async #markOf(versionId: string, hash = ''): Promise<TextMark | null> {
    const kept = this.#marks.get(hash)
    if (kept !== undefined) return kept
    // A text that is missing or damaged is none to compare with; opening it, and the check of the project, say so.
    const mark = await this.#session.sources.readText(versionId).then(markText, () => null)
    if (this.#marks.size >= 2 * MOST_TEXTS) this.#marks.clear()
    this.#marks.set(hash, mark)
    return mark
  }
}
