import { MimeFormat, type SourceFormat } from '@shared/kinds/versions'
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

const LOOKED_AT_BYTES = 1024
const known = Object.entries(formats) as [SourceFormat, Format][]

/** The format of a file: what is a PDF, a zip file or is written as mail is that, whatever its name; else by its name, else by its first bytes; what neither tells is text. */
export function formatOf(name: string, bytes: Uint8Array): SourceFormat {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT_BYTES)).toString('latin1')
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  refuseForeign(extension, start)
  if (isPdf(start)) return 'pdf'
  const packed = packedFormat(extension, start)
  if (packed) return packed
  const named = known.find(([, { extensions }]) => extensions.includes(extension))?.[0]
  const mime = MimeFormat.safeParse(named).success ? null : mimeFormat(start)
  return mime ?? named ?? known.find(([, { begins }]) => begins?.test(start))?.[0] ?? 'txt'
}

/** Whether the name of a file says that it is an article of a format Assay imports. */
export function isArticleName(name: string): boolean {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase()
  return extension !== undefined && known.some(([, { extensions }]) => extensions.includes(extension))
}

/** What the file dialog offers: every article first, then each format by itself, then anything. */
export function dialogFilters(): { name: string; extensions: string[] }[] {
  return [
    { name: 'Articles', extensions: known.flatMap(([, { extensions }]) => extensions) },
    ...known.map(([, { label, extensions }]) => ({ name: label, extensions: [...extensions] })),
    { name: 'All files', extensions: ['*'] },
  ]
}

/** The usual extension of each format, as the command line names what it takes. */
export const usualExtensions: readonly string[] = known.map(([, { extensions }]) => `.${extensions[0]}`)
