import { dialogWords } from '../../dialog-words'
import { importWords } from '../import-words'
import { FORMAT_NAMES } from './format-words'
import { BundleFormat, MimeFormat, PackedFormat, type SourceFormat } from '@shared/kinds/versions'
import { refuseForeign } from './foreign'
import type { Format } from './format'
import { html } from './html'
import { md } from './md'
import { eml, mhtml, mimeFormat } from './mime'
import { docx, epub, odt, packedFormat } from './packed'
import { isPdf, pdf } from './pdf'
import { txt } from './txt'

/** Every format Assay imports. A new one is a file beside these and an entry here. */
export const formats: Readonly<Record<SourceFormat, Format>> = { txt, md, html, docx, odt, epub, eml, mhtml, pdf }

/** A page says what it is here; XML has long declarations before it does. */
const [LOOKED_AT_BYTES, LOOKED_AT_XML] = [1024, 16 * 1024]
const known = Object.entries(formats) as [SourceFormat, Format][]

/** The format of a file: what is a PDF, a zip file or is written as mail is that, whatever its name; else by its name, else by its first bytes; what neither tells is text. */
export function formatOf(name: string, bytes: Uint8Array): SourceFormat {
  const beginning = Buffer.from(bytes.subarray(0, LOOKED_AT_XML)).toString('latin1')
  const start = beginning.slice(0, LOOKED_AT_BYTES)
  const extension = extensionOf(name)
  refuseForeign(extension, beginning, bytes)
  if (isPdf(start)) return 'pdf'
  const packed = packedFormat(extension, start, bytes)
  if (packed) return packed
  const named = known.find(([, { extensions }]) => extensions.includes(extension))?.[0]
  const mime = mimeFormat(start, MimeFormat.safeParse(named).data ?? null)
  if (mime) return mime
  const begun = known.find(([, { begins }]) => begins?.test(start))?.[0]
  // Programs save pages under the names of documents, so that Word opens them.
  return (PackedFormat.safeParse(named).success ? begun : undefined) ?? named ?? begun ?? 'txt'
}

const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** What to tell the analyst of a file whose name says another format than it is. */
export function noteOfName(name: string, format: SourceFormat): string[] {
  const extension = extensionOf(name)
  if (extension === '' || formats[format].extensions.includes(extension)) return []
  const isOther = known.some(([, { extensions }]) => extensions.includes(extension))
  if (!isOther && !BundleFormat.safeParse(format).success) return []
  return [importWords.otherKind(extension, FORMAT_NAMES[format])]
}

/** Whether the name of a file says that it is an article of a format Assay imports. */
export function isArticleName(name: string): boolean {
  const extension = extensionOf(name)
  return extension !== '' && known.some(([, { extensions }]) => extensions.includes(extension))
}

/** What the file dialog offers: every article first, then each format by itself, then anything. */
export function dialogFilters(): { name: string; extensions: string[] }[] {
  return [
    { name: dialogWords.articles, extensions: known.flatMap(([, { extensions }]) => extensions) },
    ...known.map(([format, { extensions }]) => ({ name: FORMAT_NAMES[format], extensions: [...extensions] })),
    { name: dialogWords.allFiles, extensions: ['*'] },
  ]
}

/** The usual extension of each format, as the command line names what it takes. */
export const usualExtensions: readonly string[] = known.map(([, { extensions }]) => `.${extensions[0]}`)
