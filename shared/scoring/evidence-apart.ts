import { entitiesNaming } from '../document/indexes/foreign-keys'
import type { Project } from '../document/project'
import type { LinkedEvidence } from '../document/queries/risks'
import type { Answer } from '../kinds/answers'
import type { Source } from '../kinds/sources'
import { folded } from '../words/fold'
import type { Sides } from './sides'

/** Something recorded of the evidence that the two sides used. */
export type EvidenceSign =
  | OneSided
  /** Both sides used these sources, and neither any that the other did not. */
  | { sign: 'same-evidence'; sources: readonly Source[] }

/** Some of one side used a source of the evidence, and nothing shows that anybody of the other did. */
export type OneSided = { sign: 'one-sided'; source: Source; side: keyof Sides; users: readonly string[] }

/** Who made any passage of a source. */
export type MakersOf = (sourceId: string) => ReadonlySet<string>

/** {@link MakersOf} of a project, looked up once for each source. */
export function makersIn(project: Project): MakersOf {
  const known = new Map<string, ReadonlySet<string>>()
  return (sourceId) => {
    const makers =
      known.get(sourceId) ??
      new Set(entitiesNaming(project, 'passages', 'sourceId', sourceId).map(({ createdBy }) => createdBy))
    known.set(sourceId, makers)
    return makers
  }
}

/**
 * What is recorded of who used which sources of a risk's evidence. Somebody used a source who names it in their reasons
 * or, where `makersOf` is given, who made a passage that is evidence from it. Nothing shows that a side used a source
 * where nobody of it did, or made any passage of it at all. Who read what without leaving a trace is not kept, so a
 * side of which no trace is known at all is compared with nothing.
 */
export function evidenceSigns(
  linked: readonly LinkedEvidence[],
  { lower, higher }: Sides,
  makersOf: MakersOf | null,
): EvidenceSign[] {
  const sources = [...new Map(linked.map(({ source }) => [source.id, source])).values()]
  const said = [...lower, ...higher].map(wordsSaid)
  const publishers = new Map<string, number>()
  for (const { publisher } of sources) publishers.set(wordsOf(publisher), (publishers.get(wordsOf(publisher)) ?? 0) + 1)
  const traces = sources.map((source): Trace => {
    const names = new Set(
      said.filter((reasons) => isNamed(source, publishers, reasons)).map(({ analystId }) => analystId),
    )
    const evidence = linked.filter((each) => each.source.id === source.id)
    const makers = makersOf === null ? [] : evidence.map(({ passage }) => passage.createdBy)
    const used = new Set([...names, ...makers])
    return { source, names, used, known: new Set([...used, ...(makersOf?.(source.id) ?? [])]) }
  })
  const oneSided = traces.flatMap((trace) => [
    ...oneSidedBy(trace, traces, 'lower', lower, higher),
    ...oneSidedBy(trace, traces, 'higher', higher, lower),
  ])
  if (oneSided.length > 0) return oneSided.toSorted((one, other) => other.users.length - one.users.length)
  const shared = traces.filter(({ used }) => [lower, higher].every((side) => side.some(isIn(used))))
  return shared.length === 0 ? [] : [{ sign: 'same-evidence', sources: shared.map(({ source }) => source) }]
}

type Trace = {
  source: Source
  /** Who names it in their reasons, who used it, and of whom it is known that they had it before them. */
  names: ReadonlySet<string>
  used: ReadonlySet<string>
  known: ReadonlySet<string>
}

const isIn =
  (ids: ReadonlySet<string>) =>
  ({ analystId }: Answer): boolean =>
    ids.has(analystId)

function oneSidedBy(
  { source, names, used, known }: Trace,
  traces: readonly Trace[],
  side: keyof Sides,
  own: readonly Answer[],
  other: readonly Answer[],
): OneSided[] {
  const users = own.filter(isIn(used)).map(({ analystId }) => analystId)
  if (users.length === 0 || other.some(isIn(known))) return []
  const leftTraces = traces.some((trace) => other.some(isIn(trace.known)))
  const gaveReasons = own.some(isIn(names)) && other.some((answer) => reasonsOf(answer).trim() !== '')
  return leftTraces || gaveReasons ? [{ sign: 'one-sided', source, side, users }] : []
}

const reasonsOf = ({ rationale, basis }: Answer): string => `${rationale}\n${basis}`

/** The reasons of an answer in words, as they are written and as they are compared. */
type Reasons = { analystId: string; written: string; compared: string }

function wordsSaid(answer: Answer): Reasons {
  const text = reasonsOf(answer)
  return { analystId: answer.analystId, written: wordsOf(text), compared: wordsOf(folded(text)) }
}

/** Whether reasons name a source: by its title or, where no other source here has the same, by its publisher. */
function isNamed({ title, publisher }: Source, publishers: ReadonlyMap<string, number>, reasons: Reasons): boolean {
  const isShared = (publishers.get(wordsOf(publisher)) ?? 0) > 1
  return stands(title, reasons) || (!isShared && stands(publisher, reasons))
}

const wordsOf = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** Whether a name stands in reasons; one of a single word only as it is written, since “time” is no “Time”. */
function stands(name: string, { written, compared }: Reasons): boolean {
  const words = wordsOf(name)
  if (words.trim() === '') return false
  return words.trim().includes(' ') ? compared.includes(folded(words)) : written.includes(words)
}
