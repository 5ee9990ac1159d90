import type { Block } from '@shared/text/blocks'
import type { WhyLeft } from '@shared/text/whole-text'
import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'
import type { LeftParts } from '../blocks/left-parts'

/** What of a packed document is left out, or kept. */
const NOTES = catalogue({
  deleted: (count: number) => ({
    en: `${counted(count, 'tracked deletion is', 'tracked deletions are')} left out: the text is the final one.`,
    de: `${counted(count, 'nachverfolgte Löschung ist', 'nachverfolgte Löschungen sind')} ausgelassen: Der Text ist der endgültige.`,
  }),
  inserted: (count: number) => ({
    en: `${counted(count, 'tracked insertion is', 'tracked insertions are')} kept.`,
    de: `${counted(count, 'nachverfolgte Einfügung ist', 'nachverfolgte Einfügungen sind')} behalten.`,
  }),
  comments: (count: number) => ({
    en: `${counted(count, 'comment is', 'comments are')} left out.`,
    de: `${counted(count, 'Kommentar ist', 'Kommentare sind')} ausgelassen.`,
  }),
  hidden: (count: number) => ({
    en: `Hidden text is left out (${counted(count, 'place', 'places')}).`,
    de: `Verborgener Text ist ausgelassen (an ${counted(count, 'Ort', 'Orten')}).`,
  }),
  contents: (_count: number) => ({
    en: 'The table of contents is left out.',
    de: 'Das Inhaltsverzeichnis ist ausgelassen.',
  }),
  cover: (_count: number) => ({ en: 'The cover is left out.', de: 'Das Titelbild ist ausgelassen.' }),
  beside: (count: number) => ({
    en: `${counted(count, 'part is', 'parts are')} left out that the book keeps outside its reading order.`,
    de: `${counted(count, 'Teil ist ausgelassen, den', 'Teile sind ausgelassen, die')} das Buch außerhalb seiner Lesefolge hat.`,
  }),
  macros: (_count: number) => ({
    en: 'Macros are left out; none was run.',
    de: 'Makros sind ausgelassen; keines wurde ausgeführt.',
  }),
  running: (_count: number) => ({
    en: 'Headers and footers are left out.',
    de: 'Kopf- und Fußzeilen sind ausgelassen.',
  }),
  embedded: (count: number) => ({
    en: `${counted(count, 'embedded object is', 'embedded objects are')} not imported.`,
    de: `${counted(count, 'eingebettetes Objekt wird', 'eingebettete Objekte werden')} nicht importiert.`,
  }),
  symbols: (count: number) => ({
    en: `${counted(count, 'symbol', 'symbols')} of a font that Assay does not know ${formOf(count, { one: 'is', other: 'are' })} shown as ▯.`,
    de: `${counted(count, 'Zeichen', 'Zeichen')} einer Schrift, die Assay nicht kennt, ${formOf(count, { one: 'wird', other: 'werden' })} als ▯ gezeigt.`,
  }),
  repeated: (_count: number) => ({
    en: 'Cells that a table repeats beyond measure are left out.',
    de: 'Zellen, die eine Tabelle über die Maßen wiederholt, sind ausgelassen.',
  }),
})
export type LeftOut = keyof typeof NOTES

/** Puts a place into the text, for what stood there. */
type Into = (place: Node) => void

/** Counts what a document has and its text does not; the words of a document that is read whole are kept. */
export class LeftOutCounts {
  readonly #counts = new Map<LeftOut, number>()
  readonly #page: Document
  readonly #left: LeftParts | undefined
  #stretch: LeftOut | null = null
  /** The words of a stretch that may go on. */
  #kept: { why: WhyLeft; block: Block } | null = null

  constructor(page: Document, left?: LeftParts) {
    this.#page = page
    this.#left = left
  }

  /** Keeps words where they stood; those of one stretch together. */
  keep(why: WhyLeft, text: string, into: Into): void {
    if (!this.#left || text === '') return
    if (this.#kept?.why === why) {
      this.#kept.block.text += text
      return
    }
    const words = text.trimStart()
    if (words === '') return
    this.#kept = { why, block: { kind: 'paragraph', level: null, role: 'body', text: words } }
    into(this.#left.put(this.#page, { why, words: [this.#kept.block] }))
  }

  /** What is kept next stands in another paragraph. */
  endParagraph(): void {
    this.#kept = null
  }

  /** Keeps blocks where they stood: `fill` puts them into an element of their own. */
  keepBlocks(why: WhyLeft, fill: (into: Element) => void, into: Into): void {
    this.#kept = null
    if (!this.#left) return
    const words = this.#page.createElement('div')
    fill(words)
    into(this.#left.put(this.#page, { why, words }))
  }

  add(what: LeftOut): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1)
  }

  /** Programs write one deletion in many pieces; pieces without words between them are one. */
  addStretch(what: LeftOut): void {
    if (this.#stretch !== what) this.add(what)
    this.#stretch = what
  }

  /** Words that end a stretch. */
  endStretch(): void {
    this.#stretch = null
    this.#kept = null
  }

  notes(): string[] {
    return (Object.keys(NOTES) as LeftOut[]).flatMap((what) => {
      const count = this.#counts.get(what)
      return count === undefined ? [] : [NOTES[what](count)]
    })
  }
}
