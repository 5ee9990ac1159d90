import { speak, type Spoken } from '@shared/language/language'
import type { Operation } from '@shared/operations/operations'
import { goTo } from '@state/place'
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { TaggingScreen } from '../../../renderer/features/tagging/TaggingScreen'
import { addAnalyst, addSource, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { untranslated } from '../untranslated'
import { click, dialog, showScreen } from '../window'

afterEach(() => speak('en'))

const TEXT = 'The river rose by two metres overnight and the port was closed.'

/** An open blind tagging of one text by two analysts, of whom one has finished. */
const begun: readonly Operation[] = [
  {
    name: 'tagging.open',
    input: {
      tagging: {
        id: id('t'),
        position: 1,
        name: 'Second reading',
        versionIds: [id('srcV')],
        analystIds: [id('ann'), id('bob')],
        tagIds: null,
      },
    },
  },
  { name: 'tagging.finish', input: { taggingId: id('t'), finished: true } },
]

async function shown(language: Spoken) {
  speak(language)
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addSource('src', TEXT.length))
  const block = { kind: 'paragraph' as const, level: null, role: 'body' as const, text: TEXT }
  const desk = await openInWindow(project, { [id('srcV')]: [block] })
  await showScreen(<TaggingScreen />, 'tagging')
  const as = (name: string, ...operations: Operation[]) =>
    act(async () => void (await desk.session.changes.apply({ by: id(name), operations })))
  return { as }
}

test('blind tagging speaks German, from its beginning to its end', async () => {
  const { as } = await shown('de')
  expect(screen.getByRole('heading', { name: 'Noch kein blindes Codieren' })).toBeVisible()
  await as('ann', ...begun)
  expect(screen.getByText('Offen · 1 von 2 Analysten fertig')).toBeVisible()
  expect(screen.getByText('Offen · 1 Text · 2 Analysten')).toBeVisible()
  await click('Schließen und vergleichen…')
  expect(await dialog('Blindes Codieren „Second reading“ schließen?')).toHaveTextContent(
    'bob hat sich noch nicht fertig gemeldet. Was bis jetzt nicht codiert ist, zählt als nicht codiert.',
  )
  await click('Schließen und vergleichen')
  expect(await screen.findByText('Geschlossen · niemand hat etwas codiert, das zählt')).toBeVisible()
})

test('blind tagging leaves no word in English', async () => {
  const { as } = await shown('pseudo')
  const left = () => untranslated(screen.getByTestId('centre'), { known: ['Second reading', 'ann', 'bob', 'src'] })
  await as('ann', ...begun)
  expect(left()).toEqual([])
  await as('ann', { name: 'tagging.close', input: { taggingId: id('t') } })
  await act(async () => goTo({ screen: 'tagging', taggingPart: 'places' }))
  expect(left()).toEqual([])
})
