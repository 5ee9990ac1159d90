import { catalogue } from '@shared/language/catalogue'
import { formatCount, listedBriefly } from '@shared/language/counts'

/** What stands beside a memo and belongs to it: hand-overs, remarks, risks, pictures and printed queries. */
export const besideWords = catalogue({
  handOvers: { en: 'Hand-overs', de: 'Übergaben' },
  notHandedOver: {
    en: 'Not handed over yet. An export records what the memo said.',
    de: 'Noch nicht übergeben. Ein Export hält fest, was das Memo sagte.',
  },
  somebody: { en: 'somebody', de: 'jemand' },
  compareAsk: { en: 'Compare…', de: 'Vergleichen…' },
  compareOf: (day: string) => ({
    en: `Compare the hand-over of ${day}…`,
    de: `Übergabe vom ${day} vergleichen…`,
  }),
  nothingMoved: { en: 'Nothing moved since.', de: 'Seitdem unverändert.' },
  movedSince: (names: readonly string[], most: number) => ({
    en: `Moved since: ${listedBriefly(names, most)}.`,
    de: `Seitdem geändert: ${listedBriefly(names, most)}.`,
  }),
  compare: { en: 'Compare what was handed over', de: 'Übergaben vergleichen' },
  before: { en: 'Before', de: 'Vorher' },
  after: { en: 'After', de: 'Nachher' },
  handedOver: (title: string, date: string, day: string) => ({
    en: `“${title}” of ${date}, handed over on ${day}`,
    de: `„${title}“ vom ${date}, übergeben am ${day}`,
  }),
  asItStands: (title: string) => ({ en: `“${title}” as it stands now`, de: `„${title}“, wie es jetzt ist` }),
  judgments: { en: 'Judgments beside each other', de: 'Urteile nebeneinander' },
  oneIsGone: {
    en: 'One of the two is no longer in the project. Choose another.',
    de: 'Eine der beiden ist nicht mehr im Projekt. Wählen Sie eine andere.',
  },

  remark: { en: 'Remark', de: 'Anmerkung' },
  remarks: { en: 'Remarks', de: 'Anmerkungen' },
  remarksOpen: (open: number, all: number) => ({
    en: `Remarks · ${formatCount(open)} open of ${formatCount(all)}`,
    de: `Anmerkungen · ${formatCount(open)} von ${formatCount(all)} offen`,
  }),
  selectFirst: {
    en: 'Select the words of the memo that the remark is about, within one part of it.',
    de: 'Wählen Sie im Memo die Wörter aus, um die es in der Anmerkung geht, innerhalb eines Teils.',
  },
  remarkAsk: { en: 'Remark on the selected words…', de: 'Anmerkung zu den ausgewählten Wörtern…' },
  addRemark: { en: 'Add remark', de: 'Anmerkung hinzufügen' },
  notPrinted: {
    en: 'Stands beside the words and is not printed.',
    de: 'Steht neben dem Text und wird nicht gedruckt.',
  },
  quote: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  namedRemark: (name: string) => ({ en: `Remark “${name}”`, de: `Anmerkung „${name}“` }),
  analystIsGone: { en: 'An analyst who is gone', de: 'Ein Analyst, der nicht mehr da ist' },
  remarkBy: (analyst: string | undefined) => ({
    en: `Remark of ${analyst ?? 'an analyst'}`,
    de: analyst === undefined ? 'Anmerkung eines Analysten' : `Anmerkung von ${analyst}`,
  }),
  dealtWith: (analyst: string) => ({ en: `${analyst}, dealt with`, de: `${analyst}, erledigt` }),
  wordsAreGone: { en: 'These words are no longer there.', de: 'Diese Wörter stehen nicht mehr da.' },
  goToWords: (name: string) => ({ en: `Go to the words of “${name}”`, de: `Zum Text von „${name}“` }),
  goTo: { en: 'Go to', de: 'Hingehen' },
  openAgain: { en: 'Open again', de: 'Wieder öffnen' },
  openRemarkAgain: (name: string) => ({ en: `Open “${name}” again`, de: `„${name}“ wieder öffnen` }),
  done: { en: 'Done', de: 'Erledigt' },
  remarkDone: (name: string) => ({ en: `“${name}” is dealt with`, de: `„${name}“ ist erledigt` }),
  delete: { en: 'Delete', de: 'Löschen' },
  deleteRemark: (name: string) => ({ en: `Delete “${name}”`, de: `„${name}“ löschen` }),
  partNotShown: {
    en: 'The part of the memo that this remark is about is not shown.',
    de: 'Der Teil des Memos, um den es in dieser Anmerkung geht, wird nicht gezeigt.',
  },

  risks: { en: 'Risks in this memo', de: 'Risiken in diesem Memo' },
  risksIn: (included: number, all: number) => ({
    en: `Risks in this memo · ${formatCount(included)} of ${formatCount(all)}`,
    de: `Risiken in diesem Memo · ${formatCount(included)} von ${formatCount(all)}`,
  }),
  takeRisk: { en: 'Take risk into memo', de: 'Risiko ins Memo aufnehmen' },
  leaveRisk: { en: 'Leave risk out of memo', de: 'Risiko aus dem Memo weglassen' },

  pictures: { en: 'Pictures of the memo', de: 'Bilder des Memos' },
  picturesCount: (count: number) => ({
    en: `Pictures · ${formatCount(count)}`,
    de: `Bilder · ${formatCount(count)}`,
  }),
  deletedSession: { en: 'a deleted session', de: 'einer gelöschten Sitzung' },
  movePicture: { en: 'Move picture in memo', de: 'Bild im Memo verschieben' },
  moveUp: (name: string) => ({ en: `Move “${name}” up`, de: `„${name}“ nach oben` }),
  moveDown: (name: string) => ({ en: `Move “${name}” down`, de: `„${name}“ nach unten` }),
  takeOut: (name: string) => ({ en: `Take “${name}” out of the memo`, de: `„${name}“ aus dem Memo nehmen` }),
  takeOutPicture: { en: 'Take picture out of memo', de: 'Bild aus dem Memo nehmen' },
  noPictures: {
    en: 'Pictures are added where they are shown: on the screens Matrix and Sessions.',
    de: 'Bilder werden dort hinzugefügt, wo sie gezeigt werden: unter Matrix und Sitzungen.',
  },
  picturesPrinted: {
    en: 'Printed under Pictures, as the project stands each time.',
    de: 'Wird unter „Pictures“ gedruckt, jeweils nach dem Stand des Projekts.',
  },

  queries: { en: 'Passages of saved queries', de: 'Stellen gespeicherter Abfragen' },
  queriesCount: (count: number) => ({
    en: `Passages of saved queries · ${formatCount(count)}`,
    de: `Stellen gespeicherter Abfragen · ${formatCount(count)}`,
  }),
  deletedQuery: { en: 'A deleted query', de: 'Eine gelöschte Abfrage' },
  open: (name: string) => ({ en: `Open “${name}”`, de: `„${name}“ öffnen` }),
  takeOutPassages: { en: 'Take passages out of memo', de: 'Stellen aus dem Memo nehmen' },
  insertPassages: { en: 'Insert passages of a query', de: 'Stellen einer Abfrage einfügen' },
  insertPassagesAsk: { en: 'Insert passages of a query…', de: 'Stellen einer Abfrage einfügen…' },
  insertStep: { en: 'Insert passages into memo', de: 'Stellen ins Memo einfügen' },
  passagesPrinted: {
    en: 'Printed under Passages, as the project stands each time.',
    de: 'Wird unter „Passages“ gedruckt, jeweils nach dem Stand des Projekts.',
  },
  queryName: { en: 'Name of a saved query', de: 'Name einer gespeicherten Abfrage' },
  savedQueries: { en: 'Saved queries', de: 'Gespeicherte Abfragen' },
  noneSaved: {
    en: 'No query is saved yet. Save one under Passages ({keys}).',
    de: 'Noch ist keine Abfrage gespeichert. Speichern Sie eine unter Stellen ({keys}).',
  },
  noQueryNamed: {
    en: 'No other saved query has this name.',
    de: 'Keine weitere gespeicherte Abfrage heißt so.',
  },
})

/** The heads of judgments beside each other, column by column. */
export const judgmentsHead = (): string[] => [
  differenceHeads.judgment,
  differenceHeads.difference,
  differenceHeads.likelihood,
  differenceHeads.impact,
  differenceHeads.level,
  differenceHeads.confidence,
  differenceHeads.why,
]

const differenceHeads = catalogue({
  judgment: { en: 'Judgment', de: 'Urteil' },
  difference: { en: 'Difference', de: 'Unterschied' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  impact: { en: 'Impact', de: 'Auswirkung' },
  level: { en: 'Level', de: 'Stufe' },
  confidence: { en: 'Confidence', de: 'Konfidenz' },
  why: { en: 'Why', de: 'Warum' },
})
