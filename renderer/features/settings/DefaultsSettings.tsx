import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { Profile } from '@shared/kinds/memo-layout'
import { fits } from '@shared/lexicons/matrix'
import { scaleName, type ScaleId } from '@shared/lexicons/scale'
import { FIRST_SCALES, inForce, type Scales } from '@shared/lexicons/scales'
import { BUILT_IN_LAYOUTS } from '@shared/memo/layouts'
import { currentPreferences, prefer, usePreferences } from '@state/preferences'
import { defaultsWords, PROFILE_NAMES } from './defaults-words'
import { ChoiceOf, choice, type Setting, type SettingsSection } from './SettingKinds'

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

const impactScale = (): Setting => ({
  title: defaultsWords.impactScale,
  hint: defaultsWords.impactScaleHint,
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
})

const matrix = (): Setting => ({
  title: defaultsWords.matrix,
  hint: defaultsWords.matrixHint,
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
})

/** `more` stands after those of a project. */
export const defaults = (more: Setting): SettingsSection => ({
  part: 'defaults',
  title: defaultsWords.defaults,
  lead: defaultsWords.defaultsLead,
  settings: [
    choice('newLexicon', options(FIRST_SCALES.lexicons), DEFAULT_PREFERENCES.newLexicon, {
      title: defaultsWords.lexicon,
      hint: defaultsWords.lexiconHint,
      also: 'scales wording terms',
    }),
    impactScale(),
    matrix(),
    choice(
      'newTemplate',
      BUILT_IN_LAYOUTS.map(({ key, name }) => ({ value: key, label: name })),
      DEFAULT_PREFERENCES.newTemplate,
      { title: defaultsWords.template, hint: defaultsWords.templateHint, also: 'layout sections' },
    ),
    choice(
      'newProfile',
      [
        { value: 'template', label: defaultsWords.ofTemplate },
        ...Profile.options.map((value) => ({ value, label: PROFILE_NAMES[value] })),
      ],
      DEFAULT_PREFERENCES.newProfile,
      {
        title: defaultsWords.checks,
        hint: defaultsWords.checksHint,
        also: 'lint profile tradecraft',
      },
    ),
    more,
  ],
})
