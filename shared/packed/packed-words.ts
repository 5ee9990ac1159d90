import { catalogue } from '../language/catalogue'
import { formatCount } from '../language/counts'

/** Why a packed document is not read. */
export const packedWords = catalogue({
  damaged: (why: string) => ({
    en: `${why} The file is damaged or incomplete. Nothing was imported. Open it in the program it was made with and save it anew, or get another copy.`,
    de: `${why} Die Datei ist beschädigt oder unvollständig. Es wurde nichts importiert. Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu, oder besorgen Sie eine andere Kopie.`,
  }),
  missingPart: (name: string) => ({
    en: `The part “${name}” is missing in this file.`,
    de: `Der Teil „${name}“ fehlt in dieser Datei.`,
  }),
  locked: {
    en: 'This document is protected by a password. Nothing was imported. Open it with the password, save it without one and import that.',
    de: 'Dieses Dokument ist durch ein Kennwort geschützt. Es wurde nichts importiert. Öffnen Sie es mit dem Kennwort, speichern Sie es ohne, und importieren Sie das.',
  },
  suspicious: (what: string) => ({
    en: `This file is not made as documents are: it has ${what}. Nothing was imported. If you trust it, open it in a word processor and save it anew, or copy its text and paste it.`,
    de: `Diese Datei ist nicht gemacht, wie Dokumente es sind: Sie hat ${what}. Es wurde nichts importiert. Wenn Sie ihr trauen, öffnen Sie sie in einer Textverarbeitung, und speichern Sie sie neu, oder kopieren Sie den Text, und fügen Sie ihn ein.`,
  }),
  tooDeep: {
    en: 'This document is too deeply nested to be read safely. Nothing was imported. Copy its text and paste it.',
    de: 'Dieses Dokument ist zu tief verschachtelt, um sicher gelesen zu werden. Es wurde nichts importiert. Kopieren Sie den Text, und fügen Sie ihn ein.',
  },
  twoParts: (name: string) => ({ en: `two parts named “${name}”`, de: `zwei Teile namens „${name}“` }),
  leadsOut: (name: string) => ({
    en: `a part whose name leads out of the file (“${name}”)`,
    de: `einen Teil, dessen Name aus der Datei hinausführt („${name}“)`,
  }),
  link: (name: string) => ({
    en: `a part that is a link to somewhere else (“${name}”)`,
    de: `einen Teil, der auf etwas anderes verweist („${name}“)`,
  }),
  unknownMethod: {
    en: 'A part of this file is packed in an unknown way.',
    de: 'Ein Teil dieser Datei ist auf unbekannte Weise gepackt.',
  },
  wrongChecksum: {
    en: 'A part of this file does not match its checksum.',
    de: 'Ein Teil dieser Datei passt nicht zu seiner Prüfsumme.',
  },
  partUnreadable: {
    en: 'A part of this file cannot be unpacked.',
    de: 'Ein Teil dieser Datei lässt sich nicht entpacken.',
  },
  unreadable: { en: 'This file cannot be unpacked.', de: 'Diese Datei lässt sich nicht entpacken.' },
  tooLarge: (part: number, all: number) => ({
    en: `Unpacked, this file is larger than ${part} MB of text or ${all} MB in all, the most Assay imports. Nothing was imported. Split it, or import the part you need.`,
    de: `Entpackt ist diese Datei größer als ${part} MB Text oder ${all} MB insgesamt; mehr importiert Assay nicht. Es wurde nichts importiert. Teilen Sie sie, oder importieren Sie den Teil, den Sie brauchen.`,
  }),
  tooManyParts: (most: number) => ({
    en: `This file has more than ${formatCount(most)} parts, the most Assay imports. Nothing was imported. Split it, or import the part you need.`,
    de: `Diese Datei hat mehr als ${formatCount(most)} Teile; mehr importiert Assay nicht. Es wurde nichts importiert. Teilen Sie sie, oder importieren Sie den Teil, den Sie brauchen.`,
  }),
})
