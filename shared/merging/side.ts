import type { Kind } from '../kinds/registry'

/** Two copies of a project, as whoever merges sees them. */
export type Side = 'mine' | 'theirs'

/** What is kept where the two differ; `both` puts words one after the other. */
export type Decision = Side | 'both'

/** Who changed something last, and when. `by` is null where nobody in particular did. */
export type Touch = { by: string | null; at: string }

/** Who changed these fields of an entity last on a side, or took it away; null where its history does not tell. */
export type LastTouch = (side: Side, kind: Kind, id: string, fields: readonly string[] | null) => Touch | null

/** Names an entity among those of all kinds. */
export const keyOf = (kind: Kind, id: string): string => `${kind}/${id}`
