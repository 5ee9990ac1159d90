import { catalogue } from '../language/catalogue'

/** What steps on memos are called. */
export const memoWords = catalogue({
  createMemo: (title: string) => ({ en: `Create memo “${title}”`, de: `Memo „${title}“ anlegen` }),
  editDetails: { en: 'Edit memo details', de: 'Angaben zum Memo bearbeiten' },
  writeSection: { en: 'Write memo section', de: 'Abschnitt des Memos schreiben' },
  writeJudgment: { en: 'Write key judgment', de: 'Kernurteil schreiben' },
  writeInstead: (section: string) => ({
    en: `Write instead of what is composed for “${section}”`,
    de: `Eigenen Text für „${section}“ schreiben`,
  }),
  goBack: (section: string) => ({
    en: `Go back to what is composed for “${section}”`,
    de: `Zum zusammengestellten Text für „${section}“ zurückkehren`,
  }),
  confirmSection: (section: string) => ({ en: `Confirm “${section}”`, de: `„${section}“ bestätigen` }),
  confirmClaim: (risk: string) => ({ en: `Confirm claim of ${risk}`, de: `Aussage zu ${risk} bestätigen` }),
  confirmBasis: (risk: string) => ({ en: `Confirm basis of ${risk}`, de: `Grundlage zu ${risk} bestätigen` }),
  deleteMemo: (title: string) => ({ en: `Delete memo “${title}”`, de: `Memo „${title}“ löschen` }),
  addRemark: { en: 'Add remark', de: 'Anmerkung hinzufügen' },
  editRemark: { en: 'Edit remark', de: 'Anmerkung bearbeiten' },
  remarkDone: { en: 'Remark is dealt with', de: 'Anmerkung ist erledigt' },
  reopenRemark: { en: 'Open remark again', de: 'Anmerkung wieder öffnen' },
  deleteRemark: { en: 'Delete remark', de: 'Anmerkung löschen' },
  waive: (rule: string) => ({ en: `Waive ${rule}`, de: `${rule} hinnehmen` }),
  aCheck: { en: 'a check', de: 'einer Prüfung' },
  takeBackWaiver: (rule: string) => ({ en: `Take back waiver of ${rule}`, de: `Hinnahme von ${rule} zurücknehmen` }),
  handOver: (title: string) => ({ en: `Hand over “${title}”`, de: `„${title}“ übergeben` }),
  saveTemplate: (name: string) => ({ en: `Save memo template “${name}”`, de: `Memovorlage „${name}“ speichern` }),
  editTemplate: (name: string) => ({ en: `Edit memo template “${name}”`, de: `Memovorlage „${name}“ bearbeiten` }),
  deleteTemplate: (name: string) => ({ en: `Delete memo template “${name}”`, de: `Memovorlage „${name}“ löschen` }),
})
