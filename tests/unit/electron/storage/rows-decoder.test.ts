import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRows } from '../../../../electron/storage/rows-decoder'
import { encodeRows, type Rows } from '../../../../electron/storage/snapshot'

const bytesOf = (rows: Rows): Buffer => Buffer.from([...encodeRows(rows, 10)].join(''))
const read = (text: string): Promise<Rows> => decodeRows(Buffer.from(text))

const entity = fc.record({ id: fc.string(), words: fc.string({ unit: 'binary' }), more: fc.jsonValue() })
const anyRows = fc.dictionary(fc.stringMatching(/^[a-z_]+$/), fc.array(entity, { maxLength: 4 }), { maxKeys: 4 })

describe('the rows of a snapshot, read line by line', () => {
  it('are what JSON.parse makes of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const bytes = bytesOf(rows)
        expect(await decodeRows(bytes)).toEqual(JSON.parse(bytes.toString()))
      }),
    )
  })

  it('are all there, with other work done in between', async () => {
    const tags = Array.from({ length: 100_000 }, (_, n) => ({ id: String(n) }))
    let turns = 0
    const others = setInterval(() => (turns += 1), 0)
    const rows = await decodeRows(bytesOf({ tags, risks: [] }))
    clearInterval(others)
    expect(rows).toEqual({ tags, risks: [] })
    expect(turns).toBeGreaterThan(0)
  })

  it.each([
    ['nothing', ''],
    ['no beginning', '"tags":[\n{"id":"1"}]\n}'],
    ['no end', '{\n"tags":[\n{"id":"1"}]'],
    ['something after the end', '{\n"tags":[]\n}\n{'],
    ['a table in a table', '{\n"tags":[\n"risks":[\n{"id":"1"}]\n}'],
    ['a row outside of a table', '{\n"tags":[],\n{"id":"1"}\n}'],
    ['a table that does not end', '{\n"tags":[\n{"id":"1"}\n}'],
    ['one table twice', '{\n"tags":[],\n"tags":[]\n}'],
    ['a row cut in two', '{\n"tags":[\n{"id":\n"1"}]\n}'],
  ])('are refused when there is %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow()
  })

  it('make no table of a name that JavaScript knows', async () => {
    const rows = await read('{\n"__proto__":[\n{"id":"1"}]\n}')
    expect(Object.getPrototypeOf(rows)).toBe(Object.prototype)
    expect(Object.keys(rows)).toEqual(['__proto__'])
  })
})
