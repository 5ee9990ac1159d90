import { LIMITS } from '@shared/limits'
import { expect, test } from 'vitest'
import { id } from '../../shared/sample-project'
import { annotated, plan } from './annotated'

const annotation = (source: string | undefined) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  target: { ...(source && { source }), selector: { type: 'TextQuoteSelector', exact: 'the worst' } },
})
const PAGE = annotation('https://www.example.org/port?id=1')

/** How many changes an import would be, and why some annotations are left out. */
const put = (file: object) =>
  plan(annotated(), file).then(({ operations, dropped }) => [operations.length, dropped.map(({ why }) => why)])

test('annotations of a text that the file does not name say so where their words are too few', async () => {
  expect(await put([annotation(undefined)])).toEqual([
    0,
    [
      'The file does not say of which text they are, and no source has their words (30 characters and more tell). Import the article first, then this file again.',
    ],
  ])
})

test('what a file has twice is not called there already', async () => {
  expect(await put([PAGE, PAGE])).toEqual([
    1,
    ['The file has them several times: the same words, tags, note and person. They come once.'],
  ])
})

test('tags that do not fit a full codebook are refused with how many they are', async () => {
  const into = annotated()
  const [tag] = Object.values(into.project.tags)
  const made = Object.keys(into.project.tags).length
  for (let at = made; at < LIMITS.tags - 1; at += 1) {
    const tagId = id(`t${at}`)
    into.project.tags[tagId] = { ...tag!, id: tagId, name: `tag ${at}`, position: at, shortcut: null }
  }
  const body = (...names: string[]) => names.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }))
  expect((await plan(into, [{ ...PAGE, body: body('cost', 'one') }])).operations).toHaveLength(2)
  await expect(plan(into, [{ ...PAGE, body: body('cost', 'one', 'two', 'three') }])).rejects.toThrow(
    'The file needs 3 new tags, and the codebook has room for 1: it may have 10,000. Nothing was imported. Merge or delete tags here, or export with fewer of them there.',
  )
})

test('an id that a file gives twice is given once', async () => {
  const one = { ...PAGE, id: `urn:uuid:${id('twice')}` }
  const { operations } = await plan(annotated(), [one, { ...one, motivation: 'commenting', bodyValue: 'Look.' }])
  const ids = operations.map(({ input }) => ('passage' in input ? input.passage.id : ''))
  expect(ids).toEqual([id('twice'), id('n1')])
})
