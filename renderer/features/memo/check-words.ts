import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'
import type { Severity, Where } from '@shared/memo/lint/finding'
import { withinSentence } from './within-sentence'

/** The panel of checks, what leads to it, and the dialogs that waive findings or export with them. */
export const checkWords = catalogue({
  checks: { en: 'Checks', de: 'Prüfungen' },
  heldAgainst: { en: 'Held against', de: 'Geprüft nach' },
  beingChecked: { en: 'The memo is being checked.', de: 'Das Memo wird geprüft.' },
  lookedAt: (rules: number, score: string) => ({
    en: `${rules} rules looked at: ${score}.`,
    de: `${counted(rules, 'Regel', 'Regeln')} geprüft: ${score}.`,
  }),
  nothingOpen: {
    en: 'Nothing is open. The rules know words and fields, not whether a judgment is right: read the memo once more.',
    de: 'Nichts ist offen. Die Regeln kennen Wörter und Felder, nicht, ob ein Urteil stimmt: Lesen Sie das Memo noch einmal.',
  },
  summary: (score: string | null) => ({
    en: `Checks: ${score ?? 'under way'}`,
    de: `Prüfungen: ${score ?? 'laufen noch'}`,
  }),
  waived: { en: 'Waived', de: 'Hingenommen' },
  waivedAndGone: { en: 'Waived, and no longer found', de: 'Hingenommen und nicht mehr gefunden' },
  waivedOn: (day: string, reason: string) => ({
    en: `Waived on ${day}: ${reason}`,
    de: `Am ${day} hingenommen: ${reason}`,
  }),
  takeBack: { en: 'Take back', de: 'Zurücknehmen' },
  takeBackOf: (rule: string) => ({
    en: `Take back the waiver of ${rule}`,
    de: `Hinnahme von ${rule} zurücknehmen`,
  }),
  whenHandedOver: { en: 'When it was handed over', de: 'Bei der Übergabe' },
  findingsIn: (count: number, label: string, first: string) => ({
    en: `${counted(count, 'finding', 'findings')} in ${withinSentence(label)}: ${first}`,
    de: `${counted(count, 'Befund', 'Befunde')} in „${label}“: ${first}`,
  }),
  wordsAreGone: {
    en: 'These words are no longer in the memo.',
    de: 'Dieser Text steht nicht mehr im Memo.',
  },
  nothingToFix: (was: string) => ({
    en: `“${was}” does not stand there any more. Nothing was changed.`,
    de: `„${was}“ steht dort nicht mehr. Es wurde nichts geändert.`,
  }),
  waive: { en: 'Waive', de: 'Hinnehmen' },
  waiveAsk: { en: 'Waive…', de: 'Hinnehmen…' },
  waiveRule: (rule: string) => ({ en: `Waive ${rule}`, de: `${rule} hinnehmen` }),
  waiveFinding: (rule: string, message: string) => ({
    en: `Waive ${rule}: ${message}`,
    de: `${rule} hinnehmen: ${message}`,
  }),
  waiveAllAsk: (count: number) => ({
    en: `Waive all ${formatCount(count)}…`,
    de: `Alle ${formatCount(count)} hinnehmen…`,
  }),
  waiveAllOf: (count: number, rule: string) => ({
    en: `Waive all ${formatCount(count)} of ${rule}`,
    de: `Alle ${formatCount(count)} von ${rule} hinnehmen`,
  }),
  waiveEachOf: (rule: string) => ({ en: `Waive all of ${rule}`, de: `Alle von ${rule} hinnehmen` }),
  reason: { en: 'Reason', de: 'Grund' },
  whyOneMayStay: {
    en: 'Why it may stay as it is. The memo prints it in the annex; it holds until these words or values change.',
    de: 'Warum es so bleiben darf. Das Memo druckt den Grund im Anhang; er gilt, bis sich dieser Text oder diese Werte ändern.',
  },
  whyAllMayStay: {
    en: 'Why they may stay as they are. The memo prints it in the annex; it holds until these words or values change.',
    de: 'Warum sie so bleiben dürfen. Das Memo druckt den Grund im Anhang; er gilt, bis sich dieser Text oder diese Werte ändern.',
  },
  exportWithErrors: (errors: number) => ({
    en: `Export with ${counted(errors, 'error', 'errors')}?`,
    de: `Mit ${counted(errors, 'Fehler', 'Fehlern')} exportieren?`,
  }),
  exportAsDraft: (format: string) => ({
    en: `Export as a draft, ${format}…`,
    de: `Als Entwurf exportieren, ${format}…`,
  }),
  draftUntilMended: {
    en: 'The file says on its first page that it is a draft, until these are mended or waived with a reason.',
    de: 'Die Datei sagt auf ihrer ersten Seite, dass sie ein Entwurf ist, bis diese Fehler behoben oder mit einem Grund hingenommen sind.',
  },
  showChecks: { en: 'Show the checks', de: 'Prüfungen zeigen' },
})

/** What one finding is called by how much it weighs. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = catalogue({
  error: { en: 'Error', de: 'Fehler' },
  warning: { en: 'Warning', de: 'Warnung' },
  info: { en: 'Note', de: 'Hinweis' },
})

/** The same of several. */
export const SEVERITY_GROUPS: Readonly<Record<Severity, string>> = catalogue({
  error: { en: 'Errors', de: 'Fehler' },
  warning: { en: 'Warnings', de: 'Warnungen' },
  info: { en: 'Notes', de: 'Hinweise' },
})

/** What the way to what a finding is about is called. */
export const WAY_NAMES: Readonly<Record<Where['kind'], string>> = catalogue({
  words: { en: 'Go to the words', de: 'Zum Text' },
  section: { en: 'Go to the section', de: 'Zum Abschnitt' },
  risk: { en: 'Go to the risk', de: 'Zum Risiko' },
  scores: { en: 'Go to the scores', de: 'Zu den Bewertungen' },
  session: { en: 'Go to the session', de: 'Zur Sitzung' },
  source: { en: 'Go to the source', de: 'Zur Quelle' },
  passage: { en: 'Go to the passage', de: 'Zur Stelle' },
})
