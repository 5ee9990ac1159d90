import { annotationWords } from './annotation-words'
import { StatementType } from '../../lexicons/statement'
import { withoutHtml } from '../without-html'
import type { ForeignCreator, ForeignTag, SourceClues } from './foreign-annotation'
import type { AnnotationMaker, RawAnnotation } from './annotation-maker'
import { firstText, instantOf, listOf, objectOf, textOf } from './json-values'
import { hashOfName, idOfIri } from './names'
import { quoteOf } from './selectors'

/** Groups of bodies or targets that stand in one another are followed so far. */
const DEEPEST = 5

/** Takes an annotation of the W3C Web Annotation Data Model, or of Recogito: one for each of its targets. */
export function takeWebAnnotation(value: unknown, maker: AnnotationMaker): void {
  const annotation = objectOf(value)
  const bodies = [...listOf(annotation['body']), ...listOf(annotation['bodies'])].flatMap((body) => meant(body))
  const targets = listOf(annotation['target']).flatMap((target) => meant(target))
  if (targets.length === 0) return maker.drop(annotationWords.noTarget)
  for (const [index, target] of targets.entries()) {
    maker.take({
      ...bodyOf(bodies, firstText(...listOf(annotation['bodyValue']))),
      id: index === 0 ? idOfIri(textOf(annotation['id'])) : '',
      source: cluesOf(target, annotation),
      quote: quoteOf(objectOf(target)['selector']),
      creator: creatorOf(annotation['creator'] ?? objectOf(target)['creator'] ?? objectOf(bodies[0])['creator']),
      created: instantOf(annotation['created'] ?? objectOf(target)['created'] ?? objectOf(bodies[0])['created']),
    })
  }
}

/** Of a choice of bodies or targets the first is meant, of other groups all are. */
function meant(value: unknown, deepest = DEEPEST): readonly unknown[] {
  const { type, items } = objectOf(value)
  const several = listOf(items)
  if (several.length === 0 || deepest === 0) return [value]
  return (type === 'Choice' ? several.slice(0, 1) : several).flatMap((each) => meant(each, deepest - 1))
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
    const value = textOf(each) === '' ? wordsOf(body) : ''
    const resource = body['type'] === 'TextualBody' ? '' : body['id']
    const source = firstText(each, body['source'], objectOf(body['source'])['id'], resource)
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

/** The words of a body, without the markup that it may be written in. */
function wordsOf({ value, format }: Readonly<Record<string, unknown>>): string {
  const text = firstText(...listOf(value))
  return listOf(format).includes('text/html') ? withoutHtml(text) : text
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
