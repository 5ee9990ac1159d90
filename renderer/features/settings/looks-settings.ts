import { LANGUAGE_IDS, LANGUAGES } from '@shared/language/language'
import { ZOOM_STEPS } from '@shared/zoom'
import { choice, numbers, onOff, type SettingsSection } from './SettingKinds'

export const APPEARANCE: SettingsSection = {
  part: 'appearance',
  title: 'Appearance',
  lead: 'How Assay looks in all its windows.',
  settings: [
    choice(
      'language',
      [
        { value: 'system', label: 'As the system' },
        ...LANGUAGE_IDS.map((value) => ({ value, label: LANGUAGES[value].name })),
      ],
      'system',
      {
        title: 'Language',
        hint: 'Of menus, screens and messages. Memos, exports and what you write keep theirs.',
        also: 'english deutsch german sprache translation',
      },
    ),
    choice(
      'theme',
      [
        { value: 'system', label: 'As the system' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ],
      'system',
      { title: 'Theme', hint: 'High contrast of the system is always followed.', also: 'dark light colours contrast' },
    ),
    choice(
      'density',
      [
        { value: 'comfortable', label: 'Comfortable' },
        { value: 'compact', label: 'Compact' },
      ],
      'comfortable',
      { title: 'Density', hint: 'How much room rows, fields and buttons take.', also: 'compact rows spacing' },
    ),
    choice(
      'zoom',
      ZOOM_STEPS.map((value) => ({ value, label: `${value} %` })),
      100,
      {
        title: 'Zoom',
        hint: 'Makes everything larger or smaller. The text of articles has a size of its own.',
        also: 'scale magnify font size',
      },
    ),
    choice(
      'motion',
      [
        { value: 'system', label: 'As the system' },
        { value: 'reduced', label: 'Nothing moves' },
      ],
      'system',
      { title: 'Motion', hint: 'Whether things fade and the caret blinks.', also: 'reduced animation accessibility' },
    ),
  ],
}

const SIZES = { least: 14, most: 22, step: 1 }

export const READING: SettingsSection = {
  part: 'reading',
  title: 'Reading',
  lead: 'How articles are shown and imported.',
  settings: [
    choice('readerSize', numbers(SIZES, 'px'), 17, { title: 'Text size', also: 'reader font letters larger' }),
    choice(
      'readerWidth',
      [
        { value: 'narrow', label: 'Narrow' },
        { value: 'normal', label: 'Normal' },
        { value: 'wide', label: 'Wide' },
      ],
      'normal',
      { title: 'Column', hint: 'How wide the lines of the text are.', also: 'width measure' },
    ),
    onOff('hedges', false, {
      title: 'Hedged language',
      hint: 'Marks and counts words like “may” and “likely” in the text.',
    }),
    onOff('minimap', true, {
      title: 'Map of the marks',
      hint: 'Shows beside the text where tags fall.',
      also: 'minimap',
    }),
    onOff('previewImport', true, {
      title: 'Preview before import',
      hint: 'One file is shown before it is imported. Many files always go to the list of imports.',
    }),
    onOff('windowsInStep', true, {
      title: 'Windows in step',
      hint: 'Evidence and risks chosen in one window are shown by the other.',
    }),
  ],
}
