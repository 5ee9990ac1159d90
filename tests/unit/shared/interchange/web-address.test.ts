import { addressKey, doiIn, webAddressKey, webUri } from '@shared/interchange/web-address'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' http://example.org/a b ', 'http://example.org/a%20b'],
  ['https://exämple.org/häfen?q=ü', 'https://ex%C3%A4mple.org/h%C3%A4fen?q=%C3%BC'],
  ['https://example.org/%7ea/100%', 'https://example.org/%7Ea/100%25'],
  ['https://example.org/a[1]#b#c', 'https://example.org/a%5B1%5D#b%23c'],
  ['http://[2001:db8::1]:8080/a', 'http://[2001:db8::1]:8080/a'],
  ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
  ['ftp://example.org', ''],
  ['https://', ''],
  ['', ''],
])('%s as a URI', (url, uri) => {
  expect(webUri(url)).toBe(uri)
})

test('whatever an address is, it is a URI or none, and stays it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rest) => {
      const uri = webUri(`https://x${rest}`)
      expect(uri).toMatch(/^(?:|https:\/\/(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9A-F]{2})+)$/)
      expect(webUri(uri)).toBe(uri)
      expect(uri.split('#').length).toBeLessThanOrEqual(2)
    }),
  )
})

test('addresses are compared by what tells pages apart', () => {
  expect(['https://X.example', 'http://www.x.example/', 'x.example/#a'].map(addressKey)).toEqual(
    Array(3).fill('x.example/'),
  )
  expect(addressKey('https://x.example/a?id=1&fbclid=2&utm_source=y')).toBe('x.example/a?id=1')
  expect(addressKey('https://x.example/häfen')).toBe(addressKey('https://x.example/h%c3%a4fen/'))
  expect(addressKey('')).toBe('')
  expect(['https://x.example/a', 'x.example/a', 'urn:uuid:1'].map(webAddressKey)).toEqual(['x.example/a', '', ''])
})

test('a DOI is found by itself and in addresses', () => {
  const same = ['doi:10.1000/A', 'https://dx.doi.org/10.1000/a?x=1', 'https://doi.org/10.1000%2Fa', '10.1000/a ']
  expect(same.map(doiIn)).toEqual(Array(4).fill('10.1000/a'))
  expect(doiIn('10.1002/(SICI)1#2')).toBe('10.1002/(sici)1#2')
  expect(doiIn('10.1000.10/123')).toBe('10.1000.10/123')
  expect(['10.1000', 'none', 'https://x.example/v10.1/a'].map(doiIn)).toEqual(['', '', ''])
})
