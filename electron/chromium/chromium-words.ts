import { catalogue } from '@shared/language/catalogue'

/** Why the confined page that reads documents gave up on one. */
export const chromiumWords = catalogue({
  tooSlow: (seconds: number) => ({
    en: `Reading it took longer than ${seconds} seconds, so it was stopped. Nothing was changed. Copy its text and import that instead.`,
    de: `Das Lesen dauerte länger als ${seconds} Sekunden und wurde abgebrochen. Es wurde nichts geändert. Kopieren Sie stattdessen den Text, und importieren Sie den.`,
  }),
  tooMuchMemory: {
    en: 'Reading it needs too much memory, so it was stopped. Nothing was changed. Copy its text and import that instead.',
    de: 'Das Lesen braucht zu viel Speicher und wurde abgebrochen. Es wurde nichts geändert. Kopieren Sie stattdessen den Text, und importieren Sie den.',
  },
  crashed: {
    en: 'The process that reads foreign documents crashed on it. Nothing was changed. Copy its text and import that instead.',
    de: 'Der Prozess, der fremde Dokumente liest, ist daran abgestürzt. Es wurde nichts geändert. Kopieren Sie stattdessen den Text, und importieren Sie den.',
  },
})
