import { ReadingNotes, type ListedTag } from '@shared/interchange/codebook/listed-tag'
import { type CodebookPlan, planImport, STAYS } from '@shared/interchange/codebook/plan-import'
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
import { counted, formatCount } from '@shared/words/plural'
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
    const text = texts[index] ?? 'It has no text.'
    dropParts(source, report)
    if (typeof text === 'string') {
      dropSource(source, text, report)
      continue
    }
    if (source.medium !== 'text' && text.format === 'txt') {
      report.drops(`files of ${source.medium} sources`, 1, 'Only their text is imported.')
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
  report.brings('analysts', people.added.length)
  report.brings('tags', codebook.tags.length)
  report.brings('sets of tags', sets.length)
  report.brings('sources', sources.length)
  report.brings('passages', added)
  report.brings('tags for passages that are there', tagged)
  report.brings('risks', countOf(cases, 'risk.create'))
  report.brings('links of evidence', countOf(cases, 'evidence.link'))
  report.brings('scores', countOf(cases, 'score.set'))
  if (there > 0) report.note(`${formatCount(there)} of its passages are in the project already.`)
  for (const { becomes, name, why } of codebook.listed) {
    if (becomes === 'dropped') report.drops('codes', 1, `“${name}”: ${why}`)
  }
  tellSameNames(file, codebook, report)
  tellOtherwise(codebook, report)
  report.drops('memos', memos.unused, 'They stand on nothing that has a note here.')
  for (const name of read.notesWithoutText) {
    report.drops(
      'texts of memos',
      1,
      `“${short(name, 80)}”: They are in a file that is not in this one, or is no plain text.`,
    )
  }
  report.drops(
    'selections of memos',
    file.notes.reduce((sum, { selections }) => sum + selections, 0),
    'Memos are notes here, and nothing in them is a passage.',
  )
  report.drops('graphs', file.graphs, 'Assay draws its own pictures of what is judged.')
  report.drops('descriptions of the project', file.description === '' ? 0 : 1, 'A project here has none.')
  for (const { name, count } of file.strange) {
    report.drops(`elements called ${name}`, count, 'REFI-QDA has none of that name where they stand.')
  }
  for (const note of changed.list()) report.note(note)
  return {
    ...report.told(),
    label: `Import “${file.name || 'REFI-QDA project'}”`,
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
      report.note(
        `The codes “${short(before, 80)}” and “${short(name, 80)}” have one GUID. Both are imported; what is coded with it gets “${short(before, 80)}”: look at those passages.`,
      )
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
  report.drops('descriptions of sources', 1, `“${name}” is here already, and what is said of it stays.`)
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
  const names = listed.filter(({ becomes, why }) => becomes === 'there' && !why.endsWith(STAYS)).map(({ name }) => name)
  if (names.length === 0) return
  report.note(
    `Of ${counted(names.length, 'code that is', 'codes that are')} in the codebook already the file says otherwise, and the codebook stays as it is: ${namesOf(names)}.`,
  )
}

/** Names that a file gives to several things are told: those of codes get numbers, users of one name become one analyst. */
function tellSameNames({ users }: RefiFile, { listed }: CodebookPlan, report: IncomingReport): void {
  const numbered = listed.filter(({ becomes, why }) => becomes === 'new' && why !== '').map(({ name }) => name)
  if (numbered.length > 0) {
    const have = numbered.length === 1 ? 'code has' : 'codes have'
    report.note(
      `${formatCount(numbered.length)} ${have} the name of another in the same place. A number tells them apart: ${namesOf(numbered)}.`,
    )
  }
  const seen = new Set<string>()
  const shared = new Map<string, string>()
  for (const { name } of users) {
    const key = nameKey(name)
    if (name !== '' && seen.has(key)) shared.set(key, name)
    seen.add(key)
  }
  if (shared.size > 0) {
    report.note(`Several users of the file have one name, and are one analyst here: ${namesOf([...shared.values()])}.`)
  }
}

/** The first of some names; the others are counted. */
function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${short(name, 80)}”`)
  const more = names.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`
}

function dropParts({ name, medium, otherSelections, wholeCodings, values }: RefiSource, report: IncomingReport): void {
  const inIt = `In “${name}”.`
  report.drops(`selections of ${medium === 'PDF' ? 'places on a page' : medium}`, otherSelections, inIt)
  report.drops('codes of whole sources', wholeCodings, 'Assay tags words.')
  report.drops('values of sources', values, 'Sources have no variables here.')
}

function dropSource({ name, medium, selections }: RefiSource, why: string, report: IncomingReport): void {
  report.drops(medium === 'text' ? 'texts' : `sources of ${medium}`, 1, `“${name}”: ${why}`)
  report.drops('selections', selections.length, `“${name}”: its text is not imported.`)
}
