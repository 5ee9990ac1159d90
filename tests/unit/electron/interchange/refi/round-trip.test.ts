import { createAnchor } from '@shared/anchoring/create-anchor'
import { seenBy } from '@shared/document/seen-by'
import { canonicalText } from '@shared/text/blocks'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { writeRefi } from '../../../../../electron/interchange/refi/write-refi'
import { addAnalyst, addRisk, addTag, addTagSet, id, linkEvidence, setScore } from '../../../shared/sample-project'
import { addSession, openRound } from '../../../shared/sample-session'
import { openTagging } from '../../../shared/sample-tagging'
import { wordsOf } from '../../../shared/interchange/refi/counted'
import { addText, passageOf, plainOf } from './full-study'
import { Study } from './qdpx'
import { schemaProblems } from './refi-schema'

const STANDARD = { count: 'code-points' }

/** A project with something of everything that goes out. */
function full(): Study {
  const study = new Study()
  const paragraphs = ['First 😀 line & “words”.', 'Second <line>\nwith two lines 🌍.', 'The end.']
  const text = paragraphs.join('\n\n')
  study.do([addAnalyst('bob'), addTag('cost'), addTag('wages', 'cost'), addTagSet('Money', ['wages', 'cost'])])
  addText(study, 'river', paragraphs)
  study.do([
    passageOf(
      'p1',
      'river',
      text,
      { start: 6, end: 13 },
      ['cost', 'wages'],
      'A note with “quotes” & more.\n\nOf two parts.',
    ),
    passageOf('p2', 'river', text, { start: 26, end: text.length }, []),
    addRisk('flood'),
    setScore('s1', 'flood', 'bob', 70),
    linkEvidence('e1', 'flood', 'p1'),
    {
      name: 'risk.update',
      input: { riskId: id('flood'), changes: { event: 'It floods.', horizon: '2027-01-01', party: 'All' } },
    },
    { name: 'evidence.update', input: { evidenceId: id('e1'), changes: { stance: 'contradicts', note: 'Why.' } } },
  ])
  return study
}

const exportOf = (study: Study, options: Record<string, string> = STANDARD) => writeRefi(study.readable, options)
test('what goes out comes back in: people, tags, sets, texts, passages, notes, risks, evidence and scores', async () => {
  const study = full()
  const other = new Study()
  const { dropped, notes } = await other.take(await exportOf(study))
  expect(plainOf(other.project)).toEqual(plainOf(study.project))
  expect(notes).toEqual(['“river”: 2 of 2 selections verified by their quotes, code points.'])
  expect(dropped).toEqual([])
})

test('nothing is doubled where it came from, nor where it went', async () => {
  const study = full()
  const bytes = await exportOf(study)
  expect((await study.plan(bytes)).operations).toEqual([])
  const other = new Study()
  await other.take(bytes)
  expect((await other.plan(bytes)).operations).toEqual([])
})

describe('the file', () => {
  const parts = async (study: Study, options?: Record<string, string>) => unzipSync(await exportOf(study, options))
  const xmlOf = async (study: Study, options?: Record<string, string>) =>
    strFromU8((await parts(study, options))['project.qde'] ?? new Uint8Array())

  test('is as the schema asks, with a source in a flat folder in lower case, LF and no mark', async () => {
    const study = full()
    const files = await parts(study)
    expect(Object.keys(files)).toEqual([`sources/${id('river')}.txt`, 'project.qde'])
    expect(strFromU8(files[`sources/${id('river')}.txt`] ?? new Uint8Array())).toBe(
      'First 😀 line & “words”.\n\nSecond <line>\nwith two lines 🌍.\n\nThe end.',
    )
    const root = new new JSDOM().window.DOMParser().parseFromString(
      await xmlOf(study),
      'application/xml',
    ).documentElement
    expect(schemaProblems(root)).toEqual([])
  })

  test('of an empty project has no empty list', async () => {
    const study = new Study()
    expect(await xmlOf(study)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="Test" origin="Assay">\n<Users>\n<User guid="${id('ann')}" name="ann"/>\n</Users>\n</Project>\n`,
    )
  })

  test('counts characters, or UTF-16 units where that is asked for', async () => {
    const places = (xml: string) => [...xml.matchAll(/(?:start|end)Position="(\d+)"/g)].map(([, at]) => Number(at))
    expect(places(await xmlOf(full()))).toEqual([6, 12, 25, 66])
    expect(places(await xmlOf(full(), { count: 'utf-16' }))).toEqual([6, 13, 26, 68])
  })

  test('names a passage by its first hundred characters and says its note twice, for readers of either', async () => {
    const xml = await xmlOf(full())
    expect(xml).toContain('name="😀 line"')
    expect(xml.match(/A note with/g)).toHaveLength(2)
  })

  test('has what whoever exports it may see, and nothing that a blind tagging or a round keeps from them', async () => {
    const study = full()
    study.do([openTagging('blind', ['river'], ['ann', 'bob']), addSession('ses', ['flood'], ['ann', 'bob'])])
    study.do([openRound('round', 'ses', ['flood'])])
    study.do([passageOf('p3', 'river', 'First', { start: 0, end: 5 }, ['cost'], 'SECRET')])
    const seen = async (viewer: string) => {
      const { sources } = study.readable
      const bytes = await writeRefi({ project: seenBy(study.project, id(viewer)), sources }, STANDARD)
      const xml = strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array())
      return [xml.includes('SECRET'), xml.includes('Likelihood — bob')]
    }
    expect(await seen('bob')).toEqual([true, true])
    expect(await seen('ann')).toEqual([false, false])
  })

  test('is not written where the words of a passage are not where it says', async () => {
    const study = full()
    const { id: own, anchor } = Object.values(study.project.passages)[0] ?? {
      id: '',
      anchor: createAnchor('a', { start: 0, end: 1 }),
    }
    study.do([
      {
        name: 'passage.resize',
        input: { passageId: own, anchor: { ...anchor, exact: 'x'.repeat(anchor.exact.length) } },
      },
    ])
    await expect(exportOf(study)).rejects.toThrow(
      'In “river” the words “xxxxxxx” are not where their passage says. Nothing was exported. Look at that passage in the reader, and mark its words anew.',
    )
  })
})

test('whatever the words are, each passage comes back with its own, in both ways of counting', async () => {
  const sign = fc.constantFrom('a', 'é', ' ', '.', '😀', '漢', '👩‍🚀', '&', '<', '"', '\n', '\t', 'ﬁ')
  const words = fc.array(sign, { minLength: 8, maxLength: 30 }).map((signs) => `x${signs.join('')}y`)
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('code-points', 'utf-16'),
      async (paragraphs, count) => {
        const study = new Study()
        study.do([addAnalyst('bob'), addTag('cost')])
        addText(study, 'river', paragraphs)
        const text = canonicalText([...(study.texts.values().next().value ?? [])])
        study.do(
          wordsOf(text).map((span, index) => passageOf(`p${index}`, 'river', text, span, ['cost'], `Note ${index}`)),
        )
        const other = new Study()
        const bytes = await exportOf(study, { count })
        await other.take(bytes)
        expect(other.passages()).toEqual(study.passages())
        expect((await study.plan(bytes)).operations).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})
