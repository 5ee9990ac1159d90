import type { MemoLayout, MemoPart } from '@shared/kinds/memo-layout'
import { catalogue } from '@shared/language/catalogue'
import { formOf, listed } from '@shared/language/counts'

/** What a memo consists of: its template, its sections and their order, and how it is put. */
export const layoutWords = catalogue({
  layout: { en: 'Layout', de: 'Aufbau' },
  about: { en: 'About', de: 'Über' },
  changeAbout: { en: 'Change what memo is about', de: 'Ändern, worum es im Memo geht' },
  allRisks: { en: 'All risks of the memo', de: 'Alle Risiken des Memos' },
  riskLine: (number: number, title: string) => ({ en: `R${number} ${title}`, de: `R${number} ${title}` }),
  putAs: { en: 'Judgments put as', de: 'Form der Urteile' },
  changePutAs: { en: 'Put judgments of memo otherwise', de: 'Form der Urteile im Memo ändern' },
  paper: { en: 'Paper', de: 'Papier' },
  changePaper: { en: 'Change paper of memo', de: 'Papier des Memos ändern' },
  leftOutWritten: (titles: readonly string[]) => ({
    en: `${listed(titles)} ${formOf(titles.length, { one: 'is left out and has', other: 'are left out and have' })} words of yours. They are kept, and printed once it is put in.`,
    de: `${listed(titles)} ${formOf(titles.length, { one: 'ist weggelassen und enthält', other: 'sind weggelassen und enthalten' })} eigenen Text. Er bleibt erhalten und wird gedruckt, sobald der Abschnitt aufgenommen ist.`,
  }),

  annexes: { en: 'Annexes', de: 'Anhänge' },
  leftOut: { en: 'Left out', de: 'Weggelassen' },
  putIn: (title: string) => ({ en: `Put “${title}” in`, de: `„${title}“ aufnehmen` }),
  putInStep: { en: 'Put section into memo', de: 'Abschnitt ins Memo aufnehmen' },
  moveStep: { en: 'Move section of memo', de: 'Abschnitt des Memos verschieben' },
  short: { en: 'short', de: 'kurz' },
  moveUp: (title: string) => ({ en: `Move “${title}” up`, de: `„${title}“ nach oben` }),
  moveDown: (title: string) => ({ en: `Move “${title}” down`, de: `„${title}“ nach unten` }),
  leave: (title: string) => ({ en: `Leave “${title}” out`, de: `„${title}“ weglassen` }),
  leaveStep: { en: 'Leave section out of memo', de: 'Abschnitt aus dem Memo weglassen' },
  title: { en: 'Title', de: 'Titel' },
  ifEmpty: (title: string) => ({ en: `Empty: ${title}`, de: `Leer: ${title}` }),
  renameStep: { en: 'Rename section of memo', de: 'Abschnitt des Memos umbenennen' },
  standsIn: { en: 'Stands in', de: 'Steht im' },
  depth: { en: 'Depth', de: 'Umfang' },
  depthStep: { en: 'Change depth of section', de: 'Umfang des Abschnitts ändern' },

  template: { en: 'Template', de: 'Vorlage' },
  ownArrangement: { en: 'An arrangement of its own', de: 'Ein eigener Aufbau' },
  layOutAs: (name: string) => ({ en: `Lay memo out as “${name}”`, de: `Memo nach „${name}“ aufbauen` }),
  saveAsk: { en: 'Save as template…', de: 'Als Vorlage speichern…' },
  saveAs: { en: 'Save as template', de: 'Als Vorlage speichern' },
  save: { en: 'Save template', de: 'Vorlage speichern' },
  renameAsk: { en: 'Rename template…', de: 'Vorlage umbenennen…' },
  renameTemplate: { en: 'Rename template', de: 'Vorlage umbenennen' },
  rename: { en: 'Rename', de: 'Umbenennen' },
  deleteTemplate: { en: 'Delete template', de: 'Vorlage löschen' },
  replace: { en: 'Replace a template', de: 'Eine Vorlage ersetzen' },
  replaceHint: {
    en: 'It becomes what this memo is laid out as.',
    de: 'Sie wird so, wie dieses Memo aufgebaut ist.',
  },
  chooseOne: { en: 'Choose one', de: 'Vorlage wählen' },
})

/** Where a section may stand. */
export const PART_PLACES: Readonly<Record<MemoPart['place'], string>> = catalogue({
  body: { en: 'Body', de: 'Hauptteil' },
  annex: { en: 'Annex', de: 'Anhang' },
})

/** How much of a section is printed. */
export const PART_DEPTHS: Readonly<Record<MemoPart['depth'], string>> = catalogue({
  whole: { en: 'Whole', de: 'Ganz' },
  short: { en: 'Short', de: 'Kurz' },
})

/** How judgments are put; the memo is English, and so are the examples. */
export const PHRASINGS: Readonly<Record<MemoLayout['phrasing'], string>> = catalogue({
  'it-is': { en: 'It is likely that …', de: 'It is likely that …' },
  'we-judge': { en: 'We judge it likely that …', de: 'We judge it likely that …' },
  'event-first': { en: 'That … is likely', de: 'That … is likely' },
})

/** Sizes of paper. */
export const PAPERS: Readonly<Record<MemoLayout['paper'], string>> = catalogue({
  a4: { en: 'A4', de: 'A4' },
  letter: { en: 'US Letter', de: 'US Letter' },
})
