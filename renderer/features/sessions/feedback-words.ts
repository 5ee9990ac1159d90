import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'
import type { Way } from '@shared/scoring/moves'

/** What was answered in a closed round: what is shown of it, one risk at a time or all. */
export const feedbackWords = catalogue({
  nothingYet: {
    en: 'How the answers lie is shown here once a round is closed.',
    de: 'Wie die Antworten liegen, steht hier, sobald eine Runde geschlossen ist.',
  },
  whatIsShown: { en: 'What is shown', de: 'Was gezeigt wird' },
  oneRisk: { en: 'One risk', de: 'Ein Risiko' },
  allRisks: { en: 'All risks', de: 'Alle Risiken' },
  previousRisk: { en: 'Previous risk', de: 'Voriges Risiko' },
  nextRisk: { en: 'Next risk', de: 'Nächstes Risiko' },
  answersOfRound: (round: number) => ({ en: `Answers of round ${round}`, de: `Antworten der Runde ${round}` }),
  you: { en: 'You', de: 'Sie' },
  likelihoodBefore: { en: 'Likelihood before', de: 'Wahrscheinlichkeit zuvor' },
  askedAgain: { en: 'asked again', de: 'erneut gefragt' },
  riskInRound: (risk: number, round: number) => ({
    en: `R${risk} in round ${round}`,
    de: `R${risk} in Runde ${round}`,
  }),
  howTheyLie: { en: 'How the answers lie', de: 'Wie die Antworten liegen' },
  changedSince: (names: string) => ({
    en: `Changed since the round was closed: ${names}. What was answered stands here.`,
    de: `Geändert, seit die Runde geschlossen wurde: ${names}. Hier steht, was geantwortet wurde.`,
  }),
  why: { en: 'Why', de: 'Warum' },
  whatParts: { en: 'What may part the group', de: 'Was die Gruppe trennen könnte' },
  comments: { en: 'Comments', de: 'Kommentare' },
  dissent: { en: 'Dissent', de: 'Abweichende Meinung' },
  reservations: { en: 'Reservations', de: 'Vorbehalte' },
})

/** Who answered what, and why. */
export const answerWords = catalogue({
  answers: { en: 'Answers', de: 'Antworten' },
  who: { en: 'Who', de: 'Wer' },
  didNotAnswer: { en: 'did not answer', de: 'hat nicht geantwortet' },
  noReasons: { en: 'Nobody wrote why.', de: 'Niemand hat geschrieben, warum.' },
  basis: (basis: string) => ({ en: `Confidence rests on: ${basis}`, de: `Die Konfidenz beruht auf: ${basis}` }),
  group: { en: 'The group', de: 'Die Gruppe' },
  movedBetween: (before: number, now: number) => ({
    en: `From round ${before} to round ${now}`,
    de: `Von Runde ${before} zu Runde ${now}`,
  }),
})

/** Which way somebody moved between two rounds. */
export const WAY_NAMES: Readonly<Record<Way, string>> = catalogue({
  up: { en: 'up', de: 'höher' },
  down: { en: 'down', de: 'niedriger' },
  stayed: { en: 'stayed', de: 'geblieben' },
  changed: { en: 'changed', de: 'geändert' },
  new: { en: 'new', de: 'neu' },
  gone: { en: 'not answered again', de: 'nicht wieder beantwortet' },
})

