import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'
import type { MemoValue, RiskValue } from '@shared/rich/rich'

/** Writing in a field of the memo: its toolbar, what is put in by palettes or pasted, and what chips say. */
export const editorWords = catalogue({
  words: (count: number) => ({ en: counted(count, 'word', 'words'), de: counted(count, 'Wort', 'Wörter') }),
  notYetPassage: {
    en: 'These words are no passage yet. Tag them or put them into the tray first, then cite them.',
    de: 'Diese Wörter sind noch keine Stelle. Codieren Sie sie oder legen Sie sie in die Ablage, und zitieren Sie sie dann.',
  },
  inserted: (what: string) => ({ en: `${what}, inserted.`, de: `${what}, eingefügt.` }),
  deleted: (what: string) => ({ en: `${what}, deleted.`, de: `${what}, gelöscht.` }),

  form: { en: 'Form of the words', de: 'Form des Texts' },
  heading: (level: number) => ({ en: `Heading ${level}`, de: `Überschrift ${level}` }),
  bold: { en: 'Bold', de: 'Fett' },
  italic: { en: 'Italic', de: 'Kursiv' },
  list: { en: 'List', de: 'Liste' },
  numberedList: { en: 'Numbered list', de: 'Nummerierte Liste' },
  quotation: { en: 'Quotation', de: 'Zitat' },
  andSpace: (signs: string) => ({ en: `${signs} and a space`, de: `${signs} und Leerzeichen` }),
  table: { en: 'Table', de: 'Tabelle' },
  addRow: { en: 'Add row', de: 'Zeile hinzufügen' },
  addColumn: { en: 'Add column', de: 'Spalte hinzufügen' },
  removeRow: { en: 'Remove row', de: 'Zeile entfernen' },
  removeColumn: { en: 'Remove column', de: 'Spalte entfernen' },
  removeTable: { en: 'Remove table', de: 'Tabelle entfernen' },

  link: { en: 'Link', de: 'Link' },
  linkAsk: { en: 'Link…', de: 'Link…' },
  removeLink: { en: 'Remove link', de: 'Link entfernen' },
  address: { en: 'Address', de: 'Adresse' },
  addressHint: {
    en: 'Begins with https://, http:// or mailto:. The memo shows it as text.',
    de: 'Beginnt mit https://, http:// oder mailto:. Das Memo zeigt sie als Text.',
  },

  found: (label: string, count: number) => ({
    en: `${label} (${formatCount(count)} found)`,
    de: `${label} (${formatCount(count)} gefunden)`,
  }),
  cite: { en: 'Cite a passage', de: 'Stelle zitieren' },
  citeBy: {
    en: 'Words of the passage, its source or its risk',
    de: 'Wörter der Stelle, ihrer Quelle oder ihres Risikos',
  },
  passages: { en: 'Passages', de: 'Stellen' },
  noPassage: {
    en: 'No passage in the tray or in the evidence of this memo has these words.',
    de: 'Keine Stelle in der Ablage oder unter den Belegen dieses Memos hat diese Wörter.',
  },
  inTray: { en: 'in the tray', de: 'in der Ablage' },
  quote: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),

  insertValue: { en: 'Insert a value', de: 'Wert einfügen' },
  valueBy: {
    en: 'Value: a risk and what of it, as R3 likelihood',
    de: 'Wert: ein Risiko und was davon, etwa R3 Wahrscheinlichkeit',
  },
  values: { en: 'Values', de: 'Werte' },
  noValue: { en: 'No value has this name.', de: 'Kein Wert heißt so.' },
  gatheringValues: { en: 'The values are being gathered.', de: 'Die Werte werden zusammengestellt.' },
  valueOfMemo: (value: string) => ({ en: `This memo: ${value}`, de: `Dieses Memo: ${value}` }),

  /** A value as the memo prints it, which is English. */
  printed: (words: string) => ({ en: words, de: `„${words}“` }),
  valueOfRisk: (risk: string, value: string) => ({ en: `${risk} ${value}`, de: `${risk} ${value}` }),
  valueOfDeleted: (value: string) => ({
    en: `${value} of a deleted risk`,
    de: `${value} eines gelöschten Risikos`,
  }),
  ofRiskNotHere: {
    en: 'of a risk that is not in this memo',
    de: 'von einem Risiko, das nicht in diesem Memo ist',
  },
  asItIsNow: (name: string) => ({ en: `${name}, as it is now`, de: `${name}, Stand jetzt` }),
  ofMemoNow: (name: string) => ({
    en: `${name} of this memo, as it is now`,
    de: `${name} dieses Memos, Stand jetzt`,
  }),
  deletedChip: { en: '[deleted]', de: '[gelöscht]' },
  passageDeleted: {
    en: 'The passage cited here was deleted',
    de: 'Die hier zitierte Stelle wurde gelöscht',
  },
  citationOfDeleted: { en: 'Citation of a deleted passage', de: 'Zitat einer gelöschten Stelle' },
  citation: (title: string, quote: string) => ({
    en: `Citation: ${title}, ${quote}`,
    de: `Zitat: ${title}, ${quote}`,
  }),

  picturesLeftOut: (count: number) => ({
    en: `${counted(count, 'picture', 'pictures')} ${formOf(count, { one: 'was', other: 'were' })} left out: a memo has no pasted pictures.`,
    de: `${counted(count, 'Bild wurde', 'Bilder wurden')} weggelassen: Ein Memo hat keine eingefügten Bilder.`,
  }),
  pasteTooLong: (length: number) => ({
    en: `What you pasted is too long (${formatCount(length)} characters). Nothing was put in; paste it in parts.`,
    de: `Was Sie einfügen, ist zu lang (${formatCount(length)} Zeichen). Es wurde nichts eingefügt; fügen Sie es in Teilen ein.`,
  }),
  nothingPasted: (most: number) => ({
    en: `Nothing was pasted: ${formatCount(most)} characters fit here, and its first paragraph is longer than what is left of them.`,
    de: `Es wurde nichts eingefügt: Hier ist Platz für ${formatCount(most)} Zeichen, und der erste Absatz ist länger als das, was davon übrig ist.`,
  }),
  onlySomePasted: (most: number, missing: number, from: string) => ({
    en: `Only ${formatCount(most)} characters fit here: the last ${counted(missing, 'paragraph', 'paragraphs')} of what you pasted ${formOf(missing, { one: 'was', other: 'were' })} left out, from “${from}” on.`,
    de: `Hier ist nur Platz für ${formatCount(most)} Zeichen: ${formOf(missing, { one: 'Der letzte Absatz', other: `Die letzten ${formatCount(missing)} Absätze` })} des Eingefügten ${formOf(missing, { one: 'wurde', other: 'wurden' })} weggelassen, ab „${from}“.`,
  }),
})

/** The values of a risk that words may follow. */
export const RISK_VALUES: Readonly<Record<RiskValue, string>> = catalogue({
  likelihood: { en: 'likelihood', de: 'Wahrscheinlichkeit' },
  percent: { en: 'percent', de: 'Prozent' },
  impact: { en: 'impact', de: 'Auswirkung' },
  level: { en: 'level', de: 'Stufe' },
  rank: { en: 'rank', de: 'Rang' },
  confidence: { en: 'confidence', de: 'Konfidenz' },
  horizon: { en: 'horizon', de: 'Horizont' },
  title: { en: 'title', de: 'Titel' },
  evidence: { en: 'evidence', de: 'Belege' },
})

/** The values of a memo that words may follow. */
export const MEMO_VALUES: Readonly<Record<MemoValue, string>> = catalogue({
  risks: { en: 'risks', de: 'Risiken' },
  sources: { en: 'sources', de: 'Quellen' },
  passages: { en: 'passages', de: 'Stellen' },
  date: { en: 'date', de: 'Datum' },
  'cut-off': { en: 'cut off', de: 'Stichtag' },
})
