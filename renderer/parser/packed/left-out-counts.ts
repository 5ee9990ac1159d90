import { counted } from '@shared/words/plural'

const NOTES = {
  deleted: (count: number) =>
    `${counted(count, 'tracked deletion is', 'tracked deletions are')} left out: the text is the final one.`,
  inserted: (count: number) => `${counted(count, 'tracked insertion is', 'tracked insertions are')} kept.`,
  comments: (count: number) => `${counted(count, 'comment is', 'comments are')} left out.`,
  hidden: (count: number) => `Hidden text is left out (${counted(count, 'place')}).`,
  contents: () => 'The table of contents is left out.',
  cover: () => 'The cover is left out.',
  beside: (count: number) =>
    `${counted(count, 'part is', 'parts are')} left out that the book keeps outside its reading order.`,
  macros: () => 'Macros are left out; none was run.',
  running: () => 'Headers and footers are left out.',
  embedded: (count: number) => `${counted(count, 'embedded object is', 'embedded objects are')} not imported.`,
  symbols: (count: number) =>
    `${counted(count, 'symbol', 'symbols')} of a font that Assay does not know ${count === 1 ? 'is' : 'are'} shown as ▯.`,
  repeated: () => 'Cells that a table repeats beyond measure are left out.',
} as const
export type LeftOut = keyof typeof NOTES

/** Counts what a document has and its text does not. */
export class LeftOutCounts {
  readonly #counts = new Map<LeftOut, number>()
  #stretch: LeftOut | null = null

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
  }

  notes(): string[] {
    return (Object.keys(NOTES) as LeftOut[]).flatMap((what) => {
      const count = this.#counts.get(what)
      return count === undefined ? [] : [NOTES[what](count)]
    })
  }
}
