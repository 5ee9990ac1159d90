import { MEDIA, refiWords } from './refi-words'
import { planWords } from '@shared/interchange/codebook/codebook-words'
import { readingWords } from '../reading-words'
import { incomingKinds } from '@shared/interchange/incoming-words'
import { ReadingNotes, type ListedTag } from '@shared/interchange/codebook/listed-tag'
import { type CodebookPlan, planImport } from '@shared/interchange/codebook/plan-import'
import { IncomingReport } from '@shared/interchange/incoming'
import { Memos } from '@shared/interchange/refi/memos'
import { Passages } from '@shared/interchange/refi/plan-passages'
import { People } from '@shared/interchange/refi/plan-people'
import { planCases } from '@shared/interchange/refi/plan-cases'
import { planSets } from '@shared/interchange/refi/plan-sets'
import type { RefiFile, RefiSource } from '@shared/interchange/refi/refi-file'
import { entity, type Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { nameKey } from '@shared/words/fold'
import { short } from '@shared/words/short'
import { pauses, sliced } from '../../in-slices'
import type { IncomingText, PlannedImport, Planning } from '../incoming-format'
import type { PlacedText } from './place-selections'
import { SourcePlaces } from './place-sources'

/** A project of REFI-QDA as it was read. */
export type ReadRefi = {
  file: RefiFile
  /** The text of each source in their order, or why there is none. */
  texts: readonly (PlacedText | string)[]
  /** The words of each memo, by its GUID. */
  noteTexts: ReadonlyMap<string, string>
  /** The names of memos whose words are in a file that is missing or not read. */
  notesWithoutText: readonly string[]
  /** What was assumed of it, in sentences. */
  notes: readonly string[]
}

/** What importing a project of REFI-QDA into the project as it stands would do. */
export async function planRefi(read: ReadRefi, planning: Planning): Promise<PlannedImport> {
  const { file, texts } = read
  const { project, isKept, newId } = planning
  const report = new IncomingReport()
  for (const note of read.notes) report.note(note)
  const changed = new ReadingNotes()
  const memos = new Memos(file, read.noteTexts, changed)
  const people = new People(project, file, newId)
  const pause = pauses()
  const codebook = await sliced(planImport(project, withMemos(file, memos), newId), pause)
  const tagOf = tagsOfCodes(file, codebook, report)
  const passages = new Passages(project, { people, memos, tagOf, report, isKept, newId })
  const sources: Operation[] = []
  const kept: IncomingText[] = []
  const places = new SourcePlaces(planning, memos)
  for (const [index, source] of file.sources.entries()) {
    const text = texts[index] ?? refiWords.noText
    dropParts(source, report)
    if (typeof text === 'string') {
      dropSource(source, text, report)
      continue
    }
    if (source.medium !== 'text' && text.format === 'txt') {
      report.drops(incomingKinds.filesOf(MEDIA[source.medium]), 1, refiWords.onlyItsText)
    }
    const placed = await places.place(source, text)
    if (typeof placed === 'string') {
      dropSource(source, placed, report)
      continue
    }
    const { selected, added } = placed
    if (added) {
      sources.push(added.operation)
      kept.push(added.text)
    } else tellDescription(project, source, selected.sourceId, memos, report)
    await sliced(passages.addAll(selected), pause)
  }
  const sets = planSets(project, file, tagOf, report, newId)
  const cases = planCases(project, file, { passageOf: passages.became, people, memos, report, isKept, newId })

  const { added, there, tagged } = passages.counts
  report.brings(incomingKinds.analysts, people.added.length)
  report.brings(incomingKinds.tags, codebook.tags.length)
  report.brings(incomingKinds.tagSets, sets.length)
  report.brings(incomingKinds.sources, sources.length)
  report.brings(incomingKinds.passages, added)
  report.brings(incomingKinds.tagsOfPassages, tagged)
  report.brings(incomingKinds.risks, countOf(cases, 'risk.create'))
  report.brings(incomingKinds.evidence, countOf(cases, 'evidence.link'))
  report.brings(incomingKinds.scores, countOf(cases, 'score.set'))
  if (there > 0) report.note(refiWords.passagesHere(there))
  for (const { becomes, name, why } of codebook.listed) {
    if (becomes === 'dropped') report.drops(incomingKinds.codes, 1, refiWords.named(name, why))
  }
  tellSameNames(file, codebook, report)
  tellOtherwise(codebook, report)
  report.drops(incomingKinds.memos, memos.unused, refiWords.unusedMemos)
  for (const name of read.notesWithoutText) {
    report.drops(incomingKinds.textsOfMemos, 1, refiWords.memoElsewhere(short(name, 80)))
  }
  report.drops(
    incomingKinds.selectionsOfMemos,
    file.notes.reduce((sum, { selections }) => sum + selections, 0),
    refiWords.memosAreNotes,
  )
  report.drops(incomingKinds.graphs, file.graphs, refiWords.ownPictures)
  report.drops(incomingKinds.descriptionsOfProject, file.description === '' ? 0 : 1, refiWords.noDescription)
  for (const { name, count } of file.strange) {
    report.drops(incomingKinds.elements(name), count, refiWords.strange)
  }
  for (const note of changed.list()) report.note(note)
  return {
    ...report.told(),
    label: refiWords.importNamed(file.name || readingWords.refi),
    texts: kept,
    operations: [
      ...people.added.map((analyst) => ({ name: 'analyst.add' as const, input: { analyst } })),
      ...codebook.tags.map((tag) => ({ name: 'tag.create' as const, input: { tag } })),
      ...sets,
      ...sources,
      ...passages.operations,
      ...cases,
    ],
  }
}

const countOf = (operations: readonly Operation[], name: Operation['name']): number =>
  operations.filter((operation) => operation.name === name).length

/** The tag that each code became, by its GUID; of codes of one GUID the first has the codings, which is told. */
function tagsOfCodes({ tags }: RefiFile, { became }: CodebookPlan, report: IncomingReport): Map<string, string> {
  const tagOf = new Map<string, string>()
  const first = new Map<string, string>()
  for (const [index, { id, name }] of tags.entries()) {
    const [before, tagId] = [first.get(id), became[index]]
    if (id !== '' && before !== undefined) {
      report.note(refiWords.sameGuid(short(before, 80), short(name, 80)))
    }
    if (id === '' || !tagId || tagOf.has(id)) continue
    first.set(id, name)
    tagOf.set(id, tagId)
  }
  return tagOf
}

/** What the file says of a source that is here, and that is said otherwise here. */
function tellDescription(
  project: Project,
  { guid, name, description, noteRefs }: RefiSource,
  sourceId: string,
  memos: Memos,
  report: IncomingReport,
): void {
  const said = memos.on(guid, description, noteRefs)
  if (said === '' || entity(project, 'sources', sourceId)?.descriptor === said) return
  report.drops(incomingKinds.descriptionsOfSources, 1, refiWords.sourceStays(name))
}

/** The codes with the memos that stand on them. */
function withMemos({ tags, codeNotes }: RefiFile, memos: Memos): ListedTag[] {
  const notes = new Map<string, string[]>()
  for (const { code, note } of codeNotes) {
    const on = notes.get(code)
    if (on) on.push(note)
    else notes.set(code, [note])
  }
  return tags.map((tag) => {
    const on = notes.get(tag.id) ?? []
    const memo = memos.on(tag.id, tag.fields.memo ?? '', on)
    return memo === '' ? tag : { ...tag, fields: { ...tag.fields, memo } }
  })
}

/** Codes that the codebook has already, and of which the file says something else. */
function tellOtherwise({ listed }: CodebookPlan, report: IncomingReport): void {
  const names = listed
    .filter(({ becomes, why }) => becomes === 'there' && !why.endsWith(planWords.stays))
    .map(({ name }) => name)
  if (names.length === 0) return
  report.note(refiWords.codesOtherwise(names.length, namesOf(names)))
}

/** Names that a file gives to several things are told: those of codes get numbers, users of one name become one analyst. */
function tellSameNames({ users }: RefiFile, { listed }: CodebookPlan, report: IncomingReport): void {
  const numbered = listed.filter(({ becomes, why }) => becomes === 'new' && why !== '').map(({ name }) => name)
  if (numbered.length > 0) {
    report.note(refiWords.numbered(numbered.length, namesOf(numbered)))
  }
  const seen = new Set<string>()
  const shared = new Map<string, string>()
  for (const { name } of users) {
    const key = nameKey(name)
    if (name !== '' && seen.has(key)) shared.set(key, name)
    seen.add(key)
  }
  if (shared.size > 0) {
    report.note(refiWords.oneAnalyst(namesOf([...shared.values()])))
  }
}

/** The first of some names; the others are counted. */
function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => refiWords.quoted(short(name, 80)))
  const more = names.length - shown.length
  return more > 0 ? refiWords.andMore(shown.join(', '), more) : shown.join(', ')
}

function dropParts({ name, medium, otherSelections, wholeCodings, values }: RefiSource, report: IncomingReport): void {
  const what = medium === 'PDF' ? incomingKinds.placesOnPages : incomingKinds.selectionsOf(MEDIA[medium])
  report.drops(what, otherSelections, refiWords.inText(name))
  report.drops(incomingKinds.codesOfSources, wholeCodings, refiWords.tagsWords)
  report.drops(incomingKinds.valuesOfSources, values, refiWords.noVariables)
}

function dropSource({ name, medium, selections }: RefiSource, why: string, report: IncomingReport): void {
  const what = medium === 'text' ? incomingKinds.texts : incomingKinds.sourcesOf(MEDIA[medium])
  report.drops(what, 1, refiWords.named(name, why))
  report.drops(incomingKinds.selections, selections.length, refiWords.textNotImported(name))
}
