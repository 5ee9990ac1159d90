import { annotationWords } from './annotation-words'
import type { ForeignQuote, NoWords } from './foreign-annotation'
import { countOf, firstText, isObject, listOf, textOf } from './json-values'

type Selector = Readonly<Record<string, unknown>>

/** Selectors that refine one another are followed so far. */
const DEEPEST = 5

const NO_QUOTE: ForeignQuote = { exact: '', prefix: '', suffix: '', start: null, page: null }

/** The words of the first selector that has any, with the first position that is said; else why there are none. */
export function quoteOf(selector: unknown): ForeignQuote | NoWords {
  const all = selectorsIn(selector, DEEPEST)
  const quoted = all.find((each) => textOf(each['exact']) !== '' || textOf(each['quote']) !== '')
  const placed = all.find((each) => countOf(each['start']) !== null)
  if (quoted) {
    return {
      exact: firstText(quoted['exact'], quoted['quote']),
      prefix: textOf(quoted['prefix']),
      suffix: textOf(quoted['suffix']),
      start: placed ? countOf(placed['start']) : null,
      page: pageOf(all),
    }
  }
  return placed ? { ...NO_QUOTE, start: countOf(placed['start']) } : { noWords: whyNone(all, selector) }
}

function whyNone(all: readonly Selector[], selector: unknown): string {
  if (listOf(selector).length === 0) return annotationWords.ofWholePage
  return all.some(isOfPicture) ? annotationWords.ofRecording : annotationWords.byMarkup
}

const isOfPicture = ({ type, value }: Selector): boolean =>
  type === 'SvgSelector' || /^(?:xywh|t)=/.test(textOf(value).replace(/^#/, ''))

/** The page that a selector of a PDF names, counted from 0 there. */
function pageOf(selectors: readonly Selector[]): number | null {
  const index = selectors.map((each) => countOf(each['index'])).find((each) => each !== null)
  return index === undefined || index === null ? null : index + 1
}

function selectorsIn(selector: unknown, deepest: number): Selector[] {
  if (deepest === 0) return []
  return listOf(selector)
    .filter(isObject)
    .flatMap((each) => [each, ...selectorsIn(each['refinedBy'], deepest - 1)])
}
