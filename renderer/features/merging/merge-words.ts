import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'

/** Merging a copy of the project: how it is chosen, what it would do, and how much comes together. */
export const mergeWords = catalogue({
  mergeCopy: { en: 'Merge a copy of the project', de: 'Kopie des Projekts zusammenführen' },
  whatItDoes: {
    en: 'What somebody did in a copy of this project comes together with what is here. You see first what it would be.',
    de: 'Was jemand in einer Kopie dieses Projekts getan hat, wird mit dem zusammengeführt, was hier ist. Sie sehen zuerst, was das wäre.',
  },
  chooseFolder: { en: 'Choose a folder…', de: 'Ordner wählen…' },
  choosePackage: { en: 'Choose a package…', de: 'Paket wählen…' },
  lookingThrough: { en: 'Looking the copy through…', de: 'Die Kopie wird durchgesehen…' },

  merge: { en: 'Merge', de: 'Zusammenführen' },
  merging: { en: 'Merging…', de: 'Wird zusammengeführt…' },
  mergeWithLeft: (left: number) => ({
    en: `Merge (${formatCount(left)} to decide)`,
    de: `Zusammenführen (${formatCount(left)} zu entscheiden)`,
  }),
  done: (label: string) => ({ en: `${label}.`, de: `${label}.` }),
  doneWithUndo: (label: string) => ({
    en: `${label}. Undo takes it back.`,
    de: `${label}. „Rückgängig“ nimmt es zurück.`,
  }),
  decisionsStay: (copy: string) => ({
    en: `What you decided stays. It is there when “${copy}” is looked through again.`,
    de: `Was Sie entschieden haben, bleibt. Es ist wieder da, wenn „${copy}“ erneut durchgesehen wird.`,
  }),
  holds: { en: '{copy} holds {title}. {what}', de: '{copy} enthält {title}. {what}' },
  quoted: (title: string) => ({ en: `“${title}”`, de: `„${title}“` }),
  nothingNew: {
    en: 'It holds nothing that is not here already.',
    de: 'Darin ist nichts, was nicht schon hier ist.',
  },
  oneStep: {
    en: 'All of it is merged as one step, which Undo takes back. The copy stays as it is.',
    de: 'Alles wird in einem Schritt zusammengeführt, den „Rückgängig“ zurücknimmt. Die Kopie bleibt, wie sie ist.',
  },
  oneStepForGood: {
    en: 'All of it is merged as one step. It brings what sessions or blind taggings keep as it is, so Undo does not take it back: back up the project first if you may want to. The copy stays as it is.',
    de: 'Alles wird in einem Schritt zusammengeführt. Darunter ist, was Sitzungen oder blindes Codieren unverändert bewahren; „Rückgängig“ nimmt ihn daher nicht zurück: Sichern Sie das Projekt vorher, falls Sie das wollen könnten. Die Kopie bleibt, wie sie ist.',
  },
  parted: (moment: string) => ({
    en: `The last that both have in common is of ${moment}: what one of them changed since is taken, and where both changed the same, you decide.`,
    de: `Der letzte gemeinsame Stand ist vom ${moment}: Was eine Seite seither geändert hat, wird übernommen, und wo beide dasselbe geändert haben, entscheiden Sie.`,
  }),
  same: (count: number) => ({
    en: `${counted(count, 'thing was', 'things were')} made on both sides and ${formOf(count, { one: 'is', other: 'are' })} the same.`,
    de: `${counted(count, 'Element wurde', 'Elemente wurden')} auf beiden Seiten erstellt und ${formOf(count, { one: 'ist', other: 'sind' })} gleich.`,
  }),
  whatMakesWay: { en: 'What makes way', de: 'Was weicht' },

  whatComesTogether: { en: 'What comes together', de: 'Was zusammenkommt' },
  ofWhat: { en: 'of what', de: 'wovon' },
  before: { en: 'before', de: 'vorher' },
  here: { en: 'here', de: 'hier' },
  inCopy: { en: 'in the copy', de: 'in der Kopie' },
  inBoth: { en: 'in both', de: 'in beiden' },
  deletedByOne: { en: 'deleted by one', de: 'einseitig gelöscht' },
  after: { en: 'after', de: 'nachher' },
})
