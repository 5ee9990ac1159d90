import { catalogue } from '@shared/language/catalogue'
import type { ScalePlace } from '@state/place'

type Part = ScalePlace['part']
/** What a scale is made of, row by row. */
export type RowPart = 'term' | 'level' | 'row'

const parts = {
  en: { lexicon: 'lexicon', impactScale: 'impact scale', matrix: 'risk matrix' },
  de: { lexicon: 'Lexikon', impactScale: 'Auswirkungsskala', matrix: 'Risikomatrix' },
} as const satisfies Record<string, Record<Part, string>>

/** In German by gender: "ein neues Lexikon", "eine neue Skala". */
const byGender = (part: Part, neuter: string, feminine: string): string =>
  `${part === 'lexicon' ? neuter : feminine} ${parts.de[part]}`

const rows = {
  en: { term: 'term', level: 'level', row: 'row' },
  de: { term: 'Begriff', level: 'Stufe', row: 'Zeile' },
} as const satisfies Record<string, Record<RowPart, string>>

/** The editors of scales: what is typed where, and why it cannot be saved. */
export const editorWords = catalogue({
  newFrom: (part: Part, name: string) => ({
    en: `New ${parts.en[part]} from “${name}”`,
    de: `${byGender(part, 'Neues', 'Neue')} aus „${name}“`,
  }),
  changeAs: (name: string, edition: number) => ({
    en: `Change “${name}” as edition ${edition}`,
    de: `„${name}“ als Ausgabe ${edition} ändern`,
  }),
  change: (name: string) => ({ en: `Change “${name}”`, de: `„${name}“ ändern` }),
  save: { en: 'Save', de: 'Speichern' },
  savePart: (part: Part) => ({ en: `Save ${parts.en[part]}`, de: `${parts.de[part]} speichern` }),
  saveEdition: (edition: number) => ({ en: `Save edition ${edition}`, de: `Ausgabe ${edition} speichern` }),
  whatStays: (before: number, edition: number) => ({
    en: `Scores given under edition ${before} stay as they are. “Use…” then takes edition ${edition} into force.`,
    de: `Mit Ausgabe ${before} abgegebene Bewertungen bleiben, wie sie sind. „Verwenden…“ setzt dann Ausgabe ${edition} in Kraft.`,
  }),
  name: { en: 'Name', de: 'Name' },
  note: {
    en: 'Note: where it comes from, what to mind',
    de: 'Notiz: Herkunft, was zu beachten ist',
  },
  ours: (name: string) => ({ en: `Our ${name}`, de: `Unsere Fassung von ${name}` }),
  after: (name: string) => ({ en: `After ${name}.`, de: `Nach ${name}.` }),
  needsName: (part: Part) => ({
    en: `The ${parts.en[part]} needs a name.`,
    de: `${byGender(part, 'Das', 'Die')} braucht einen Namen.`,
  }),
  nameTaken: (part: Part, name: string) => ({
    en: `Another ${parts.en[part]} is called “${name}”.`,
    de: `${byGender(part, 'Ein anderes', 'Eine andere')} heißt schon „${name}“.`,
  }),
  noPercent: (typed: string) => ({
    en: `“${typed}” is not a whole percent from 0 to 100.`,
    de: `„${typed}“ ist keine ganze Prozentzahl von 0 bis 100.`,
  }),

  addRow: (part: RowPart) => ({ en: `Add ${rows.en[part]}`, de: `${rows.de[part]} hinzufügen` }),
  moveUp: (part: RowPart, number: number) => ({
    en: `Move ${rows.en[part]} ${number} up`,
    de: `${rows.de[part]} ${number} nach oben`,
  }),
  moveDown: (part: RowPart, number: number) => ({
    en: `Move ${rows.en[part]} ${number} down`,
    de: `${rows.de[part]} ${number} nach unten`,
  }),
  removeRow: (part: RowPart, number: number) => ({
    en: `Remove ${rows.en[part]} ${number}`,
    de: `${rows.de[part]} ${number} entfernen`,
  }),
  nameOf: (part: RowPart, number: number) => ({
    en: `Name of ${rows.en[part]} ${number}`,
    de: `Name von ${rows.de[part]} ${number}`,
  }),

  levelsLeastFirst: { en: 'Levels, the least first', de: 'Stufen, die geringste zuerst' },
  whatHappensFor: (level: number) => ({
    en: `What has to happen for level ${level}`,
    de: `Was für Stufe ${level} geschehen muss`,
  }),

  termsLeastFirst: {
    en: 'Terms, the least likely first',
    de: 'Begriffe, der unwahrscheinlichste zuerst',
  },
  otherNameOf: (term: number) => ({
    en: `Other name of term ${term}`,
    de: `Anderer Name von Begriff ${term}`,
  }),
  from: { en: 'from', de: 'von' },
  to: { en: 'to', de: 'bis' },
  moreThan: (term: number) => ({
    en: `Term ${term}: more than its lower percent`,
    de: `Begriff ${term}: mehr als sein unterer Prozentwert`,
  }),
  lessThan: (term: number) => ({
    en: `Term ${term}: less than its higher percent`,
    de: `Begriff ${term}: weniger als sein oberer Prozentwert`,
  }),
  noPartOfBand: (end: string) => ({
    en: `${end}, which is no part of the band`,
    de: `${end}, der nicht zur Spanne gehört`,
  }),
  off: (end: string) => ({ en: `${end}: off`, de: `${end}: aus` }),
  lowerPercent: (term: number) => ({
    en: `Lower percent of term ${term}`,
    de: `Unterer Prozentwert von Begriff ${term}`,
  }),
  higherPercent: (term: number) => ({
    en: `Higher percent of term ${term}`,
    de: `Oberer Prozentwert von Begriff ${term}`,
  }),
  inSentence: (term: number) => ({ en: `In a sentence, term ${term}`, de: `Im Satz, Begriff ${term}` }),

  likelihoodLevels: { en: 'Levels of likelihood', de: 'Wahrscheinlichkeitsstufen' },
  rowBegins: (row: number) => ({
    en: `Row ${row} begins at percent`,
    de: `Zeile ${row} beginnt bei Prozent`,
  }),
  letters: { en: 'Letters', de: 'Buchstaben' },
  lettersOf: (level: number) => ({ en: `Letters of level ${level}`, de: `Buchstaben von Stufe ${level}` }),
  colourOf: (level: number) => ({
    en: `Colour of level ${level}, 1 to 5 from the palest`,
    de: `Farbe von Stufe ${level}, 1 bis 5, von der blassesten an`,
  }),
  columns: { en: 'Columns', de: 'Spalten' },
  impactLevels: (count: number) => ({ en: `${count} levels of impact`, de: `${count} Auswirkungsstufen` }),
  howToPut: {
    en: 'Arrows go from cell to cell; a digit puts that level, Enter or a click the next one, with Shift the one before.',
    de: 'Pfeile gehen von Feld zu Feld; eine Ziffer setzt diese Stufe, Eingabe oder ein Klick die nächste, mit Umschalt die davor.',
  },
  cell: (likelihood: string, impact: string | number, level: string) => ({
    en: `Likelihood ${likelihood}, impact ${impact}: ${level}`,
    de: `Wahrscheinlichkeit ${likelihood}, Auswirkung ${impact}: ${level}`,
  }),
})
