import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf, listed } from '@shared/language/counts'

/** What is said of the places where analysts tagged, and of what is decided there. */
export const decidingWords = catalogue({
  quote: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  nothingToDecide: {
    en: 'Nobody tagged anything that counts, so there is nothing to decide.',
    de: 'Niemand hat etwas codiert, das zählt; es gibt also nichts zu entscheiden.',
  },
  tag: { en: 'Tag', de: 'Code' },
  allTags: { en: 'All tags', de: 'Alle Codes' },
  aPlace: { en: 'A place', de: 'Ein Ort' },
  whichListed: { en: 'Places listed', de: 'Orte in der Liste' },
  allPlaces: { en: 'All places', de: 'Alle Orte' },
  undecided: { en: 'Undecided', de: 'Unentschieden' },
  differing: { en: 'All differences', de: 'Alle Unterschiede' },
  progress: (decided: number, all: number) => ({
    en: `${formatCount(decided)} of ${formatCount(all)} decided`,
    de: `${formatCount(decided)} von ${formatCount(all)} entschieden`,
  }),
  keepAgreed: (count: number) => ({
    en: `Keep ${counted(count, 'place', 'places')} where all agree`,
    de: `${counted(count, 'Ort', 'Orte')} behalten, an ${formOf(count, { one: 'dem', other: 'denen' })} alle übereinstimmen`,
  }),
  noneOfKind: { en: 'No place is of this kind.', de: 'Kein Ort ist von dieser Art.' },
  places: { en: 'Places', de: 'Orte' },
  listed: (count: number) => ({
    en: `${counted(count, 'place', 'places')} listed.`,
    de: `${counted(count, 'Ort', 'Orte')} in der Liste.`,
  }),
  decided: { en: 'decided', de: 'entschieden' },
  rejected: { en: 'rejected', de: 'verworfen' },

  place: { en: 'Place', de: 'Ort' },
  nothingMore: {
    en: 'Nothing more can be decided here.',
    de: 'Hier kann nichts mehr entschieden werden.',
  },
  decide: { en: 'Decide', de: 'Entscheiden' },
  keepAll: { en: 'Keep all as they are', de: 'Alle behalten, wie sie sind' },
  onlyShared: { en: 'Only the words all share', de: 'Nur die Wörter, die alle teilen' },
  allWords: { en: 'All of these words', de: 'Alle diese Wörter' },
  reject: { en: 'Reject the tag here', de: 'Den Code hier verwerfen' },
  wordsOf: (analysts: readonly string[]) => ({
    en: `The words of ${listed(analysts)}`,
    de: `Die Wörter von ${listed(analysts)}`,
  }),
  showInReader: { en: 'Show in the reader', de: 'Im Text zeigen' },
  readAgain: { en: 'Read it again', de: 'Noch einmal lesen' },
  reason: { en: 'Reason', de: 'Grund' },
  whenKept: {
    en: 'Kept with the next decision on this place',
    de: 'Wird mit der nächsten Entscheidung über diesen Ort behalten',
  },
  tagsHere: { en: '{analyst} has {tags} here', de: '{analyst} hat hier {tags}' },
  nothingHere: { en: '{analyst} tagged nothing here', de: '{analyst} hat hier nichts codiert' },
  restsOn: (risks: readonly string[], analyst: string) => ({
    en: `${listed(risks)} on the passage of ${analyst}`,
    de: `${listed(risks)} auf der Stelle von ${analyst}`,
  }),
  evidenceRests: (resting: readonly string[]) => ({
    en: `Evidence rests here: ${listed(resting)}. It stays evidence whatever is decided; where its words are not those agreed on, it stands without the tag.`,
    de: `Hier gibt es Belege: ${listed(resting)}. Sie bleiben Belege, was auch entschieden wird; wo ihre Wörter nicht die vereinbarten sind, stehen sie ohne den Code.`,
  }),
  decidedBy: {
    en: 'Decided by {analyst}. To change it, decide again.',
    de: 'Entschieden von {analyst}. Zum Ändern noch einmal entscheiden.',
  },
  decidedFor: {
    en: 'Decided by {analyst}: {reason}. To change it, decide again.',
    de: 'Entschieden von {analyst}: {reason}. Zum Ändern noch einmal entscheiden.',
  },
  rejectedBy: {
    en: 'Rejected by {analyst}. To change it, decide again.',
    de: 'Verworfen von {analyst}. Zum Ändern noch einmal entscheiden.',
  },
  rejectedFor: {
    en: 'Rejected by {analyst}: {reason}. To change it, decide again.',
    de: 'Verworfen von {analyst}: {reason}. Zum Ändern noch einmal entscheiden.',
  },
  lines: {
    en: 'Lines below the words, from the top: {analysts}. Thick: this tag; thin: another.',
    de: 'Linien unter den Wörtern, von oben: {analysts}. Dick: dieser Code; dünn: ein anderer.',
  },
})
