import { catalogue } from '../language/catalogue'

/** Why something typed for a score is not taken, and what is asked of numbers that can be two things. */
export const readingWords = catalogue({
  twoPercents: (typed: string, ofHundred: number) => ({
    en: `${typed} could be ${ofHundred}% or ${typed}%. Type whole percents.`,
    de: `${typed} kann ${ofHundred}% oder ${typed}% heißen. Geben Sie ganze Prozente ein.`,
  }),
  notWhole: (typed: string) => ({
    en: `${typed} is not a whole percent.`,
    de: `${typed} ist keine ganze Prozentzahl.`,
  }),
  percentOutside: (typed: string) => ({
    en: `${typed} is outside 0 to 100%.`,
    de: `${typed} liegt nicht zwischen 0 und 100%.`,
  }),
  intervalOutside: {
    en: 'An interval lies within 0 to 100%.',
    de: 'Ein Intervall liegt zwischen 0 und 100%.',
  },
  noInterval: (low: number, high: number) => ({
    en: `${low}–${high}% is no interval: type the lower percent first.`,
    de: `${low}–${high}% ist kein Intervall: Geben Sie zuerst den niedrigeren Wert ein.`,
  }),
  guessOutside: (percent: number, low: number, high: number) => ({
    en: `The best guess ${percent}% lies outside ${low}–${high}%.`,
    de: `Der beste Schätzwert ${percent}% liegt außerhalb von ${low}–${high}%.`,
  }),
  reasonTooLong: {
    en: 'The reason is too long for this line. Write it in the rationale, and ? here.',
    de: 'Der Grund ist zu lang für diese Zeile. Schreiben Sie ihn in die Begründung, und hier ein ?.',
  },
  bandOfNone: (low: number, high: number, lexicon: string, bands: string, middle: number) => ({
    en: `${low}–${high}% is the band of no term of ${lexicon}, which has ${bands}. As an interval it needs a best guess: “${low}-${high}, ${middle}”.`,
    de: `${low}–${high}% ist die Spanne keines Begriffs von ${lexicon}; dort gibt es ${bands}. Als Intervall braucht es einen besten Schätzwert: „${low}-${high}, ${middle}“.`,
  }),
  noLexicon: (name: string) => ({
    en: `“${name}” is not the name of a lexicon of this project.`,
    de: `„${name}“ heißt kein Lexikon dieses Projekts.`,
  }),
  wouldBeLost: (term: string) => ({
    en: `What stands behind “${term}” would be lost. Write it in the rationale.`,
    de: `Was hinter „${term}“ steht, ginge verloren. Schreiben Sie es in die Begründung.`,
  }),
  several: (typed: string, terms: readonly string[]) => ({
    en: `“${typed}” could be ${terms.join(' or ')}.`,
    de: `„${typed}“ kann ${terms.join(' oder ')} heißen.`,
  }),
  noTerm: (typed: string, lexicon: string) => ({
    en: `“${typed}” is not a percent, not a term of ${lexicon} and not “?” for cannot judge.`,
    de: `„${typed}“ ist weder ein Prozentwert noch ein Begriff von ${lexicon} noch „?“ für nicht zu beurteilen.`,
  }),
  noImpactScale: (name: string) => ({
    en: `“${name}” is not the name of an impact scale of this project.`,
    de: `„${name}“ heißt keine Auswirkungsskala dieses Projekts.`,
  }),
  noImpact: (typed: string, levels: number) => ({
    en: `“${typed}” is not a level of impact: type 1 to ${levels}.`,
    de: `„${typed}“ ist keine Stufe der Auswirkung: Geben Sie 1 bis ${levels} ein.`,
  }),
  noConfidence: (typed: string) => ({
    en: `“${typed}” is not a confidence: type l, m or h.`,
    de: `„${typed}“ ist keine Konfidenz: Geben Sie n, m oder h ein.`,
  }),
  belowOne: (example: string) => ({
    en: `What do likelihoods below 1, such as ${example}, mean?`,
    de: `Was bedeuten Wahrscheinlichkeiten unter 1 wie ${example}?`,
  }),
  partsOfOne: (percent: string) => ({
    en: `${percent}%: they are parts of 1`,
    de: `${percent}%: Es sind Teile von 1`,
  }),
  percentsAsTheyAre: (example: string) => ({
    en: `${example}%: they are percents, and refused, since only whole percents are kept`,
    de: `${example}%: Es sind Prozente, die abgelehnt werden, da nur ganze Prozente behalten werden`,
  }),
})
