import { catalogue } from '@shared/language/catalogue'
import { shortMoment } from '@shared/words/moments'

/** What steps are called that are no single operation, as menus, history and refusals name them. */
export const stepNames = catalogue({
  create: { en: 'Create project', de: 'Projekt anlegen' },
  duplicate: { en: 'Duplicate project', de: 'Projekt duplizieren' },
  saveCopy: { en: 'Save a copy elsewhere', de: 'Kopie anderswo speichern' },
  takeTheirs: {
    en: 'Take over project.json as changed by another program',
    de: 'project.json übernehmen, wie ein anderes Programm sie geändert hat',
  },
  restoreBackup: (savedAt: string) => ({
    en: `Restore the backup of ${shortMoment(savedAt)}`,
    de: `Sicherung vom ${shortMoment(savedAt)} wiederherstellen`,
  }),
  restoreMoment: (seq: number) => ({
    en: `Restore the project to change ${seq}`,
    de: `Projekt auf Änderung ${seq} zurücksetzen`,
  }),
  restoreItem: (kind: string, name: string) => ({
    en: `Restore ${kind} ${name}`,
    de: `${kind} ${name} wiederherstellen`,
  }),
  adapted: (step: string) => ({
    en: `${step}, but for what is gone or taken since`,
    de: `${step}, außer was seither weg oder vergeben ist`,
  }),
  nameMoment: (name: string) => ({
    en: `Name this moment “${name}”`,
    de: `Diesen Moment „${name}“ nennen`,
  }),
  undo: (step: string) => ({ en: `Undo ${step}`, de: `Rückgängig: ${step}` }),
  redo: (step: string) => ({ en: `Redo ${step}`, de: `Wiederholen: ${step}` }),
  undoing: (step: string) => ({ en: `Undo “${step}”`, de: `Rückgängig: „${step}“` }),
  redoing: (step: string) => ({ en: `Redo “${step}”`, de: `Wiederholen: „${step}“` }),
  undoOrRedo: { en: 'Undo or Redo', de: 'Rückgängig oder Wiederholen' },
  someChange: { en: 'a change', de: 'eine Änderung' },
})
