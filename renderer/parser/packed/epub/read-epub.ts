import { moveChildren } from '../../blocks/elements'
import type { LeftParts } from '../../blocks/left-parts'
import { parseDay } from '../../days/parse-day'
import { LeftOutCounts } from '../left-out-counts'
import { emptyPage, type PackedText, saidLanguage } from '../packed-text'
import { saidAuthors, saidTitle } from '../../card/properties'
import { resolvePart } from '../relations'
import type { Parts } from '@shared/packed/unzip'
import { chapterPage } from './chapter-page'
import { named, type Package, readPackage } from './package'
import { addTitle, chapterTitles } from './titles'

const TEXT = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/
const DC = 'http://purl.org/dc/elements/1.1/'
const NOTE = '[data-epub-type~="footnote"], [data-epub-type~="endnote"], [data-epub-type~="rearnote"]'
const REFERENCE = 'a[data-epub-type~="noteref"], a[role~="doc-noteref"]'
const COVER = '[data-epub-type~="cover"]'
/** Characters. */
const MOST_ON_COVER = 300

/** A book as a page: its chapters in reading order. */
export function readEpub(parts: Parts, left?: LeftParts): PackedText {
  const book = readPackage(parts)
  const titles = chapterTitles(parts, book)
  const page = emptyPage()
  const leftOut = new LeftOutCounts(page, left)
  const texts = book.spine.filter(({ type }) => TEXT.test(type))
  const numbers = new Map(texts.map(({ path }, at) => [path, at]))
  /** The documents that notes of the text lie in. */
  const referred = new Set<string>()

  const add = (chapter: Document, path: string, title: string): void => {
    const section = page.body.appendChild(page.createElement('section'))
    const { lang } = chapter.documentElement
    if (lang !== '') section.setAttribute('lang', lang)
    for (const reference of chapter.querySelectorAll(REFERENCE))
      referred.add(resolvePart(path, reference.getAttribute('href') ?? ''))
    settle(chapter, path, numbers)
    moveChildren(chapter.body, section)
    addTitle(section, title)
  }
  const leave = (what: 'contents' | 'cover' | 'beside', path: string): void => {
    leftOut.add(what)
    keep(what, path)
  }
  const keep = (what: 'contents' | 'cover' | 'beside', path: string): void =>
    leftOut.keepBlocks(
      what,
      (into) => moveChildren(chapterPage(parts, path).body, into),
      (kept) => page.body.append(kept),
    )
  for (const { path, properties, isLinear } of texts) {
    if (properties.has('nav')) leave('contents', path)
    if (properties.has('nav') || !isLinear) continue
    const chapter = chapterPage(parts, path)
    if (texts.length > 1 && isCover(chapter, path, book)) leave('cover', path)
    else if (texts.length > 1 && isContents(chapter, path, book)) leave('contents', path)
    else add(chapter, path, titles.get(path) ?? '')
  }
  // Notes may lie in a document outside the reading order, and belong to the text all the same.
  for (const { path, properties, isLinear } of texts) {
    if (properties.has('nav') || isLinear) continue
    if (referred.has(path)) add(chapterPage(parts, path), path, '')
    else leave('beside', path)
  }
  const inOrder = new Set(book.spine.map(({ path }) => path))
  for (const { path, type, properties } of book.items.values())
    if (TEXT.test(type) && !inOrder.has(path) && parts.names.has(path))
      keep(properties.has('nav') ? 'contents' : 'beside', path)
  return { ...about(book), page, notes: leftOut.notes() }
}

/** Makes of a chapter what can stand beside others: its ids are its own, its notes are known as such. */
function settle(chapter: Document, path: string, numbers: ReadonlyMap<string, number>): void {
  for (const mark of chapter.querySelectorAll('[data-epub-type~="pagebreak"], [role~="doc-pagebreak"]')) mark.remove()
  for (const reference of chapter.querySelectorAll(REFERENCE)) reference.classList.add('noteref')
  for (const note of chapter.querySelectorAll(NOTE)) note.setAttribute('role', 'doc-footnote')
  for (const back of chapter.querySelectorAll('[data-epub-type~="backlink"]')) back.setAttribute('role', 'doc-backlink')
  const prefix = (number: number): string => `part-${number}-`
  for (const link of chapter.querySelectorAll('a[href]')) {
    const written = link.getAttribute('href') ?? ''
    const number = numbers.get(resolvePart(path, written))
    const fragment = written.includes('#') ? written.slice(written.indexOf('#') + 1) : ''
    if (number === undefined) link.removeAttribute('href')
    else link.setAttribute('href', `#${prefix(number)}${fragment}`)
  }
  const own = prefix(numbers.get(path) ?? 0)
  for (const element of chapter.querySelectorAll('[id]')) element.id = own + element.id
  for (const anchor of chapter.querySelectorAll('a[name]'))
    anchor.setAttribute('name', own + (anchor.getAttribute('name') ?? ''))
}

/** A cover is a picture with a few words on it that the book calls so. */
function isCover({ body }: Document, path: string, book: Package): boolean {
  if (body.textContent.trim().length > MOST_ON_COVER) return false
  return isGuided(book, 'cover', path) || body.matches(COVER) || body.querySelector(COVER) !== null
}

/** Old books have their table of contents as a chapter of links. */
function isContents({ body }: Document, path: string, book: Package): boolean {
  const linked = [...body.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0)
  return linked * 2 > body.textContent.length && isGuided(book, 'toc', path)
}

/** Whether the guide of an old book says what a document is. */
const isGuided = ({ guide }: Package, type: string, path: string): boolean => guide.get(type)?.has(path) ?? false

function about({ root }: Package): Omit<PackedText, 'page' | 'notes'> {
  const said = (name: string): Element[] => [...root.getElementsByTagNameNS(DC, name)]
  const words = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const roles = refinedRoles(root)
  const dates = said('date').filter((date) => !/^(?:creation|modification|conversion)$/.test(opf(date, 'event')))
  return {
    title: saidTitle(words(said('title')[0])),
    authors: saidAuthors(
      said('creator')
        .filter((each) => isAuthor(each, roles))
        .map(words),
    ),
    publisher: words(said('publisher')[0]),
    published: dates.map((date) => parseDay(words(date))).find((day) => day !== null) ?? null,
    language: saidLanguage(words(said('language')[0])),
  }
}

/** Creators may be illustrators and translators, which is said beside them. */
function isAuthor(creator: Element, roles: ReadonlyMap<string, string>): boolean {
  const role = opf(creator, 'role') || (creator.id === '' ? '' : (roles.get(`#${creator.id}`) ?? ''))
  return role === '' || role === 'aut'
}

/** What books say of their people apart from them, by what refers to them; the first of each counts. */
function refinedRoles(root: Element): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  for (const meta of named(root, 'meta')) {
    const refers = meta.getAttribute('refines') ?? ''
    if (meta.getAttribute('property') === 'role' && !roles.has(refers)) roles.set(refers, meta.textContent.trim())
  }
  return roles
}

const opf = (element: Element, name: string): string =>
  element.getAttributeNS('http://www.idpf.org/2007/opf', name) ?? element.getAttribute(name) ?? ''
