import { catalogue } from '../language/catalogue'

/** What several pictures say: heads of their tables, names of their axes. */
export const pictureWords = catalogue({
  risk: { en: 'Risk', de: 'Risiko' },
  rank: { en: 'Rank', de: 'Rang' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  /** Where the room beside the axis is for names of levels. */
  likelihoodBeside: { en: 'Likelihood', de: 'Wahrsch.' },
  impact: { en: 'Impact', de: 'Auswirkung' },
  level: { en: 'Level', de: 'Stufe' },
  answers: { en: 'Answers', de: 'Antworten' },
  answersReachOver: { en: 'Answers reach over', de: 'Antworten reichen über' },
  range: (low: string, high: string) => ({ en: `${low} to ${high}`, de: `${low} bis ${high}` }),
  impactOf: (level: string) => ({ en: `impact ${level}`, de: `Auswirkung ${level}` }),
  noEvidence: { en: 'No risk has evidence yet.', de: 'Noch hat kein Risiko Belege.' },
  noLikelihood: {
    en: 'No risk has a likelihood yet.',
    de: 'Noch hat kein Risiko eine Wahrscheinlichkeit.',
  },
  noRanks: {
    en: 'No risk has a rank yet: it takes a likelihood and an impact.',
    de: 'Noch hat kein Risiko einen Rang: Dazu braucht es Wahrscheinlichkeit und Auswirkung.',
  },
  sessionDeleted: {
    en: 'The session that it shows was deleted.',
    de: 'Die Sitzung, die das Bild zeigt, wurde gelöscht.',
  },
})
