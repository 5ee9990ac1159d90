import type { ParsedArticle } from '@shared/text/parsed-article'

/** A packed document as a page of HTML, what it says about itself, and what was left out of it. */
export type PackedText = Omit<ParsedArticle, 'blocks' | 'url'> & { page: Document }

/** What a document says about itself where it says nothing. */
export const nothingSaid = { title: '', authors: [], publisher: '', published: null, language: '' }

export const emptyPage = (): Document => new DOMParser().parseFromString('', 'text/html')

/** Canonical BCP 47, or '' for what is no language. */
export function saidLanguage(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}
