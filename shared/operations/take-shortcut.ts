import type { Draft } from '../document/draft'

/** A digit belongs to one tag or set: giving it to another takes it from the first. */
export function takeShortcut(draft: Draft, id: string, shortcut: number | null): void {
  if (shortcut === null) return
  for (const kind of ['tags', 'tagSets'] as const) {
    for (const holder of draft.all(kind)) {
      if (holder.id !== id && holder.shortcut === shortcut) draft.update(kind, holder.id, { shortcut: null })
    }
  }
}
