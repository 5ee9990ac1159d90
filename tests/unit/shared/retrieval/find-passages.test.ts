import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newProject, type Project } from '@shared/document/project'
import type { Passage } from '@shared/kinds/passages'
import { groupedBy } from '@shared/retrieval/groups'
import { named, namedText, pinned, pinnedText } from '@shared/retrieval/names'
import { partWords } from '@shared/retrieval/part-words'
import { readQuery } from '@shared/retrieval/read-query'
import { retrieve } from '@shared/retrieval/retrieve'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { type SourceText, sourceText } from '@shared/text/source-text'
import { act, AT, addAnalyst, addRisk, addSource, addTag, id, perform } from '../sample-project'

const WORDS = 'One two three four five. Six seven eight nine ten.'
const BLOCKS = [WORDS, WORDS.replace('One', 'Uno'), 'Later words.']
const text = (versionId: string): SourceText =>
  sourceText(
    versionId,
    BLOCKS.map((words) => ({ kind: 'paragraph', level: null, role: 'body', text: words })),
  )
const whole = text('v').text

/** A passage of these words, in the paragraph with this number. */
function passage(
  name: string,
  source: string,
  words: string,
  tags: string[],
  more: Partial<Passage> = {},
  paragraph = 0,
): Operation {
  const from = text('v').starts[paragraph] ?? 0
  const start = whole.indexOf(words, from)
  return {
    name: 'passage.create',
    input: {
      passage: {
        id: id(name),
        sourceId: id(source),
        versionId: id(`${source}V`),
        anchor: { start, end: start + words.length, exact: words, prefix: '', suffix: '' },
        tagIds: tags.map(id),
        note: '',
        statement: null,
        credibility: null,
        ...more,
      },
    },
  }
}

const addTitled = (name: string, title: string, details: object, position: number): Operation => {
  const made = addSource(name, whole.length) as Extract<Operation, { name: 'source.add' }>
  return { ...made, input: { ...made.input, source: { ...made.input.source, title, position, ...details } } }
}

function project(): Project {
  const made = newProject({ projectId: id('project'), title: 'Test', createdAt: AT })
  perform(
    made,
    addAnalyst('ann'),
    addAnalyst('ben'),
    addTitled('s1', 'First report', { reliability: 'B', published: '2026-03-14' }, 1),
    addTitled('s2', 'Second, later', { reliability: null }, 2),
    addTag('Actors'),
    addTag('States', 'Actors'),
    addTag('Motive'),
    addRisk('Grounding'),
    passage('p1', 's1', 'two three', ['Actors'], { statement: 'reported-fact', credibility: 2, note: 'Zürich said' }),
    passage('p2', 's1', 'seven', ['States'], { credibility: 4 }),
    passage('p3', 's1', 'ten', ['Motive'], {}, 1),
    passage('p4', 's2', 'Uno two', []),
    passage('p5', 's2', 'two three four', ['States', 'Motive'], {}, 1),
    {
      name: 'evidence.link',
      input: {
        evidence: {
          id: id('e'),
          riskId: id('Grounding'),
          passageId: id('p2'),
          stance: 'contradicts',
          note: '',
          position: 1,
        },
      },
    },
  )
  return made
}

const NAMES = new Map(['p1', 'p2', 'p3', 'p4', 'p5'].map((name) => [id(name), name]))
const carrier = {
  carry: <T>(steps: Generator<void, T, void>) => Promise.resolve(atOnce(steps)),
  readText: (versionId: string) => Promise.resolve(text(versionId)),
}

async function found(typed: string, made = project()): Promise<string> {
  const answer = await retrieve(made, typed, carrier)
  if (answer?.problem !== null) throw new Error(answer?.problem.message)
  return answer.passages.map((each) => NAMES.get(each.id)).join(' ')
}

