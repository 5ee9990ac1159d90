import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** What was forecast, held against what happened: of one risk, in numbers, and by the terms. */
export const forecastWords = catalogue({
  ofVoid: {
    en: 'Nothing is held against what is void.',
    de: 'An dem, was hinfällig ist, wird nichts gemessen.',
  },
  scoresCount: {
    en: 'No round that asked about it was closed before it was known: the scores that were in force then count. They are kept here as they were.',
    de: 'Keine Runde, die danach fragte, wurde geschlossen, bevor es bekannt war: Es zählen die Bewertungen, die damals galten. Sie stehen hier, wie sie waren.',
  },
  nothingHeld: (day: string) => ({
    en: `Nothing is held against it: nobody judged how likely it was before ${day}, or scores were changed since then before it was said what became of it.`,
    de: `Es wird nichts daran gemessen: Vor dem ${day} hat niemand geurteilt, wie wahrscheinlich es war, oder Bewertungen wurden seitdem geändert, bevor festgehalten war, was daraus wurde.`,
  }),
  nothingHeldYet: (day: string, session: string) => ({
    en: `Nothing is held against it: no round was closed before ${day}, and scores are kept from everybody while the session “${session}” is under way. Once that is signed, change what became of it: scores from before count then.`,
    de: `Es wird nichts daran gemessen: Vor dem ${day} wurde keine Runde geschlossen, und Bewertungen bleiben allen verborgen, solange die Sitzung „${session}“ läuft. Ändern Sie den Ausgang, sobald sie abgezeichnet ist: Dann zählen Bewertungen von vorher.`,
  }),
  answersCount: (round: number, day: string) => ({
    en: `The answers of round ${round} of the session “{session}” count: it is the last that was closed before ${day}.`,
    de: `Es zählen die Antworten von Runde ${round} der Sitzung „{session}“: Sie ist die letzte, die vor dem ${day} geschlossen wurde.`,
  }),
  nobodyAnswered: {
    en: 'Nobody answered in it how likely the risk was.',
    de: 'Niemand hat in ihr geantwortet, wie wahrscheinlich das Risiko war.',
  },
  saidBefore: { en: 'What was said before', de: 'Was vorher gesagt wurde' },
  who: { en: 'Who', de: 'Wer' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  givenOn: { en: 'Given on', de: 'Gegeben am' },
  somebody: { en: 'somebody', de: 'jemand' },

  howGood: { en: 'How good the forecasts were', de: 'Wie gut die Prognosen waren' },
  forecastsOf: { en: 'Forecasts of', de: 'Prognosen von' },
  allAnalysts: { en: 'All analysts', de: 'Alle Analysten' },
  besideBy: { en: 'Beside them by', de: 'Daneben nach' },
  copyTable: { en: 'Copy table', de: 'Tabelle kopieren' },
  nameless: {
    en: 'Answers of sessions without names that are not signed yet count for all, and for no analyst by name.',
    de: 'Antworten aus Sitzungen ohne Namen, die noch nicht abgezeichnet sind, zählen für alle und für niemanden namentlich.',
  },
  inNumbers: { en: 'In numbers', de: 'In Zahlen' },
  numbersOf: (label: string) => ({ en: `${label}, in numbers`, de: `${label}, in Zahlen` }),
  saidAndHappened: { en: 'Said and happened', de: 'Gesagt und eingetreten' },
  saidAndHappenedOf: (whose: string) => ({
    en: `Said and happened, ${whose}`,
    de: `Gesagt und eingetreten, ${whose}`,
  }),
  noCurve: (whose: string, why: string) => ({
    en: `${whose}: ${why}. Resolve risks that have passed their horizon, and a curve is drawn here.`,
    de: `${whose}: ${why}. Halten Sie den Ausgang von Risiken fest, deren Horizont vorbei ist, dann wird hier eine Kurve gezeichnet.`,
  }),
  plot: (label: string, spots: readonly string[]) => ({
    en: `${label}: ${spots.join('; ')}. On the diagonal as much happened as was said.`,
    de: `${label}: ${spots.join('; ')}. Auf der Diagonale trat so viel ein, wie gesagt wurde.`,
  }),
  said: { en: 'Said', de: 'Gesagt' },
  happened: { en: 'Happened', de: 'Eingetreten' },
  spot: (said: string, happened: string, forecasts: number) => ({
    en: `Said ${said}, happened ${happened}: ${counted(forecasts, 'forecast', 'forecasts')}`,
    de: `Gesagt ${said}, eingetreten ${happened}: ${counted(forecasts, 'Prognose', 'Prognosen')}`,
  }),
  forecasts: { en: 'Forecasts', de: 'Prognosen' },
  outcomes: { en: 'Outcomes', de: 'Ausgänge' },
  saidOnAverage: { en: 'Said on average', de: 'Im Mittel gesagt' },
  interval: { en: '95% interval', de: '95-%-Intervall' },
  fromTo: (low: string, high: string) => ({ en: `${low} to ${high}`, de: `${low} bis ${high}` }),

  termsCameTo: { en: 'What the terms came to', de: 'Was die Begriffe ergaben' },
  makeLexicon: { en: 'Make a lexicon of this…', de: 'Daraus ein Lexikon machen…' },
  termsExplained: (lexicon: string) => ({
    en: `What was called by the terms of ${lexicon}, by the term itself or by a percent in its band, and how often it came true. An outcome that several called so is one case.`,
    de: `Was mit den Begriffen von ${lexicon} benannt wurde, mit dem Begriff selbst oder mit einer Prozentzahl in seiner Spanne, und wie oft es eintrat. Ein Ausgang, den mehrere so nannten, ist ein Fall.`,
  }),
  noLexicon: (why: string) => ({
    en: `No lexicon can be made of it: ${why}`,
    de: `Daraus lässt sich kein Lexikon machen: ${why}`,
  }),
  term: { en: 'Term', de: 'Begriff' },
  band: { en: 'Band', de: 'Spanne' },
  cameTrue: { en: 'Came true', de: 'Eingetreten' },
  whatItMeans: { en: 'What that means', de: 'Was das heißt' },
  lexiconOfThis: { en: 'Lexicon of what came true', de: 'Lexikon dessen, was eintrat' },
  make: { en: 'Make lexicon', de: 'Lexikon anlegen' },
  lexiconNote: (whose: string, day: string, bands: number, lexicon: string) => ({
    en: `What came true, ${whose}, by ${day}: ${counted(bands, 'band', 'bands')} of ${lexicon} replaced.`,
    de: `Was eintrat, ${whose}, Stand ${day}: ${counted(bands, 'Spanne', 'Spannen')} von ${lexicon} ersetzt.`,
  }),
})
