import type { Profile } from '../../kinds/memo-layout'
import { catalogue } from '../../language/catalogue'
import { counted, formOf } from '../../language/counts'

/** What checking a memo came to, in words. */
export const checkWords = catalogue({
  errors: (count: number) => ({ en: counted(count, 'error', 'errors'), de: counted(count, 'Fehler', 'Fehler') }),
  warnings: (count: number) => ({
    en: counted(count, 'warning', 'warnings'),
    de: counted(count, 'Warnung', 'Warnungen'),
  }),
  infos: (count: number) => ({ en: counted(count, 'note', 'notes'), de: counted(count, 'Hinweis', 'Hinweise') }),
  waived: (count: number) => ({ en: `${count} waived`, de: `${count} hingenommen` }),
  nothing: { en: 'nothing found', de: 'nichts gefunden' },
  notEnglish: (paragraphs: number) => ({
    en: `${counted(paragraphs, 'paragraph', 'paragraphs')} ${formOf(paragraphs, { one: 'is', other: 'are' })} not in English: the rules on words did not look at ${formOf(paragraphs, { one: 'it', other: 'them' })}, those on data did.`,
    de: `${counted(paragraphs, 'Absatz ist', 'Absätze sind')} nicht auf Englisch: Die Regeln für Wörter haben ${formOf(paragraphs, { one: 'ihn', other: 'sie' })} nicht geprüft, die für Daten schon.`,
  }),
  say: (words: string) => ({ en: `Say “${words}”`, de: `„${words}“ schreiben` }),
})

/** The standards that a memo may be held against, by their names. */
export const PROFILE_NAMES: Readonly<Record<Profile, string>> = catalogue({
  'icd-203': { en: 'ICD 203', de: 'ICD 203' },
  phia: { en: 'UK PHIA', de: 'UK PHIA' },
  plain: { en: 'Any standard', de: 'Jeder Standard' },
})
