import { canonicalJson } from '@shared/encoding/canonical-json'
import { sha256Of, sha256OfText } from '@shared/encoding/sha-256'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'

test('the examples of FIPS 180-4', () => {
  expect(['', 'abc', 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'].map(sha256OfText)).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ])
})

test('bytes of every length about the ends of blocks hash as Node has them', () => {
  const lengths = [...Array.from({ length: 200 }, (_, length) => length), 100_003]
  const wrong = lengths.filter((length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 7 + length)
    return sha256Of(bytes) !== createHash('sha256').update(bytes).digest('hex')
  })
  expect(wrong).toEqual([])
})

test('two objects with the same fields are written the same', () => {
  const one = { b: [1, { d: 'ü', c: null }], a: 0.5, gone: undefined }
  const other = { a: 0.5, b: [1, { c: null, d: 'ü' }] }
  expect([canonicalJson(one), canonicalJson(other)]).toEqual(Array(2).fill('{"a":0.5,"b":[1,{"c":null,"d":"ü"}]}'))
})

test('a field that is called as what objects inherit is a field', () => {
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"x":2}}'))).toBe('{"__proto__":{"x":2},"b":1}')
})
