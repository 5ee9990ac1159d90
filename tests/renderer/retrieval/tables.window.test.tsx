import type { Project } from '@shared/document/project'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CoOccurrence } from '../../../renderer/features/retrieval/CoOccurrence'
import { Frequencies } from '../../../renderer/features/retrieval/Frequencies'
import { Gaps } from '../../../renderer/features/retrieval/Gaps'
import { Saturation } from '../../../renderer/features/retrieval/Saturation'
import { TagBySource } from '../../../renderer/features/retrieval/TagBySource'
import type { ViewProps } from '../../../renderer/features/retrieval/view-props'
import { id } from '../../unit/shared/sample-project'
import { codebook } from '../codebook/codebook-project'
import { openInWindow } from '../desk'
import { click, showScreen } from '../window'

const made = () =>
  codebook(
    [
      ['cost', 1],
      ['wage', 2, 'cost'],
      ['spare', 3],
    ],
    { a: ['cost'], b: ['wage', 'cost'] },
  )

async function shown(View: (props: ViewProps) => React.ReactNode, project: Project = made()) {
  const desk = await openInWindow(project, {
    [id('wireV')]: [{ kind: 'paragraph', level: null, role: 'body', text: 'x'.repeat(1000) }],
  })
  const onPassages = vi.fn<ViewProps['onPassages']>()
  const passages = Object.values(project.passages)
  await showScreen(<View project={project} passages={passages} onPassages={onPassages} />, 'codebook')
  return { desk, onPassages }
}
const rows = async (title: string) => {
  const box = await screen.findByRole('region', { name: `${title}: table` })
  return within(box)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))
}
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

test('tags that stand together: a plot and a table whose cells lead to their passages', async () => {
  const { desk, onPassages } = await shown(CoOccurrence)
  expect(await rows('Tags that stand together')).toEqual([
    ['Tag', 'cost', 'wage'],
    ['cost', '2', '1'],
    ['wage', '1', '1'],
  ])
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Tags that stand together: most: cost and wage 1')
  await click('cost × wage: 1')
  expect(onPassages.mock.lastCall).toEqual([[id('b')], 'cost × wage'])
  await click('cost: 2')
  expect(onPassages.mock.lastCall).toEqual([[id('a'), id('b')], 'cost'])
  choose('Together when', 'paragraph')
  await waitFor(async () => expect((await rows('Tags that stand together'))[1]).toEqual(['cost', '2', '2']))
  expect(desk.inputs('source.paragraphs')).toEqual([{ versionId: id('wireV') }])
  await click('Copy table')
  expect(desk.copied).toEqual(['Tag\tcost\twage\r\ncost\t2\t2\r\nwage\t2\t1'])
})

test('a text whose paragraphs cannot be read is told', async () => {
  const { desk } = await shown(CoOccurrence)
  desk.disk.before = (name, path) => {
    if (name === 'open' && path.includes('/sources/')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    return null
  }
  choose('Together when', 'paragraph')
  await screen.findByText('1 text could not be read; there, only shared words count as one paragraph.')
})

test('how often tags are used, with and without child tags', async () => {
  const { onPassages } = await shown(Frequencies)
  const title = 'How often tags are used'
  expect(await rows(title)).toEqual([
    ['Published', 'cost', 'wage'],
    ['Undated', '2', '1'],
  ])
  choose('By', 'source')
  await waitFor(async () => expect((await rows(title))[1]).toEqual(['wire', '2', '1']))
  await act(async () => screen.getByLabelText('With child tags').click())
  await waitFor(async () => expect((await rows(title))[1]).toEqual(['wire', '2', '1']))
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('How often tags are used: wire 3')
  await click('wire × wage: 1')
  expect(onPassages.mock.lastCall).toEqual([[id('b')], 'wire × wage'])
})

test('tags of each source, as a share of its text', async () => {
  await shown(TagBySource)
  choose('Count', 'share')
  await waitFor(async () => expect((await rows('Tags of each source'))[1]).toEqual(['wire', '1.0 %', '0.5 %']))
})

test('new tags, source by source', async () => {
  const { onPassages } = await shown(Saturation)
  expect(await rows('New tags, source by source')).toEqual([
    ['Source', 'New tags', 'Tags by then', 'Passages'],
    ['wire', '2', '2', '2'],
  ])
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'New tags, source by source: 2 tags after 1 source; the last 0 sources brought none.',
  )
  await click('wire × New tags: 2')
  expect(onPassages.mock.lastCall).toEqual([[id('a'), id('b')], 'wire × New tags'])
})

test('gaps lead to their passages', async () => {
  const { onPassages } = await shown(Gaps)
  const used = await screen.findByRole('region', { name: 'Tags that are used and not defined' })
  expect(
    within(used)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['cost 2 passages', 'wage 1 passage'])
  await click('wage 1 passage', used)
  expect(onPassages.mock.lastCall).toEqual([[id('b')], 'Tags that are used and not defined: wage'])
  const spare = screen.getByRole('region', { name: 'Tags that no passage has' })
  expect(
    within(spare)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['spare'])
  expect(screen.getByRole('region', { name: 'Risks whose evidence has one origin' }).textContent).toContain('None.')
})

test('without passages it says what to do', async () => {
  await shown(CoOccurrence, codebook([['cost', 1]]))
  const why = 'None of these passages has a tag. Tag passages in the reader, or ask for others.'
  await screen.findByText(why)
  expect(screen.getByRole('button', { name: 'Copy table' })).toHaveAttribute('aria-description', why)
})
