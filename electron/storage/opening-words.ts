import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'
import { shortMoment } from '@shared/words/moments'

/** What opening found wrong with a project and what it did about it, and why a project can only be read. */
export const openingWords = catalogue({
  missing: (file: string) => ({ en: `${file} is missing.`, de: `${file} fehlt.` }),
  putTogether: (savedAt: string, changes: number) => ({
    en: `The project was put together from the copy of ${shortMoment(savedAt)} and ${counted(changes, 'later change', 'later changes')}.`,
    de: `Das Projekt wurde aus der Kopie vom ${shortMoment(savedAt)} und ${counted(changes, 'späteren Änderung', 'späteren Änderungen')} zusammengesetzt.`,
  }),
  unfinished: (file: string, changes: number) => ({
    en: `The last write to ${file} was not finished or is damaged. It was left out and kept in recovery/; the ${counted(changes, 'change', 'changes')} before it ${formOf(changes, { one: 'is', other: 'are' })} safe.`,
    de: `Das letzte Schreiben in ${file} wurde nicht fertig oder ist beschädigt. Es wurde ausgelassen und in recovery/ aufgehoben; ${counted(changes, 'Änderung davor ist', 'Änderungen davor sind')} sicher.`,
  }),
  notClosed: (last: string) => ({
    en: `Assay was not closed in order last time. Every change up to ${shortMoment(last)} is here.`,
    de: `Assay wurde letztes Mal nicht ordnungsgemäß geschlossen. Jede Änderung bis ${shortMoment(last)} ist hier.`,
  }),
  lossUnreadable: (changes: number, file: string, why: string) => ({
    en: `${firstSafe(changes).en}; ${file} cannot be read: ${why}. Later changes may be missing. The file is left as it is.`,
    de: `${firstSafe(changes).de}; ${file} ist nicht lesbar: ${why}. Spätere Änderungen können fehlen. Die Datei bleibt, wie sie ist.`,
  }),
  lossMissing: (changes: number) => ({
    en: `${firstSafe(changes).en}; the journal that follows is missing, so later changes may be too.`,
    de: `${firstSafe(changes).de}; das Journal danach fehlt, und mit ihm vielleicht spätere Änderungen.`,
  }),
  lossMispaired: (changes: number, file: string) => ({
    en: `${firstSafe(changes).en}; ${file} does not belong to this state of the project, so later changes may be missing.`,
    de: `${firstSafe(changes).de}; ${file} gehört nicht zu diesem Stand des Projekts, daher können spätere Änderungen fehlen.`,
  }),
  lossDamaged: (changes: number, file: string, lines: number) => ({
    en: `${firstSafe(changes).en}; ${file} is damaged after that, and ${counted(lines, 'later line', 'later lines')} in it cannot be proven. The file is left as it is.`,
    de: `${firstSafe(changes).de}; ${file} ist danach beschädigt, und ${counted(lines, 'spätere Zeile darin lässt', 'spätere Zeilen darin lassen')} sich nicht beweisen. Die Datei bleibt, wie sie ist.`,
  }),
  lossOverwritten: (changes: number, file: string) => ({
    en: `${firstSafe(changes).en}; the end of ${file} is damaged. The project had been closed in order, so later changes may be missing. The file is left as it is.`,
    de: `${firstSafe(changes).de}; das Ende von ${file} ist beschädigt. Das Projekt war ordnungsgemäß geschlossen worden, daher können spätere Änderungen fehlen. Die Datei bleibt, wie sie ist.`,
  }),
  lossForked: (changes: number, file: string) => ({
    en: `${firstSafe(changes).en}; ${file} holds changes that do not follow from them. The file is left as it is.`,
    de: `${firstSafe(changes).de}; ${file} enthält Änderungen, die nicht aus ihnen folgen. Die Datei bleibt, wie sie ist.`,
  }),
  readOnly: (why: string) => ({
    en: `This project cannot be written to: ${why}. It can be read here.`,
    de: `In dieses Projekt lässt sich nicht schreiben: ${why}. Es ist hier lesbar.`,
  }),
  readOnlyCopyIt: (why: string) => ({
    en: `This project cannot be written to: ${why}. It can be read here. To change it, copy the folder to where you can write.`,
    de: `In dieses Projekt lässt sich nicht schreiben: ${why}. Es ist hier lesbar. Um es zu ändern, kopieren Sie den Ordner dorthin, wo Sie schreiben können.`,
  }),
  lockedByUnknown: {
    en: 'This project is locked, and the lock does not say by whom. It can be read here. When nobody else works on it, take it over.',
    de: 'Dieses Projekt ist gesperrt, und die Sperre sagt nicht, von wem. Es ist hier lesbar. Wenn sonst niemand daran arbeitet, übernehmen Sie es.',
  },
  lockedBy: (user: string, host: string, since: string, active: string) => ({
    en: `${user} has had this project open on ${host} since ${shortMoment(since)} (last active ${shortMoment(active)}). It can be read here.`,
    de: `${user} hat dieses Projekt seit ${shortMoment(since)} auf ${host} geöffnet (zuletzt aktiv ${shortMoment(active)}). Es ist hier lesbar.`,
  }),
})

const firstSafe = (changes: number) => ({
  en: `The first ${counted(changes, 'change', 'changes')} of this project ${formOf(changes, { one: 'is', other: 'are' })} safe`,
  de: `${formOf(changes, { one: 'Die erste', other: 'Die ersten' })} ${counted(changes, 'Änderung', 'Änderungen')} dieses Projekts ${formOf(changes, { one: 'ist', other: 'sind' })} sicher`,
})
