import type { Preferences } from '@shared/ipc/preferences'
import { foldedWords } from '@shared/search/folded-text'
import { DEFAULTS } from './DefaultsSettings'
import { APPEARANCE, READING } from './looks-settings'
import { about, BACKUPS, MARKS, NETWORK, SHORTCUTS, SPELLING } from './other-settings'
import { commandControl } from './CommandControl'
import type { Setting, SettingsSection } from './SettingKinds'

const SCALES_OF_PROJECT: Setting = {
  title: 'Scales of the open project',
  hint: 'Changed there, after a look at what that means for every risk.',
  names: [],
  standard: null,
  Control: commandControl('go.scales', 'Scales'),
}

/** Everything that can be set here, at once. */
const resettable = (): (keyof Preferences)[] => [
  ...new Set(SECTIONS.flatMap(({ settings }) => settings.flatMap(({ names }) => names))),
]

/** All settings, in the order of the screen. */
export const SECTIONS: readonly SettingsSection[] = [
  APPEARANCE,
  READING,
  { ...DEFAULTS, settings: [...DEFAULTS.settings, SCALES_OF_PROJECT] },
  MARKS,
  SHORTCUTS,
  SPELLING,
  BACKUPS,
  NETWORK,
  about(resettable),
]

/** The sections with what has all these words in its name, its hint or its section; nothing typed finds all. */
export function sectionsFor(typed: string): readonly SettingsSection[] {
  const wanted = foldedWords(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return SECTIONS
  return SECTIONS.flatMap((section) => {
    const settings = section.settings.filter(({ title, hint = '', also = '' }) => {
      const words = foldedWords(`${section.title} ${title} ${hint} ${also}`)
      return wanted.every((word) => words.includes(word))
    })
    return settings.length === 0 ? [] : [{ ...section, settings }]
  })
}
