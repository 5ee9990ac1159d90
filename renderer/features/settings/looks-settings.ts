import { LANGUAGE_IDS, LANGUAGES } from '@shared/language/language'
import { ZOOM_STEPS } from '@shared/zoom'
import { looksWords } from './looks-words'
import { choice, numbers, onOff, type SettingsSection } from './SettingKinds'

export const appearance = (): SettingsSection => ({
  part: 'appearance',
  title: looksWords.appearance,
  lead: looksWords.appearanceLead,
  settings: [
    choice(
      'language',
      [
        { value: 'system', label: looksWords.asSystem },
        ...LANGUAGE_IDS.map((value) => ({ value, label: LANGUAGES[value].name })),
      ],
      'system',
      {
        title: looksWords.language,
        hint: looksWords.languageHint,
        also: 'english deutsch german sprache translation',
      },
    ),
    choice(
      'theme',
      [
        { value: 'system', label: looksWords.asSystem },
        { value: 'light', label: looksWords.light },
        { value: 'dark', label: looksWords.dark },
      ],
      'system',
      { title: looksWords.theme, hint: looksWords.themeHint, also: 'dark light colours contrast dunkel hell kontrast' },
    ),
    choice(
      'density',
      [
        { value: 'comfortable', label: looksWords.comfortable },
        { value: 'compact', label: looksWords.compact },
      ],
      'comfortable',
      { title: looksWords.density, hint: looksWords.densityHint, also: 'compact rows spacing' },
    ),
    choice(
      'zoom',
      ZOOM_STEPS.map((value) => ({ value, label: `${value} %` })),
      100,
      {
        title: looksWords.zoom,
        hint: looksWords.zoomHint,
        also: 'scale magnify font size',
      },
    ),
    choice(
      'motion',
      [
        { value: 'system', label: looksWords.asSystem },
        { value: 'reduced', label: looksWords.nothingMoves },
      ],
      'system',
      { title: looksWords.motion, hint: looksWords.motionHint, also: 'reduced animation accessibility' },
    ),
  ],
})

const SIZES = { least: 14, most: 22, step: 1 }

export const reading = (): SettingsSection => ({
  part: 'reading',
  title: looksWords.reading,
  lead: looksWords.readingLead,
  settings: [
    choice(
      'readerSize',
      numbers(SIZES, (value) => `${value} px`),
      17,
      { title: looksWords.textSize, also: 'reader font letters larger' },
    ),
    choice(
      'readerWidth',
      [
        { value: 'narrow', label: looksWords.narrow },
        { value: 'normal', label: looksWords.normal },
        { value: 'wide', label: looksWords.wide },
      ],
      'normal',
      { title: looksWords.column, hint: looksWords.columnHint, also: 'width measure' },
    ),
    onOff('hedges', false, {
      title: looksWords.hedged,
      hint: looksWords.hedgedHint,
    }),
    onOff('minimap', true, {
      title: looksWords.map,
      hint: looksWords.mapHint,
      also: 'minimap',
    }),
    onOff('previewImport', true, {
      title: looksWords.preview,
      hint: looksWords.previewHint,
    }),
    onOff('windowsInStep', true, {
      title: looksWords.inStep,
      hint: looksWords.inStepHint,
    }),
  ],
})
