import { catalogue } from '../language/catalogue'
import { counted, formatCount } from '../language/counts'

/** What kinds say of their entities: their names, what their fields hold, and why something cannot be. */
export const kindSays = catalogue({
  yes: { en: 'yes', de: 'ja' },
  no: { en: 'no', de: 'nein' },
  all: { en: 'all', de: 'alle' },
  rejected: { en: 'rejected', de: 'verworfen' },
  annex: { en: 'annex', de: 'Anhang' },
  short: { en: 'short', de: 'kurz' },
  reviewed: { en: 'Reviewed.', de: 'Geprüft.' },
  notReviewed: { en: 'Not reviewed.', de: 'Nicht geprüft.' },
  allPassages: { en: 'All passages', de: 'Alle Stellen' },
  ownEvent: { en: 'the risk’s own event', de: 'das Ereignis des Risikos selbst' },

  quoted: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  within: (what: string, whole: string) => ({ en: `${what} in ${whole}`, de: `${what} in ${whole}` }),
  quotedWithin: (what: string, whole: string) => ({ en: `“${what}” in ${whole}`, de: `„${what}“ in ${whole}` }),
  against: (evidence: string, hypothesis: string) => ({
    en: `${evidence} against “${hypothesis}”`,
    de: `${evidence} zu „${hypothesis}“`,
  }),
  againstOwnEvent: (evidence: string) => ({
    en: `${evidence} against the risk’s own event`,
    de: `${evidence} zum Ereignis des Risikos selbst`,
  }),
  evidenceFor: (passage: string, risk: string) => ({ en: `${passage} for ${risk}`, de: `${passage} zu ${risk}` }),
  forecastBy: (outcome: string, analyst: string) => ({
    en: `${outcome}, by ${analyst}`,
    de: `${outcome}, von ${analyst}`,
  }),
  scoreBy: (risk: string, analyst: string) => ({ en: `${risk} by ${analyst}`, de: `${risk} von ${analyst}` }),
  copyMerged: (copy: string, day: string) => ({ en: `“${copy}”, ${day}`, de: `„${copy}“, ${day}` }),
  observedOn: (indicator: string, day: string) => ({
    en: `“${indicator}” on ${day}`,
    de: `„${indicator}“ am ${day}`,
  }),
  byHorizon: (risk: string, day: string) => ({ en: `${risk} by ${day}`, de: `${risk} bis ${day}` }),
  roundOf: (number: number, session: string) => ({
    en: `Round ${number} of ${session}`,
    de: `Runde ${number} von ${session}`,
  }),
  tagEdition: (tag: string, edition: number) => ({
    en: `“${tag}”, edition ${edition}`,
    de: `„${tag}“, Ausgabe ${edition}`,
  }),

  numbersTo: (last: string) => ({ en: `to ${last}`, de: `bis ${last}` }),
  characters: (start: number, end: number) => ({
    en: `characters ${start}–${end}`,
    de: `Zeichen ${start}–${end}`,
  }),
  length: (characters: number) => ({
    en: counted(characters, 'character', 'characters'),
    de: counted(characters, 'Zeichen', 'Zeichen'),
  }),
  level: (number: number) => ({ en: `Level ${number}`, de: `Stufe ${number}` }),
  basisOf: (part: string) => ({ en: `Basis, ${part.toLowerCase()}`, de: `Grundlage: ${part}` }),
  judgmentOn: (risk: string) => ({ en: `Judgment on ${risk}`, de: `Urteil zu ${risk}` }),
  basisFor: (risk: string) => ({ en: `Basis for ${risk}`, de: `Grundlage zu ${risk}` }),
  insteadOf: (section: string) => ({
    en: `${section}, instead of what is composed`,
    de: `${section}, anstelle des zusammengestellten Textes`,
  }),
  givenUnder: (tag: string) => ({
    en: `“${tag}” given under edition`,
    de: `„${tag}“ vergeben unter Ausgabe`,
  }),
  weightOf: (analyst: string) => ({ en: `Weight of ${analyst}`, de: `Gewicht von ${analyst}` }),
  notAskedAnyMore: (risk: string) => ({
    en: `${risk} is not asked about any more`,
    de: `Nach ${risk} wird nicht mehr gefragt`,
  }),
  checksFound: (errors: number, warnings: number, waived: number) => ({
    en: `${errors} errors, ${warnings} warnings, ${waived} waived`,
    de: `Fehler: ${errors}, Warnungen: ${warnings}, hingenommen: ${waived}`,
  }),

  scaleDoesNotFit: (levels: number, columns: number) => ({
    en: `The impact scale has ${levels} levels, and the risk matrix columns for ${columns}.`,
    de: `Die Auswirkungsskala hat ${levels} Stufen, die Risikomatrix Spalten für ${columns}.`,
  }),
  noSuchLevel: { en: 'Its impact scale has no such level.', de: 'Ihre Auswirkungsskala hat keine solche Stufe.' },
  noSuchTerm: { en: 'Its lexicon has no such term.', de: 'Das Lexikon hat keinen solchen Begriff.' },
  noWords: { en: 'It has no words.', de: 'Sie hat keine Worte.' },
  notFromSource: { en: 'It is not from this source.', de: 'Sie ist nicht aus dieser Quelle.' },
  pastEnd: { en: 'It reaches past the end of the text.', de: 'Sie reicht über das Ende des Textes hinaus.' },
  textOfOther: { en: 'Its text belongs to another source.', de: 'Ihr Text gehört zu einer anderen Quelle.' },
  ofOtherRisk: {
    en: 'It is of another risk than its indicator.',
    de: 'Sie gehört zu einem anderen Risiko als ihr Indikator.',
  },
  ofDifferentRisks: {
    en: 'The evidence and the alternative are of different risks.',
    de: 'Beleg und Alternative gehören zu verschiedenen Risiken.',
  },
  weightsNeedNames: {
    en: 'Where answers have weights, what they come to tells whose each is: it needs answers that are shown with names.',
    de: 'Haben Antworten Gewichte, verrät das Ergebnis, von wem welche ist: Dafür müssen die Antworten mit Namen gezeigt werden.',
  },
  tooManyParagraphs: (paragraphs: number, most: number) => ({
    en: `It has ${counted(paragraphs, 'paragraph', 'paragraphs')}, and ${formatCount(most)} is the most Assay imports.`,
    de: `Er hat ${counted(paragraphs, 'Absatz', 'Absätze')}; Assay importiert höchstens ${formatCount(most)}.`,
  }),
  tooManyCharacters: (characters: number, most: number) => ({
    en: `It has ${counted(characters, 'character', 'characters')}, and ${formatCount(most)} is the most Assay imports.`,
    de: `Er hat ${counted(characters, 'Zeichen', 'Zeichen')}; Assay importiert höchstens ${formatCount(most)}.`,
  }),

  answeredAlready: {
    en: 'The analyst has answered this in the round already.',
    de: 'Der Analyst hat das in dieser Runde schon beantwortet.',
  },
  ballotAlready: {
    en: 'Answers of this analyst to the round are there already.',
    de: 'Antworten dieses Analysten auf die Runde sind schon da.',
  },
  ratedAlready: {
    en: 'This evidence is rated against this hypothesis already.',
    de: 'Dieser Beleg ist zu dieser Hypothese schon eingestuft.',
  },
  decidedAlready: { en: 'This place was decided already.', de: 'Über diesen Ort ist schon entschieden.' },
  dissentAlready: {
    en: 'The analyst has recorded a dissent on this already.',
    de: 'Der Analyst hat dazu schon eine abweichende Meinung festgehalten.',
  },
  evidenceAlready: {
    en: 'The passage is evidence for this risk already.',
    de: 'Die Stelle ist schon ein Beleg zu diesem Risiko.',
  },
  forecastAlready: {
    en: 'The analyst has a forecast of this already.',
    de: 'Der Analyst hat dazu schon eine Prognose.',
  },
  outcomeAlready: {
    en: 'The risk has an outcome for this horizon already.',
    de: 'Das Risiko hat für diesen Horizont schon einen Ausgang.',
  },
  sameNameAndEdition: {
    en: 'Another has the same name and edition.',
    de: 'Name und Ausgabe sind schon vergeben.',
  },
  sameNameBuiltIn: {
    en: 'One that is built in has the same name.',
    de: 'Etwas Eingebautes hat denselben Namen.',
  },
  sameNumber: { en: 'Another risk has the same number.', de: 'Ein anderes Risiko hat dieselbe Nummer.' },
  roundAlready: {
    en: 'The session has a round of that number already.',
    de: 'Die Sitzung hat schon eine Runde dieser Nummer.',
  },
  scoredAlready: {
    en: 'The analyst has scored this risk already.',
    de: 'Der Analyst hat dieses Risiko schon bewertet.',
  },
  editionAlready: { en: 'The tag has this edition already.', de: 'Der Code hat diese Ausgabe schon.' },
  waivedAlready: { en: 'This is waived already.', de: 'Das ist schon hingenommen.' },
})
