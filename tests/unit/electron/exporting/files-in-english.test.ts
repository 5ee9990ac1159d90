import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { codebookFile, CodebookFormat } from '@shared/interchange/codebook/formats'
import { OUTGOING, OutgoingName } from '@shared/interchange/outgoing'
import { isMarked, PassageFormat } from '@shared/interchange/passages/formats'
import { risksTable } from '@shared/interchange/risks/risks-table'
import { TableFormat } from '@shared/interchange/tables/formats'
import { inLanguage, speak } from '@shared/language/language'
import { memoDifferenceParagraph, memoDifferenceRows } from '@shared/memo/difference-words'
import { handedNow } from '@shared/memo/handed-over'
import { memoDifference } from '@shared/memo/memo-difference'
import { valuesBehind } from '@shared/memo/values-behind'
import { newId } from '@shared/new-id'
import { markedPage } from '@shared/reading/marked-page'
import { EVERYTHING } from '@shared/reading/mark-filter'
import { atOnce } from '@shared/steps'
import { sourceText } from '@shared/text/source-text'
import { exportMarkedText, exportPassages, passagesOfSource } from '../../../../electron/exporting/export-passages'
import { exportTable } from '../../../../electron/exporting/export-table'
import { writeOutgoing } from '../../../../electron/interchange/outgoing-writers'
import { fullProject, type MemoProject } from '../../shared/memo/memo-project'
import { addTag } from '../../shared/sample-project'
import { readable, readIn } from './all-formats'

/** What no file may hold while the interface speaks the trial language. */
const MARKED = /⟦[^⟦]{0,80}/u
const NOTHING = { names: false, words: false }

beforeEach(() => speak('pseudo'))
afterEach(() => speak('en'))

/** A project with something in every section, answers of a group and every picture; it was made in English. */
const made = (): MemoProject => inLanguage('en', madeInEnglish)

function madeInEnglish(): MemoProject {
  const all = fullProject()
  const { project, memoId } = all
  const sessionId = newId()
  const roundId = newId()
  const [analystIds, riskIds] = [Object.keys(project.analysts), Object.keys(project.risks)]
  all.do(
    {
      name: 'session.create',
      input: {
        session: {
          id: sessionId,
          position: 1,
          name: 'Spring',
          purpose: 'What follows from the ice?',
          riskIds,
          analystIds,
          named: true,
          pooling: 'odds',
          stopRule: { middleHalf: 1, range: 2, stable: 80, kappa: 0.8 },
        },
      },
    },
    { name: 'round.open', input: { roundId, sessionId, riskIds, deadline: null } },
  )
  for (const { id, analystId } of Object.values(project.scores))
    all.do({ name: 'score.set', input: { scoreId: id, riskId: project.scores[id]!.riskId, analystId, changes: {} } })
  all.do({ name: 'round.close', input: { roundId } }, addTag('cost'))
  all.do({
    name: 'memo.update',
    input: {
      memoId,
      changes: {
        pictures: [
          { kind: 'matrix' },
          { kind: 'rank', sessionId },
          { kind: 'intervals' },
          { kind: 'balance' },
          { kind: 'leave-out' },
          { kind: 'pairs' },
        ],
      },
    },
  })
  return all
}

it('a memo is in English in every format, with its receipt', async () => {
  const leaks = [...(await readIn(made(), NOTHING))].flatMap(([format, text]) => leakIn(format, text))
  expect(leaks).toEqual([])
})

it('what is kept of a memo to be compared later is in English', () => {
  const { project, memoId } = made()
  const memo = project.memos[memoId]!
  const kept = [
    handedNow(project, memo),
    ...['key-judgments', 'bottom-line', 'sources', 'matrix', 'indicators'].map((section) =>
      valuesBehind(project, memo, { section: section as 'sources' }),
    ),
    ...Object.keys(project.risks).map((riskId) => valuesBehind(project, memo, { riskId, part: 'basis' })),
  ]
  expect(leakIn('kept', JSON.stringify(kept))).toEqual([])
})

it('what two memos say differently is told in English', () => {
  const { project, memoId } = made()
  const now = handedNow(project, project.memos[memoId]!)
  const before = { ...now, judgments: now.judgments.slice(1).map((each) => ({ ...each, scoredBy: 7, supporting: [] })) }
  const difference = memoDifference(before, now)
  const told = [memoDifferenceParagraph(difference), memoDifferenceRows(difference)]
  expect(leakIn('difference', JSON.stringify(told))).toEqual([])
})

it.each(OutgoingName.options)('a file for other programs is in English: %s', async (format) => {
  const project = made()
  const sourceIds = OUTGOING[format].ofSources === undefined ? undefined : Object.keys(project.project.sources)
  expect(leaksIn(format, await writeOutgoing(readable(project), format, {}, sourceIds))).toEqual([])
})

it.each(CodebookFormat.options)('a codebook is in English: %s', (format) => {
  expect(leakIn(format, codebookFile(made().project, format))).toEqual([])
})

it.each(PassageFormat.options)('a list of passages and a marked text are in English: %s', async (format) => {
  const read = readable(made())
  const leaks: string[] = []
  for (const source of Object.values(read.project.sources)) {
    const passages = passagesOfSource(read, source)
    const bytes = isMarked(format)
      ? await exportMarkedText(read, source, format)
      : passages.length > 0
        ? await exportPassages(read, passages, format)
        : new Uint8Array()
    leaks.push(...leaksIn(format, bytes))
  }
  expect(leaks).toEqual([])
})

it.each(TableFormat.options)('the table of risks is in English: %s', async (format) => {
  const { project } = made()
  const [analystId = ''] = Object.keys(project.analysts)
  expect(leaksIn(format, await exportTable(atOnce(risksTable(project, analystId)), format))).toEqual([])
})

it('a text that is printed with its marks is in English', async () => {
  const read = readable(made())
  const leaks: string[] = []
  for (const source of Object.values(read.project.sources)) {
    const text = sourceText(source.versionId, await read.sources.readText(source.versionId))
    leaks.push(...leakIn(source.title, atOnce(markedPage(read.project, source, text, EVERYTHING))))
  }
  expect(leaks).toEqual([])
})

/** All parts of a file that leak, by its name and with the words. */
function leaksIn(name: string, bytes: Uint8Array): string[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = isZip ? Object.entries(unzipSync(bytes)) : [[name, bytes] as const]
  return parts.flatMap(([part, each]) => leakIn(`${name} ${part}`, new TextDecoder().decode(each)))
}

const leakIn = (name: string, text: string): string[] => {
  const [words] = MARKED.exec(text) ?? []
  return words === undefined ? [] : [`${name}: ${words}`]
}
