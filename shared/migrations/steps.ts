import { z } from 'zod'
import { withLevels } from '../arrangement'

/** Table name -> id -> entity, of any format and not checked yet. Maps, since opening builds them for every entity. */
export type Tables = Map<string, Map<string, unknown>>

/**
 * Brings the tables of one format to the next, in place. Each entity is brought along for itself, and fields that it does
 * not have are passed over: the changes of the history are single entities, and of long ones single fields.
 */
export type Migration = { name: string; apply: (tables: Tables) => void }

const Arranged = z.looseObject({ arrangement: z.looseObject({}) })

/** The first brings format 1 to format 2, and so on; a step that was released never changes. */
export const migrations: readonly Migration[] = [
  // Changes of long entities are stored as edits since; the entities themselves are the same.
  { name: 'edits in journals', apply: () => {} },
  // Memos may say since what their words were written against; those that do not are as they were.
  { name: 'values behind words', apply: () => {} },
  // Blocks of a text say since what they are for; files of texts are never rewritten, `text/stored-blocks.ts` reads the older.
  { name: 'roles of blocks', apply: () => {} },
  // Passages may say since how they came from an earlier version of their source, which now stays; those made in it do not.
  { name: 'versions of sources', apply: () => {} },
  // Tags may say since how they came to be defined, and queries and sets of tags are kept; there are none in older projects.
  // A percent may have an interval, and “cannot judge” a reason.
  { name: 'codebook, queries and intervals', apply: () => {} },
  // Scales may be the project's own since, and what belongs to a risk stands in rows; older projects use those built in.
  { name: 'scales, views and rows of risks', apply: () => {} },
  // Groups score in sessions with rounds since; older projects have none. Views group by levels, before by one column or none.
  { name: 'scoring sessions and groups in groups', apply: groupViewsInLevels },
  // Articles are tagged blind by several, pictures stand in memos, and what became of risks is kept since; older projects
  // have none of it.
  { name: 'blind tagging, pictures and outcomes', apply: () => {} },
  // Words of memos may be Markdown since, which the memo says; those of older ones stay as they are until somebody writes.
  // Memos have layouts, remarks, waivers and hand-overs; older projects have none.
  { name: 'memos in Markdown', apply: () => {} },
  // Sources may say since what a reference list needs of them, and a project which copies were merged into it.
  { name: 'exchange with other programs', apply: () => {} },
]

function groupViewsInLevels(tables: Tables): void {
  const views = tables.get('views')
  for (const [id, written] of views ?? []) {
    const { data: view } = Arranged.safeParse(written)
    if (view) views?.set(id, { ...view, arrangement: withLevels(view.arrangement) })
  }
}
