import { partWords } from '../kind-words'
import { LeftOutCounts } from '../left-out-counts'
import { emptyPage, type PackedText, nothingSaid, saidLanguage } from '../packed-text'
import { saidAuthors, saidTitle } from '../../card/properties'
import { placeNote } from '../place-words'
import type { LeftParts } from '../../blocks/left-parts'
import { damaged } from '@shared/packed/refusals'
import { type Relation, relationsOf } from '../relations'
import type { Parts } from '@shared/packed/unzip'
import { attribute, child, elementsIn, optionalPart, requiredPart } from '../xml'
import { readBlocks } from './body'
import { Fields } from './fields'
import { Languages } from '../languages'
import { lastSection, Notes } from './notes'
import { Numbering } from './numbering'
import type { Office } from './office'
import { Styles } from './styles'
import { textIn } from './text-in'

const USUAL_MAIN = 'word/document.xml'
/** Paragraphs and tables: a letterhead or a cover may stand before the title. */
const TITLE_WITHIN = 30

/** A Word document as a page: its final text, its notes at the end. */
export function readDocx(parts: Parts, left?: LeftParts): PackedText {
  const package_ = relationsOf(parts, '')
  const main = targetOf(package_, 'officeDocument') ?? USUAL_MAIN
  const relations = relationsOf(parts, main)
  const body = child(requiredPart(parts, main), 'w:body')
  if (!body) throw damaged(partWords.noWordText(main))
  const part = (type: string): Element | null => {
    const name = targetOf(relations, type)
    return name === null ? null : optionalPart(parts, name)
  }
  const styles = new Styles(part('styles'))
  const page = emptyPage()
  const leftOut = new LeftOutCounts(page, left)
  const office: Office = {
    page,
    styles,
    numbering: new Numbering(part('numbering'), styles),
    notes: new Notes(part('footnotes'), part('endnotes'), [part('settings'), lastSection(body)]),
    comments: commentsIn(part('comments')),
    fields: new Fields(),
    languages: new Languages(),
    leftOut,
  }
  readBlocks(body, page.body, office)
  for (let note = office.notes.take(); note; note = office.notes.take()) {
    const { label, element } = note
    placeNote(page.body, label, (place) => readBlocks(element, place, office))
  }
  if (targetOf(relations, 'vbaProject') !== null) leftOut.add('macros')
  for (const running of runningTexts(parts, relations)) {
    leftOut.add('running')
    leftOut.keepBlocks(
      'running',
      (into) => readBlocks(running, into, office),
      (kept) => page.body.append(kept),
    )
  }
  const about = coreProperties(parts, package_)
  return {
    ...nothingSaid,
    page,
    title: shownTitle(body, styles) || about.title,
    authors: about.authors,
    language: saidLanguage(office.languages.most || about.language),
    notes: leftOut.notes(),
  }
}

const targetOf = (relations: readonly Relation[], type: string): string | null =>
  relations.find((relation) => relation.type === type)?.target ?? null

/** Headers and footers that have words. */
function runningTexts(parts: Parts, relations: readonly Relation[]): Element[] {
  return relations.flatMap(({ type, target }) => {
    const text = /^(?:header|footer)$/.test(type) ? optionalPart(parts, target) : null
    return text !== null && text.textContent.trim() !== '' ? [text] : []
  })
}

const commentsIn = (comments: Element | null): ReadonlyMap<string, string> =>
  new Map(Array.from(comments ? elementsIn(comments) : [], (each) => [attribute(each, 'id'), textIn(each).trim()]))

/** The words of the paragraphs that are the title by their style, near the beginning. */
function shownTitle(body: Element, styles: Styles): string {
  const lines: string[] = []
  for (const element of [...elementsIn(body)].slice(0, TITLE_WITHIN)) {
    const isTitle = styles.isNamed(styles.ofParagraph(child(element, 'w:pPr')), ['title'])
    if (!isTitle && lines.length > 0) break
    const words = [...element.getElementsByTagNameNS(element.namespaceURI, 't')]
      .map((each) => each.textContent)
      .join('')
    if (isTitle && words.trim() !== '') lines.push(words.trim())
  }
  return lines.join(' ')
}

/** What the properties of the file say. When it was made or changed is not when it was published. */
function coreProperties(
  parts: Parts,
  relations: readonly Relation[],
): { title: string; authors: string[]; language: string } {
  const name = targetOf(relations, 'core-properties') ?? 'docProps/core.xml'
  const root = optionalPart(parts, name)
  const said = (what: string): string => child(root, what)?.textContent.trim() ?? ''
  const authors = saidAuthors(said('dc:creator').split(';'))
  return { title: saidTitle(said('dc:title')), authors, language: said('dc:language') }
}