/** How the answers of a round lie, in pictures and in words. */
export const plotWords = catalogue({
  likelihoods: (lexicon: string) => ({
    en: `Likelihood in percent, with the terms of ${lexicon}`,
    de: `Wahrscheinlichkeit in Prozent, mit den Begriffen von ${lexicon}`,
  }),
  impacts: (scale: string) => ({ en: `Impact, by ${scale}`, de: `Auswirkung nach ${scale}` }),
  likelihoodInRound: (round: number, answers: number, lie: string) => ({
    en: `Likelihood in round ${round}: ${counted(answers, 'answer', 'answers')}, ${lie}`,
    de: `Wahrscheinlichkeit in Runde ${round}: ${counted(answers, 'Antwort', 'Antworten')}, ${lie}`,
  }),
  impactInRound: (round: number, answers: number, lie: string) => ({
    en: `Impact in round ${round}: ${counted(answers, 'answer', 'answers')}, ${lie}`,
    de: `Auswirkung in Runde ${round}: ${counted(answers, 'Antwort', 'Antworten')}, ${lie}`,
  }),
  noneGiven: { en: 'nobody gave one', de: 'niemand hat eine angegeben' },
  answers: (figures: string) => ({ en: `answers ${figures}`, de: `Antworten ${figures}` }),
  middleAnswers: (figures: string) => ({ en: `middle answers ${figures}`, de: `mittlere Antworten ${figures}` }),
  together: (rule: string, reach: string, figures: string) => ({
    en: `${rule} and ${reach} ${figures}`,
    de: `${rule} und ${reach} ${figures}`,
  }),
  togetherOfMany: (rule: string, reach: string, figures: string, all: string) => ({
    en: `${rule} and ${reach} ${figures}, all ${all}`,
    de: `${rule} und ${reach} ${figures}, alle ${all}`,
  }),
  middleImpact: (answer: string, half: string, all: string) => ({
    en: `middle answer ${answer}, middle half ${half}, all ${all}`,
    de: `mittlere Antwort ${answer}, mittlere Hälfte ${half}, alle ${all}`,
  }),
  span: (low: number, high: number) => ({ en: `${low} to ${high}`, de: `${low} bis ${high}` }),
})

const IN_GERMAN = {
  likelihood: 'bei der Wahrscheinlichkeit',
  impact: 'bei der Auswirkung',
  above: 'über der mittleren Hälfte',
  below: 'unter der mittleren Hälfte',
  in: 'in der mittleren Hälfte',
} as const

/** Where who sits here stands beside the group. */
export const besideGroupWords = catalogue({
  notAnswered: {
    en: 'You did not answer this in the round.',
    de: 'Das haben Sie in der Runde nicht beantwortet.',
  },
  youAndGroup: { en: 'You and the group', de: 'Sie und die Gruppe' },
  group: { en: 'Group', de: 'Gruppe' },
  soYouAre: { en: 'So you are', de: 'Sie liegen also' },
  besideHalf: (what: 'likelihood' | 'impact', where: 'above' | 'below' | 'in') => ({
    en: `in ${what} ${where} the middle half`,
    de: `${IN_GERMAN[what]} ${IN_GERMAN[where]}`,
  }),
})

/** How much alike the analysts answered. */
export const agreementPanelWords = catalogue({
  agreement: { en: 'Agreement', de: 'Übereinstimmung' },
  table: { en: 'Agreement: table', de: 'Übereinstimmung: Tabelle' },
  ofPacket: {
    en: 'In a packet a letter stands for somebody else at each risk, so numbers that follow one analyst over all risks are counted only where it came from.',
    de: 'In einem Rundenpaket steht ein Buchstabe bei jedem Risiko für jemand anderen; Zahlen, die einem Analysten über alle Risiken folgen, werden deshalb nur dort berechnet, wo es herkommt.',
  },
  notWorkedOut: { en: 'not worked out', de: 'nicht berechnet' },
})

/** Where the group lies apart, what may part it, and what to discuss. */
export const apartWords = catalogue({
  toDiscuss: { en: 'What to discuss', de: 'Was zu besprechen ist' },
  looking: { en: 'Looking…', de: 'Wird gesucht…' },
  nowhere: {
    en: 'The answers lie apart on none of the risks that were not asked about again.',
    de: 'Bei keinem der Risiken, nach denen nicht erneut gefragt wurde, liegen die Antworten auseinander.',
  },
  apartOn: (risks: number) => ({
    en: `The answers lie apart on ${counted(risks, 'risk', 'risks')}.`,
    de: `Die Antworten liegen bei ${counted(risks, 'Risiko', 'Risiken')} auseinander.`,
  }),
  risksApart: { en: 'Risks on which the group lies apart', de: 'Risiken, bei denen die Gruppe auseinanderliegt' },
  copyQuestion: { en: 'Copy question', de: 'Frage kopieren' },
  copiedQuestion: { en: 'Copied the question', de: 'Frage kopiert' },
  lower: { en: 'Lower', de: 'Niedriger' },
  higher: { en: 'Higher', de: 'Höher' },
  recorded: { en: 'What is recorded', de: 'Was festgehalten ist' },
  howTold: { en: 'How this is told', de: 'Wie das ermittelt wird' },
})
