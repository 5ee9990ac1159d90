import type { Preferences } from '@shared/ipc/preferences'
import { foldedWords } from '@shared/search/folded-text'
import { defaults } from './DefaultsSettings'
import { appearance, reading } from './looks-settings'
import { about, backups, marks, network, shortcuts, spelling } from './other-settings'
import { commandControl } from './CommandControl'
import type { Setting, SettingsSection, ShownSection } from './SettingKinds'
import { defaultsWords } from './defaults-words'

const scalesOfProject = (): Setting => ({
  title: defaultsWords.openScales,
  hint: defaultsWords.openScalesHint,
  names: [],
  standard: null,
  Control: commandControl('go.scales', defaultsWords.scales),
})

/** Everything that can be set here, at once. */
const resettable = (): (keyof Preferences)[] => [
  ...new Set(allSections().flatMap(({ settings }) => settings.flatMap(({ names }) => names))),
]

/** All settings, in the order of the screen and in the words of the language that is spoken. */
export const allSections = (): readonly ShownSection[] =>
  [
    appearance(),
    reading(),
    defaults(scalesOfProject()),
    marks(),
    shortcuts(),
    spelling(),
    backups(),
    network(),
    about(resettable),
  ].map(shownSection)

const shownSection = (section: SettingsSection): ShownSection => ({
  ...section,
  settings: section.settings.map((setting, index) => ({ ...setting, id: `setting-${section.part}-${index}-` })),
})

/** Of the sections those with what has all these words in its name, its hint or its section; nothing typed finds all. */
export function sectionsFor(all: readonly ShownSection[], typed: string): readonly ShownSection[] {
  const wanted = foldedWords(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return all
  return all.flatMap((section) => {
    const settings = section.settings.filter(({ title, hint = '', also = '' }) => {
      const words = foldedWords(`${section.title} ${title} ${hint} ${also}`)
      return wanted.every((word) => words.includes(word))
    })
    return settings.length === 0 ? [] : [{ ...section, settings }]
  })
}
