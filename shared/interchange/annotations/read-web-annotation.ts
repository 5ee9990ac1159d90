import { StatementType } from '../../lexicons/statement'
import type { ForeignCreator, ForeignQuote, ForeignTag, SourceClues } from './foreign-annotation'
import type { AnnotationMaker, RawAnnotation } from './annotation-maker'
import { countOf, firstText, instantOf, isObject, listOf, objectOf, textOf } from './json-values'
import { hashOfName, idOfIri } from './names'

/** Selectors that refine one another are followed so far. */
const DEEPEST = 5

/** Takes an annotation of the W3C Web Annotation Data Model, or of Recogito: one for each of its targets. */
export function takeWebAnnotation(value: unknown, maker: AnnotationMaker): void {
  const annotation = objectOf(value)
  const bodies = [...listOf(annotation['body']), ...listOf(annotation['bodies'])].flatMap(chosenBody)
  const targets = listOf(annotation['target'])
  if (targets.length === 0) return maker.drop('They have no target.')
  for (const [index, target] of targets.entries()) {
    maker.take({
      ...bodyOf(bodies, textOf(annotation['bodyValue'])),
      id: index === 0 ? idOfIri(textOf(annotation['id'])) : '',
      source: cluesOf(target, annotation),
      quote: quoteOf(objectOf(target)['selector']),
      creator: creatorOf(annotation['creator'] ?? objectOf(target)['creator'] ?? objectOf(bodies[0])['creator']),
      created: instantOf(annotation['created'] ?? objectOf(target)['created'] ?? objectOf(bodies[0])['created']),
    })
  }
}

/** Of a choice the first is meant, of other groups of bodies all are. */
function chosenBody(body: unknown): readonly unknown[] {
  const { type, items } = objectOf(body)
  const several = listOf(items)
  if (several.length === 0) return [body]
  return type === 'Choice' ? several.slice(0, 1) : several
}

type Said = Pick<RawAnnotation, 'tags' | 'note' | 'statement' | 'credibility'>

/** What the bodies of an annotation say. */
function bodyOf(bodies: readonly unknown[], bodyValue: string): Said {
  const tags: ForeignTag[] = []
  const notes: string[] = bodyValue === '' ? [] : [bodyValue]
  const grades: Pick<Said, 'statement' | 'credibility'> = {}
  const addTag = (tag: ForeignTag): void => {
    const isKnown = tags.some(({ id, name }) => (tag.id === '' ? name === tag.name : id === tag.id))
    if (!isKnown) tags.push(tag)
  }
  for (const each of bodies) {
    const body = objectOf(each)
    const value = textOf(each) === '' ? textOf(body['value']) : ''
    const source = firstText(body['source'], objectOf(body['source'])['id'], typeof each === 'string' ? each : '')
    const purposes = listOf(body['purpose'])
    const credibility = purposes.includes('assessing') ? credibilityOf(value) : null
    if (purposes.includes('tagging') && value !== '') addTag({ id: idOfIri(textOf(body['id'])), name: value })
    else if (credibility !== null) grades.credibility = credibility
    else if (purposes.includes('classifying') && StatementType.safeParse(value).success) grades.statement = value
    else if (purposes.includes('classifying') && value !== '') addTag({ id: '', name: value })
    else if (value !== '') notes.push(value)
    else if (purposes.includes('tagging') || purposes.includes('classifying')) addTag(tagOfIri(source))
    else if (source !== '') notes.push(source)
  }
  return { tags: tags.filter(({ id, name }) => id !== '' || name !== ''), note: notes.join('\n\n'), ...grades }
}

/** A tag that is only named by where it is defined: the last part of that tells it. */
function tagOfIri(iri: string): ForeignTag {
  const id = idOfIri(iri)
  return { id, name: id === '' ? decoded(iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)) : '' }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('_', ' ')
  } catch {
    return part
  }
}

/** How a grade of credibility is written as the value of a body. */
export const credibilityBody = (credibility: number): string => `credibility ${credibility}`

const credibilityOf = (value: string): number | null => {
  const grade = [1, 2, 3, 4, 5, 6].find((each) => credibilityBody(each) === value)
  return grade ?? null
}

function cluesOf(target: unknown, annotation: Readonly<Record<string, unknown>>): SourceClues {
  const { source, scope, state, id, title } = objectOf(target)
  const named = [...listOf(source), ...listOf(scope), ...(typeof target === 'string' ? [target] : []), id]
  const iris = named.flatMap((each) => firstText(each, objectOf(each)['id']) || [])
  const cached = listOf(state).flatMap((each) => hashOfName(textOf(objectOf(each)['cached'])) || [])
  const document = objectOf(annotation['document'])
  return {
    ids: iris.flatMap((iri) => idOfIri(iri) || []),
    hashes: cached,
    urls: iris.filter((iri) => /^https?:/i.test(iri)),
    dois: [],
    title: firstText(title, objectOf(source)['title'], ...listOf(document['title'])),
  }
}

/** The words of the first selector that has any, with the first position that is said. */
export function quoteOf(selector: unknown): ForeignQuote | null {
  const all = selectorsIn(selector, DEEPEST)
  const quoted = all.find((each) => textOf(each['exact']) !== '' || textOf(each['quote']) !== '')
  const placed = all.find((each) => countOf(each['start']) !== null)
  if (!quoted) return placed ? { ...NO_QUOTE, start: countOf(placed['start']) } : null
  return {
    exact: firstText(quoted['exact'], quoted['quote']),
    prefix: textOf(quoted['prefix']),
    suffix: textOf(quoted['suffix']),
    start: placed ? countOf(placed['start']) : null,
    page: pageOf(all),
  }
}

const NO_QUOTE: ForeignQuote = { exact: '', prefix: '', suffix: '', start: null, page: null }

/** The page that a selector of a PDF names, counted from 0 there. */
function pageOf(selectors: readonly Readonly<Record<string, unknown>>[]): number | null {
  const index = selectors.map((each) => countOf(each['index'])).find((each) => each !== null)
  return index === undefined || index === null ? null : index + 1
}

function selectorsIn(selector: unknown, deepest: number): Readonly<Record<string, unknown>>[] {
  if (deepest === 0) return []
  return listOf(selector)
    .filter(isObject)
    .flatMap((each) => [each, ...selectorsIn(each['refinedBy'], deepest - 1)])
}

/** The first who made it. */
function creatorOf(value: unknown): ForeignCreator | null {
  const [first] = listOf(value)
  const { id, name, nickname, email } = objectOf(first)
  const iri = firstText(first, id)
  const called = firstText(name, nickname, email) || (idOfIri(iri) === '' ? nameInIri(iri) : '')
  return called === '' && idOfIri(iri) === '' ? null : { id: idOfIri(iri), name: called }
}

/** "alice" of "https://example.org/users/alice", "acct:alice@example.org" or "mailto:alice@example.org". */
export function nameInIri(iri: string): string {
  const last = iri.slice(iri.lastIndexOf('/') + 1)
  const bare = last.replace(/^(?:acct|mailto):/i, '')
  const at = bare.indexOf('@')
  return at > 0 ? bare.slice(0, at) : bare
}
