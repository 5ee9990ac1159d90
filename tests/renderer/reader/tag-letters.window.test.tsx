import { goTo } from '@state/place'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sourceText } from '@shared/text/source-text'
import { Inspector } from '../../../renderer/features/reader/Inspector'
import { Reader } from '../../../renderer/features/reader/reader'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { showScreen } from '../window'
import { ReaderProject } from './reader-project'

test('a tag shows the letters that find it, to the eye alone', async () => {
  const made = new ReaderProject()
  made.tag('cost', 2, null, 1)
  made.tag('time', 1)
  const passageId = made.passage('Pilots are blind', [id('cost')])
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  const { versionId } = made.project.sources[made.sourceId]!
  const reader = new Reader(sourceText(versionId, made.texts.get(versionId)!))
  await showScreen(<Inspector reader={reader} sourceId={made.sourceId} />, 'reader')
  await act(async () => goTo({ screen: 'reader', sourceId: made.sourceId, passageId }))
  await desk.perform({ name: 'tag.update', input: { tagId: id('cost'), changes: { letters: 'KO' } } })

  const lettersOf = (part: HTMLElement) =>
    part.querySelector<HTMLElement>('[data-letters][aria-hidden=true]')?.dataset.letters
  const chip = within(screen.getByLabelText('Tags of this passage')).getAllByRole('listitem')[0]!
  expect([lettersOf(chip), chip.textContent]).toEqual(['KO', 'cost'])
  const tags = within(screen.getByRole('region', { name: 'Tags' }))
  const cost = tags.getByRole('button', { name: 'cost11 passage' })
  expect(lettersOf(cost)).toBe('KO')
  // One that was given none has those that the picker knows it by.
  expect(lettersOf(tags.getByRole('button', { name: /^time/ }))).toBe('TI')
})
