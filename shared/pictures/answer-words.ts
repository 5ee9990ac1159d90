import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'

/** What is said of the pictures of terms of likelihood, and of where each analyst stands. */
export const answerPictureWords = catalogue({
  terms: (lexicon: string) => ({
    en: `Terms of likelihood, ${lexicon}`,
    de: `Wahrscheinlichkeitsbegriffe, ${lexicon}`,
  }),
  explained: (title: string) => ({
    en: `${title}: the percents that each term stands for.`,
    de: `${title}: die Prozente, für die jeder Begriff steht.`,
  }),
  described: (title: string, terms: string) => ({
    en: `${title}, from 0 to 100%: ${terms}.`,
    de: `${title}, von 0 bis 100%: ${terms}.`,
  }),
  gaps: (bands: string) => ({ en: `No term: ${bands}.`, de: `Kein Begriff: ${bands}.` }),
  shared: (bands: string) => ({ en: `More than one term: ${bands}.`, de: `Mehr als ein Begriff: ${bands}.` }),
  statedAs: { en: 'Stated as', de: 'Heißt' },
  noTerm: { en: 'no term', de: 'kein Begriff' },
  moreThanOne: { en: 'more than one', de: 'mehr als einer' },
  outside: { en: 'outside the terms', de: 'außerhalb der Begriffe' },
  between: { en: 'between two terms', de: 'zwischen zwei Begriffen' },

  strip: (risk: string) => ({
    en: `Where each analyst stands on ${risk}`,
    de: `Wo jeder Analyst bei ${risk} steht`,
  }),
  stripExplained: (risk: string, lexicon: string, group: string) => ({
    en: `Where each analyst stands on ${risk}, over the terms of ${lexicon}: a dot is a percent, a bar a term; ${group}.`,
    de: `Wo jeder Analyst bei ${risk} steht, über den Begriffen von ${lexicon}: Ein Punkt ist ein Prozentwert, ein Balken ein Begriff; ${group}.`,
  }),
  stripDescribed: (risk: string, answers: number, percents: string, group: string) => ({
    en: `${risk}, ${counted(answers, 'answer', 'answers')} from 0 to 100%: ${percents}; ${group}.`,
    de: `${risk}, ${counted(answers, 'Antwort', 'Antworten')} von 0 bis 100%: ${percents}; ${group}.`,
  }),
  apart: (analysts: number) => ({
    en: `${counted(analysts, 'analyst', 'analysts')} could not judge it.`,
    de: `${counted(analysts, 'Analyst konnte', 'Analysten konnten')} es nicht beurteilen.`,
  }),
  eachAnswer: { en: 'Each answer', de: 'Jede Antwort' },
  fromLeast: { en: 'From least to most', de: 'Niedrigste bis höchste' },
  group: { en: 'Group', de: 'Gruppe' },
  couldNotJudge: { en: 'Could not judge', de: 'Nicht beurteilt' },
  groupAt: (percents: string) => ({ en: `group ${percents}`, de: `Gruppe ${percents}` }),
  dividedGroup: { en: 'divided, no group value', de: 'geteilt, kein Gruppenwert' },
  noGroup: { en: 'no group value', de: 'kein Gruppenwert' },
  divided: { en: 'divided', de: 'geteilt' },
})
