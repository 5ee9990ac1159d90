import { createAnchor, wholeSpan } from '../../anchoring/create-anchor'
import type { Span } from '../../anchoring/span'
import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { entity, type Project } from '../../document/project'
import type { Passage } from '../../kinds/passages'
import { LIMITS } from '../../limits'
import type { Operation } from '../../operations/operations'
import type { Steps } from '../../steps'
import { formatCount } from '../../language/counts'
import { cleanProse, ReadingNotes } from '../codebook/listed-tag'
import { GivenIds } from '../given-ids'
import type { IncomingReport } from '../incoming'
import { incomingKinds } from '../incoming-words'
import type { Memos } from './memos'
import type { People } from './plan-people'
import { refiSelectionWords } from './plan-words'
import type { RefiSelection } from './refi-file'

/** The text that the selections of a source count in: of the project, or of one that comes with them. */
export type SelectedText = {
  name: string
  sourceId: string
  versionId: string
  /** Its canonical text. */
  text: string
  selections: readonly RefiSelection[]
  /** Where the words of each selection are in it; null where the selection has no words. */
  places: readonly (Span | null)[]
}

/** A passage that is here or to be made, with what the file gives it. */
type Planned = { passage: Passage | NewPassage; tagIds: Set<string>; notes: Set<string>; isNew: boolean }
type NewPassage = Extract<Operation, { name: 'passage.import' }>['input']['passage']

/** Makes passages of selections: those of one place and one person are one, with all their tags. */
export class Passages {
  readonly operations: Operation[] = []
  /** What each selection became, by its GUID. */
  readonly became = new Map<string, string>()
  /** Counts for the report. */
  readonly counts = { added: 0, there: 0, tagged: 0 }
  readonly #project: Project
  readonly #people: People
  readonly #memos: Memos
  readonly #tagOf: ReadonlyMap<string, string>
  readonly #report: IncomingReport
  readonly #ids: GivenIds

  constructor(
    project: Project,
    parts: {
      people: People
      memos: Memos
      tagOf: ReadonlyMap<string, string>
      report: IncomingReport
      isKept: (id: string) => boolean
      newId: () => string
    },
  ) {
    this.#project = project
    this.#people = parts.people
    this.#memos = parts.memos
    this.#tagOf = parts.tagOf
    this.#report = parts.report
    this.#ids = new GivenIds((id) => entity(project, 'passages', id) !== undefined || parts.isKept(id), parts.newId)
  }

  /** Plans the selections of one text. */
  *addAll(selected: SelectedText): Steps<void> {
    const known = this.#knownIn(selected.versionId)
    const planned = new Map<string, Planned>()
    const without = new Map<string, number[]>()
    for (const [index, selection] of selected.selections.entries()) {
      const given = selected.places[index] ?? null
      const place = given && wholeSpan(selected.text, given)
      if (place === null) noteAt(without, whyNowhere(selection), selection.start)
      else if (place.end - place.start > LIMITS.quote)
        noteAt(without, refiSelectionWords.tooLong(LIMITS.quote), selection.start)
      else this.#add(selected, selection, place, known, planned)
      yield
    }
    for (const each of planned.values()) {
      this.#plan(each)
      yield
    }
    for (const [why, starts] of without) {
      const told = refiSelectionWords.nowhere(selected.name, why, placesOf(starts))
      this.#report.drops(incomingKinds.selections, starts.length, told)
    }
  }

  #add(text: SelectedText, selection: RefiSelection, place: Span, known: Known, planned: Map<string, Planned>): void {
    const note = this.#noteOn(selection)
    const coders = new Map<string | undefined, Set<string>>()
    for (const { user, code } of selection.codings) {
      const tagId = this.#tagOf.get(code)
      const coder = this.#people.analystFor(user === '' ? selection.user : user)
      const tags = coders.get(coder) ?? new Set()
      coders.set(coder, tags)
      if (tagId === undefined) this.#report.drops(incomingKinds.codings, 1, refiSelectionWords.unknownCode)
      else tags.add(tagId)
    }
    if (coders.size === 0) coders.set(this.#people.analystFor(selection.user), new Set())
    const anchor = createAnchor(text.text, place)
    for (const [coder, tagIds] of coders) {
      const key = `${anchor.start} ${anchor.end} ${coder ?? ''}`
      const there = planned.get(key) ?? this.#there(known, selection, anchor, coder) ?? null
      const one = there ?? this.#made(text, selection, anchor, coder)
      planned.set(key, one)
      if (one.isNew) one.notes.add(note)
      else if (!cleanProse(one.passage.note, new ReadingNotes()).includes(note)) {
        this.#report.drops(incomingKinds.notes, 1, refiSelectionWords.noteStays(text.name))
      }
      for (const tagId of tagIds) one.tagIds.add(tagId)
      if (!this.became.has(selection.guid)) this.became.set(selection.guid, one.passage.id)
    }
  }

