import type { Steps } from '../../steps'
import { dayIn, monthName } from './dates'
import { toLatex } from './latex-text'
import { isWhole, nameParts } from './names'
import type { Reference } from './reference'
import { namesOfType, subtypeOf } from './types'

/**
 * Entries as BibTeX in UTF-8, with the fields of biblatex beside those of BibTeX where only it knows a whole date. Titles
 * are in double braces: styles leave their capitals as they are.
 */
export function* writeBibtex(references: readonly Reference[]): Steps<string> {
  const entries: string[] = []
  for (const reference of references) {
    entries.push(entryOf(reference))
    yield
  }
  return entries.join('\n')
}

function entryOf(reference: Reference): string {
  const { type, title, authors, container, publisher, published, retrieved, url, doi, volume, issue, pages } = reference
  const kind = type ?? 'document'
  const { bibtex } = namesOfType(kind)
  const fields: [string, string][] = [
    ['author', authors.map(authorOf).join(' and ')],
    ['title', title && `{${toLatex(title)}}`],
    [containerField(bibtex), toLatex(container)],
    [publisherField(bibtex), toLatex(publisher)],
    ['year', published.slice(0, 4)],
    ['date', dayIn(published) ?? ''],
    ['volume', toLatex(volume)],
    ['number', toLatex(issue)],
    ['pages', toLatex(pages).replaceAll('–', '--')],
    ['doi', address(doi)],
    ['url', address(url)],
    ['urldate', retrieved],
    ['langid', toLatex(reference.language)],
    ['entrysubtype', subtypeOf(kind)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}},`]))
  // The month is a macro, so that each style names it in its language.
  const month = monthName(published)
  if (month !== '') lines.splice(lines.findIndex((line) => line.startsWith('  year')) + 1, 0, `  month = ${month},`)
  return `@${bibtex}{${reference.key},\n${lines.join('\n')}\n}\n`
}

/** A name written whole is in braces, else BibTeX would take it apart. */
function authorOf(name: string): string {
  const parts = nameParts(name)
  if (isWhole(parts)) return `{${toLatex(parts.family)}}`
  const { family, given, suffix } = parts
  return [family, suffix, given]
    .filter((part, at) => part !== '' || at === 2)
    .map(guarded)
    .join(', ')
}

/** “and” within a part of a name would end it. */
const guarded = (part: string): string => (/\band\b/i.test(part) ? `{${toLatex(part)}}` : toLatex(part))

/** An address stands as it is, but for braces, which would unbalance the entry. */
const address = (text: string): string => text.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')

const containerField = (bibtex: string): string => {
  if (bibtex === 'article') return 'journal'
  return bibtex === 'incollection' || bibtex === 'inproceedings' ? 'booktitle' : 'howpublished'
}

const publisherField = (bibtex: string): string => {
  if (bibtex === 'techreport') return 'institution'
  if (bibtex === 'phdthesis') return 'school'
  return bibtex === 'online' || bibtex === 'article' ? 'organization' : 'publisher'
}
