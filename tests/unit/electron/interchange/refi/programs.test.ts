import { describe, expect, test } from 'vitest'
import { atlas, maxqda, nvivoMac, nvivoWindows, qualcoder } from './programs'
import { Study } from './qdpx'

/** What a file brings: its passages, what is told of it, and that it brings nothing the second time. */
async function taken(bytes: Uint8Array) {
  const study = new Study()
  const { notes, dropped } = await study.take(bytes)
  const again = await study.plan(bytes)
  return {
    study,
    passages: study.passages().map(({ words, tags, note, by }) => [words, tags.join(', '), note, by]),
    notes,
    dropped: dropped.map(({ what, count, why }) => `${count} ${what}: ${why}`),
    again: again.operations,
  }
}

test('NVivo for Windows', async () => {
  const { study, ...told } = await taken(nvivoWindows())
  expect(told).toEqual({
    passages: [
      ['two cranes', 'Cranes, Loss', 'Cranes memo\nWho pays for them?', 'Coder'],
      ['Nobody pays', 'Waiting', '', 'Coder'],
      ['ships that wait', 'Waiting', '', 'Coder'],
    ],
    notes: [
      '“Interview 1”: 4 of 4 selections verified by where words begin and end, UTF-16 with CRLF.',
      '1 folder that codes nothing becomes a tag.',
    ].toReversed(),
    dropped: [
      '1 sources and memos of sets: A set here holds tags only.',
      '1 sets: “All interviews” has no codes.',
      '1 cases: Assay has no cases; the passages that they name come in all the same.',
    ],
    again: [],
  })
  expect(Object.values(study.project.tags).map(({ name }) => name)).toEqual(['Nodes', 'Loss', 'Cranes', 'Waiting'])
})

test('NVivo for Mac', async () => {
  const { study: _, ...told } = await taken(nvivoMac())
  expect(told).toEqual({
    passages: [
      ['closed when the wind blows', 'Weather', '', 'Sam'],
      ['Nobody pays', 'Weather', '', 'Sam'],
    ],
    notes: ['“Interview 1”: 2 of 2 selections verified by where words begin and end, UTF-16.'],
    dropped: [],
    again: [],
  })
})

test('MAXQDA', async () => {
  const { study: _, ...told } = await taken(maxqda())
  expect(told).toEqual({
    passages: [
      ['The quay', '', 'Which one?', 'max'],
      ['two cranes last winter', 'Loss', '', 'max'],
      ['ships that wait', 'Loss', '', 'max'],
    ],
    notes: ['“Interview 1”: 3 of 3 selections verified by where words begin and end, UTF-16.'],
    dropped: [
      '1 selections of video: In “New Recording 11”.',
      '1 sources of video: “New Recording 11”: Assay imports texts.',
      '1 values of sources: Sources have no variables here.',
      '1 variables: Assay has no variables of cases.',
      '1 links: Assay links passages with risks only.',
    ],
    again: [],
  })
})

test('ATLAS.ti', async () => {
  const { study, ...told } = await taken(atlas())
  expect(told.passages).toHaveLength(5)
  expect(told.passages).toEqual(
    expect.arrayContaining([
      ['The quay is closed when the wind blows.', '', 'often', 'Ada'],
      ['two cranes', 'Loss, Loss::cranes', '', 'Ada'],
      ['Nobody pays for the ships', 'Loss', 'Plan\nday by day\nAsk who pays.', 'Ada'],
      ['port', 'Loss', '', 'Ada'],
      ['a loss', 'Loss, Loss::cranes', '', 'Ada'],
    ]),
  )
  expect({ notes: told.notes, dropped: told.dropped, again: told.again }).toEqual({
    notes: [
      'The project in this file is called “Harbour.qde” instead of “project.qde”.',
      'In all 3 texts, 5 of 5 selections verified.',
      '“Interview 1.docx”: 3 of 3 selections verified by their quotes, code points with CRLF as one.',
      '“Talk.docx”: 1 of 1 selection verified by their quotes, code points.',
      '“Report.pdf”: 1 of 1 selection verified by their quotes, code points.',
    ],
    dropped: [
      '1 selections of places on a page: In “Report.pdf”.',
      '1 files of PDF sources: Only their text is imported.',
      '1 selections of video: In “Film.MP4”.',
      '1 sources of video: “Film.MP4”: Assay imports texts.',
      '1 sets: “<3” has no codes.',
      '1 links: Assay links passages with risks only.',
      '1 graphs: Assay draws its own pictures of what is judged.',
    ],
    again: [],
  })
  expect(Object.values(study.project.sources).map(({ title }) => title)).toEqual([
    'Interview 1.docx',
    'Talk.docx',
    'Report.pdf',
  ])
})

describe('QualCoder', () => {
  test.each([
    [{}, 'code points'],
    [{ onWindows: true }, 'code points with CRLF as one'],
    [{ forMaxqda: true }, 'code points with CRLF as one'],
    [{ onWindows: true, forMaxqda: true }, 'code points with CRLF as one'],
  ])('%j', async (how, counted) => {
    const { study: _, ...told } = await taken(qualcoder(how))
    expect(told).toEqual({
      passages: [
        ['port', 'Loss', '', 'default'],
        ['closed', '', 'Since when?', 'default'],
        ['two cranes', 'Loss', '', 'default'],
        ['Nobody pays', 'Loss', '', 'default'],
        ['ships that wait', 'Loss', '', 'default'],
      ],
      notes: [
        '1 folder that codes nothing becomes a tag.',
        'In all 2 texts, 5 of 5 selections verified.',
        `“Interview 1”: 4 of 4 selections verified by where words begin and end, ${counted}.`,
        '“talk.mp3.transcribed”: 1 of 1 selection verified by where words begin and end, code points, as the other texts of the file are counted.',
      ],
      dropped: [
        '1 values of sources: Sources have no variables here.',
        '1 sources of audio: “talk.mp3”: Assay imports texts.',
        '1 cases: Assay has no cases; the passages that they name come in all the same.',
        '1 values of cases: Assay has no variables of cases.',
        '1 variables: Assay has no variables of cases.',
        '1 descriptions of the project: A project here has none.',
      ],
      again: [],
    })
  })
})
