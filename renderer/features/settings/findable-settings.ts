import type { Findable } from '@state/findable'
import { goTo } from '@state/place'
import { allSections } from './all-settings'
import { settingsWords } from './settings-words'

/** Every setting by its name, which leads to its part of the screen. */
export const findableSettings = (): Findable[] =>
  allSections().flatMap(({ part, title, settings }) =>
    settings.map((setting, index) => ({
      id: `setting-${part}-${index}`,
      kind: settingsWords.settingOf(title),
      label: setting.title,
      also: setting.also ?? '',
      run: () => goTo({ screen: 'settings', settingsPart: part }),
    })),
  )
