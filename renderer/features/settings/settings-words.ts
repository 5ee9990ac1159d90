import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** The screen of the settings, and what each of them has. */
export const settingsWords = catalogue({
  settings: { en: 'Settings', de: 'Einstellungen' },
  settingOf: (part: string) => ({ en: `Setting · ${part}`, de: `Einstellung · ${part}` }),
  parts: { en: 'Parts of the settings', de: 'Teile der Einstellungen' },
  search: { en: 'Search settings', de: 'Einstellungen durchsuchen' },
  none: { en: 'No setting has these words.', de: 'Keine Einstellung hat diese Wörter.' },
  fewerWords: {
    en: 'No setting has these words. Fewer find more.',
    de: 'Keine Einstellung hat diese Wörter. Weniger finden mehr.',
  },
  found: (count: number) => ({
    en: counted(count, 'setting', 'settings'),
    de: counted(count, 'Einstellung', 'Einstellungen'),
  }),
  isAsItComes: (setting: string) => ({ en: `${setting} is as it comes.`, de: `${setting}: wie es kommt.` }),
  standard: (value: string) => ({ en: `Default: ${value}.`, de: `Vorgabe: ${value}.` }),
  resetSetting: (setting: string) => ({ en: `Reset ${setting}`, de: `${setting} zurücksetzen` }),
  reset: { en: 'Reset', de: 'Zurücksetzen' },
  on: { en: 'On', de: 'Ein' },
  off: { en: 'Off', de: 'Aus' },
  onAsDefault: { en: 'on', de: 'ein' },
  offAsDefault: { en: 'off', de: 'aus' },
})
