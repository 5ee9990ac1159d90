import { catalogue } from '@shared/language/catalogue'
import { counted, formOf, listed } from '@shared/language/counts'

/** What is said of a project as a whole and of what leaves it: saved, copied, exported, packed, kept in the tray. */
export const projectWords = catalogue({
  saved: { en: 'Saved', de: 'Gespeichert' },
  savedAt: (time: string) => ({ en: `Saved ${time}`, de: `Gespeichert ${time}` }),
  allIsSaved: (saved: string) => ({
    en: `${saved}. Every change is on disk.`,
    de: `${saved}. Jede Änderung ist auf der Festplatte.`,
  }),
  nothingIsSaved: (why: string) => ({
    en: `Nothing is saved: this project is open read-only. ${why}`,
    de: `Es wird nichts gespeichert: Dieses Projekt ist nur zum Lesen geöffnet. ${why}`,
  }),
  copySaved: (file: string) => ({
    en: `Saved a copy: “${file}”. It has all of the history, so that it can be merged later.`,
    de: `Kopie gespeichert: „${file}“. Sie enthält den ganzen Verlauf und lässt sich später zusammenführen.`,
  }),
  duplicated: (project: string) => ({
    en: `Duplicated: “${project}” is a project of its own, open in another window.`,
    de: `Dupliziert: „${project}“ ist ein eigenes Projekt und in einem anderen Fenster geöffnet.`,
  }),
  exported: (files: readonly string[]) => ({
    en: `Exported ${listed(files.map((name) => `“${name}”`))}.`,
    de: `Exportiert: ${listed(files.map((name) => `„${name}“`))}.`,
  }),
  showInFolder: { en: 'Show in folder', de: 'Im Ordner zeigen' },
  open: { en: 'Open', de: 'Öffnen' },
  openOneAlone: {
    en: 'Assay opens one project, package or round packet at a time, dropped by itself. Nothing was opened or imported. Drop it alone.',
    de: 'Assay öffnet jeweils ein Projekt, Paket oder Rundenpaket, das für sich hineingezogen wird. Es wurde nichts geöffnet oder importiert. Ziehen Sie es allein hinein.',
  },
  notOnDisk: (file: string) => ({
    en: `“${file}” is not a file on this computer yet, so it cannot be opened. Nothing was opened or imported. Save it in a folder first, and drop it from there.`,
    de: `„${file}“ liegt noch nicht als Datei auf diesem Computer und lässt sich daher nicht öffnen. Es wurde nichts geöffnet oder importiert. Speichern Sie sie zuerst in einem Ordner, und ziehen Sie sie von dort hinein.`,
  }),

  otherProject: {
    en: 'These passages are not of this project. Nothing was changed.',
    de: 'Diese Stellen gehören nicht zu diesem Projekt. Es wurde nichts geändert.',
  },
  trayIsFull: (most: number, left: number) => ({
    en: `The tray is full with ${most} passages: ${counted(left, 'passage', 'passages')} did not go in. Take some out first.`,
    de: `Die Ablage ist mit ${most} Stellen voll: ${counted(left, 'Stelle kam', 'Stellen kamen')} nicht hinein. Nehmen Sie erst einige heraus.`,
  }),
  inTrayAlready: (count: number) => ({
    en: formOf(count, { one: 'It is in the tray.', other: 'They are in the tray.' }),
    de: formOf(count, { one: 'Sie liegt schon in der Ablage.', other: 'Sie liegen schon in der Ablage.' }),
  }),
  putIntoTray: (count: number) => ({
    en: `Put into the tray: ${counted(count, 'passage', 'passages')} in it.`,
    de: `In die Ablage gelegt: ${counted(count, 'Stelle', 'Stellen')} darin.`,
  }),
  tookOutOfTray: (count: number) => ({
    en: `Took ${counted(count, 'passage', 'passages')} out of the tray. The project has them still.`,
    de: `${counted(count, 'Stelle', 'Stellen')} aus der Ablage genommen. Das Projekt behält sie.`,
  }),
  putBack: { en: 'Put back', de: 'Zurücklegen' },
})
