import { CONFIDENCES, Confidence } from '@shared/lexicons/confidence'
import { expect, test } from 'vitest'

test('confidence has three levels from low to high, each with what it rests on', () => {
  expect(CONFIDENCES).toEqual([
    {
      key: 'low',
      label: 'Low',
      meaning: 'Uncorroborated information, many assumptions, weak inference or glaring gaps.',
    },
    {
      key: 'moderate',
      label: 'Moderate',
      meaning: 'Partly corroborated by good sources, several assumptions, mixed inference, few gaps.',
    },
    {
      key: 'high',
      label: 'High',
      meaning: 'Well corroborated by proven sources, minimal assumptions, strong inference, no or minor gaps.',
    },
  ])
  expect(CONFIDENCES.map(({ key }) => key)).toEqual(Confidence.options)
})
