import type { Findable } from '@state/findable'
import { goTo } from '@state/place'
import { allSections } from './all-settings'
import { settingsWords } from './settings-words'

/** Every setting by its name, which leads to its part of the screen. */
export const findableSettings = (): Findable[] =>
  allSections().flatMap(({ part, title: ofPart, settings }) =>
    settings.map(({ id, title, also = '' }) => ({
      id,
      kind: settingsWords.settingOf(ofPart),
      label: title,
      also,
      run: () => goTo({ screen: 'settings', settingsPart: part }),
    })),
  )
