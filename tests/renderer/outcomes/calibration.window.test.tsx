import { currentPlace } from '@state/place'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { B1, type Case, inPercent, inTerm, resolvedProject } from '../../unit/shared/resolved-project'
import { click, dialog } from '../window'
import { part, rows, shown } from './outcomes-desk'

describe('calibration', () => {
  test('vector B1: .21 = .018 − .048 + .240, skill .125, log .620, as numbers, picture and table', async () => {
    const desk = await shown(resolvedProject({ ann: B1, bob: [[inPercent(100), true]] }))
    await part('Calibration')
    await userEvent.selectOptions(screen.getByLabelText('Forecasts of'), 'ann')
    expect(rows('How good the forecasts were')).toEqual([
      'Forecasts | Outcomes | Percents | Brier score | Reliability − resolution + uncertainty | Skill against base rate | Log score',
      'ann | 10 | 10 | 0.210 | 0.018 − 0.048 + 0.240 | 0.125 | 0.620',
      'very unlikely (5–20%) | 1 | 1 | too few to say (n = 1; 10 are needed)',
      'unlikely (20–45%) | 2 | 2 | too few to say (n = 2; 10 are needed)',
      'likely (55–80%) | 3 | 3 | too few to say (n = 3; 10 are needed)',
      'very likely (80–95%) | 4 | 4 | too few to say (n = 4; 10 are needed)',
    ])
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Said and happened, ann: Said 10%, happened 0%: 1 forecast; Said 30%, happened 50%: 2 forecasts; Said 70%, happened 67%: 3 forecasts; Said 90%, happened 75%: 4 forecasts. On the diagonal as much happened as was said.',
    )
    expect(rows('Said and happened, ann, in numbers')).toEqual([
      'Said | Forecasts | Outcomes | Said on average | Happened | 95% interval',
      '10–20% | 1 | 1 | 10% | 0% | 0% to 79%',
      '30–40% | 2 | 2 | 30% | 50% | 9% to 91%',
      '70–80% | 3 | 3 | 70% | 67% | 21% to 94%',
      '90–100% | 4 | 4 | 90% | 75% | 30% to 95%',
    ])
    await userEvent.selectOptions(screen.getByLabelText('Beside them by'), 'Time to horizon')
    await click('Copy table')
    expect(desk.copied[0]?.split('\n').at(-1)).toContain('31 to 90 days\t10\t10\t0.210')
  })

  test('analysts who judged one outcome alike make the interval no narrower: they are one case', async () => {
    const cases = Array.from({ length: 10 }, (_, row): Case => [inPercent(75), row < 7])
    await shown(resolvedProject({ ann: cases, bob: cases, cat: cases }))
    await part('Calibration')
    expect(rows('Said and happened, All analysts, in numbers')[1]).toBe('70–80% | 30 | 10 | 75% | 70% | 40% to 89%')
  })

  /** Vector B2: .8 / .5 / .7 and the event happened give .04 / .25 / .09, and .3 gives .49. */
  test.each([
    [80, '0.040'],
    [50, '0.250'],
    [70, '0.090'],
    [30, '0.490'],
  ])('vector B2: %d%% of what happened has a Brier score of %s', async (said, brier) => {
    await shown(resolvedProject({ ann: Array.from({ length: 10 }, (): Case => [inPercent(said), true]) }))
    await part('Calibration')
    expect(rows('How good the forecasts were')[1]).toBe(
      `All analysts | 10 | 10 | ${brier} | ${brier} − 0.000 + 0.000 | none: all of it happened, or nothing | ${(-Math.log(said / 100)).toFixed(3)}`,
    )
  })

  test('tables that are wider than a narrow window are scrolled by keys', async () => {
    await shown(resolvedProject({ ann: B1 }))
    await part('Calibration')
    for (const name of ['How good the forecasts were', 'Said and happened, All analysts, in numbers'])
      expect(screen.getByRole('region', { name })).toHaveAttribute('tabindex', '0')
    await part('What terms came to')
    expect(screen.getByRole('region', { name: 'What the terms came to' })).toHaveAttribute('tabindex', '0')
  })

  test('under ten outcomes it is too few to say, by n', async () => {
    await shown(resolvedProject({ ann: B1.slice(0, 4), bob: B1.slice(0, 4) }))
    await part('Calibration')
    expect(rows('How good the forecasts were').slice(1)).toEqual([
      'All analysts | 4 | 8 | too few to say (n = 4; 10 are needed)',
      'ann | 4 | 4 | too few to say (n = 4; 10 are needed)',
      'bob | 4 | 4 | too few to say (n = 4; 10 are needed)',
    ])
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByRole('tabpanel')).toHaveTextContent(
      'All analysts: too few to say (n = 4; 10 are needed). Resolve risks that have passed their horizon, and a curve is drawn here.',
    )
  })
})

test('what the terms came to is said by n, and becomes a lexicon of the project', async () => {
  const cases = Array.from({ length: 31 }, (_, row): Case => [inTerm('likely'), row < 16])
  const desk = await shown(resolvedProject({ ann: cases }))
  await part('What terms came to')
  expect(rows('What the terms came to').find((row) => row.startsWith('likely'))).toBe(
    'likely | 55–80% | 31 | 16, 52% | 34–69% | “likely” came true 52% of the time (n = 31). What came true, 34–69%, goes with the band.',
  )
  await click('Make a lexicon of this…')
  await userEvent.type(within(await dialog('Lexicon of what came true')).getByLabelText('Name'), 'Ours{Enter}')
  await waitFor(() => expect(currentPlace().screen).toBe('scales'))
  expect(Object.values(desk.project.lexicons)).toMatchObject([
    {
      name: 'Ours',
      follows: 'icd-203',
      note: expect.stringMatching(/^What came true, All analysts, by .*: 1 band of ICD 203 replaced\.$/),
    },
  ])
  expect(desk.project.lexicons[Object.keys(desk.project.lexicons)[0]!]?.terms[4]).toMatchObject({ low: 45, high: 69 })
})

test('without outcomes no lexicon can be made, and that is said', async () => {
  await shown(resolvedProject({ ann: B1.slice(0, 3) }))
  await part('What terms came to')
  const why =
    'No lexicon can be made of it: No term was used for 10 outcomes yet: what came true says too little of what the terms mean.'
  expect(screen.getByRole('tabpanel')).toHaveTextContent(why)
  expect(screen.getByRole('button', { name: 'Make a lexicon of this…' })).toHaveAttribute('aria-description', why)
})
