import { anchorHolds } from '../../anchoring/anchor'
import { entity, type Project } from '../../document/project'
import type { Passage } from '../../kinds/passages'
import type { Source } from '../../kinds/sources'
import type { Version } from '../../kinds/versions'
import { webUri } from '../web-address'
import type { CodePoints } from './code-points'
import { iriOf, nameOfHash } from './names'
import { credibilityBody } from './read-web-annotation'

/** The vocabulary of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** A text that passages stand in, as they are written; null where it cannot be read. */
export type WrittenText = { text: string; points: CodePoints } | null

/** Characters of surroundings that are written on either side. */
const SURROUNDINGS = 32

/**
 * A passage as a Web Annotation. Its place is in code points, as the model says, or in UTF-16 code units for programs
 * that count so; it is left out where the words are not proven.
 */
export function webAnnotation(
  project: Project,
  passage: Passage,
  written: WrittenText,
  units: 'code points' | 'utf-16',
): object {
  const { id, createdBy, createdAt, tagIds, note } = passage
  const version = entity(project, 'versions', passage.versionId)
  const source = entity(project, 'sources', passage.sourceId)
  const analyst = entity(project, 'analysts', createdBy)
  const body = bodies(project, passage)
  return {
    '@context': CONTEXT,
    id: iriOf(id),
    type: 'Annotation',
    motivation: tagIds.length > 0 ? 'tagging' : note === '' ? 'highlighting' : 'commenting',
    ...(analyst && { creator: { id: iriOf(analyst.id), type: 'Person', name: analyst.name } }),
    created: createdAt,
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: sourceIri(source, passage),
      scope: iriOf(passage.sourceId),
      ...(version && { state: stateOf(version) }),
      selector: selectors(passage, written, units),
    },
  }
}

/** Where the source is on the web; else its id. */
const sourceIri = (source: Source | undefined, { sourceId }: Passage): string =>
  webUri(source?.url ?? '') || iriOf(sourceId)

/** Which text of the source is meant: when it was read, and the checksum of its words as the project stores them. */
const stateOf = ({ importedAt, blocksSha256 }: Version): object => ({
  type: 'TimeState',
  sourceDate: importedAt,
  cached: nameOfHash(blocksSha256),
})

/** Each tag by its name, for whoever reads it, and by its id; then what is judged and what was noted. */
function bodies(project: Project, { tagIds, note, statement, credibility }: Passage): object[] {
  const tags = tagIds.flatMap((id) => entity(project, 'tags', id) ?? [])
  return [
    ...tags.flatMap(({ id, name }) => [
      { id: iriOf(id), type: 'TextualBody', purpose: 'tagging', value: name, format: 'text/plain' },
      { type: 'SpecificResource', purpose: 'classifying', source: iriOf(id) },
    ]),
    ...(statement === null ? [] : [textualBody('classifying', statement)]),
    ...(credibility === null ? [] : [textualBody('assessing', credibilityBody(credibility))]),
    ...(note === '' ? [] : [textualBody('commenting', note)]),
  ]
}

const textualBody = (purpose: string, value: string): object => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
})

function selectors({ anchor }: Passage, written: WrittenText, units: 'code points' | 'utf-16'): object[] {
  const { exact, prefix, suffix, start, end } = anchor
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    prefix: wellFormed(prefix.slice(-SURROUNDINGS)),
    suffix: wellFormed(suffix.slice(0, SURROUNDINGS)),
  }
  if (!written || !anchorHolds(written.text, anchor)) return [quote]
  const { points } = written
  const place = units === 'utf-16' ? { start, end } : { start: points.fromUnits(start), end: points.fromUnits(end) }
  return [quote, { type: 'TextPositionSelector', ...place }]
}

/** Without half a character at an end that was cut. */
const wellFormed = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
