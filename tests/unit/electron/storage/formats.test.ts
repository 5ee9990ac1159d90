import type { View } from '@shared/kinds/views'
import { canonicalText } from '@shared/text/blocks'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { atOnce } from '@shared/steps'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { localFileSystem } from '../../../../electron/storage/file-system'
import { journalName, readJournal } from '../../../../electron/storage/journal-reader'
import { CHAIN_START, encodeLine } from '../../../../electron/storage/journal-record'
import { decodeHeader, encodeHeader, ROWS_START } from '../../../../electron/storage/snapshot'
import { copyOfFormat, documentOfFormat, hashesIn } from './project-files'

let folder = ''
afterEach(() => rm(dirname(folder), { recursive: true, force: true }))

const OF_FORMAT_1 = [
  'Rename again',
  'Undo Rename',
  'Rename',
  'State a risk',
  'Tag',
  'Make the codebook',
  'Import the article',
  'Set up',
  'Create project',
]

/** The first project, gone on with: its journals are packed, and changes of long texts are told by what differs. */
const OF_FORMAT_2 = [
  'Number 4',
  'Shorter note',
  'Number 3',
  'Note',
  'Number 2',
  'Number 1',
  'Undo A word',
  'A word',
  'Write the outlook',
  ...OF_FORMAT_1,
]

/** Words of its memo were written against a score that moved, and confirmed. */
const OF_FORMAT_3 = ['Confirm words of the memo', 'Score R1', 'Write memo section', ...OF_FORMAT_2]

/** A second article, whose blocks say what they are for, with a passage beside it. */
const OF_FORMAT_4 = ['Mark the agreement', 'Import “Ferries sail again”', ...OF_FORMAT_3]

/** Both articles have a corrected version since: some passages changed with their words, some were lost. */
const OF_FORMAT_5 = [
  'Accept changed words',
  'Accept changed words',
  'Import a new version of “Ferries sail again”',
  'Import a new version of “Ferries stay in port”',
  ...OF_FORMAT_4,
]

/**
 * A tag changed its meaning since, another passage has it, tags stand in a set, and the memo prints a kept query; one
 * analyst gave an interval, another the reason why they cannot judge.
 */
const OF_FORMAT_6 = [
  'Score R1',
  'Score R1',
  'Print what runs out',
  'Save query “What runs out”',
  'Create set “Stocks”',
  'Tag the agreement',
  'Change meaning of tag “Shortage”',
  'Define the tag anew',
  ...OF_FORMAT_5,
]

/**
 * It is judged by scales of its own since, in a term and a level of these; the risk has rows, a value in a column of the
 * project and an owner, and was split and merged again; a view of the register is kept.
 */
const OF_FORMAT_7 = [
  'Merge R2 into R1',
  'Split R1',
  'Save view “Costly”',
  'Cost in the register',
  'Record status of indicator',
  'What it rests on',
  'Score R1',
  'Change scales: lexicon “Words of the desk”, impact scale “Supply” and risk matrix “Two by three”, 1 score given anew',
  'Scales of the desk',
  'Add lexicon “Words of the desk”',
  ...OF_FORMAT_6,
]

/** Both analysts answered a round of a session since, one anew and one by keeping; there is a comment, and a dissent. */
const OF_FORMAT_8 = [
  'Review session “Winter”',
  'Record dissent on R1',
  'Comment on R1',
  'Close round 1 of “Winter”',
  'Collect answers of Béla',
  'Keep score of R1',
  'Score R1',
  'Export packet of round 1',
  'Open round 1 of “Winter”',
  'Make session “Winter”',
  'Replace view “Costly”',
  ...OF_FORMAT_7,
]

/**
 * The session was signed since, and what became of two risks is known; the next session follows it, with weights. Two tagged
 * the article blind, and one place is decided; the memo has pictures.
 */
const OF_FORMAT_9 = [
  'Edit memo details',
  'Agree on “Supply”',
  'Close blind tagging “Both read it”',
  'Finish tagging “Both read it”',
  'Tag “Supply”',
  'Begin blind tagging “Both read it”',
  'Make session “Spring”',
  'Resolve R1: yes',
  'Resolve R3: no',
  'Score R3',
  'Create risk “The thaw comes late”',
  'Sign session “Winter”',
  ...OF_FORMAT_8,
]

/**
 * Words of its memo are Markdown since, with values and a citation; it has a layout, words instead of what is composed, a
 * remark that was dealt with, a waiver and a hand-over, and its layout is kept as a template.
 */
const OF_FORMAT_10 = [
  'Undo Write memo section',
  'Write memo section',
  'Hand over “Outlook for the islands”',
  'Waive T07',
  'Remark is dealt with',
  'Add remark',
  'Write instead of what is composed for “Risk table”',
  'Save memo template “Of the desk”',
  'Edit memo details',
  'Write key judgment',
  'Write memo section',
  ...OF_FORMAT_9,
]

/** A source says what a reference list needs since, and the copy of a colleague is merged. */
const OF_FORMAT_11 = ['Merge “Winter of Bela.assay”: 1 risk', 'Edit source card', ...OF_FORMAT_10]

