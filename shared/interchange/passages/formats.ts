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
  csv: TABLE_FORMAT_NAMES.csv,
  xlsx: TABLE_FORMAT_NAMES.xlsx,
  tsv: TABLE_FORMAT_NAMES.tsv,
  md: { name: 'Markdown', use: 'The words as quotes with what stands around them, then what is known of each.' },
  docx: { name: 'Word document', use: 'The words as quotes with what stands around them, then what is known of each.' },
  html: {
    name: 'Highlighted text (web page)',
    use: 'The whole text of the source with its passages marked; beside them their tags, who made them and the notes, at the end a legend. It runs nothing and loads nothing.',
  },
  'marked-docx': {
    name: 'Highlighted text (Word document)',
    use: 'The whole text of the source with its passages marked; their tags and notes are comments by who made them, at the end a legend.',
  },
}
