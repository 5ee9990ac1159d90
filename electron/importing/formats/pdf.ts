import { bundle } from './bundle'

/** A document of pages, printed, scanned or made for the press. */
export const pdf = bundle('pdf', { extensions: ['pdf'] })

/** How a PDF begins, whatever its name; programs put a few bytes before it. */
export const isPdf = (start: string): boolean => /^[\s\u00bb\u00bf\u00ef\0]{0,16}%PDF-\d/.test(start)
