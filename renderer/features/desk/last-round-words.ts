import type { Confidence } from '@shared/lexicons/confidence'
import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** What was answered in the round before. */
export const lastRoundWords = catalogue({
  round: (number: number) => ({ en: `Round ${number}`, de: `Runde ${number}` }),
  myAnswer: { en: 'My answer', de: 'Meine Antwort' },
  none: { en: 'none', de: 'keine' },
  group: { en: 'The group', de: 'Die Gruppe' },
  ofAnswers: (said: string, answers: number) => ({
    en: `${said}, of ${counted(answers, 'answer', 'answers')}`,
    de: `${said}, aus ${counted(answers, 'Antwort', 'Antworten')}`,
  }),
  cannotJudge: (count: number) => ({
    en: `${count} cannot judge`,
    de: `${count} ${formOf(count, { one: 'kann', other: 'können' })} nicht urteilen`,
  }),
  answersAndReasons: (answers: number) => ({
    en: `Answers and reasons (${answers})`,
    de: `Antworten und Gründe (${answers})`,
  }),
  answersReasonsAndComments: (answers: number, comments: number) => ({
    en: `Answers and reasons (${answers}), ${counted(comments, 'comment', 'comments')}`,
    de: `Antworten und Gründe (${answers}), ${counted(comments, 'Kommentar', 'Kommentare')}`,
  }),
  afterRound: (who: string) => ({ en: `${who}, after the round`, de: `${who}, nach der Runde` }),
  likelihoods: (round: number, said: string) => ({
    en: `Likelihoods of round ${round}. ${said}`,
    de: `Wahrscheinlichkeiten der Runde ${round}. ${said}`,
  }),
  basis: (basis: string) => ({ en: `Confidence rests on: ${basis}`, de: `Die Konfidenz beruht auf: ${basis}` }),
  noLikelihood: { en: 'no likelihood', de: 'keine Wahrscheinlichkeit' },
  noImpact: { en: 'no impact', de: 'keine Auswirkung' },
  impact: (impact: string) => ({ en: `impact ${impact}`, de: `Auswirkung ${impact}` }),
})

/** A confidence among the parts of an answer. */
export const CONFIDENCE_IN_ANSWER: Readonly<Record<Confidence, string>> = catalogue({
  low: { en: 'confidence low', de: 'Konfidenz niedrig' },
  moderate: { en: 'confidence moderate', de: 'Konfidenz mittel' },
  high: { en: 'confidence high', de: 'Konfidenz hoch' },
})
