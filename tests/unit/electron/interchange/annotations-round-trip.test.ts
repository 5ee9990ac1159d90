import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnchor, wholeSpan } from '@shared/anchoring/create-anchor'
import type { NewPassage } from '@shared/kinds/passages'
import type { Operation } from '@shared/operations/operations'
import { writeWebAnnotations } from '../../../../electron/interchange/annotations/write-annotations'
import { id, perform } from '../../shared/sample-project'
import { type Annotated, annotated, imported, plan, TEXT } from './annotated'

type Made = Pick<NewPassage, 'anchor' | 'tagIds' | 'note' | 'statement' | 'credibility'>

const aPassage: fc.Arbitrary<Made> = fc
  .record({ start: fc.nat(TEXT.length - 1), length: fc.integer({ min: 1, max: 60 }) })
  .filter(({ start, length }) => wholeSpan(TEXT, { start, end: start + length }) !== null)
  .chain(({ start, length }) =>
    fc.record({
      anchor: fc.constant(createAnchor(TEXT, { start, end: Math.min(TEXT.length, start + length) })),
      tagIds: fc.subarray([id('cost'), id('wage'), id('delay')]),
      note: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((note) => note === '' || note.trim() !== ''),
      statement: fc.constantFrom(null, 'reported-fact' as const, 'background' as const),
      credibility: fc.constantFrom(null, 1, 3, 6),
    }),
  )

const PASSAGES = fc.uniqueArray(aPassage, { maxLength: 12, minLength: 1, selector: (each) => JSON.stringify(each) })

const asOperation = (passage: Made, index: number): Operation => ({
  name: 'passage.import',
  input: {
    passage: {
      ...passage,
      id: id(`p${index}`),
      sourceId: id('wire'),
      versionId: id('wireV'),
      createdBy: id(index % 2 === 0 ? 'ann' : 'bob'),
      createdAt: `2026-01-0${(index % 9) + 1}T10:00:00.000Z`,
    },
  },
})

const written = async (from: Annotated, form: string): Promise<string> =>
  new TextDecoder().decode(
    await writeWebAnnotations(from as unknown as Parameters<typeof writeWebAnnotations>[0], { form }),
  )

test.each(['collection', 'array'])('what was exported as a %s comes back as it was', async (form) => {
  await fc.assert(
    fc.asyncProperty(PASSAGES, async (passages) => {
      const from = annotated()
      perform(from.project, ...passages.map(asOperation))
      const file = await written(from, form)
      const into = annotated()
      await imported(into, file)
      expect(into.project.passages).toEqual(from.project.passages)
      expect((await plan(from, file)).operations).toEqual([])
    }),
    { numRuns: 60 },
  )
})
