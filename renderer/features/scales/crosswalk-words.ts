import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'

/** In what order risks are compared. */
export const ORDER_NAMES = catalogue({
  register: { en: 'As in the register', de: 'Wie im Register' },
  before: { en: 'By rank now', de: 'Nach dem Rang jetzt' },
  after: { en: 'By rank then', de: 'Nach dem Rang dann' },
})

/** Scales before they are taken into force: what would change of the risks. */
export const crosswalkWords = catalogue({
  changeScales: { en: 'Change scales', de: 'Skalen wechseln' },
  useThese: { en: 'Use these scales', de: 'Diese Skalen verwenden' },
  areInForce: { en: 'These scales are in force.', de: 'Diese Skalen sind in Kraft.' },
  comparing: { en: 'Comparing…', de: 'Wird verglichen…' },
  notComparedYet: {
    en: 'Risks are compared once a matrix fits.',
    de: 'Die Risiken werden verglichen, sobald eine Matrix passt.',
  },

  lexicon: { en: 'Lexicon of likelihood', de: 'Wahrscheinlichkeitslexikon' },
  impactScale: { en: 'Impact scale', de: 'Auswirkungsskala' },
  matrix: { en: 'Risk matrix', de: 'Risikomatrix' },
  inForce: (name: string) => ({ en: `${name} (in force)`, de: `${name} (in Kraft)` }),
  chooseFitting: { en: 'Choose a matrix that fits', de: 'Passende Matrix wählen' },
  misfit: (of: { matrix: string; columns: number; impactScale: string; levels: number }) => ({
    en: `${of.matrix} has columns for ${of.columns} levels of impact, and ${of.impactScale} has ${of.levels}. Choose a matrix that fits, or another impact scale.`,
    de: `${of.matrix} hat Spalten für ${of.columns} Auswirkungsstufen, ${of.impactScale} hat aber ${of.levels}. Wählen Sie eine passende Matrix oder eine andere Auswirkungsskala.`,
  }),

  noneChanges: { en: 'No risk changes', de: 'Kein Risiko ändert sich' },
  change: (changed: number, of: number) => ({
    en: `${formatCount(changed)} of ${counted(of, 'risk', 'risks')} change`,
    de: `${formatCount(changed)} von ${counted(of, 'Risiko', 'Risiken')} ${formOf(changed, { one: 'ändert', other: 'ändern' })} sich`,
  }),
  stay: (count: number) => ({
    en: `${counted(count, 'risk', 'risks')} ${formOf(count, { one: 'stays as it is', other: 'stay as they are' })}.`,
    de: `${counted(count, 'Risiko', 'Risiken')} ${formOf(count, { one: 'bleibt, wie es ist', other: 'bleiben, wie sie sind' })}.`,
  }),
  givenAnew: (count: number) => ({
    en: `${counted(count, 'score', 'scores')} ${formOf(count, { one: 'is', other: 'are' })} given anew; all others keep the scales they were given under.`,
    de: `${counted(count, 'Bewertung', 'Bewertungen')} ${formOf(count, { one: 'wird', other: 'werden' })} neu abgegeben; alle anderen behalten die Skalen, mit denen sie abgegeben wurden.`,
  }),
  allKept: {
    en: 'Every score keeps the scales it was given under.',
    de: 'Jede Bewertung behält die Skalen, mit denen sie abgegeben wurde.',
  },
  notCounted: (count: number) => ({
    en: `${counted(count, 'answer', 'answers')} of impact ${formOf(count, { one: 'is', other: 'are' })} not counted.`,
    de: `${counted(count, 'Antwort', 'Antworten')} zur Auswirkung ${formOf(count, { one: 'wird', other: 'werden' })} nicht gezählt.`,
  }),
  have: (count: number, shift: string) => ({
    en: `{count} ${formOf(count, { one: 'has', other: 'have' })} ${shift}`,
    de: `{count} × ${shift}`,
  }),

  otherAnswers: { en: 'Answers under other scales', de: 'Antworten mit anderen Skalen' },
  impactsLeftBehind: {
    en: 'Levels of another impact scale are not counted. Say what they are now, or leave them.',
    de: 'Stufen einer anderen Auswirkungsskala werden nicht gezählt. Geben Sie an, was sie jetzt sind, oder belassen Sie sie.',
  },
  termsLeftBehind: {
    en: 'Terms of another lexicon count as the terms their bands lie in. Say what they are now, or leave them.',
    de: 'Begriffe eines anderen Lexikons zählen als die Begriffe, in denen ihre Spannen liegen. Geben Sie an, was sie jetzt sind, oder belassen Sie sie.',
  },
  answerOf: (answer: string, scores: number) => ({
    en: `${answer}, ${counted(scores, 'score', 'scores')}`,
    de: `${answer}, ${counted(scores, 'Bewertung', 'Bewertungen')}`,
  }),
  leave: { en: 'Leave as given', de: 'Wie abgegeben belassen' },

  show: { en: 'Show', de: 'Anzeigen' },
  all: (count: number) => ({ en: `All risks (${formatCount(count)})`, de: `Alle Risiken (${formatCount(count)})` }),
  changing: (count: number) => ({
    en: `Only what changes (${formatCount(count)})`,
    de: `Nur, was sich ändert (${formatCount(count)})`,
  }),
  onlyWith: (shift: string, count: number) => ({
    en: `Only with ${shift} (${formatCount(count)})`,
    de: `Nur: ${shift} (${formatCount(count)})`,
  }),
  order: { en: 'Order', de: 'Reihenfolge' },
  noRisks: { en: 'There are no risks yet.', de: 'Es gibt noch keine Risiken.' },
  noneShown: { en: 'No risk is shown by this choice.', de: 'Diese Auswahl zeigt kein Risiko.' },

  beforeAndAfter: { en: 'Risks before and after', de: 'Risiken vorher und nachher' },
  risk: { en: 'Risk', de: 'Risiko' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  impact: { en: 'Impact', de: 'Auswirkung' },
  level: { en: 'Level', de: 'Stufe' },
  rank: { en: 'Rank', de: 'Rang' },
  whatChanges: { en: 'What changes', de: 'Was sich ändert' },
  underAnother: (count: number) => ({
    en: `${count} under another scale, not counted`,
    de: `${count} mit einer anderen Skala, nicht gezählt`,
  }),
  nothing: { en: 'nothing', de: 'nichts' },
  afterwards: { en: 'then', de: 'dann' },
})
