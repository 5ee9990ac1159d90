import { passageFormats } from './passage-format-words'
import { z } from 'zod'
import { TABLE_FORMAT_NAMES } from '../tables/formats'

/** Passages in a list. */
export const ListFormat = z.enum(['csv', 'xlsx', 'tsv', 'md', 'docx'])
export type ListFormat = z.infer<typeof ListFormat>

/** The whole text of a source with its passages marked. */
export const MarkedFormat = z.enum(['html', 'marked-docx'])
export type MarkedFormat = z.infer<typeof MarkedFormat>

export const PassageFormat = z.enum([...ListFormat.options, ...MarkedFormat.options])
export type PassageFormat = z.infer<typeof PassageFormat>

export const isMarked = (format: PassageFormat): format is MarkedFormat => MarkedFormat.safeParse(format).success

/** How the name of a marked text ends. */
export const MARKED_ENDINGS = { html: 'html', 'marked-docx': 'docx' } as const satisfies Record<MarkedFormat, string>

/** What a format is called and what it holds. */
export const PASSAGE_FORMAT_NAMES: Readonly<Record<PassageFormat, { name: string; use: string }>> = {
  get csv() {
    return TABLE_FORMAT_NAMES.csv
  },
  get xlsx() {
    return TABLE_FORMAT_NAMES.xlsx
  },
  get tsv() {
    return TABLE_FORMAT_NAMES.tsv
  },
  get md() {
    return { name: passageFormats.md, use: passageFormats.quotesUse }
  },
  get docx() {
    return { name: passageFormats.docx, use: passageFormats.quotesUse }
  },
  get html() {
    return { name: passageFormats.html, use: passageFormats.htmlUse }
  },
  get 'marked-docx'() {
    return { name: passageFormats.markedDocx, use: passageFormats.markedDocxUse }
  },
}
