import { type Citation, type CitationField, CITATION_TYPES, type CitationType, NO_CITATION } from '../../kinds/citation'
import { cardFieldName, type CardFieldKey } from './card-field-names'
import type { Source } from '../../kinds/sources'
import { LIMITS } from '../../limits'
import { dayIn } from './dates'
import { languageCode } from './languages'
import { addressKey, doiIn } from '../web-address'
import { wordsKey } from './matching'
import type { Reference } from './reference'

/** What may change of a card; what it says of its citation is a part of that. */
export type CardChanges = Partial<
  Pick<Source, 'title' | 'authors' | 'publisher' | 'published' | 'retrieved' | 'url' | 'language'>
> & {
  citation?: Partial<Citation>
}

/** A field of a source card that an entry of a reference list may fill. All values are text here. */
export type CardField = {
  key: CardFieldKey
  /** As it is told, in the language that is spoken. */
  readonly label: string
  /** Characters that it holds. */
  most: number
  /** What the card says; empty for nothing. */
  of: (source: Source) => string
  /** What the entry says of it for this card; empty for nothing. */
  from: (reference: Reference, source: Source) => string
  /** Whether both say the same, written differently. */
  same: (now: string, said: string) => boolean
  put: (value: string) => CardChanges
  /** A value as it is shown. */
  shown: (value: string) => string
}

/** Kinds that appear in an outlet, which stands as the publisher on a card. */
const IN_OUTLETS: ReadonlySet<CitationType | null> = new Set<CitationType | null>([
  null,
  'article-newspaper',
  'article-magazine',
  'webpage',
  'post-weblog',
  'broadcast',
])
export const isInOutlet = (type: CitationType | null): boolean => IN_OUTLETS.has(type)

const BETWEEN_AUTHORS = '; '
const sameWords = (now: string, said: string): boolean => wordsKey(now) === wordsKey(said)
const sameIn = (key: (text: string) => string) => (now: string, said: string) => key(now) === key(said)
const asIs = (value: string): string => value

/** Names are the same in whichever order their parts stand. */
const namesKey = (names: string): string =>
  names
    .split(';')
    .map((name) => wordsKey(name).split(' ').toSorted().join(' '))
    .join('; ')

type Given = Pick<CardField, 'key' | 'of' | 'from' | 'put'> & Partial<Omit<CardField, 'label'>>
const field = (given: Given): CardField => ({
  most: LIMITS.line,
  same: sameWords,
  shown: asIs,
  ...given,
  get label() {
    return cardFieldName(given.key)
  },
})

const citationField = (
  key: CitationField,
  from: CardField['from'],
  more: Partial<Omit<CardField, 'key' | 'label'>> = {},
): CardField =>
  field({
    key,
    of: ({ citation }) => (citation ?? NO_CITATION)[key] ?? '',
    from,
    put: (value) => ({ citation: { [key]: value } }),
    ...more,
  })

/** In the order of a card. */
export const CARD_FIELDS: readonly CardField[] = [
  field({
    key: 'title',
    of: ({ title }) => title,
    from: ({ title }) => title,
    put: (title) => ({ title }),
  }),
  field({
    key: 'authors',
    most: LIMITS.prose,
    of: ({ authors }) => authors.join(BETWEEN_AUTHORS),
    from: ({ authors }) => authors.map((name) => name.replaceAll(';', ' ')).join(BETWEEN_AUTHORS),
    put: (value) => ({ authors: value.split(BETWEEN_AUTHORS) }),
    same: sameIn(namesKey),
  }),
  field({
    key: 'publisher',
    of: ({ publisher }) => publisher,
    from: ({ publisher, container, type }) => publisher || (isInOutlet(type) ? container : ''),
    put: (publisher) => ({ publisher }),
  }),
  field({
    key: 'published',
    of: ({ published }) => published ?? '',
    from: ({ published }) => dayIn(published) ?? '',
    put: (published) => ({ published }),
  }),
  field({
    key: 'retrieved',
    of: ({ retrieved }) => retrieved ?? '',
    from: ({ retrieved }) => dayIn(retrieved) ?? '',
    put: (retrieved) => ({ retrieved }),
  }),
  field({
    key: 'url',
    most: LIMITS.url,
    of: ({ url }) => url,
    // An address that leads nowhere else than a page is none of a source.
    from: ({ url }) => (/^https?:\/\//i.test(url) ? url : ''),
    put: (url) => ({ url }),
    same: sameIn(addressKey),
  }),
  field({
    key: 'language',
    most: LIMITS.language,
    of: ({ language }) => language,
    from: ({ language }) => languageCode(language),
    put: (language) => ({ language }),
    same: sameIn((code) => code.toLowerCase().split('-')[0] ?? ''),
  }),
  citationField('type', ({ type }) => type ?? '', {
    shown: (value) => CITATION_TYPES.find(({ key }) => key === value)?.label ?? '',
    same: (now, said) => now === said,
  }),
  citationField('container', ({ container, publisher, type }) =>
    publisher === '' && isInOutlet(type) ? '' : container,
  ),
  citationField('volume', ({ volume }) => volume),
  citationField('issue', ({ issue }) => issue),
  citationField('pages', ({ pages }) => pages),
  citationField('issued', ({ published }, source) => (dayIn(published) || source.published ? '' : published)),
  citationField('doi', ({ doi }) => doiIn(doi), { same: sameIn(doiIn) }),
  citationField('citekey', ({ key }) => key, { same: (now, said) => now === said }),
]
