import { catalogue } from '../../language/catalogue'
import { formatCount, formOf } from '../../language/counts'
import type { ScorePartLabel } from './score-variables'

/** What parts of scores are called in a report. */
export const SCORE_PART_NAMES: Readonly<Record<ScorePartLabel, string>> = catalogue({
  Likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  Impact: { en: 'Impact', de: 'Auswirkung' },
  Confidence: { en: 'Confidence', de: 'Konfidenz' },
  Basis: { en: 'Basis', de: 'Grundlage' },
  Rationale: { en: 'Rationale', de: 'Begründung' },
})

/** Why cases, scores and sets of a REFI-QDA project do not come in. */
export const refiCaseWords = catalogue({
  /** The title of a risk that a case without a name becomes. */
  risk: { en: 'Risk', de: 'Risiko' },
  noVariablesOfSources: { en: 'Sources have no variables here.', de: 'Quellen haben hier keine Variablen.' },
  noCases: {
    en: 'Assay has no cases; the passages that they name come in all the same.',
    de: 'Assay hat keine Fälle; die Stellen, die sie nennen, kommen trotzdem herein.',
  },
  noVariablesOfCases: { en: 'Assay has no variables of cases.', de: 'Assay hat keine Variablen von Fällen.' },
  onlyRisks: {
    en: 'Assay links passages with risks only.',
    de: 'Assay verknüpft Stellen nur mit Risiken.',
  },
  riskStays: (name: string) => ({
    en: `“${name}” is here already and stays as it is; the file says otherwise.`,
    de: `„${name}“ ist schon hier und bleibt, wie es ist; die Datei sagt anderes.`,
  }),
  passageNotImported: (name: string) => ({
    en: `“${name}”: their passage is not imported.`,
    de: `„${name}“: Ihre Stelle wird nicht importiert.`,
  }),
  linkedOtherwise: (name: string) => ({
    en: `“${name}”: the passage is linked otherwise here, and that stays.`,
    de: `„${name}“: Die Stelle ist hier anders verknüpft, und das bleibt.`,
  }),
  unknownAnalyst: {
    en: 'The file does not say which analyst judged so.',
    de: 'Die Datei sagt nicht, welcher Analyst so geurteilt hat.',
  },
  partUnread: (part: string, name: string, why: string) => ({
    en: `${part} of “${name}”: ${why}`,
    de: `${part} von „${name}“: ${why}`,
  }),
  inSession: (name: string) => ({
    en: `“${name}”: a scoring session asks about it, and is answered there.`,
    de: `„${name}“: Eine Sitzung fragt danach, und geantwortet wird dort.`,
  }),
  unnamedAnalyst: { en: 'The file does not name the analyst.', de: 'Die Datei nennt den Analysten nicht.' },
  scoredOtherwise: (name: string) => ({
    en: `“${name}”: its analyst has scored it otherwise here, and that stays.`,
    de: `„${name}“: Der Analyst hat es hier anders bewertet, und das bleibt.`,
  }),
  onlyTags: { en: 'A set here holds tags only.', de: 'Eine Codegruppe fasst hier nur Codes.' },
  unknownCodes: (name: string) => ({
    en: `In “${name}”: They are not in the file, or could not be taken.`,
    de: `In „${name}“: Sie sind nicht in der Datei oder konnten nicht übernommen werden.`,
  }),
  manyTagsOfSet: (name: string, most: number) => ({
    en: `In “${name}”: A set has ${formatCount(most)} tags at most.`,
    de: `In „${name}“: Eine Codegruppe hat höchstens ${formatCount(most)} Codes.`,
  }),
  unnamedSets: { en: 'They have no name.', de: 'Sie haben keinen Namen.' },
  emptySet: (name: string) => ({ en: `“${name}” has no codes.`, de: `„${name}“ hat keine Codes.` }),
  setStays: (name: string) => ({
    en: `A set “${name}” is here already and stays as it is.`,
    de: `Eine Codegruppe „${name}“ ist schon hier und bleibt, wie sie ist.`,
  }),
})

/** Why selections of a REFI-QDA project, or their codes and notes, do not come in. */
export const refiSelectionWords = catalogue({
  unknownCode: {
    en: 'Their code is not in the file, or could not be taken.',
    de: 'Ihr Code ist nicht in der Datei oder konnte nicht übernommen werden.',
  },
  noteStays: (name: string) => ({
    en: `In “${name}”: their passage is here already and keeps its own note.`,
    de: `In „${name}“: Ihre Stelle ist schon hier und behält ihre eigene Notiz.`,
  }),
  manyTags: (most: number) => ({
    en: `A passage has ${most} tags at most.`,
    de: `Eine Stelle hat höchstens ${most} Codes.`,
  }),
  nowhere: (text: string, why: string, places: string) => ({
    en: `In “${text}”: ${why}, at ${places}.`,
    de: `In „${text}“: ${why}, bei ${places}.`,
  }),
  places: (shown: readonly string[], more: number) => ({
    en: `${shown.join(', ')}${more > 0 ? ` and ${formatCount(more)} more ${formOf(more, { one: 'place', other: 'places' })}` : ''}`,
    de: `${shown.join(', ')}${more > 0 ? ` und ${formatCount(more)} ${formOf(more, { one: 'weiteren Stelle', other: 'weiteren Stellen' })}` : ''}`,
  }),
  tooLong: (most: number) => ({
    en: `it is longer than ${formatCount(most)} characters`,
    de: `länger als ${formatCount(most)} Zeichen`,
  }),
  noNumber: { en: 'its place is no number', de: 'ohne eine Zahl als Ort' },
  endsBefore: { en: 'it ends before it begins', de: 'Ende vor Anfang' },
  noWords: { en: 'it has no words', de: 'ohne Worte' },
  beyond: {
    en: 'it has no words there, or reaches past the end of the text',
    de: 'dort ohne Worte oder über das Ende des Textes hinaus',
  },
})
