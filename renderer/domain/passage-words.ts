import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** What is said of passages and tags wherever they stand: as evidence, unseen, linked, chosen from a list. */
export const passageWords = catalogue({
  quoted: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  wordsNotFound: { en: 'words not found', de: 'Wörter nicht gefunden' },
  textNotReadable: { en: 'text not readable', de: 'Text nicht lesbar' },
  showWords: { en: 'Show the words in the article', de: 'Wörter im Artikel zeigen' },
  thisEvidence: { en: 'this evidence', de: 'dieser Beleg' },
  notRated: { en: 'not rated', de: 'nicht eingestuft' },

  unseen: (count: number) => ({
    en: `${counted(count, 'passage', 'passages')} changed, lost or not certain in a new version, not reviewed`,
    de: `${counted(count, 'Stelle', 'Stellen')} in einer neuen Fassung geändert, verloren oder unsicher, nicht durchgesehen`,
  }),
  wordsBehind: (what: string) => ({ en: `Words behind ${what} changed`, de: `Geänderte Wörter: ${what}` }),
  unseenBehind: (count: number) => ({
    en: formOf(count, {
      one: 'Its words changed, were lost or are not certain in a new version of the source. Nobody has reviewed them.',
      other: `${counted(count, 'passage', 'passages')} changed, were lost or are not certain in a new version of a source. Nobody has reviewed them.`,
    }),
    de: formOf(count, {
      one: 'Die Wörter dahinter sind in einer neuen Fassung der Quelle geändert, verloren oder unsicher. Niemand hat sie durchgesehen.',
      other: `${counted(count, 'Stelle', 'Stellen')} sind in einer neuen Fassung einer Quelle geändert, verloren oder unsicher. Niemand hat sie durchgesehen.`,
    }),
  }),
  reviewWordsBehind: (what: string) => ({
    en: `Review the words behind ${what}`,
    de: `Wörter durchsehen: ${what}`,
  }),
  review: { en: 'Review', de: 'Durchsehen' },

  useAsEvidence: { en: 'Use as evidence', de: 'Als Beleg verwenden' },
  link: { en: 'Link', de: 'Verknüpfen' },
  noRisks: {
    en: 'There are no risks yet. Make one first; nothing was linked.',
    de: 'Es gibt noch keine Risiken. Legen Sie erst eines an; es wurde nichts verknüpft.',
  },
  linkStep: (count: number, risk: string) => ({
    en: `Link ${counted(count, 'passage', 'passages')} to ${risk}`,
    de: `${counted(count, 'Stelle', 'Stellen')} mit ${risk} verknüpfen`,
  }),
  linked: (count: number, risk: string) => ({
    en: `Linked ${counted(count, 'passage', 'passages')} to ${risk}.`,
    de: `${counted(count, 'Stelle', 'Stellen')} mit ${risk} verknüpft.`,
  }),
  andMore: (count: number) => ({
    en: `and ${counted(count, 'passage', 'passages')} more.`,
    de: `und ${counted(count, 'weitere Stelle', 'weitere Stellen')}.`,
  }),
  risk: { en: 'Risk', de: 'Risiko' },
  thePassages: (count: number) => ({
    en: formOf(count, { one: 'The passage', other: 'The passages' }),
    de: formOf(count, { one: 'Die Stelle', other: 'Die Stellen' }),
  }),
  allLinked: {
    en: 'This risk has all of them already. Nothing is left to link.',
    de: 'Dieses Risiko hat sie schon alle. Es gibt nichts mehr zu verknüpfen.',
  },
  someLinked: (count: number) => ({
    en: `This risk has ${counted(count, 'passage', 'passages')} of them already; those stay as they are.`,
    de: `Dieses Risiko hat ${counted(count, 'Stelle', 'Stellen')} davon schon; diese bleiben, wie sie sind.`,
  }),

  tag: { en: 'Tag', de: 'Code' },
  tags: { en: 'Tags', de: 'Codes' },
  tagName: { en: 'Tag name', de: 'Name des Codes' },
  typeTag: {
    en: 'Type a tag, or the name of a new one',
    de: 'Code eingeben oder den Namen eines neuen',
  },
  noTags: { en: 'No tags yet. Type a name to create one.', de: 'Noch keine Codes. Geben Sie einen Namen ein.' },
  createTag: (name: string) => ({ en: `Create tag “${name}”`, de: `Code „${name}“ anlegen` }),
  createTagUnder: (name: string, above: string) => ({
    en: `Create tag “${name}” under “${above}”`,
    de: `Code „${name}“ unter „${above}“ anlegen`,
  }),
  tagsOf: (tagSet: string) => ({ en: `Tags of “${tagSet}”`, de: `Codes von „${tagSet}“` }),
  digitOrName: { en: 'Digit or name', de: 'Ziffer oder Name' },
  pressDigit: { en: 'Press a digit, or type a name', de: 'Ziffer drücken oder Namen eingeben' },
  emptySet: {
    en: 'This set has no tags. Add some in the codebook.',
    de: 'Diese Codegruppe hat keine Codes. Fügen Sie im Codebuch welche hinzu.',
  },
  noneOfSet: { en: 'No tag of this set.', de: 'Kein Code dieser Codegruppe.' },
})
