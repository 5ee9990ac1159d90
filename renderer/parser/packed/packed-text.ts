import { authorsFrom } from '../authors'
import type { ParsedArticle } from '@shared/text/parsed-article'

/** A packed document as a page of HTML, what it says about itself, and what was left out of it. */
export type PackedText = Omit<ParsedArticle, 'blocks' | 'url'> & { page: Document }

/** What a document says about itself where it says nothing. */
export const nothingSaid = { title: '', authors: [], publisher: '', published: null, language: '' }

export const emptyPage = (): Document => new DOMParser().parseFromString('', 'text/html')

/** Titles that programs fill in by themselves. */
const NO_TITLE =
  /^(?:microsoft word - |(?:untitled|unbenannt|sans titre|document|dokument|documento|title|titel)[\s\d_-]*$|.*\.(?:docx?|odt|dotx?|rtf|tmp)$)/i
/** Names of people that programs fill in by themselves. */
const NOBODY =
  /^(?:user|users?\d*|windows[\s-]user|microsoft office user|owner|office|pc|hp|dell|lenovo|home|python-docx|pandoc|docx4j|apache poi|un-named|unnamed|author|calibre.*)$/i

export const saidTitle = (title: string): string => (NO_TITLE.test(title.trim()) ? '' : title.trim())

/** Canonical BCP 47, or '' for what is no language. */
export function saidLanguage(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}

/** The people that a document names as its authors. */
export const saidAuthors = (names: readonly string[]): string[] =>
  authorsFrom(names.filter((name) => !NOBODY.test(name.trim())))
