import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { Profile } from '@shared/kinds/memo-layout'
import { fits } from '@shared/lexicons/matrix'
import { scaleName, type ScaleId } from '@shared/lexicons/scale'
import { FIRST_SCALES, inForce, type Scales } from '@shared/lexicons/scales'
import { BUILT_IN_LAYOUTS } from '@shared/memo/layouts'
import { currentPreferences, prefer, usePreferences } from '@state/preferences'
import { ChoiceOf, choice, type Setting, type SettingsSection } from './SettingKinds'

const PROFILES: Record<Profile, string> = {
  'icd-203': 'ICD 203',
  phia: 'UK PHIA',
  plain: 'What holds under any standard',
}

const options = (scales: readonly { id: ScaleId; name: string; edition: number }[]) =>
  scales.map((scale) => ({ value: scale.id, label: scaleName(scale) }))

/** The built-in scales as a new project would have them. */
const begunWith = ({ newImpactScale, newMatrix } = currentPreferences()): Scales =>
  inForce(FIRST_SCALES, { impactScale: newImpactScale, matrix: newMatrix })

/** Another impact scale brings a matrix that fits it. */
function chooseImpactScale(newImpactScale: ScaleId): void {
  const { impactScale, matrix, matrices } = begunWith({ ...currentPreferences(), newImpactScale })
  const fitting = fits(matrix, impactScale) ? matrix : matrices.find((each) => fits(each, impactScale))
  prefer({ newImpactScale, newMatrix: fitting?.id ?? DEFAULT_PREFERENCES.newMatrix })
}

const IMPACT_SCALE: Setting = {
  title: 'Impact scale',
  hint: 'One with another number of levels brings a matrix that fits it.',
  also: 'scales',
  names: ['newImpactScale', 'newMatrix'],
  standard: scaleName(FIRST_SCALES.impactScale),
  isField: true,
  Control: (labelling) => (
    <ChoiceOf
      {...labelling}
      value={usePreferences().newImpactScale}
      options={options(FIRST_SCALES.impactScales)}
      onChoose={chooseImpactScale}
    />
  ),
}

const MATRIX: Setting = {
  title: 'Risk matrix',
  hint: 'Which level a likelihood and an impact come to. Those that fit the impact scale can be chosen.',
  also: 'scales',
  names: ['newMatrix', 'newImpactScale'],
  standard: scaleName(FIRST_SCALES.matrix),
  isField: true,
  Control: (labelling) => {
    const { matrix, matrices, impactScale } = begunWith(usePreferences())
    return (
      <ChoiceOf
        {...labelling}
        value={matrix.id}
        options={options(matrices.filter((each) => fits(each, impactScale)))}
        onChoose={(newMatrix) => prefer({ newMatrix })}
      />
    )
  },
}

export const DEFAULTS: SettingsSection = {
  part: 'defaults',
  title: 'New projects and memos',
  lead: 'What a new project and a new memo begin with. Those that exist stay as they are: the scales of the open project are changed on the screen Scales, the layout of a memo beside it.',
  settings: [
    choice('newLexicon', options(FIRST_SCALES.lexicons), DEFAULT_PREFERENCES.newLexicon, {
      title: 'Lexicon of likelihood',
      hint: 'The words that likelihood is told in.',
      also: 'scales wording terms',
    }),
    IMPACT_SCALE,
    MATRIX,
    choice(
      'newTemplate',
      BUILT_IN_LAYOUTS.map(({ key, name }) => ({ value: key, label: name })),
      DEFAULT_PREFERENCES.newTemplate,
      { title: 'Memo template', hint: 'Which sections a new memo has.', also: 'layout sections' },
    ),
    choice(
      'newProfile',
      [
        { value: 'template', label: 'That of the template' },
        ...Profile.options.map((value) => ({ value, label: PROFILES[value] })),
      ],
      DEFAULT_PREFERENCES.newProfile,
      {
        title: 'Checks of a memo',
        hint: 'The standard that a new memo is held against.',
        also: 'lint profile tradecraft',
      },
    ),
  ],
}
