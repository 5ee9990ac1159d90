import { catalogue } from '@shared/language/catalogue'

/** What new projects and memos begin with, and how memos are marked. */
export const defaultsWords = catalogue({
  defaults: { en: 'New projects and memos', de: 'Neue Projekte und Memos' },
  defaultsLead: {
    en: 'What a new project and a new memo begin with. Those that exist stay as they are: the scales of the open project are changed on the screen Scales, the layout of a memo beside it.',
    de: 'Womit ein neues Projekt und ein neues Memo beginnen. Die es gibt, bleiben, wie sie sind: Die Skalen des offenen Projekts werden in der Ansicht Skalen gewechselt, der Aufbau eines Memos neben ihm.',
  },
  lexicon: { en: 'Lexicon of likelihood', de: 'Lexikon der Wahrscheinlichkeit' },
  lexiconHint: {
    en: 'The words that likelihood is told in.',
    de: 'Die Wörter, in denen Wahrscheinlichkeit angegeben wird.',
  },
  impactScale: { en: 'Impact scale', de: 'Auswirkungsskala' },
  impactScaleHint: {
    en: 'One with another number of levels brings a matrix that fits it.',
    de: 'Eine mit einer anderen Zahl von Stufen bringt eine Matrix mit, die zu ihr passt.',
  },
  matrix: { en: 'Risk matrix', de: 'Risikomatrix' },
  matrixHint: {
    en: 'Which level a likelihood and an impact come to. Those that fit the impact scale can be chosen.',
    de: 'Welche Stufe eine Wahrscheinlichkeit und eine Auswirkung ergeben. Wählbar sind die, die zur Auswirkungsskala passen.',
  },
  template: { en: 'Memo template', de: 'Memovorlage' },
  templateHint: { en: 'Which sections a new memo has.', de: 'Welche Abschnitte ein neues Memo hat.' },
  checks: { en: 'Checks of a memo', de: 'Prüfungen eines Memos' },
  checksHint: {
    en: 'The standard that a new memo is held against.',
    de: 'Der Standard, an dem ein neues Memo gemessen wird.',
  },
  ofTemplate: { en: 'That of the template', de: 'Der der Vorlage' },
  openScales: { en: 'Scales of the open project', de: 'Skalen des offenen Projekts' },
  openScalesHint: {
    en: 'Changed there, after a look at what that means for every risk.',
    de: 'Werden dort gewechselt, nach einem Blick darauf, was das für jedes Risiko heißt.',
  },
  scales: { en: 'Scales', de: 'Skalen' },
  marks: { en: 'Handling marks', de: 'Vermerke' },
  marksLead: {
    en: 'What is printed on every page of a memo to say how it may be handled. A project keeps its mark in its details.',
    de: 'Was auf jeder Seite eines Memos steht und sagt, wie damit umzugehen ist. Ein Projekt hat seinen Vermerk in seinen Angaben.',
  },
  lists: { en: 'Lists', de: 'Listen' },
  listsHint: {
    en: 'Their marks are offered where a mark is typed.',
    de: 'Ihre Vermerke werden angeboten, wo ein Vermerk eingegeben wird.',
  },
  ownMarks: { en: 'Marks of your own', de: 'Eigene Vermerke' },
  ownMarksHint: {
    en: 'They are offered first; their colours are shown on the page of the memo.',
    de: 'Sie werden zuerst angeboten; ihre Farben zeigt die Seite des Memos.',
  },
  newProjectsMark: { en: 'Mark of new projects', de: 'Vermerk neuer Projekte' },
  handlingOfNew: { en: 'Handling mark of new projects', de: 'Vermerk neuer Projekte' },
  openProjectsMark: { en: 'Mark of the open project', de: 'Vermerk des offenen Projekts' },
  projectDetails: { en: 'Project details…', de: 'Angaben zum Projekt…' },
  noneAsDefault: { en: 'none', de: 'keiner' },
  none: { en: 'None', de: 'Keiner' },
  offered: (mark: string) => ({ en: `“${mark}” is offered.`, de: `„${mark}“ wird angeboten.` }),
  lettersOf: (mark: string) => ({ en: `Letters of ${mark}`, de: `Schrift von ${mark}` }),
  groundOf: (mark: string) => ({ en: `Ground of ${mark}`, de: `Grund von ${mark}` }),
  removeMark: (mark: string) => ({ en: `Remove ${mark}`, de: `${mark} entfernen` }),
  remove: { en: 'Remove', de: 'Entfernen' },
  newMark: { en: 'New mark', de: 'Neuer Vermerk' },
  markIsThere: { en: 'This mark is there already.', de: 'Diesen Vermerk gibt es schon.' },
  typeMark: { en: 'Type the words of the mark first.', de: 'Geben Sie zuerst die Wörter des Vermerks ein.' },
  mostMarks: (most: number) => ({
    en: `${most} marks are the most. Remove one first.`,
    de: `Mehr als ${most} Vermerke sind nicht möglich. Entfernen Sie zuerst einen.`,
  }),
  addMark: { en: 'Add mark', de: 'Vermerk hinzufügen' },
})

/** The standards that a memo can be held against. */
export const PROFILE_NAMES = catalogue({
  'icd-203': { en: 'ICD 203', de: 'ICD 203' },
  phia: { en: 'UK PHIA', de: 'UK PHIA' },
  plain: { en: 'What holds under any standard', de: 'Was unter jedem Standard gilt' },
})