describe('what a query finds, source by source in reading order', () => {
  it.each([
    ['', 'p1 p2 p3 p4 p5'],
    ['tag:actors', 'p1 p2 p5'],
    ['only:Actors', 'p1'],
    ['tag:Actors/States', 'p2 p5'],
    ['tag:none', 'p4'],
    ['tag:any', 'p1 p2 p3 p5'],
    ['-tag:Actors', 'p3 p4'],
    ['source:"first report"', 'p1 p2 p3'],
    ['by:ann', 'p1 p2 p3 p4 p5'],
    ['by:ben', ''],
    ['statement:reported', 'p1'],
    ['statement:none -tag:none', 'p2 p3 p5'],
    ['credibility:1-3', 'p1'],
    ['credibility:none', 'p3 p4 p5'],
    ['reliability:A-C', 'p1 p2 p3'],
    ['reliability:none', 'p4 p5'],
    ['stance:against', 'p2'],
    ['risk:R1', 'p2'],
    ['risk:Grounding', 'p2'],
    ['-risk:any', 'p1 p3 p4 p5'],
    ['created:2026-11', 'p1 p2 p3 p4 p5'],
    ['created:..2026-10', ''],
    ['published:2026-03-14', 'p1 p2 p3'],
    ['published:2026-03-15..', ''],
    ['published:none', 'p4 p5'],
    ['note:zurich', 'p1'],
    ['note:urich', ''],
    ['note:none', 'p2 p3 p4 p5'],
    ['thr', 'p1 p5'],
    ['"thr"', ''],
    ['*wo', 'p1 p4 p5'],
    ['"two three"', 'p1 p5'],
    ['seven OR ten', 'p2 p3'],
    ['is:unseen', ''],
  ])('%s', async (typed, names) => {
    expect(await found(typed)).toBe(names)
  })

  it.each([
    // Between three and seven stand three words: the fourth is seven.
    ['only:Actors NEAR/4 tag:States', 'p1 p2'],
    ['only:Actors NEAR/3 tag:States', ''],
    ['tag:States NEAR/3 only:Actors', ''],
    ['tag:States NEAR/4 only:Actors', 'p1 p2'],
    ['only:Actors NEAR/paragraph tag:States', 'p1 p2'],
    ['only:Actors NEAR/paragraph tag:Motive', ''],
    ['seven NEAR/1000 ten', 'p2 p3'],
    ['tag:States OVERLAPS tag:Motive', 'p5'],
    ['Uno OVERLAPS three', 'p4 p5'],
    ['Uno NEAR/1 three', 'p4 p5'],
    ['-(tag:States OVERLAPS tag:Motive)', 'p1 p2 p3 p4'],
    ['(Uno OVERLAPS three) NEAR/1 tag:Motive', 'p4 p5'],
  ])('%s', async (typed, names) => {
    expect(await found(typed)).toBe(names)
  })

  it('texts that are not needed are not read, and one that cannot be read is named', async () => {
    const made = project()
    const read: string[] = []
    const readText = (versionId: string) => {
      read.push(versionId)
      return Promise.resolve(null)
    }
    const far = await retrieve(made, 'only:Actors NEAR/5 tag:States', { ...carrier, readText })
    expect(far).toMatchObject({ passages: [], unread: ['First report'], problem: null })
    expect(read).toEqual([id('s1V')])
    read.length = 0
    await retrieve(made, 'tag:States OVERLAPS tag:Motive', { ...carrier, readText })
    expect(read).toEqual([])
  })

  it('what it names and is not there is said with its place', async () => {
    const answer = await retrieve(project(), 'two tag:Nobody', carrier)
    expect(answer?.problem).toEqual({ message: 'There is no tag “Nobody”.', start: 4, end: 14 })
    const gone = await retrieve(project(), `risk:@${id('gone')}`, carrier)
    expect(gone?.problem?.message).toBe('A risk that the query names is no longer in the project.')
  })

  it('nobody waits for it any more: it ends', async () => {
    expect(await retrieve(project(), 'two', { ...carrier, carry: () => Promise.resolve(null) })).toBeNull()
  })
})

it('goes by the order of the sources, and a long passage reaches over the short ones in it', async () => {
  const made = project()
  perform(
    made,
    addTitled('s0', 'Third', {}, 3),
    passage('q3', 's0', 'seven', ['Motive']),
    passage('q2', 's0', 'two', ['Actors']),
    passage('q1', 's0', 'One two three four five. Six seven', ['Actors']),
  )
  const ids = async (typed: string) => {
    const answer = await retrieve(made, typed, carrier)
    return answer?.problem === null && answer.passages.map((each) => each.id)
  }
  expect(await ids('seven')).toEqual([id('p2'), id('q1'), id('q3')])
  expect(await ids('source:Third (only:Actors OVERLAPS tag:Motive)')).toEqual([id('q1'), id('q3')])
})

