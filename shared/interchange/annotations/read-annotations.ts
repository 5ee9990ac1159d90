import { Refusal } from '../../refusal'
import { formatCount } from '../../words/plural'
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
const WORDS = {
  code: 'not-annotations',
  what: 'annotations',
  again: 'Export the annotations again there.',
  less: 'Export them there in parts.',
}

/**
 * Reads annotations of other programs: Web Annotation, Recogito, Hypothesis and Zotero as JSON, and notes of Zotero as
 * Markdown. Throws a Refusal for what is none of these, or too much.
 */
export function readAnnotations(text: string): ReadAnnotations {
  const maker = new AnnotationMaker()
  if (isZoteroNote(text) && !/^[[{]/.test(text.trimStart())) takeZoteroNote(text, maker)
  else takeJson(readForeignJson(text, BOUNDS, WORDS), maker)
  const read = maker.read()
  if (read.annotations.length > 0) return read
  const why = read.dropped.map(({ what, count, why: reason }) => `Left out (${what}): ${formatCount(count)}. ${reason}`)
  throw new Refusal(
    'no-annotations',
    ['The file has no annotations of words in a text.', ...why, 'Nothing was imported.'].join(' '),
  )
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
    throw new Refusal(
      'no-annotations',
      'The list of annotations in this file is empty. Nothing was imported. Look there which ones the export takes.',
    )
  }
  if (list.length > MOST_ANNOTATIONS) {
    throw new Refusal(
      'too-large',
      `The file has ${formatCount(list.length)} entries, and ${formatCount(MOST_ANNOTATIONS)} are the most that are read. Nothing was imported. Export them there in parts.`,
    )
  }
  if (typeof first === 'string') maker.note(MORE_PAGES)
  if (textOf(objectOf(root)['next']) !== '' || textOf(objectOf(first)['next']) !== '') maker.note(MORE_PAGES)
  if (list.some(isZoteroItem)) takeZotero(list, maker)
  else if (list.some(isHypothesis)) takeHypothesis(list, maker)
  else for (const each of list) takeWebAnnotation(each, maker)
}

const pagesElsewhere = (): Refusal =>
  new Refusal(
    'no-annotations',
    'This file names a collection of annotations and has none of them: they are in the files of its pages. Nothing was imported. Import those.',
  )

const MORE_PAGES = 'The file is one page of a collection; other pages are in other files and have to be imported, too.'

const isZoteroItem = (value: unknown): boolean => {
  const data = objectOf(objectOf(value)['data'] ?? value)
  return textOf(data['itemType']) !== '' || 'annotationText' in data
}

/** Hypothesis names the page an annotation is on beside its target. */
const isHypothesis = (value: unknown): boolean =>
  textOf(objectOf(value)['uri']) !== '' && isObject(value) && 'target' in value
