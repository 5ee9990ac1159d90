import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'
import type { TermForm } from '@shared/lexicons/lexicon'
import type { Finding } from '@shared/lexicons/lint'
import type { ScalePlace } from '@state/place'

type Part = ScalePlace['part']

/** The three sorts of scales. */
export const PART_NAMES: Readonly<Record<Part, string>> = catalogue({
  lexicon: { en: 'Likelihood lexicon', de: 'Wahrscheinlichkeitslexikon' },
  impactScale: { en: 'Impact scale', de: 'Auswirkungsskala' },
  matrix: { en: 'Risk matrix', de: 'Risikomatrix' },
})

/** How a term stands in a sentence of a memo, which is English. */
export const FORM_NAMES: Readonly<Record<TermForm, string>> = catalogue({
  adjective: { en: 'it is …', de: 'it is …' },
  'a-noun': { en: 'there is a …', de: 'there is a …' },
  noun: { en: 'there is …', de: 'there is …' },
  quoted: { en: 'in quotation marks', de: 'in Anführungszeichen' },
})

/** What a finding of a scale weighs. */
export const WEIGHT_NAMES: Readonly<Record<Finding['weight'], string>> = catalogue({
  refused: { en: 'Cannot be saved', de: 'Lässt sich nicht speichern' },
  warning: { en: 'Warning', de: 'Warnung' },
  note: { en: 'Note', de: 'Hinweis' },
})

const parts = {
  en: { lexicon: 'lexicon', impactScale: 'impact scale', matrix: 'risk matrix' },
  de: { lexicon: 'dieses Lexikons', impactScale: 'dieser Auswirkungsskala', matrix: 'dieser Risikomatrix' },
} as const satisfies Record<string, Record<Part, string>>

const nextEdition = {
  en: (part: Part) => `Scores keep what they meant: a change is saved as the next edition of this ${parts.en[part]}.`,
  de: (part: Part) =>
    `Bewertungen behalten, was sie bedeuteten: Eine Änderung wird als nächste Ausgabe ${parts.de[part]} gespeichert.`,
}

/** The scales that there are, one of them as it is shown, and what can be done with it. */
export const scaleWords = catalogue({
  allScales: { en: 'All scales', de: 'Alle Skalen' },
  scale: { en: 'Scale', de: 'Skala' },
  scales: { en: 'Scales', de: 'Skalen' },
  own: { en: 'own', de: 'eigene' },
  inForce: { en: 'in force', de: 'in Kraft' },
  terms: (count: number) => ({ en: counted(count, 'term', 'terms'), de: counted(count, 'Begriff', 'Begriffe') }),
  levels: (count: number) => ({ en: counted(count, 'level', 'levels'), de: counted(count, 'Stufe', 'Stufen') }),

  madeHere: { en: 'made in this project', de: 'in diesem Projekt erstellt' },
  builtIn: { en: 'built in', de: 'mitgeliefert' },
  madeFrom: (name: string) => ({ en: `made from ${name}`, de: `erstellt aus ${name}` }),
  scoresUnder: (count: number) => ({
    en: `${counted(count, 'score', 'scores')} given under it`,
    de: `${counted(count, 'Bewertung', 'Bewertungen')} damit abgegeben`,
  }),
  withImpactScale: { en: 'With the impact scale', de: 'Mit der Auswirkungsskala' },
  withMatrix: { en: 'With the risk matrix', de: 'Mit der Risikomatrix' },
  otherImpactScale: {
    en: 'The impact scale in force has another number of levels of impact.',
    de: 'Die Auswirkungsskala in Kraft hat eine andere Zahl von Auswirkungsstufen.',
  },
  otherMatrix: {
    en: 'The risk matrix in force has another number of levels of impact.',
    de: 'Die Risikomatrix in Kraft hat eine andere Zahl von Auswirkungsstufen.',
  },
  isInForce: { en: 'In force', de: 'In Kraft' },
  use: { en: 'Use…', de: 'Verwenden…' },
  changeAsNext: { en: 'Change as the next edition…', de: 'Als nächste Ausgabe ändern…' },
  change: { en: 'Change…', de: 'Ändern…' },
  copyToChange: { en: 'Make a copy to change…', de: 'Kopie zum Ändern erstellen…' },
  deleteIt: { en: 'Delete', de: 'Löschen' },
  keptInForce: (part: Part) => ({
    en: `It cannot be deleted, or changed in its place: it is in force. ${nextEdition.en(part)}`,
    de: `Löschen oder direkt ändern geht nicht: ${part === 'lexicon' ? 'Es' : 'Sie'} ist in Kraft. ${nextEdition.de(part)}`,
  }),
  keptForScores: (part: Part) => ({
    en: `It cannot be deleted, or changed in its place: scores were given under it. ${nextEdition.en(part)}`,
    de: `Löschen oder direkt ändern geht nicht: Es wurde damit bewertet. ${nextEdition.de(part)}`,
  }),

  whatToKnow: { en: 'What to know of it', de: 'Was dazu zu wissen ist' },
  nothingFound: {
    en: 'Nothing was found that should be mended.',
    de: 'Es wurde nichts gefunden, was zu berichtigen wäre.',
  },

  number: { en: 'No.', de: 'Nr.' },
  term: { en: 'Term', de: 'Begriff' },
  termsOfIt: { en: 'Terms', de: 'Begriffe' },
  band: { en: 'Band', de: 'Spanne' },
  otherName: { en: 'Other name', de: 'Anderer Name' },
  inSentence: { en: 'In a sentence', de: 'Im Satz' },
  level: { en: 'Level', de: 'Stufe' },
  name: { en: 'Name', de: 'Name' },
  whatHappens: { en: 'What has to happen', de: 'Was geschehen muss' },
  impactLevels: { en: 'Levels of impact', de: 'Auswirkungsstufen' },
  riskLevels: { en: 'Levels of risk', de: 'Risikostufen' },
  cells: {
    en: 'Cells of the matrix, likelihood by impact',
    de: 'Felder der Matrix, Wahrscheinlichkeit mal Auswirkung',
  },
  axes: { en: 'likelihood / impact', de: 'Wahrscheinlichkeit / Auswirkung' },
})
