import { catalogue } from '@shared/language/catalogue'

/** What is said where one analyst judges a risk, and of those who did. */
export const scoreWords = catalogue({
  myScore: { en: 'My score', de: 'Meine Bewertung' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  likelihoodTyped: { en: '65, likely, 40-70, 55 or ?', de: '65, likely, 40-70, 55 oder ?' },
  likelihoodHint: {
    en: 'Whole percents, an interval with a best guess (40-70, 55), a term, its band, or ? and why you cannot judge',
    de: 'Ganze Prozent, ein Intervall mit bester Schätzung (40-70, 55), ein Begriff, seine Spanne oder ? und warum Sie nicht urteilen können',
  },
  termsOf: (lexicon: string) => ({ en: `Terms of ${lexicon}`, de: `Begriffe von ${lexicon}` }),
  cannotJudge: { en: 'Cannot judge', de: 'Kann nicht urteilen' },
  whyCannotJudge: { en: 'Why it cannot be judged', de: 'Warum kein Urteil möglich ist' },
  impact: { en: 'Impact', de: 'Auswirkung' },
  givenAs: (impact: string) => ({
    en: `Given as ${impact}: not counted until it is given anew.`,
    de: `Angegeben als ${impact}: zählt erst, wenn sie neu angegeben wird.`,
  }),
  confidence: { en: 'Confidence', de: 'Konfidenz' },
  basis: { en: 'Basis of the confidence', de: 'Grundlage der Konfidenz' },
  basisHint: {
    en: 'Sources, assumptions and reasoning it rests on',
    de: 'Quellen, Annahmen und Schlüsse, auf denen sie beruht',
  },
  ofTheBasis: (part: string) => ({ en: `${part} of the basis`, de: `Grundlage: ${part}` }),
  ratings: { en: 'Ratings of the basis', de: 'Einstufungen der Grundlage' },
  ratedOf: (rated: number, parts: number) => ({ en: `${rated} of ${parts}`, de: `${rated} von ${parts}` }),
  notGiven: { en: 'Not given', de: 'Nicht angegeben' },
  level: { en: 'Level of risk', de: 'Risikostufe' },
  rationale: { en: 'Rationale', de: 'Begründung' },

  noLevel: {
    en: 'No level yet: it needs a likelihood and an impact.',
    de: 'Noch keine Stufe: Dazu braucht es Wahrscheinlichkeit und Auswirkung.',
  },
  lookedUp: {
    en: 'Level {level} because likelihood is {likelihood} ({percents}) and impact {impact}: looked up in {matrix}, never multiplied.',
    de: 'Stufe {level}, weil die Wahrscheinlichkeit {likelihood} ({percents}) ist und die Auswirkung {impact}: nachgeschlagen in {matrix}, nie multipliziert.',
  },
  matrixWithCell: {
    en: 'Risk matrix with the cell that was looked up',
    de: 'Risikomatrix mit der nachgeschlagenen Zelle',
  },
  likelihoodByImpact: { en: 'likelihood / impact', de: 'Wahrscheinlichkeit / Auswirkung' },

  countedApart: {
    en: 'cannot judge: counted apart, never as 50%',
    de: 'kann nicht urteilen: gesondert gezählt, nie als 50 %',
  },
  reaches: (words: string, from: string, to: string) => ({
    en: `${words}; the interval reaches from ${from} to ${to}`,
    de: `${words}; das Intervall reicht von ${from} bis ${to}`,
  }),
  outsideLexicon: { en: 'outside the lexicon', de: 'außerhalb des Lexikons' },

  notAsked: { en: 'Somebody who was not asked', de: 'Jemand, der nicht gefragt wurde' },
  you: { en: 'You', de: 'Sie' },
  isYou: (name: string) => ({ en: `${name} (you)`, de: `${name} (Sie)` }),

  copyTable: { en: 'Copy table', de: 'Tabelle kopieren' },
  intervalsDone: { en: 'Intervals worked out', de: 'Berechnete Intervalle' },
  workOutIntervals: { en: 'Work out intervals', de: 'Intervalle berechnen' },
  cancelIntervals: { en: 'Cancel intervals', de: 'Berechnung abbrechen' },
  counting: { en: 'Counting…', de: 'Wird gezählt…' },
})
