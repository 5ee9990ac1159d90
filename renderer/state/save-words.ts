import { catalogue } from '@shared/language/catalogue'

/** What whoever asks to save is told. */
export const saveWords = catalogue({
  readOnly: (why: string) => ({
    en: `Nothing is saved: this project is open read-only. ${why}`,
    de: `Es wird nichts gespeichert: Dieses Projekt ist schreibgeschützt geöffnet. ${why}`,
  }),
})
