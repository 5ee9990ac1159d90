import { formatDay } from '../../words/days'
import { RELIABILITIES } from '../../lexicons/admiralty'
import type { Source } from '../../kinds/sources'
import { allEvidence, type Material } from '../material'
import type { TreeBlock } from '../memo-tree'
import { sourceCitation } from '../citation'
import { counted } from '../../words/plural'
import { listed, sentence } from '../../words/sentence'
import { strong, text } from '../wording'
import { sourcesOfPassages } from './passages'

/** Sources of all evidence in the memo, in the order they are first cited. */
export function citedSources({ risks }: Material): Source[] {
  const sources = risks.flatMap(allEvidence).map(({ source }) => source)
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

/** Reprints of one report share an origin; a source without one recorded stands for itself. */
const originOf = ({ id, origin }: Source): string => origin.trim().toLowerCase() || id

/** A source summary statement (ICD 206): how many sources, how independent, how good, how old, and what rests on one alone. */
export function draftSourceSummary(material: Material): string {
  const sources = citedSources(material)
  if (sources.length === 0) return ''
  const passages = new Set(material.risks.flatMap(allEvidence).map(({ passage }) => passage.id))
  const origins = new Set(sources.map(originOf))
  const rests = `This memo rests on ${counted(passages.size, 'passage')} from ${counted(sources.length, 'source')}`
  const independent = `${rests} with ${counted(origins.size, 'separate origin')}.`
  return [independent, unstatedOrigins(sources), grades(sources), ages(sources), singleOrigin(material)]
    .filter((part) => part !== '')
    .join(' ')
}

function unstatedOrigins(sources: readonly Source[]): string {
  const unstated = sources.filter(({ origin }) => origin.trim() === '').length
  if (unstated === 0 || sources.length === 1) return ''
  return `No origin is recorded for ${unstated} of them, so each of these counts as its own.`
}

function grades(sources: readonly Source[]): string {
  const rated = RELIABILITIES.map(({ key, label }) => ({
    words: `${key}, ${label.toLowerCase()}`,
    count: sources.filter(({ reliability }) => reliability === key).length,
  })).filter(({ count }) => count > 0)
  const unrated = sources.filter(({ reliability }) => reliability === null).length
  const parts = rated.map(({ words, count }) => `${count} rated ${words}`)
  return `Reliability: ${listed(unrated > 0 ? [...parts, `${unrated} not rated`] : parts)}.`
}

function ages(sources: readonly Source[]): string {
  const days = sources.flatMap(({ published }) => published ?? []).toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return 'No date of publication is known.'
  const span = first === last ? formatDay(first) : `from ${formatDay(first)} to ${formatDay(last)}`
  const undated = sources.length - days.length
  return `Published ${span}${undated > 0 ? `, ${undated} without a date` : ''}.`
}

function singleOrigin({ risks }: Material): string {
  const supported = risks.filter(({ evidence }) => evidence.supports.length > 0)
  const single = supported
    .filter(({ evidence }) => new Set(evidence.supports.map(({ source }) => originOf(source))).size === 1)
    .toSorted((a, b) => a.risk.number - b.risk.number)
  if (supported.length === 0) return 'No risk has supporting evidence.'
  const share = `${single.length} of ${counted(supported.length, 'risk')} with supporting evidence`
  if (single.length === 0) return `Every risk with supporting evidence has it from more than one origin.`
  const rest = single.length === 1 ? 'rests' : 'rest'
  return `${share} ${rest} on a single origin: ${listed(single.map(({ name }) => name))}.`
}

/** Every source that was cited so far with what may affect its quality, by the numbers they have in the memo. */
export function sourceList(material: Material): TreeBlock[] {
  for (const source of sourcesOfPassages(material)) material.sourceMark(source)
  const items = material.sources.map((source) => ({
    inlines: [
      strong(`${material.sourceMark(source)}. ${sourceCitation(source)}`),
      text(`. ${facts(material, source).join(' ')}`),
    ],
    about: { sourceId: source.id },
  }))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** What may affect the quality of a source, in sentences. */
export function facts({ project }: Material, source: Source): string[] {
  const grade = RELIABILITIES.find(({ key }) => key === source.reliability)
  const sha256 = project.versions[source.versionId]?.originalSha256
  return [
    grade ? `Reliability ${grade.key} (${grade.label.toLowerCase()}).` : 'Reliability not rated.',
    sentence(source.descriptor),
    source.origin.trim() && `Origin: ${sentence(source.origin)}`,
    source.retrieved ? `Retrieved ${formatDay(source.retrieved)}.` : '',
    sha256 ? `SHA-256 of the file ${sha256}.` : '',
    // Last and without a full stop, which would read as part of it.
    source.url.trim(),
  ].filter((fact) => fact !== '')
}
