import { annotationWords } from './annotation-words'
import { Refusal } from '../../refusal'
import { readForeignJson } from '../foreign-json'
import { AnnotationMaker, MOST_ANNOTATIONS } from './annotation-maker'
import type { ReadAnnotations } from './foreign-annotation'
import { isObject, listOf, objectOf, textOf } from './json-values'
import { takeHypothesis } from './read-hypothesis'
import { takeWebAnnotation } from './read-web-annotation'
import { takeZotero } from './read-zotero'
import { isZoteroNote, takeZoteroNote } from './read-zotero-note'

/** An annotation has some fifty values, and its selectors stand in one another. */
const BOUNDS = { depth: 50, values: MOST_ANNOTATIONS * 100 }

/**
 * Reads annotations of other programs: Web Annotation, Recogito, Hypothesis and Zotero as JSON, and notes of Zotero as
 * Markdown. Throws a Refusal for what is none of these, or too much.
 */
export function readAnnotations(text: string): ReadAnnotations {
  const maker = new AnnotationMaker()
  if (isZoteroNote(text) && !/^[[{]/.test(text.trimStart())) takeZoteroNote(text, maker)
  else {
    const { what, again, less } = annotationWords
    takeJson(readForeignJson(text, BOUNDS, { code: 'not-annotations', what, again, less }), maker)
  }
  const read = maker.read()
  if (read.annotations.length > 0) return read
  const why = read.dropped.map(({ what, count, why: reason }) => annotationWords.leftOut(what, count, reason))
  throw new Refusal('no-annotations', annotationWords.none(why))
}

function takeJson(root: unknown, maker: AnnotationMaker): void {
  const { rows, annotations, items, first, target } = objectOf(root)
  if (typeof first === 'string' && !items && !target) throw pagesElsewhere()
  const list = Array.isArray(rows)
    ? rows
    : Array.isArray(annotations)
      ? annotations
      : Array.isArray(items)
        ? items
        : Array.isArray(root)
          ? root
          : isObject(first)
            ? listOf(first['items'])
            : listOf(objectOf(root)['@graph'] ?? root)
  if (list.length === 0) {
    throw new Refusal('no-annotations', annotationWords.emptyList)
  }
  if (list.length > MOST_ANNOTATIONS) {
    throw new Refusal('too-large', annotationWords.tooMany(list.length, MOST_ANNOTATIONS))
  }
  if (typeof first === 'string') maker.note(annotationWords.morePages)
  if (textOf(objectOf(root)['next']) !== '' || textOf(objectOf(first)['next']) !== '')
    maker.note(annotationWords.morePages)
  if (list.some(isZoteroItem)) takeZotero(list, maker)
  else if (list.some(isHypothesis)) takeHypothesis(list, maker)
  else for (const each of list) takeWebAnnotation(each, maker)
}

const pagesElsewhere = (): Refusal => new Refusal('no-annotations', annotationWords.pagesElsewhere)

const isZoteroItem = (value: unknown): boolean => {
  const data = objectOf(objectOf(value)['data'] ?? value)
  return textOf(data['itemType']) !== '' || 'annotationText' in data
}

/** Hypothesis names the page an annotation is on beside its target. */
const isHypothesis = (value: unknown): boolean =>
  textOf(objectOf(value)['uri']) !== '' && isObject(value) && 'target' in value
