import { attribute, child, elementsIn, nameOf } from '../xml'
import { numberWords } from '../number-words'

export type NoteKind = 'footnote' | 'endnote'
type Counting = { format: string; next: number }
type Note = { label: string; element: Element }

/** The notes of a Word document, numbered as they are referred to. */
export class Notes {
  readonly #elements: Readonly<Record<NoteKind, ReadonlyMap<string, Element>>>
  readonly #counting: Readonly<Record<NoteKind, Counting>>
  readonly #labels = new Map<Element, string>()
  readonly #referred: Record<NoteKind, Note[]> = { footnote: [], endnote: [] }

  /** `settings` are those of the document, and of its last section, which overrides them. */
  constructor(footnotes: Element | null, endnotes: Element | null, settings: readonly (Element | null)[]) {
    this.#elements = { footnote: byId(footnotes), endnote: byId(endnotes) }
    this.#counting = {
      footnote: counting(settings, 'w:footnotePr', 'decimal'),
      endnote: counting(settings, 'w:endnotePr', 'lowerRoman'),
    }
  }

  /** The label of a note where the text refers to it; '' where there is no such note. `own` is a mark it has instead of a number. */
  refer(kind: NoteKind, id: string, own: string): string {
    const element = this.#elements[kind].get(id)
    if (!element) return ''
    const known = this.#labels.get(element)
    if (known !== undefined) return known
    const label = own || this.#number(this.#counting[kind])
    this.#labels.set(element, label)
    this.#referred[kind].push({ label, element })
    return label
  }

  #number(counter: Counting): string {
    counter.next += 1
    return numberWords(counter.next - 1, counter.format)
  }

  /** The next note that was referred to and not taken yet; notes may refer to others. */
  take(): Note | undefined {
    return this.#referred.footnote.shift() ?? this.#referred.endnote.shift()
  }
}

function byId(root: Element | null): ReadonlyMap<string, Element> {
  return new Map(Array.from(root ? elementsIn(root) : [], (note) => [attribute(note, 'id'), note]))
}

function counting(settings: readonly (Element | null)[], name: string, usual: string): Counting {
  const said = (what: string): string =>
    settings.map((each) => attribute(child(each, name, what), 'val')).findLast(Boolean) ?? ''
  return { format: said('w:numFmt') || usual, next: Number.parseInt(said('w:numStart'), 10) || 1 }
}

/** The properties of the last section of a text. */
export function lastSection(body: Element): Element | null {
  return [...elementsIn(body)].findLast((element) => nameOf(element) === 'w:sectPr') ?? null
}