  #noteOn({ guid, description, noteRefs, codings }: RefiSelection): string {
    return this.#memos.on(guid, description, [...noteRefs, ...codings.flatMap((coding) => coding.noteRefs)])
  }

  #made(
    { sourceId, versionId }: SelectedText,
    { guid, at }: RefiSelection,
    anchor: Passage['anchor'],
    coder: string | undefined,
  ): Planned {
    const createdAt = instantOf(at)
    const passage: NewPassage = {
      id: this.#ids.give(guid),
      sourceId,
      versionId,
      anchor,
      tagIds: [],
      note: '',
      statement: null,
      credibility: null,
      ...(coder !== undefined && { createdBy: coder }),
      ...(createdAt !== null && { createdAt }),
    }
    return { passage, tagIds: new Set(), notes: new Set(), isNew: true }
  }

  /** The passage of the project that a selection is: the one of its id, else one of the same words by the same person. */
  #there(known: Known, { guid }: RefiSelection, { start, end }: Span, coder: string | undefined): Planned | undefined {
    const same = known.byPlace.get(`${start} ${end}`) ?? []
    const byId = known.byId.get(guid)
    const isOf = ({ createdBy }: Passage) => coder === undefined || createdBy === coder
    const passage = (byId && isOf(byId) ? byId : undefined) ?? same.find(isOf)
    return passage && { passage, tagIds: new Set(), notes: new Set(), isNew: false }
  }

  #plan({ passage, tagIds, notes, isNew }: Planned): void {
    const most = [...tagIds].slice(0, LIMITS.tagsOfPassage)
    const { manyTags } = refiSelectionWords
    this.#report.drops(incomingKinds.codings, tagIds.size - most.length, manyTags(LIMITS.tagsOfPassage))
    if (isNew) {
      this.counts.added += 1
      const note = this.#memos.joined([...notes])
      this.operations.push({ name: 'passage.import', input: { passage: { ...passage, tagIds: most, note } } })
      return
    }
    this.counts.there += 1
    for (const tagId of most) {
      if (passage.tagIds.includes(tagId)) continue
      this.counts.tagged += 1
      this.operations.push({ name: 'passage.tag', input: { passageId: passage.id, tagId } })
    }
  }

  #knownIn(versionId: string): Known {
    const passages = entitiesNaming(this.#project, 'passages', 'versionId', versionId)
    const byPlace = new Map<string, Passage[]>()
    for (const passage of passages) {
      const key = `${passage.anchor.start} ${passage.anchor.end}`
      const those = byPlace.get(key)
      if (those) those.push(passage)
      else byPlace.set(key, [passage])
    }
    return { byPlace, byId: new Map(passages.map((passage) => [passage.id, passage])) }
  }
}

type Known = { byPlace: ReadonlyMap<string, readonly Passage[]>; byId: ReadonlyMap<string, Passage> }

function noteAt(places: Map<string, number[]>, why: string, start: number): void {
  const starts = places.get(why)
  if (starts) starts.push(start)
  else places.set(why, [start])
}

function whyNowhere({ start, end }: RefiSelection): string {
  if (start < 0 || end < 0) return refiSelectionWords.noNumber
  if (end < start) return refiSelectionWords.endsBefore
  return start === end ? refiSelectionWords.noWords : refiSelectionWords.beyond
}

/** "12, 40, 77 and 3 more places". */
function placesOf(starts: readonly number[]): string {
  const shown = starts.slice(0, 5).map((start) => (start < 0 ? '?' : formatCount(start)))
  return refiSelectionWords.places(shown, starts.length - shown.length)
}

/** A point in time as REFI-QDA writes it, or null for what is none. */
function instantOf(at: string): string | null {
  const time = at.length < 10 || at.length > 40 ? Number.NaN : Date.parse(at)
  return Number.isNaN(time) || time < 0 ? null : new Date(time).toISOString()
}
