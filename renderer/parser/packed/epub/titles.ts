import { wordsOf } from '../../blocks/words'
import { resolvePart } from '../relations'
import type { Parts } from '@shared/packed/unzip'
import { chapterPage } from './chapter-page'
import { named, type Package, xmlOf } from './package'

const OLD_CONTENTS = 'application/x-dtbncx+xml'

/** The titles that the table of contents gives the documents of a book: the first that leads to each. */
export function chapterTitles(parts: Parts, { items, toc }: Package): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  const add = (from: string, reference: string, title: string): void => {
    const path = resolvePart(from, reference)
    const words = title.replace(/\s+/g, ' ').trim()
    if (words !== '' && !titles.has(path)) titles.set(path, words)
  }
  const contents = [...items.values()].find(({ properties }) => properties.has('nav'))
  if (contents) {
    const page = chapterPage(parts, contents.path)
    const list = page.querySelector('nav[data-epub-type~="toc"]') ?? page.querySelector('nav')
    for (const link of list?.querySelectorAll('a[href]') ?? [])
      add(contents.path, link.getAttribute('href') ?? '', link.textContent)
  }
  const old = items.get(toc) ?? [...items.values()].find(({ type }) => type === OLD_CONTENTS)
  if (old && parts.names.has(old.path)) {
    for (const point of named(xmlOf(parts, old.path), 'navPoint')) {
      const label = named(point, 'text')[0]?.textContent ?? ''
      add(old.path, named(point, 'content')[0]?.getAttribute('src') ?? '', label)
    }
  }
  return titles
}

/** Gives a chapter without any heading the title that the table of contents has for it. */
export function addTitle(chapter: Element, title: string): void {
  if (title === '' || chapter.querySelector('h1, h2, h3, h4, h5, h6') || chapter.textContent.trim() === '') return
  const heading = chapter.ownerDocument.createElement('h1')
  // Books often write the title as a paragraph that only looks like a heading.
  const first = [...chapter.querySelectorAll('p, div')].find(
    (element) => element.textContent.trim() !== '' && element.querySelector('p, div') === null,
  )
  if (first && wordsOf(first.textContent) === wordsOf(title)) {
    heading.append(...first.childNodes)
    first.replaceWith(heading)
  } else {
    heading.append(title)
    chapter.prepend(heading)
  }
}
