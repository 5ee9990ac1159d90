import { annotationWords } from './annotation-words'
import { incomingKinds } from '../incoming-words'
import { LIMITS } from '../../limits'
import { StatementType } from '../../lexicons/statement'
import { cleanName, cleanProse, ReadingNotes } from '../codebook/listed-tag'
import { IncomingReport } from '../incoming'
import type { ForeignAnnotation, ForeignQuote, ForeignTag, NoWords, ReadAnnotations } from './foreign-annotation'

/** An annotation as a file has it, before its words are made fit for a project. */
export type RawAnnotation = Omit<ForeignAnnotation, 'quote' | 'statement' | 'credibility'> & {
  quote: ForeignQuote | NoWords
  statement?: string
  credibility?: number
}

/** Most annotations of one file. */
export const MOST_ANNOTATIONS = 100_000

/** Gathers the annotations of a file: their words are made fit for a project, and what cannot be taken is told. */
export class AnnotationMaker {
  readonly #made: ForeignAnnotation[] = []
  readonly #notes = new ReadingNotes()
  readonly #report = new IncomingReport()

  /** Takes an annotation, unless it stands at no words. */
  take(raw: RawAnnotation): void {
    const { quote } = raw
    if ('noWords' in quote) return this.drop(quote.noWords)
    if (quote.exact.trim() === '') return this.drop(annotationWords.noWords)
    if (quote.exact.length > LIMITS.quote) return this.drop(annotationWords.manyWords)
    const statement = StatementType.safeParse(raw.statement)
    this.#made.push({
      ...raw,
      quote: {
        ...quote,
        exact: lines(quote.exact),
        prefix: lines(quote.prefix.slice(-MOST_CONTEXT)),
        suffix: lines(quote.suffix.slice(0, MOST_CONTEXT)),
      },
      tags: this.#tags(raw.tags),
      note: raw.note.trim() === '' ? '' : cleanProse(raw.note, this.#notes),
      statement: statement.success ? statement.data : null,
      credibility: raw.credibility ?? null,
      creator: raw.creator && { id: raw.creator.id, name: cleanName(raw.creator.name, this.#notes) },
    })
  }

  /** Counts annotations that have no place in a project. */
  drop(why: string, count = 1, what = incomingKinds.annotations): void {
    this.#report.drops(what, count, why)
  }

  note(sentence: string): void {
    this.#report.note(sentence)
  }

  /** All that was taken. */
  read(): ReadAnnotations {
    const { notes, dropped } = this.#report.told()
    return { annotations: this.#made, notes: [...notes, ...this.#notes.list()], dropped }
  }

  #tags(tags: readonly ForeignTag[]): ForeignTag[] {
    const cleaned = tags
      .map((tag) => ({ ...tag, name: cleanName(tag.name, this.#notes) }))
      .filter(({ id, name }) => id !== '' || name !== '')
    this.drop(
      annotationWords.manyTags(LIMITS.tagsOfPassage),
      Math.max(0, cleaned.length - LIMITS.tagsOfPassage),
      incomingKinds.tagsOfAnnotations,
    )
    return cleaned.slice(0, LIMITS.tagsOfPassage)
  }
}

/** Characters of surroundings that are looked at. */
const MOST_CONTEXT = 200

const lines = (text: string): string => text.replace(/\r\n?/g, '\n')
