import { catalogue } from '@shared/language/catalogue'

/** Why a Word document cannot be the template of a memo. */
export const templateWords = catalogue({
  unreadable: (name: string) => ({
    en: `“${name}” could not be read. Nothing was exported. Check that it is still there and may be opened, or choose it again. ${INSTEAD.en}`,
    de: `„${name}“ konnte nicht gelesen werden. Es wurde nichts exportiert. Prüfen Sie, ob sie noch da ist und geöffnet werden darf, oder wählen Sie sie noch einmal. ${INSTEAD.de}`,
  }),
  notFile: (name: string) => ({
    en: `“${name}” is no file. Nothing was exported. ${INSTEAD.en}`,
    de: `„${name}“ ist keine Datei. Es wurde nichts exportiert. ${INSTEAD.de}`,
  }),
  unanswered: (name: string) => ({
    en: `“${name}” was not read: its drive does not answer. Nothing was exported. ${INSTEAD.en}`,
    de: `„${name}“ wurde nicht gelesen: Das Laufwerk antwortet nicht. Es wurde nichts exportiert. ${INSTEAD.de}`,
  }),
  cannotBe: (name: string, why: string) => ({
    en: `“${name}” cannot be the template: ${why} Nothing was exported. ${INSTEAD.en}`,
    de: `„${name}“ kann nicht die Vorlage sein: ${why} Es wurde nichts exportiert. ${INSTEAD.de}`,
  }),
  tooLarge: (most: number) => ({
    en: `it has more than ${most} MB, the most a template may have.`,
    de: `Sie hat mehr als ${most} MB, so viel, wie eine Vorlage höchstens haben darf.`,
  }),
  compound: {
    en: 'it is protected by a password, or made by a Word of old (.doc). Save it as .docx without a password.',
    de: 'Sie ist durch ein Kennwort geschützt oder von einem alten Word (.doc). Speichern Sie sie als .docx ohne Kennwort.',
  },
  noWord: { en: 'it is no Word document (.docx, .dotx).', de: 'Sie ist kein Word-Dokument (.docx, .dotx).' },
  noRoom: {
    en: 'its margins leave less than 8 cm for text.',
    de: 'Ihre Ränder lassen weniger als 8 cm für Text.',
  },
})

/** Why the page that reads it refused, by the code of the refusal. */
export const UNREAD_TEMPLATE = catalogue({
  'damaged-document': {
    en: 'it is damaged or incomplete. Open it in Word and save it anew.',
    de: 'Sie ist beschädigt oder unvollständig. Öffnen Sie sie in Word, und speichern Sie sie neu.',
  },
  password: {
    en: 'it is protected by a password. Save it without one.',
    de: 'Sie ist durch ein Kennwort geschützt. Speichern Sie sie ohne Kennwort.',
  },
  'suspicious-document': {
    en: 'it is not made as Word makes documents. If you trust it, open it in Word and save it anew.',
    de: 'Sie ist nicht gemacht, wie Word Dokumente macht. Wenn Sie ihr trauen, öffnen Sie sie in Word, und speichern Sie sie neu.',
  },
  'too-large': {
    en: 'unpacked it is too large, or it has too many styles or pictures.',
    de: 'Entpackt ist sie zu groß, oder sie hat zu viele Formatvorlagen oder Bilder.',
  },
  'too-deep': {
    en: 'it is too deeply nested. Open it in Word and save it anew.',
    de: 'Sie ist zu tief verschachtelt. Öffnen Sie sie in Word, und speichern Sie sie neu.',
  },
  'no-word': { en: 'it is no Word document (.docx, .dotx).', de: 'Sie ist kein Word-Dokument (.docx, .dotx).' },
  strict: {
    en: 'it is a Strict Open XML Document. Save it as Word Document (.docx).',
    de: 'Sie ist ein „Strict Open XML“-Dokument. Speichern Sie sie als Word-Dokument (.docx).',
  },
  'parser-timeout': { en: 'reading it took too long.', de: 'Sie zu lesen dauerte zu lange.' },
  'parser-memory': { en: 'reading it needs too much memory.', de: 'Sie zu lesen braucht zu viel Speicher.' },
  'parser-crash': {
    en: 'the process that reads documents crashed on it.',
    de: 'Der Prozess, der Dokumente liest, ist daran abgestürzt.',
  },
})

const INSTEAD = {
  en: 'Choose another template, or export with Assay’s own styles.',
  de: 'Wählen Sie eine andere Vorlage, oder exportieren Sie mit den Formaten von Assay.',
}
