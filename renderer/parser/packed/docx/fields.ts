import { attribute, child, elementsIn, nameOf } from '../xml'
import { isSet } from './styles'

/** Fields of Word, one in another: between begin and separate stands their code, which nobody reads. */
export class Fields {
  readonly #open: ('code' | 'result')[] = []

  get isCode(): boolean {
    return this.#open.includes('code')
  }

  /** A mark of a field; what it shows by itself, as a box to tick does. */
  mark(element: Element): string {
    switch (attribute(element, 'fldCharType')) {
      case 'begin':
        this.#open.push('code')
        return formField(child(element, 'w:ffData'))
      case 'separate':
        if (this.#open.length > 0) this.#open[this.#open.length - 1] = 'result'
        return ''
      case 'end':
        this.#open.pop()
        return ''
      default:
        return ''
    }
  }

  /** Code that does not end with its paragraph is a field left open, and would hide all that follows. */
  endParagraph(): void {
    this.#open.fill('result')
  }
}

function formField(data: Element | null): string {
  const box = child(data, 'w:checkBox')
  if (box) return isSet(child(box, 'w:checked') ?? child(box, 'w:default')) ? '☒' : '☐'
  const list = child(data, 'w:ddList')
  if (!list) return ''
  const entries = [...elementsIn(list)].filter((entry) => nameOf(entry) === 'w:listEntry')
  return attribute(entries[Number(attribute(child(list, 'w:result'), 'val'))], 'val')
}
