import type { Draft } from '../document/draft'
import { withOtherNamed } from '../retrieval/names'
import type { Steps } from '../steps'

/** Has every saved query that asks for a thing ask for another: it has the thing in its words, which no reference leads to. */
export function* askForOther(draft: Draft, goneId: string, otherId: string): Steps<void> {
  for (const { id, kind, text } of draft.all('queries')) {
    const changed = kind === 'passages' ? withOtherNamed(text, goneId, otherId) : text
    if (changed !== text) draft.update('queries', id, { text: changed })
    yield
  }
}
