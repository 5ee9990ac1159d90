import { catalogue } from '@shared/language/catalogue'

/** Who does not go along has a dissent from a group that does not agree, a reservation about one that does. */
export type DissentKind = 'dissent' | 'reservation'

const MINE_IN_GERMAN: Readonly<Record<DissentKind, string>> = {
  dissent: 'Meine abweichende Meinung',
  reservation: 'Meinen Vorbehalt',
}

/** Who does not go along with the group, and what is said to it. */
export const dissentWords = catalogue({
  dissentHere: {
    en: 'The group does not agree here. Whoever records where they stand is printed beside the answer of the group.',
    de: 'Die Gruppe ist hier nicht einig. Wer seinen Standpunkt festhält, wird neben der Antwort der Gruppe gedruckt.',
  },
  reservationHere: {
    en: 'The group agrees here. Whoever does not go along is printed as a reservation.',
    de: 'Die Gruppe ist hier einig. Wer nicht mitgeht, wird als Vorbehalt gedruckt.',
  },
  changeMineOpens: (what: DissentKind) => ({ en: `Change my ${what}…`, de: `${MINE_IN_GERMAN[what]} ändern…` }),
  changeMine: (what: DissentKind) => ({ en: `Change my ${what}`, de: `${MINE_IN_GERMAN[what]} ändern` }),
  recordMineOpens: (what: DissentKind) => ({ en: `Record my ${what}…`, de: `${MINE_IN_GERMAN[what]} festhalten…` }),
  recordMine: (what: DissentKind) => ({ en: `Record my ${what}`, de: `${MINE_IN_GERMAN[what]} festhalten` }),
  takeBack: { en: 'Take it back', de: 'Zurücknehmen' },
  printedNamed: { en: 'printed with the name', de: 'mit Namen gedruckt' },
  printedUnnamed: { en: 'printed without the name', de: 'ohne Namen gedruckt' },
  judgment: (likelihood: string, confidence: string) => ({
    en: `Likelihood ${likelihood}, confidence ${confidence}`,
    de: `Wahrscheinlichkeit ${likelihood}, Konfidenz ${confidence}`,
  }),
  change: { en: 'Change', de: 'Ändern' },
  record: { en: 'Record', de: 'Festhalten' },
  likelihood: { en: 'Likelihood, as you judge it', de: 'Wahrscheinlichkeit nach Ihrem Urteil' },
  likelihoodExamples: { en: '65, likely, 40-70, 55 or ?', de: '65, likely, 40-70, 55 oder ?' },
  likelihoodHint: {
    en: 'A percent, an interval with a best guess, a term, or ? and why it cannot be judged',
    de: 'Ein Prozentwert, ein Intervall mit bester Schätzung, ein Begriff oder ? und warum es sich nicht beurteilen lässt',
  },
  notSaid: { en: 'Not said', de: 'Nicht angegeben' },
  reason: { en: 'Reason', de: 'Grund' },
  reasonHint: {
    en: 'Why you do not go along, as it is to be read beside the judgment',
    de: 'Warum Sie nicht mitgehen, so wie es neben dem Urteil zu lesen sein soll',
  },
  printName: { en: 'Print it with my name', de: 'Mit meinem Namen drucken' },
})

/** What is said to the group about a risk. */
export const commentWords = catalogue({
  takeBack: { en: 'Take back this comment', de: 'Diesen Kommentar zurücknehmen' },
  say: { en: 'Say something to the group', de: 'Der Gruppe etwas sagen' },
  underWhose: {
    en: 'It stands under your letter, or your name where names are shown',
    de: 'Es steht unter Ihrem Buchstaben, oder unter Ihrem Namen, wo Namen gezeigt werden',
  },
  add: { en: 'Add comment', de: 'Kommentar hinzufügen' },
})
