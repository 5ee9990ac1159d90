import { entitiesOf } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { currentProject } from '@state/project-store'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ARTICLE, NAMES, openFacilitator, percentScore, RISKS } from '../../unit/electron/round-files/round-files'
import { S1_ROUNDS } from '../../unit/shared/pictures/session-one'
import { id } from '../../unit/shared/sample-project'
import { type Desk, FOLDER, openInWindow, WINDOW } from '../desk'
import { click, command, dialog, showWindow } from '../window'

const PATIENCE_MS = 120_000

async function openHere(): Promise<{ desk: Desk; analysts: string[] }> {
  const { desk: other, by } = await openFacilitator()
  const desk = await openInWindow(structuredClone(other.workspace.sessionAt(WINDOW).project), { [id('ver')]: ARTICLE })
  await showWindow()
  return { desk, analysts: [by, ...NAMES.slice(1).map(id)] }
}

const shown = (desk: Desk) => desk.session.project
const apply = (desk: Desk, ...request: Parameters<Desk['session']['changes']['apply']>) =>
  act(async () => void (await desk.session.changes.apply(...request)))
const listed = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

async function run(desk: Desk, name: Parameters<typeof command>[1], title: string): Promise<HTMLElement> {
  act(() => command(desk, name))
  return dialog(title)
}

/** Goes back to the facilitator’s project, as its facilitator. */
async function goHome(desk: Desk): Promise<void> {
  desk.answers.project = FOLDER
  act(() => command(desk, 'project.open'))
  await waitFor(() => expect(Object.values(currentProject().sessions)[0]?.packet).toBeUndefined())
}

test('two rounds of four analysts by files, from the packet to the closing', { timeout: PATIENCE_MS }, async () => {
  const { desk, analysts } = await openHere()
  const { answers, userData } = desk
  const by = analysts[0]!
  for (const [index, percents] of S1_ROUNDS.entries()) {
    const round = ['first', 'second'][index]!
    await apply(desk, {
      by,
      operations: [
        {
          name: 'round.open',
          input: { roundId: id(round), sessionId: id('ses'), riskIds: RISKS.map(id), deadline: null },
        },
      ],
    })
    const packet = join(userData, `${round}.assay-round`)
    answers.exported = packet
    const exporting = await run(desk, 'packet.export', 'Export round packet')
    await click('Export…', exporting)
    const told = (await within(exporting).findByRole('status')).textContent
    await click('Close', exporting)

    const given: { path: string; key: string }[] = []
    for (const [column, analystId] of analysts.entries()) {
      answers.packet = packet
      answers.project = `/projects/${round}${column}.assay`
      const choosing = await run(desk, 'packet.open', 'Open round packet')
      within(choosing).getByText(told ?? '')
      await userEvent.selectOptions(within(choosing).getByLabelText('Who are you?'), NAMES[column]!)
      await click('Choose a place…', choosing)
      await waitFor(() => expect(currentProject()).toHaveProperty(['sessions', id('ses'), 'packet']))
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      const operations = percents.flatMap((row, risk) => {
        const percent = row[column] ?? null
        return percent === null ? [] : [percentScore(RISKS[risk]!, analystId, percent)]
      })
      await apply(desk, { by: analystId, operations })
      answers.exported = join(userData, `${newId()}.assay-answers`)
      const handing = await run(desk, 'answers.handIn', 'Hand in answers')
      within(handing).getByText(operations.length === 6 ? 'All 6 risks are answered.' : '5 risks answered, 1 not: R6.')
      await click('Hand in…', handing)
      const section = await within(handing).findByRole('region', { name: 'Opening key' })
      given.push({ path: answers.exported, key: section.querySelectorAll('p')[1]?.textContent ?? '' })
      await click('Copy key', section)
      await click('Close', handing)
    }
    expect(desk.copied.slice(-4)).toEqual(given.map(({ key }) => key))

    await goHome(desk)
    const stranger = join(userData, 'copy of the packet.assay-answers')
    await copyFile(packet, stranger)
    answers.answerFiles = [...given.map(({ path }) => path), stranger]
    const collecting = await run(desk, 'answers.collect', 'Collect answers')
    expect(listed('Who answered by file')).toEqual(NAMES.map((name) => `${name}: nothing yet`))
    await click('Choose files…', collecting)
    const became = await within(collecting).findByRole('list', { name: 'What became of the files' })
    expect([...became.children].map(({ textContent }) => textContent?.replace(/“[^”]*”/, 'It'))).toEqual([
      ...NAMES.map((name) => `It holds the answers of ${name}.`),
      'It is no file of sealed answers that this version of Assay reads. Choose another file, or update Assay. Nothing was changed.',
    ])
    await waitFor(() =>
      expect(listed('Who answered by file').map((row) => row?.split(', ')[0])).toEqual(
        NAMES.map((name) => `${name}: sealed answers`),
      ),
    )
    await click('Cancel', collecting)

    const closing = await run(desk, 'round.closeWithKeys', 'Close round with keys')
    await within(closing).findByText('No key for the answers of Ada yet.')
    await userEvent.click(within(closing).getByLabelText('Opening keys'))
    await userEvent.paste(given.map(({ key }, order) => `${NAMES[order]}: ${key}`).join('\n'))
    await within(closing).findByText('The answers of Dan are open.')
    expect(listed('What the keys open').toSorted()).toEqual(NAMES.map((name) => `The answers of ${name} are open.`))
    await click('Close round', closing)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(
      RISKS.map((risk) =>
        analysts.map((analystId) => {
          const answer = entitiesOf(shown(desk), 'answers').find(
            (each) => each.roundId === id(round) && each.riskId === id(risk) && each.analystId === analystId,
          )
          return answer?.likelihood?.kind === 'percent' ? answer.likelihood.percent : null
        }),
      ),
    ).toEqual(percents)
  }
})

test('who lacks a key is said before the round is closed without them, and answers can be taken out', async () => {
  const { desk, analysts } = await openHere()
  const by = analysts[0]!
  const ballot = {
    id: id('bal'),
    roundId: id('first'),
    analystId: id('Ben'),
    packet: 'a'.repeat(64),
    commitment: 'b'.repeat(64),
    nonce: 'A'.repeat(16),
    sealed: 'AAAA',
  }
  await apply(desk, {
    by,
    operations: [
      {
        name: 'round.open',
        input: { roundId: id('first'), sessionId: id('ses'), riskIds: RISKS.map(id), deadline: null },
      },
      { name: 'round.notePacket', input: { roundId: id('first'), sha256: ballot.packet } },
      { name: 'ballot.collect', input: { ballot } },
    ],
  })
  const closing = await run(desk, 'round.closeWithKeys', 'Close round with keys')
  await within(closing).findByRole('button', { name: 'Close without 1 of them' })
  const missing = await within(closing).findAllByText(/: 6 of 6 missing$/)
  expect(missing.map(({ textContent }) => textContent)).toEqual(
    ['Ada', 'Cleo', 'Dan'].map((name) => `${name}: 6 of 6 missing`),
  )
  await click('Cancel', closing)
  const collecting = await run(desk, 'answers.collect', 'Collect answers')
  await click('Take out the answers of Ben', collecting)
  await waitFor(() => expect(listed('Who answered by file')).toContain('Ben: nothing yet'))
})
