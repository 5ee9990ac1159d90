import { numberWords } from '../number-words'
import { odfAttribute } from '../xml'

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const DEEPEST = 20

/** Counts the items of one list, or the headings of a text, through all their levels. */
export class Counter {
  readonly #counts: (number | undefined)[] = []

  /** The label of the next item at a level from 1; '' where it has a dot or nothing. `start` is a number it is given. */
  next(levels: ReadonlyMap<number, Element>, level: number, start: string): string {
    const at = Math.min(level, DEEPEST)
    const before = this.#counts[at]
    const given = Number.parseInt(start, 10)
    this.#counts[at] = Number.isNaN(given) ? (before === undefined ? first(levels.get(at)) : before + 1) : given
    this.#counts.length = at + 1
    const element = levels.get(at)
    const said = (name: string): string => odfAttribute(element, 'style', name)
    if (!element || said('num-format') === '') return ''
    const shown = Math.min(Number.parseInt(odfAttribute(element, 'text', 'display-levels'), 10) || 1, at)
    const numbers: string[] = []
    for (let each = at - shown + 1; each <= at; each += 1) {
      const format = odfAttribute(levels.get(each), 'style', 'num-format')
      const number = (this.#counts[each] ??= first(levels.get(each)))
      if (format !== '') numbers.push(numberWords(number, FORMATS[format] ?? 'decimal'))
    }
    return `${said('num-prefix')}${numbers.join('.')}${said('num-suffix')}`.trim()
  }
}

const first = (level: Element | undefined): number =>
  Number.parseInt(odfAttribute(level, 'text', 'start-value'), 10) || 1
