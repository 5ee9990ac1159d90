import { today } from '@ui/moment'
import { undoOrRedo } from '@state/perform'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { IndicatorList } from '../../../renderer/features/risks/IndicatorList'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(observables: readonly string[], open: typeof openOnReadOnlyDisk = openInWindow) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  observables.forEach((observable, index) =>
    made.do({
      name: 'indicator.create',
      input: {
        indicator: {
          id: id(observable),
          riskId,
          position: observables.length - index,
          observable,
          threshold: '',
          watch: '',
          status: 'not-observed',
        },
      },
    }),
  )
  const desk = await open(made.project)
  await showScreen(<IndicatorList riskId={riskId} />, 'risks')
  return { desk, riskId }
}

const observables = () => screen.queryAllByLabelText('Observable').map((field) => (field as HTMLInputElement).value)
const item = (observable: string) => within(screen.getByDisplayValue(observable).closest('li')!)
const newOne = () => screen.getByLabelText('New indicator')
const add = () => screen.getByRole('button', { name: 'Add' })
const update = (observable: string, changes: object) => ({
  name: 'indicator.update',
  input: { indicatorId: id(observable), changes },
})
const write = (field: HTMLElement, value: string) => {
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

test('nothing to watch for yet: white space adds nothing', async () => {
  const { desk } = await shown([])
  expect(screen.getByRole('heading')).toHaveTextContent('Indicators (0)')
  expect(add()).toBeDisabled()
  await user.type(newOne(), '   {Enter}')
  expect(add()).toBeDisabled()
  expect(operationsAsked(desk)).toEqual([])
})

test('Enter and the button add one after the others, trimmed, and empty the field', async () => {
  const { desk, riskId } = await shown(['b', 'a'])
  expect(observables()).toEqual(['a', 'b'])
  await user.type(newOne(), ' Night trips refused {Enter}')
  await waitFor(() => expect(observables()).toEqual(['a', 'b', 'Night trips refused']))
  await waitFor(() => expect(newOne()).toHaveValue(''))
  await user.type(newOne(), 'Rates rise')
  await user.click(add())
  await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('Indicators (4)'))
  const made = (observable: string, position: number) => ({
    name: 'indicator.create',
    input: {
      indicator: {
        id: expect.any(String),
        riskId,
        position,
        observable,
        threshold: '',
        watch: '',
        status: 'not-observed',
      },
    },
  })
  expect(operationsAsked(desk)).toEqual([made('Night trips refused', 3), made('Rates rise', 4)])
})

test('each part is changed where it stands; an emptied observable is kept', async () => {
  const { desk } = await shown(['Pilots'])
  write(item('Pilots').getByLabelText('Threshold'), ' two a week ')
  write(item('Pilots').getByLabelText('Where to watch'), ' the log ')
  await user.selectOptions(item('Pilots').getByLabelText('Status'), 'Emerging')
  await waitFor(() => expect(item('Pilots').getByLabelText('Status')).toHaveValue('emerging'))
  write(screen.getByLabelText('Observable'), '  ')
  expect(operationsAsked(desk)).toEqual([
    update('Pilots', { threshold: 'two a week' }),
    update('Pilots', { watch: 'the log' }),
    {
      name: 'observation.add',
      input: {
        observation: {
          id: expect.any(String),
          indicatorId: id('Pilots'),
          day: today(),
          status: 'emerging',
          note: '',
        },
      },
    },
  ])
  write(screen.getByLabelText('Observable'), ' Crews ')
  await waitFor(() => expect(desk.project.indicators[id('Pilots')]?.observable).toBe('Crews'))
})

test('a deleted one comes back by undo where it stood', async () => {
  await shown(['c', 'b', 'a'])
  await user.click(item('b').getByRole('button', { name: 'Delete indicator' }))
  await waitFor(() => expect(observables()).toEqual(['a', 'c']))
  await act(() => undoOrRedo('undo'))
  expect(observables()).toEqual(['a', 'b', 'c'])
})

test('one that is deleted elsewhere while it is written in is said to be gone', async () => {
  const { desk } = await shown(['Pilots'])
  fireEvent.change(item('Pilots').getByLabelText('Threshold'), { target: { value: 'two' } })
  await desk.perform({ name: 'indicator.delete', input: { indicatorId: id('Pilots') } })
  await waitFor(() => expect(alerts()).toEqual(['This indicator is no longer in the project. Nothing was changed.']))
  expect(observables()).toEqual([])
})

test('a full disk says so and leaves the words in the field; the next one takes both', async () => {
  const { desk } = await shown([])
  const empty = fillDisk(desk)
  await user.type(newOne(), 'Pilots{Enter}')
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(newOne()).toHaveValue('Pilots')
  expect(observables()).toEqual([])
  empty()
  await user.clear(newOne())
  await user.type(newOne(), 'Crews{Enter}')
  await waitFor(() => expect(observables()).toHaveLength(2))
  expect(observables().toSorted()).toEqual(['Crews', 'Pilots'])
})

test('read-only, nothing can be used', async () => {
  await shown(['Pilots'], openOnReadOnlyDisk)
  expect(usable()).toEqual([])
})
