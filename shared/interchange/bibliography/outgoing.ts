import { entitiesOf, type Project } from '../../document/project'
import { type Source, sources as sourceKind } from '../../kinds/sources'
import { counted } from '../../words/plural'
import type { ChosenOptions, OutgoingFormat, OutgoingOption } from '../outgoing'
import { isWhole, nameParts } from './names'

const WHICH: OutgoingOption = {
  key: 'sources',
  label: 'Source cards',
  choices: [
    { value: 'all', label: 'All' },
    { value: 'tagged', label: 'Those with passages' },
    { value: 'evidence', label: 'Those with evidence for a risk' },
  ],
}

/** The sources that are meant, in their order: those with these ids or, where none are given, those of the option. */
export function chosenSources(project: Project, { sources }: ChosenOptions, ids?: readonly string[]): Source[] {
  const all = entitiesOf(project, 'sources').toSorted(sourceKind.order)
  if (ids) {
    const wanted = new Set(ids)
    return all.filter(({ id }) => wanted.has(id))
  }
  if (sources === 'all') return all
  const passages =
    sources === 'tagged'
      ? entitiesOf(project, 'passages')
      : entitiesOf(project, 'evidence').flatMap(({ passageId }) => project.passages[passageId] ?? [])
  const named = new Set(passages.map(({ sourceId }) => sourceId))
  return all.filter(({ id }) => named.has(id))
}

function lost(project: Project): string[] {
  const authors = entitiesOf(project, 'sources').flatMap((source) => source.authors)
  const whole = authors.filter((name) => isWhole(nameParts(name)) && name.includes(' ')).length
  return [
    'Texts, passages, grades and descriptors are left out: a reference list has what a publication is, and no more.',
    ...(whole > 0
      ? [
          `${counted(whole, 'author is', 'authors are')} written whole, as of an institution. Write “Doe, Jane” on the card to have a name sorted and shortened.`,
        ]
      : []),
  ]
}

const format = (name: string, ending: string, use: string): OutgoingFormat => ({
  name,
  ending,
  use,
  options: [WHICH],
  ofSources: WHICH.key,
  lost,
})

/** Source cards as CSL-JSON. */
export const cslJson = format(
  'Reference list, CSL-JSON',
  'json',
  'For Zotero, Pandoc and citation processors. All that a card says of a publication is in it.',
)

/** Source cards as BibTeX. */
export const bibtex = format('Reference list, BibTeX', 'bib', 'For LaTeX, Zotero, JabRef and Citavi.')

/** Source cards as RIS. */
export const ris = format('Reference list, RIS', 'ris', 'For EndNote, Mendeley, Zotero and library catalogues.')
