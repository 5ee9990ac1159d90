import { createAnchor } from '@shared/anchoring/create-anchor'
import type { Project } from '@shared/document/project'
import { readAnnotations } from '@shared/interchange/annotations/read-annotations'
import type { NewPassage } from '@shared/kinds/passages'
import type { Operation } from '@shared/operations/operations'
import { type Block, canonicalText } from '@shared/text/blocks'
import { planAnnotations } from '../../../../electron/interchange/annotations/plan-annotations'
import { addAnalyst, addSource, addTag, AT, emptyProject, id, perform } from '../../shared/sample-project'

const paragraph = (text: string): Block => ({ kind: 'paragraph', level: null, role: 'body', text })

export const BLOCKS: Block[] = [
  paragraph('The 🚢 port was closed on Monday. Ships wait for days, and every day costs more.'),
  paragraph('Insurers “fear” the worst 😀: the port may stay closed. Ships wait for days, says the harbour master.'),
  paragraph('Nobody knows when the strike will end, and the government has not said what it will do about it.'),
]
export const TEXT = canonicalText(BLOCKS)

/** A project with one article of a web page, two analysts and a few tags. */
export function annotated() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addSource('wire', TEXT.length))
  perform(project, addTag('cost'), addTag('wage', 'cost'), addTag('delay'))
  perform(project, {
    name: 'source.update',
    input: { sourceId: id('wire'), changes: { title: 'Port closed', url: 'https://www.example.org/port?id=1#top' } },
  })
  return { project, sources: { readText: async (_versionId: string): Promise<Block[]> => BLOCKS } }
}

export type Annotated = ReturnType<typeof annotated>

/** A passage of these words, the first that are so. */
export const marks = (words: string, more: Partial<NewPassage> = {}, name = words.slice(0, 6)): Operation => ({
  name: 'passage.create',
  input: {
    passage: {
      id: id(name),
      sourceId: id('wire'),
      versionId: id('wireV'),
      anchor: createAnchor(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }),
      tagIds: [],
      note: '',
      statement: null,
      credibility: null,
      ...more,
    },
  },
})

/** What importing a file would do. */
export function plan(
  { project, sources }: Annotated,
  file: string | object,
  accepted: ReadonlySet<string> = new Set(),
) {
  let made = 0
  const newId = () => id(`n${(made += 1)}`)
  const read = readAnnotations(typeof file === 'string' ? file : JSON.stringify(file))
  return planAnnotations(read, { project, isKept: () => false, sources, newId, at: AT, accepted })
}

/** Imports a file, and says what each new passage has: words, place, tags, note and analyst, in the order of the file. */
export async function imported(into: Annotated, file: string | object) {
  const planned = await plan(into, file)
  const before = new Set(Object.keys(into.project.passages))
  perform(into.project, ...planned.operations)
  return { planned, passages: passagesOf(into.project).filter((each) => !before.has(each.id)) }
}

export const passagesOf = ({ passages, tags, analysts }: Project) =>
  Object.values(passages).map(({ id: passageId, anchor, tagIds, note, createdBy, createdAt }) => ({
    id: passageId,
    words: anchor.exact,
    start: anchor.start,
    tags: tagIds.map((tagId) => tags[tagId]?.name),
    note,
    by: analysts[createdBy]?.name,
    at: createdAt,
  }))
