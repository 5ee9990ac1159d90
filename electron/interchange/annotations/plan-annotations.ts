import { incomingKinds } from '@shared/interchange/incoming-words'
import { placingWords } from './placing-words'
import { type FoundQuote, QuoteFinder } from '@shared/anchoring/find-quote'
import { entitiesOf, entity, type Project } from '@shared/document/project'
import { type FoundText, SourceFinder } from '@shared/interchange/annotations/find-sources'
import type { ForeignAnnotation, ReadAnnotations } from '@shared/interchange/annotations/foreign-annotation'
import { placeQuotes } from '@shared/interchange/annotations/place-quotes'
import { type PlacedAnnotation, planPassages } from '@shared/interchange/annotations/plan-passages'
import { IncomingReport } from '@shared/interchange/incoming'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { type SourceText, sourceText } from '@shared/text/source-text'
import { short } from '@shared/words/short'
import { pauses, sliced } from '../../in-slices'
import type { PlannedImport, Planning } from '../incoming-format'

/** Words of an annotation from which on a text is known by them. */
const TELLING = 30

/** What importing annotations into the project as it stands would do. */
export async function planAnnotations(read: ReadAnnotations, planning: Planning): Promise<PlannedImport> {
  const { project, isKept, newId } = planning
  const ids = { isKept, newId }
  const report = new IncomingReport()
  for (const note of read.notes) report.note(note)
  for (const { what, count, why } of read.dropped) report.drops(what, count, why)
  const placing = new Placing(planning, report)
  const placed = await placing.place(read.annotations)
  const known = await sliced(planPassages(project, placed, ids, report))
  const told = report.told()
  const chosen = placing.chosen(planning.accepted ?? new Set())
  const operations =
    chosen.length === 0 ? known : await sliced(planPassages(project, [...placed, ...chosen], ids, new IncomingReport()))
  if (operations.length > LIMITS.operations) throw tooMany(operations.length)
  const passages = operations.filter(({ name }) => name === 'passage.import').length
  return { ...told, label: placingWords.importPassages(passages), texts: [], operations }
}

const tooMany = (count: number): Refusal => new Refusal('too-large', placingWords.tooMany(count, LIMITS.operations))

type Group = { annotations: ForeignAnnotation[]; texts: FoundText[] }
type Outcome = { text: FoundText; found: FoundQuote[] }
/** A source that may be meant, offered to the analyst. */
type Choice = { id: string; group: Group; outcome: Outcome }
type Read = { text: SourceText; finder: QuoteFinder }

/** Finds the texts and the words of annotations; one text is held at a time. */
class Placing {
  readonly #project: Project
  readonly #sources: Planning['sources']
  readonly #report: IncomingReport
  readonly #pause = pauses()
  readonly #choices: Choice[] = []
  #last: { versionId: string; read: Promise<Read | null> } | null = null

  constructor({ project, sources }: Planning, report: IncomingReport) {
    this.#project = project
    this.#sources = sources
    this.#report = report
  }

