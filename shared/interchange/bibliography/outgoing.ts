import { entitiesOf, type Project } from '../../document/project'
import { type Source, sources as sourceKind } from '../../kinds/sources'
import type { ChosenOptions, OutgoingFormat, OutgoingOption } from '../outgoing'
import { isWhole, nameParts } from './names'
import { referenceWords } from './outgoing-words'

const WHICH = 'sources'

const which = (): OutgoingOption => ({
  key: WHICH,
  label: referenceWords.cards,
  choices: [
    { value: 'all', label: referenceWords.all },
    { value: 'tagged', label: referenceWords.tagged },
    { value: 'evidence', label: referenceWords.evidence },
  ],
})

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
  return [referenceWords.leftOut, ...(whole > 0 ? [referenceWords.wholeNames(whole)] : [])]
}

type Format = 'cslJson' | 'bibtex' | 'ris'

const format = (id: Format, ending: string, use: 'forCslJson' | 'forBibtex' | 'forRis'): OutgoingFormat => ({
  get name() {
    return referenceWords[id]
  },
  ending,
  get use() {
    return referenceWords[use]
  },
  get options() {
    return [which()]
  },
  ofSources: WHICH,
  lost,
})

/** Source cards as CSL-JSON. */
export const cslJson = format('cslJson', 'json', 'forCslJson')

/** Source cards as BibTeX. */
export const bibtex = format('bibtex', 'bib', 'forBibtex')

/** Source cards as RIS. */
export const ris = format('ris', 'ris', 'forRis')
