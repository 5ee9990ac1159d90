import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** What is said of passages: listed, looked at one by one, graded, used as evidence and deleted. */
export const passageWords = catalogue({
  quote: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  passage: (quote: string) => ({ en: `Passage “${quote}”`, de: `Stelle „${quote}“` }),
  howToMake: {
    en: 'Select words and press a digit or {tag} to tag them. {previous} and {next} go from passage to passage.',
    de: 'Wörter auswählen und mit einer Ziffer oder {tag} codieren. {previous} und {next} gehen von Stelle zu Stelle.',
  },

  passages: { en: 'Passages', de: 'Stellen' },
  whichListed: { en: 'Passages listed', de: 'Stellen in der Liste' },
  ofParagraph: { en: 'This paragraph', de: 'Dieser Absatz' },
  ofSource: { en: 'All of this source', de: 'Alle dieser Quelle' },
  ofSourceCounted: (count: number) => ({
    en: `All of this source (${counted(count, 'passage', 'passages')})`,
    de: `Alle dieser Quelle (${counted(count, 'Stelle', 'Stellen')})`,
  }),
  allOfSource: { en: 'All passages of this source', de: 'Alle Stellen dieser Quelle' },
  gathering: { en: 'Gathering the passages…', de: 'Stellen werden gesammelt…' },
  noneYet: {
    en: 'No passages yet. Select words and tag them.',
    de: 'Noch keine Stellen. Wählen Sie Wörter aus, und codieren Sie sie.',
  },
  noneShown: { en: 'The filter shows none of them.', de: 'Der Filter zeigt keine davon.' },
  allListed: { en: 'These are all.', de: 'Das sind alle.' },
  hidden: (count: number) => ({
    en: `The filter hides ${counted(count, 'other', 'others')}.`,
    de: `Der Filter verbirgt ${counted(count, 'weitere', 'weitere')}.`,
  }),

  thisPassage: { en: 'This passage', de: 'Diese Stelle' },
  deletePassage: { en: 'Delete passage…', de: 'Stelle löschen…' },
  review: { en: 'Review its words in the new version', de: 'Ihre Wörter in der neuen Fassung durchsehen' },
  note: { en: 'Note', de: 'Notiz' },
  statement: { en: 'Statement', de: 'Aussage' },
  notSet: { en: 'Not set', de: 'Nicht festgelegt' },
  credibility: { en: 'Credibility', de: 'Glaubwürdigkeit' },
  notRated: { en: 'Not rated', de: 'Nicht eingestuft' },
  useAsEvidence: { en: 'Use as evidence…', de: 'Als Beleg verwenden…' },
  newRisk: { en: 'New risk…', de: 'Neues Risiko…' },

  evidenceFor: { en: 'Evidence for', de: 'Beleg für' },
  stanceTowards: (risk: string) => ({ en: `Stance towards ${risk}`, de: `Richtung zu ${risk}` }),
  unlink: (risk: number) => ({ en: `Unlink from R${risk}`, de: `Verknüpfung mit R${risk} lösen` }),
  asEvidence: { en: 'Use as evidence', de: 'Als Beleg verwenden' },
  linkedToAll: { en: 'This passage is linked to every risk.', de: 'Diese Stelle ist mit jedem Risiko verknüpft.' },
  noRisks: { en: 'There are no risks yet.', de: 'Es gibt noch keine Risiken.' },
  howToMakeRisk: {
    en: 'Press Shift+R to make a new risk from this passage.',
    de: 'Umschalt+R macht aus dieser Stelle ein neues Risiko.',
  },
  link: { en: 'Link', de: 'Verknüpfen' },
  linked: (risk: number) => ({ en: `Linked to R${risk}.`, de: `Mit R${risk} verknüpft.` }),
  risk: { en: 'Risk', de: 'Risiko' },
  thePassage: { en: 'The passage', de: 'Die Stelle' },

  deleteIt: { en: 'Delete passage?', de: 'Stelle löschen?' },
  delete: { en: 'Delete', de: 'Löschen' },
  noEvidence: { en: 'It is not evidence for any risk.', de: 'Sie ist kein Beleg für ein Risiko.' },
  linksGo: (count: number, risks: string) => ({
    en: `Its ${formOf(count, { one: 'evidence link', other: `${count} evidence links` })} (${risks}) will be removed with it.`,
    de: `${formOf(count, { one: `Ihre Verknüpfung als Beleg (${risks}) wird`, other: `Ihre ${count} Verknüpfungen als Beleg (${risks}) werden` })} mit ihr entfernt.`,
  }),
  wordsStay: {
    en: 'The words stay in the text. Undo in the Edit menu brings everything back.',
    de: 'Die Wörter bleiben im Text. „Rückgängig“ im Menü „Bearbeiten“ bringt alles zurück.',
  },

  grade: { en: 'Grade the passage', de: 'Stelle einstufen' },
  digitOrGrade: { en: 'Digit or grade', de: 'Ziffer oder Einstufung' },
  howToGrade: {
    en: 'Press 1–6 for credibility, or type a kind of statement',
    de: '1–6 für die Glaubwürdigkeit, oder eine Art von Aussage tippen',
  },
  grades: { en: 'Grades', de: 'Einstufungen' },
  noSuchGrade: {
    en: 'No grade of this name. Escape closes.',
    de: 'Keine Einstufung dieses Namens. Esc schließt.',
  },
  isolateFirst: {
    en: 'Go to a passage first, then isolate it.',
    de: 'Gehen Sie zuerst zu einer Stelle, dann wird nur sie gezeigt.',
  },
  resizeFirst: {
    en: 'Select the words the passage should have, then resize. Nothing was changed.',
    de: 'Wählen Sie zuerst die Wörter aus, die die Stelle haben soll. Es wurde nichts geändert.',
  },
  resizeWhich: {
    en: 'Go to a passage first, then select its new words. Nothing was changed.',
    de: 'Gehen Sie zuerst zu einer Stelle, und wählen Sie dann ihre neuen Wörter aus. Es wurde nichts geändert.',
  },
  resized: (quote: string) => ({ en: `The passage is now “${quote}”.`, de: `Die Stelle ist jetzt „${quote}“.` }),
})