  async place(annotations: readonly ForeignAnnotation[]): Promise<PlacedAnnotation[]> {
    const groups = this.#groups(annotations)
    await this.#findByWords(groups.filter(({ texts }) => texts.length === 0))
    const placed: PlacedAnnotation[] = []
    for (const group of groups) placed.push(...(await this.#placeGroup(group)))
    return placed
  }

  /** Annotations of which a file says the same of their text. */
  #groups(annotations: readonly ForeignAnnotation[]): Group[] {
    const finder = new SourceFinder(this.#project)
    const groups = new Map<string, Group>()
    for (const annotation of annotations) {
      const key = JSON.stringify(annotation.source)
      const group = groups.get(key)
      if (group) group.annotations.push(annotation)
      else groups.set(key, { annotations: [annotation], texts: finder.find(annotation.source) })
    }
    return [...groups.values()]
  }

  /** Of which source no more is known than its words: the one that most of them stand in, and in no other as often. */
  async #findByWords(groups: readonly Group[]): Promise<void> {
    const wanted = groups.map((group) => ({ group, most: 0, texts: [] as FoundText[] }))
    if (wanted.length === 0) return
    for (const { id, versionId } of entitiesOf(this.#project, 'sources')) {
      const read = await this.#read(versionId)
      if (!read) continue
      for (const each of wanted) {
        let found = 0
        for (const { quote } of each.group.annotations) {
          if (quote.exact.trim().length < TELLING) continue
          if (await sliced(read.finder.stands(quote.exact), this.#pause)) found += 1
        }
        if (found > each.most) each.texts = []
        if (found > 0 && found >= each.most) each.texts.push({ sourceId: id, versionId })
        each.most = Math.max(each.most, found)
      }
    }
    for (const { group, texts } of wanted) {
      group.texts = texts
      if (texts.length === 1) this.#report.note(byWords(this.#title(texts[0]), group))
    }
  }

  async #placeGroup(group: Group): Promise<PlacedAnnotation[]> {
    const outcomes: Outcome[] = []
    for (const text of group.texts) {
      const read = await this.#read(text.versionId)
      if (!read) continue
      const quotes = group.annotations.map(({ quote }) => quote)
      outcomes.push({ text, found: await sliced(placeQuotes(read.text, read.finder, quotes), this.#pause) })
    }
    const most = Math.max(0, ...outcomes.map(howMany))
    const best = outcomes.filter((each) => howMany(each) === most)
    const [first] = best
    if (!first) {
      this.#report.drops(incomingKinds.annotations, group.annotations.length, noSource(group))
      return []
    }
    if (best.some(({ text }) => text.sourceId !== first.text.sourceId)) {
      this.#offer(group, best)
      return []
    }
    return this.#placed(group, first)
  }

  /** Several sources fit: the analyst may say which is meant. */
  #offer(group: Group, outcomes: readonly Outcome[]): void {
    const count = group.annotations.length
    const bySource = new Map(outcomes.map((outcome) => [outcome.text.sourceId, outcome]))
    const titles = [...bySource.values()].map(({ text }) => this.#title(text))
    this.#report.drops(incomingKinds.annotations, count, severalSources(titles))
    const of = placingWords.annotationsOf(count, aboutOf(group.annotations[0]))
    for (const [sourceId, outcome] of [...bySource].slice(0, MOST_OFFERED)) {
      const id = `${this.#choices.length} ${sourceId}`
      this.#choices.push({ id, group, outcome })
      this.#report.offers({
        id,
        of,
        field: placingWords.source,
        now: placingWords.leftOut,
        offered: this.#title(outcome.text),
      })
    }
  }

  /** What comes into sources that the analyst chose; of several for the same annotations the first. */
  chosen(accepted: ReadonlySet<string>): PlacedAnnotation[] {
    const wanted = this.#choices.filter(({ id }) => accepted.has(id))
    const byGroup = new Map(wanted.toReversed().map((choice) => [choice.group, choice]))
    return [...byGroup.values()].flatMap(({ group, outcome }) => this.#placed(group, outcome))
  }

  #placed({ annotations }: Group, { text, found }: Outcome): PlacedAnnotation[] {
    const title = this.#title(text)
    return annotations.flatMap((annotation, index) => {
      const where = found[index]
      if (!where || where.outcome === 'lost') {
        this.#report.drops(incomingKinds.annotations, 1, placingWords.notFound(title, where?.reason ?? ''))
        return []
      }
      if (where.outcome === 'ambiguous') {
        this.#report.drops(incomingKinds.annotations, 1, placingWords.severalTimes(title))
        return []
      }
      const isChanged = where.outcome === 'changed' || !where.isSure
      return {
        annotation,
        text,
        anchor: where.anchor,
        remark: isChanged ? remark(annotation, where.reason) : '',
        found: noteOf(where.isSure ? where.outcome : 'unsure'),
      }
    })
  }

  /** A text with what finds words in it; null where it cannot be read. */
  #read(versionId: string): Promise<Read | null> {
    if (this.#last?.versionId !== versionId) this.#last = { versionId, read: this.#readAnew(versionId) }
    return this.#last.read
  }

  async #readAnew(versionId: string): Promise<Read | null> {
    try {
      const text = sourceText(versionId, await this.#sources.readText(versionId))
      return { text, finder: await sliced(QuoteFinder.of(text.text), this.#pause) }
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure
      this.#report.note(placingWords.textUnreadable(failure.message))
      return null
    }
  }

  #title(text: FoundText | undefined): string {
    return `“${short(entity(this.#project, 'sources', text?.sourceId ?? '')?.title ?? '', 80)}”`
  }
}

/** Sources that are offered for the same annotations. */
const MOST_OFFERED = 10

const howMany = ({ found }: Outcome): number => found.filter((each) => 'anchor' in each).length

/** What is to be known of passages that come. */
const noteOf = (found: 'there' | 'moved' | 'changed' | 'unsure'): string =>
  found === 'there' ? '' : placingWords[found]

const remark = ({ quote }: ForeignAnnotation, reason: string): string =>
  placingWords.otherWords(short(quote.exact, 300), reason)

const byWords = (title: string, { annotations }: Group): string =>
  placingWords.byWords(annotations.length, aboutOf(annotations[0]), title)

function noSource({ annotations }: Group): string {
  const about = nameIn(annotations[0])
  return about === '' ? placingWords.noSourceTold(TELLING) : placingWords.noSource(about)
}

const severalSources = (titles: readonly string[]): string => placingWords.severalSources(titles.slice(0, 3).join(', '))

const aboutOf = (annotation: ForeignAnnotation | undefined): string => nameIn(annotation) || placingWords.unnamedText

/** What a file calls the text of an annotation; empty where it names none. */
function nameIn(annotation: ForeignAnnotation | undefined): string {
  const { title = '', urls = [], dois = [] } = annotation?.source ?? {}
  const told = title || urls[0] || dois[0] || ''
  return told === '' ? '' : placingWords.quoted(short(told, 80))
}