describe('what is kept', () => {
  it('means the same things when they have other names', async () => {
    const made = project()
    const kept = pinnedText(made, 'tag:States by:ann -source:"First report" risk:none two')
    expect(kept).toBe(`tag:@${id('States')} by:@${id('ann')} -source:@${id('s1')} risk:none two`)
    const before = await found(kept, made)
    perform(made, { name: 'tag.update', input: { tagId: id('States'), changes: { name: 'Governments, all' } } })
    expect(namedText(made, kept)).toBe('tag:"Governments, all" by:ann -source:"First report" risk:none two')
    expect(await found(kept, made)).toBe(before)
    expect(before).toBe('p5')
  })

  it('a name of two things, and one of nothing, stays as it was typed', () => {
    const made = project()
    perform(made, addTitled('s3', 'First Report', {}, 3))
    for (const typed of ['source:"First report"', 'tag:Nobody', 'tag:(', 'tag:none'])
      expect(pinnedText(made, typed)).toBe(typed)
    expect(namedText(made, `source:@${id('s3')}`)).toBe(`source:@${id('s3')}`)
    expect(namedText(made, `source:@${id('gone')}`)).toBe(`source:@${id('gone')}`)
  })

  it('kept and read again, every query is the same', () => {
    const made = project()
    const names = fc.constantFrom(
      'tag:States',
      'only:Motive',
      'by:ben',
      'source:"Second, later"',
      'risk:R1',
      'tag:any',
      'x',
    )
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (typed) => {
        const { query } = readQuery(typed.join(' OR '))
        expect(query && named(made, pinned(made, query))).toEqual(query)
      }),
    )
  })
})

it('groups them, each under all that it has', () => {
  const made = project()
  const all = Object.values(made.passages)
  const groups = (by: Parameters<typeof groupedBy>[2]) =>
    atOnce(groupedBy(made, all, by)).map(
      ({ label, passages }) => `${label}: ${passages.map((each) => NAMES.get(each.id)).join(' ')}`,
    )
  expect(groups('tag')).toEqual(['Actors: p1', 'States: p2 p5', 'Motive: p3 p5', 'Without a tag: p4'])
  expect(groups('source')).toEqual(['First report: p1 p2 p3', 'Second, later: p4 p5'])
  expect(groups('analyst')).toEqual(['ann: p1 p2 p3 p4 p5'])
  expect(groups('risk')).toEqual(['R1 Grounding: p2', 'Not linked to a risk: p1 p3 p4 p5'])
  expect(groups('statement')).toEqual(['Reported fact: p1', 'No kind of statement set: p2 p3 p4 p5'])
})

it('says its parts in words', () => {
  const made = project()
  const words = (typed: string) => {
    const { query } = readQuery(typed)
    return query && partWords(made, query)
  }
  expect(words('')).toBe('all passages')
  expect(words(`-tag:@${id('States')}`)).toBe('not: tag States')
  expect(words('only:States OR risk:none')).toBe('tag States itself or no risk')
  expect(words('tag:A NEAR/40 by:ann')).toBe('tag A within 40 words of by ann')
  expect(words('a OVERLAPS b')).toBe('“a” overlapping “b”')
  expect(words('a NEAR/paragraph b')).toBe('“a” in one paragraph with “b”')
  expect(words('credibility:2 reliability:A-C')).toBe('credibility 2, probably true and reliability A to C')
  expect(words('stance:for statement:judgment')).toBe('supports a risk and author’s judgment')
  expect(words('created:2026-01..2026-02 is:unseen note:x')).toBe(
    'created 2026-01 to 2026-02 and not looked at since a new version and note has “x”',
  )
  expect(words(`risk:@${id('gone')} tag:any`)).toBe('risk one that is gone and any tag')
})

it('a query of 50,000 passages is asked in steps of which none is long', () => {
  const made = project()
  const template = made.passages[id('p1')]!
  for (let at = 0; at < 50_000; at += 1) {
    const each = `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`
    made.passages[each] = { ...template, id: each, tagIds: [id(at % 2 === 0 ? 'Actors' : 'Motive')], createdBy: act.by }
  }
  let steps = 0
  const count = <T>(work: Generator<void, T, void>): Promise<T> => {
    for (;;) {
      const step = work.next()
      if (step.done) return Promise.resolve(step.value)
      steps += 1
    }
  }
  return retrieve(made, 'tag:Actors NEAR/5 tag:Motive "two three"', { ...carrier, carry: count }).then((answer) => {
    expect(answer?.problem === null && answer.passages.length).toBe(50_002)
    expect(steps).toBeGreaterThan(200_000)
  })
})