describe.each([
  { format: 1, labels: OF_FORMAT_1, checkpoints: ['First reading'] },
  { format: 2, labels: OF_FORMAT_2, checkpoints: ['Second reading', 'First reading'] },
  { format: 3, labels: OF_FORMAT_3, checkpoints: ['Second reading', 'First reading'] },
  { format: 4, labels: OF_FORMAT_4, checkpoints: ['Second reading', 'First reading'] },
  { format: 5, labels: OF_FORMAT_5, checkpoints: ['Second reading', 'First reading'] },
  { format: 6, labels: OF_FORMAT_6, checkpoints: ['Second reading', 'First reading'] },
  { format: 7, labels: OF_FORMAT_7, checkpoints: ['Second reading', 'First reading'] },
  { format: 8, labels: OF_FORMAT_8, checkpoints: ['Second reading', 'First reading'] },
  { format: 9, labels: OF_FORMAT_9, checkpoints: ['Second reading', 'First reading'] },
  { format: 10, labels: OF_FORMAT_10, checkpoints: ['Second reading', 'First reading'] },
  { format: 11, labels: OF_FORMAT_11, checkpoints: ['Second reading', 'First reading'] },
])('a project that format $format wrote', ({ format, labels, checkpoints }) => {
  beforeEach(async () => {
    folder = await copyOfFormat(format)
  })

  it('opens to the same document, text and history for ever', async () => {
    const session = await ProjectSession.open(folder)
    expect(session.project).toEqual(await documentOfFormat(format))
    expect(session.status.notices).toEqual([])
    const [version] = Object.values(session.project.versions)
    expect(canonicalText(await session.sources.readText(version?.id ?? ''))).toContain('“negotiate under pressure”')
    expect((await session.history.list({ limit: 100 })).map(({ label }) => label)).toEqual(labels)
    expect((await session.history.checkpoints()).map(({ name }) => name)).toEqual(checkpoints)
    await session.close()
  })

  it('opens from its journals alone to the same document', async () => {
    for (const name of ['project.json', 'project.prev.json', 'backups'])
      await rm(join(folder, name), { recursive: true })
    const session = await ProjectSession.open(folder)
    expect(session.project).toEqual(await documentOfFormat(format))
    await session.close()
  })

  it.runIf(PROJECT_FORMAT === format)('is byte for byte as it was after opening and closing', async () => {
    const before = await hashesIn(folder)
    const session = await ProjectSession.open(folder)
    expect(session.readOnly).toBeNull()
    await session.close()
    expect(await hashesIn(folder)).toEqual(before)
  })
})

it('keeps the words of older texts to the character, and what their blocks are for is told apart from how they are built', async () => {
  folder = await copyOfFormat(4)
  const session = await ProjectSession.open(folder)
  const texts = await Promise.all(
    Object.values(session.project.versions).map(async ({ id, characters }) => {
      const blocks = await session.sources.readText(id)
      expect(canonicalText(blocks)).toHaveLength(characters)
      return blocks.map(({ kind, level, role, text }) => `${kind} ${level} ${role}: ${text}`)
    }),
  )
  await session.close()
  expect(texts).toEqual([
    [
      'heading 1 body: Ferries stay in port',
      'paragraph null body: The crews of the northern line voted to strike from Monday — the third time this year.',
      'paragraph null body: The operator said it would not “negotiate under pressure”. Islanders expect empty shelves within a week.',
    ],
    [
      'heading 1 headline: Ferries sail again',
      'paragraph null byline: N. Reporter, 4 March 2025',
      'paragraph null body: The first ferry left at dawn, half empty.',
      'paragraph null caption: The harbour on Tuesday',
      'paragraph null apparatus: Share this article',
      'paragraph null body: Nobody would say what the union was promised.[1]',
      'paragraph null note: [1] The text of the agreement was not published.',
      'paragraph null apparatus: Read more: ten days without a boat',
    ],
  ])
})

it('undoes and does again what an older format wrote, and shows and brings back how that was', async () => {
  folder = await copyOfFormat(7)
  const session = await ProjectSession.open(folder)
  const groupings = () =>
    Object.values(session.project.views).map(({ name, arrangement }) => [name, arrangement.grouping])
  const analyst = Object.keys(session.project.analysts)[0]!
  const [merged, split, saved] = await session.history.list({ limit: 3 })
  expect(saved?.changes.map(({ after }) => (after as View).arrangement.grouping)).toEqual([[]])
  expect([merged, split].map((commit) => commit?.label)).toEqual(['Merge R2 into R1', 'Split R1'])
  for (let step = 0; step < 3; step += 1) await session.changes.undo(analyst)
  expect(groupings()).toEqual([])
  await session.changes.redo(analyst)
  expect(groupings()).toEqual([['Costly', []]])
  await session.changes.undo(analyst)
  const [view] = saved?.changes ?? []
  await session.restore.item(analyst, 'views', view?.id ?? '', saved?.seq ?? 0)
  expect(groupings()).toEqual([['Costly', []]])
  await session.close()
})

describe('a project of a newer format is refused and left byte for byte', () => {
  beforeEach(async () => {
    folder = await copyOfFormat(1)
  })

  const expectRefused = async (): Promise<void> => {
    const before = await hashesIn(folder)
    await expect(ProjectSession.open(folder)).rejects.toMatchObject({
      code: 'newer-format',
      message: expect.stringContaining('Update Assay'),
    })
    expect(await hashesIn(folder)).toEqual(before)
  }

  it('when its snapshot says so', async () => {
    const path = join(folder, 'project.json')
    const bytes = await readFile(path)
    const header = decodeHeader(bytes)
    if (header === null || 'newerFormat' in header) throw new Error('The golden project has a header')
    const newer = encodeHeader({ ...header, format: PROJECT_FORMAT + 1 })
    await writeFile(path, Buffer.concat([newer, bytes.subarray(ROWS_START)]))
    await expectRefused()
  })

  it('when its last journal says so', async () => {
    const journals = join(folder, 'journal')
    const { header, epoch } = await readJournal(localFileSystem, journals, 3)
    if (header === null) throw new Error('The golden project has a third journal')
    const { bytes } = atOnce(encodeLine({ ...header, format: PROJECT_FORMAT + 1 }, CHAIN_START))
    await writeFile(join(journals, journalName(epoch)), bytes)
    await expectRefused()
  })
})
