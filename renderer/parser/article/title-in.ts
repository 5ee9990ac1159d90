import { countWords, wordsOf } from '../blocks/words'
import { titleParts } from './title-parts'

/** A headline of more parts than that is set letter by letter. */
const MOST_PARTS = 12
const LABEL = /^\p{L}{2,20}:/u
const HAS_SMALL = /\p{Ll}/u

/**
 * The title in a headline, as a librarian would write it. What stands in it beside the title in a part of its own, as a
 * section, a number or a second title, is left out where the page names its title without that; so is a label
 * (“Title:Low water”). A headline in capitals is written as the page writes it elsewhere.
 */
export function titleIn(heading: Element, text: string, titles: readonly string[]): string {
  const label = LABEL.exec(text)?.[0] ?? ''
  const rest = text.slice(label.length).trim()
  const title = label !== '' && titles.includes(rest) ? rest : (partThatIs(heading, titles) ?? text)
  return HAS_SMALL.test(title) ? title : asWritten(title, titles)
}

/**
 * The parts of a heading that follow each other and are, word for word, what the page names as its title. What stands in
 * front is left out where a title of the page does so; a second title or “Part 2” only where all of them do.
 */
function partThatIs(heading: Element, titles: readonly string[]): string | null {
  const parts = partsOf(heading)
  if (parts.length < 2 || parts.length > MOST_PARTS) return null
  const whole = new Set(titles.map(wordsOf))
  const known = new Set(titles.flatMap((title) => [title, ...titleParts(title)]).map(wordsOf))
  const isCut = (words: string): boolean => titles.some((title) => wordsOf(title).includes(words))
  for (let from = 1; from < parts.length; from += 1) {
    const behind = parts.slice(from).join(' ')
    if (whole.has(wordsOf(behind)) && countWords(behind) > 1) return behind
  }
  for (let from = 0; from < parts.length; from += 1) {
    if (isCut(wordsOf(parts.slice(from).join(' ')))) continue
    for (let to = parts.length - 1; to > from; to -= 1) {
      const said = parts.slice(from, to).join(' ')
      if (known.has(wordsOf(said)) && countWords(said) > 1) return said
    }
  }
  return null
}

/** The words of what a heading consists of: its texts and elements, of those that alone fill another its parts. */
function partsOf(heading: Element): string[] {
  const nodes = [...heading.childNodes].filter((node) => (node.textContent ?? '').trim() !== '')
  const [only] = [...heading.children].filter((child) => child.textContent.trim() !== '')
  if (nodes.length === 1 && only) return partsOf(only)
  return nodes.map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
}

/** The same words as a title of the page has them in small letters; as they are where none has. */
const asWritten = (title: string, titles: readonly string[]): string =>
  titles
    .flatMap((each) => [each, ...titleParts(each)])
    .find((each) => HAS_SMALL.test(each) && wordsOf(each) === wordsOf(title))
    ?.trim() ?? title
