import { annotationWords } from './annotation-words'
import { incomingKinds } from '../incoming-words'
import type { Anchor } from '../../anchoring/anchor'
import { entitiesOf, entity, type Project } from '../../document/project'
import type { Analyst } from '../../kinds/analysts'
import type { Passage } from '../../kinds/passages'
import { LIMITS } from '../../limits'
import type { Operation } from '../../operations/operations'
import type { Steps } from '../../steps'
import { nameKey } from '../../words/fold'
import { planImport, refuseFull } from '../codebook/plan-import'
import type { ListedTag } from '../codebook/listed-tag'
import type { IncomingReport } from '../incoming'
import type { FoundText } from './find-sources'
import type { ForeignAnnotation, ForeignCreator, ForeignTag } from './foreign-annotation'

/** An annotation whose words were found in a text. */
export type PlacedAnnotation = {
  annotation: ForeignAnnotation
  text: FoundText
  anchor: Anchor
  /** What is to be known of how it was found, put before its note; empty for nothing. */
  remark: string
  /** The same for all that were found so, as the preview tells it; empty for nothing. */
  found: string
}

/** What is done to bring annotations into the project: first the tags and analysts they need, then the passages. */
export function* planPassages(
  project: Project,
  placed: readonly PlacedAnnotation[],
  { isKept, newId }: { isKept: (id: string) => boolean; newId: () => string },
  report: IncomingReport,
): Steps<Operation[]> {
  const known = yield* knownPassages(project)
  const fresh = placed.filter((each) => !entity(project, 'passages', each.annotation.id))
  report.drops(incomingKinds.annotations, placed.length - fresh.length, annotationWords.here)
  const tags = yield* planTags(project, fresh, newId, report)
  const analysts = planAnalysts(project, fresh, newId)
  const passages: Operation[] = []
  const taken = new Set<string>()
  const made = new Set<string>()
  for (const { annotation, text, anchor, remark, found } of fresh) {
    const tagIds = [...new Set(annotation.tags.flatMap((tag) => tags.idOf(tag) ?? []))]
    const createdBy = annotation.creator ? analysts.idOf(annotation.creator) : undefined
    const note = [remark, annotation.note]
      .filter((part) => part !== '')
      .join('\n\n')
      .slice(0, LIMITS.prose)
    const key = keyOf({ ...text, anchor, tagIds, createdBy, note })
    yield
    if (known.has(key) || made.has(key)) {
      report.drops(incomingKinds.annotations, 1, known.has(key) ? annotationWords.here : annotationWords.twice)
      continue
    }
    made.add(key)
    const isFree = annotation.id !== '' && !taken.has(annotation.id) && !isKept(annotation.id)
    const id = isFree ? annotation.id : newId()
    taken.add(id)
    report.brings(incomingKinds.passages, 1, found)
    const { statement, credibility, created } = annotation
    passages.push({
      name: 'passage.import',
      input: {
        passage: {
          id,
          ...text,
          anchor,
          tagIds,
          note,
          statement,
          credibility,
          ...(createdBy !== undefined && { createdBy }),
          ...(created !== null && { createdAt: created }),
        },
      },
    })
  }
  if (passages.length === 0) return []
  report.brings(incomingKinds.newTags, tags.operations.length)
  report.brings(
    incomingKinds.newAnalysts,
    analysts.operations.length,
    analysts.operations.length === 0 ? '' : annotationWords.whoMade,
  )
  return [...tags.operations, ...analysts.operations, ...passages]
}

type Keyed = Pick<Passage, 'versionId' | 'anchor' | 'tagIds' | 'note'> & { createdBy?: string | undefined }

/** What tells a passage from others: the same words with the same tags, note and analyst are the same. */
const keyOf = ({ versionId, anchor, tagIds, note, createdBy = '' }: Keyed): string =>
  JSON.stringify([versionId, anchor.start, anchor.end, tagIds.toSorted(), note, createdBy])

/** Keys of what is there, with the analyst and without: a file that names none may have come before. */
function* knownPassages(project: Project): Steps<Set<string>> {
  const keys = new Set<string>()
  for (const passage of entitiesOf(project, 'passages')) {
    keys.add(keyOf(passage))
    keys.add(keyOf({ ...passage, createdBy: '' }))
    yield
  }
  return keys
}

type Planned<Thing> = { idOf: (thing: Thing) => string | undefined; operations: Operation[] }

/** A tag of the project's own is known by its id; others are matched by name, or made. */
function* planTags(
  project: Project,
  placed: readonly PlacedAnnotation[],
  newId: () => string,
  report: IncomingReport,
): Steps<Planned<ForeignTag>> {
  const listed = new Map<string, ListedTag>()
  for (const { annotation } of placed) {
    for (const tag of annotation.tags) {
      if (tag.name === '' || entity(project, 'tags', tag.id) || listed.has(tagKey(tag))) continue
      const { id, name, colour } = tag
      listed.set(tagKey(tag), { id, parent: null, name, fields: colour === undefined ? {} : { colour } })
    }
    yield
  }
  const plan = yield* planImport(project, [...listed.values()], newId)
  refuseFull(plan)
  const { tags, became, listed: planned } = plan
  for (const { becomes, name, why } of planned) {
    if (becomes === 'dropped') report.drops(incomingKinds.tags, 1, annotationWords.tagDropped(name, why))
  }
  const ids = new Map([...listed.keys()].map((key, index) => [key, became[index] ?? undefined]))
  return {
    idOf: (tag) => (entity(project, 'tags', tag.id) ? tag.id : ids.get(tagKey(tag))),
    operations: tags.map((tag) => ({ name: 'tag.create', input: { tag } })),
  }
}

const tagKey = ({ id, name }: ForeignTag): string => (id === '' ? ` ${nameKey(name)}` : id)

/** An analyst of the project's own is known by their id; others are matched by name, or added. */
function planAnalysts(
  project: Project,
  placed: readonly PlacedAnnotation[],
  newId: () => string,
): Planned<ForeignCreator> {
  const analysts = entitiesOf(project, 'analysts')
  const byName = new Map<string, string>()
  for (const { id, name } of analysts) if (!byName.has(nameKey(name))) byName.set(nameKey(name), id)
  const added: Analyst[] = []
  const last = Math.max(0, ...analysts.map(({ position }) => position))
  for (const { annotation } of placed) {
    const { creator } = annotation
    if (!creator || creator.name === '' || entity(project, 'analysts', creator.id) || byName.has(nameKey(creator.name)))
      continue
    const id = creator.id === '' || added.some((each) => each.id === creator.id) ? newId() : creator.id
    added.push({ id, name: creator.name, position: last + added.length + 1 })
    byName.set(nameKey(creator.name), id)
  }
  return {
    idOf: ({ id, name }) => (entity(project, 'analysts', id) ? id : byName.get(nameKey(name))),
    operations: added.map((analyst) => ({ name: 'analyst.add', input: { analyst } })),
  }
}
