import { catalogue } from '@shared/language/catalogue'

/** What is wrong with a file of a project, and why a project cannot be checked. */
export const verifyWords = catalogue({
  cannotCheck: (folder: string, why: string) => ({
    en: `${folder} cannot be checked: ${why}. Nothing was changed.`,
    de: `${folder} lässt sich nicht prüfen: ${why}. Es wurde nichts geändert.`,
  }),
  alwaysChanging: (folder: string) => ({
    en: `${folder} is being changed all the time, so it could not be checked. Nothing was changed. Close it where it is open, or wait until the work there rests, and check it then.`,
    de: `${folder} wird ständig geändert und ließ sich nicht prüfen. Es wurde nichts geändert. Schließen Sie es, wo es geöffnet ist, oder warten Sie, bis die Arbeit dort ruht, und prüfen Sie es dann.`,
  }),
  historyMissing: (change: number) => ({
    en: `The history before change ${change} is missing.`,
    de: `Der Verlauf vor Änderung ${change} fehlt.`,
  }),
  doesNotFollow: {
    en: 'Does not follow from the journal before it.',
    de: 'Folgt nicht aus dem Journal davor.',
  },
  packDamaged: {
    en: 'It is damaged, or has another name than it was given: journals in it may be missing.',
    de: 'Die Datei ist beschädigt oder heißt anders, als sie genannt wurde: Journale darin können fehlen.',
  },
  unreadable: (why: string) => ({ en: `Cannot be read: ${why}.`, de: `Nicht lesbar: ${why}.` }),
  differs: (file: string) => ({
    en: `Differs from ${file}, which is used in its place.`,
    de: `Weicht ab von ${file}, das an seiner Stelle gilt.`,
  }),
  unproven: (byte: number) => ({
    en: `Not proven from byte ${byte} on: an unfinished write, or damage.`,
    de: `Ab Byte ${byte} nicht bewiesen: ein unfertiger Schreibvorgang oder ein Schaden.`,
  }),
  otherBytes: { en: 'Its bytes are not what was imported.', de: 'Die Bytes sind nicht, was importiert wurde.' },
  otherLength: {
    en: 'Its text is not as long as the project says.',
    de: 'Der Text ist nicht so lang, wie das Projekt sagt.',
  },
  otherWords: {
    en: 'The words of its text are not the words it quotes.',
    de: 'Die Worte im Text sind nicht die Worte, die sie zitiert.',
  },
  fileUnreadable: (why: string) => ({ en: `It cannot be read: ${why}.`, de: `Die Datei ist nicht lesbar: ${why}.` }),
})
