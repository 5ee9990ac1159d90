import { partWords } from '../kind-words'
import { LeftOutCounts } from '../left-out-counts'
import { Languages } from '../languages'
import { emptyPage, nothingSaid, type PackedText, saidLanguage } from '../packed-text'
import { saidAuthors, saidTitle } from '../../card/properties'
import { placeNote } from '../place-words'
import type { LeftParts } from '../../blocks/left-parts'
import { damaged, locked } from '@shared/packed/refusals'
import type { Parts } from '@shared/packed/unzip'
import { attribute, child, elementsIn, nameOf, optionalPart, requiredPart } from '../xml'
import { readBlocks } from './blocks'
import { Counter } from './counter'
import { linesIn } from './inline'
import type { OpenDocument } from './open-document'
import { Styles } from './styles'

/** Characters that repeated cells and rows of tables may take. */
const ROOM_FOR_REPEATS = 100_000

/** An OpenDocument text as a page: its final text, its notes at the end. */
export function readOdt(parts: Parts, left?: LeftParts): PackedText {
  if (optionalPart(parts, 'META-INF/manifest.xml')?.querySelector('*|encryption-data')) throw locked()
  const content = requiredPart(parts, 'content.xml')
  const text = child(content, 'office:body', 'office:text')
  if (!text) throw damaged(partWords.noText('content.xml'))
  const common = optionalPart(parts, 'styles.xml')
  const page = emptyPage()
  const odf: OpenDocument = {
    page,
    parts,
    styles: new Styles([common, content]),
    languages: new Languages(),
    leftOut: new LeftOutCounts(page, left),
    deleted: deletedIn(child(text, 'text:tracked-changes')),
    notes: [],
    headings: new Counter(),
    lists: new Map(),
    repeats: { left: ROOM_FOR_REPEATS },
  }
  readBlocks(text, page.body, odf)
  readNotes(odf)
  countChanges(child(text, 'text:tracked-changes'), odf)
  for (const running of runningTexts(common)) {
    odf.leftOut.add('running')
    odf.leftOut.keepBlocks(
      'running',
      (into) => readBlocks(running, into, odf),
      (kept) => page.body.append(kept),
    )
  }
  const meta = child(optionalPart(parts, 'meta.xml'), 'office:meta')
  const said = (name: string): string => child(meta, name)?.textContent.trim() ?? ''
  return {
    ...nothingSaid,
    page,
    title: shownTitle(text, odf) || saidTitle(said('dc:title')),
    authors: saidAuthors([said('meta:initial-creator') || said('dc:creator')]),
    language: saidLanguage(odf.languages.most || said('dc:language')),
    notes: odf.leftOut.notes(),
  }
}

/** Footnotes go before endnotes; notes may refer to others. */
function readNotes(odf: OpenDocument): void {
  const ends: OpenDocument['notes'] = []
  for (let note = odf.notes.shift() ?? ends.shift(); note; note = odf.notes.shift() ?? ends.shift()) {
    const { label, body, isEnd } = note
    if (isEnd) ends.push({ label, body, isEnd: false })
    else placeNote(odf.page.body, label, (place) => readBlocks(body, place, odf))
  }
}

/** What was deleted is kept apart from the text, so that the text is the final one. */
function countChanges(changes: Element | null, { leftOut }: OpenDocument): void {
  for (const region of changes ? elementsIn(changes) : []) {
    for (const change of elementsIn(region)) {
      if (nameOf(change) === 'text:deletion') leftOut.add('deleted')
      if (nameOf(change) === 'text:insertion') leftOut.add('inserted')
    }
  }
}

/** The words of each deletion by its id, which the text names where they stood. */
function deletedIn(changes: Element | null): ReadonlyMap<string, string> {
  const deleted = new Map<string, string>()
  for (const region of changes ? elementsIn(changes) : []) {
    const deletion = child(region, 'text:deletion')
    const id = attribute(region, 'id') || (region.getAttribute('xml:id') ?? '')
    if (deletion) deleted.set(id, linesIn(deletion))
  }
  return deleted
}

/** Headers and footers that have words. */
function runningTexts(styles: Element | null): Element[] {
  const pages = child(styles, 'office:master-styles')
  return [...(pages ? elementsIn(pages) : [])].flatMap((master) =>
    [...elementsIn(master)].filter(
      (part) => /^style:(?:header|footer)/.test(nameOf(part)) && part.textContent.trim() !== '',
    ),
  )
}

/** The words of the first paragraph that is the title by its style. */
function shownTitle(text: Element, { styles }: OpenDocument): string {
  for (const element of elementsIn(text)) {
    if (styles.isNamed(attribute(element, 'style-name'), ['Title'])) return element.textContent.trim()
  }
  return ''
}
