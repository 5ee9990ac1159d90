import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** The screen of memos: their list, the sections of one, its details, and a new one. */
export const memoWords = catalogue({
  open: { en: 'Open', de: 'Öffnen' },
  goToSection: { en: 'Go to this section', de: 'Zu diesem Abschnitt gehen' },
  memo: { en: 'Memo', de: 'Memo' },
  memos: { en: 'Memos', de: 'Memos' },
  memosCount: (count: number) => ({ en: `Memos · ${formatCount(count)}`, de: `Memos · ${formatCount(count)}` }),
  memoDetails: { en: 'Memo details', de: 'Details des Memos' },
  noMemo: { en: 'No memo yet', de: 'Noch kein Memo' },
  noMemoHint: {
    en: 'A memo is composed from your risks, scores and evidence, and stays up to date with them. You write the judgments in your own words.',
    de: 'Ein Memo wird aus Ihren Risiken, Bewertungen und Belegen zusammengestellt und folgt ihnen. Die Urteile schreiben Sie selbst.',
  },
  newMemo: { en: 'New memo', de: 'Neues Memo' },
  newMemoAsk: { en: 'New memo…', de: 'Neues Memo…' },
  createMemo: { en: 'Create memo', de: 'Memo anlegen' },
  checkedFirst: { en: 'The memo is checked first.', de: 'Das Memo wird zuerst geprüft.' },
  beside: { en: 'Beside the memo', de: 'Neben dem Memo' },
  details: { en: 'Details', de: 'Details' },
  checks: (open: number) => ({
    en: open > 0 ? `Checks (${formatCount(open)})` : 'Checks',
    de: open > 0 ? `Prüfungen (${formatCount(open)})` : 'Prüfungen',
  }),

  sections: { en: 'Sections', de: 'Abschnitte' },
  words: (count: number) => ({ en: counted(count, 'word', 'words'), de: counted(count, 'Wort', 'Wörter') }),
  wordsChanged: { en: 'words changed', de: 'Wörter geändert' },
  valuesMoved: { en: 'values moved', de: 'Werte geändert' },
  written: { en: 'written', de: 'geschrieben' },
  empty: { en: 'empty', de: 'leer' },
  draft: { en: 'draft', de: 'Entwurf' },

  export: { en: 'Export', de: 'Export' },
  exportAs: (format: string) => ({ en: `${format}…`, de: `${format}…` }),
  exportSeveral: { en: 'Several formats, or without names…', de: 'Mehrere Formate oder ohne Namen…' },
  noMark: {
    en: 'No handling mark is set. Set one in File, Project details.',
    de: 'Es ist kein Vermerk gesetzt. Setzen Sie einen unter Datei, Angaben zum Projekt.',
  },
  marked: (mark: string) => ({ en: `Every page is marked ${mark}.`, de: `Jede Seite trägt den Vermerk ${mark}.` }),
  taggedBlind: {
    en: 'An article is tagged blind, so the memo lacks evidence on passages of others, and says that it does. Export it once that is closed.',
    de: 'Ein Artikel wird blind codiert, daher fehlen dem Memo Belege auf Stellen anderer, und es sagt das auch. Exportieren Sie es, sobald das geschlossen ist.',
  },
  title: { en: 'Title', de: 'Titel' },
  author: { en: 'Author', de: 'Verfasser' },
  audience: { en: 'For', de: 'Für' },
  date: { en: 'Date', de: 'Datum' },
  cutOff: { en: 'Information up to', de: 'Stand der Information' },
  cutOffHint: {
    en: 'What is told and judged was known by this day. May stay empty.',
    de: 'Was berichtet und beurteilt wird, war bis zu diesem Tag bekannt. Darf leer bleiben.',
  },
  delete: { en: 'Delete', de: 'Löschen' },
  deleteMemo: { en: 'Delete memo', de: 'Memo löschen' },
  deleteHint: {
    en: 'Risks, scores and evidence stay. Undo brings the memo back.',
    de: 'Risiken, Bewertungen und Belege bleiben. Rückgängig holt das Memo zurück.',
  },

  titleHint: {
    en: 'Best the bottom line itself, in a few words.',
    de: 'Am besten das Wichtigste selbst, in wenigen Worten.',
  },
  audienceHint: { en: 'Who will read it. May stay empty.', de: 'Wer es lesen wird. Darf leer bleiben.' },
  template: { en: 'Template', de: 'Vorlage' },
  templateHint: {
    en: 'Can be changed later, section by section.',
    de: 'Lässt sich später Abschnitt für Abschnitt ändern.',
  },
  risk: { en: 'Risk', de: 'Risiko' },
  chooseRisk: { en: 'Choose a risk', de: 'Risiko wählen' },
  noRiskYet: {
    en: 'There is no risk yet to make a dossier of.',
    de: 'Es gibt noch kein Risiko für ein Dossier.',
  },
})
