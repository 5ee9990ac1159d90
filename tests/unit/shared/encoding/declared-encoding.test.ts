import { expect, test } from 'vitest'
import { declaredEncoding } from '@shared/encoding/declared-encoding'

const named = (page: string) => declaredEncoding(Buffer.from(page, 'latin1'))

test.each([
  ['<meta charset="utf-8">', 'utf-8'],
  ["<META CHARSET='Windows-1252'>", 'Windows-1252'],
  ['<meta charset = koi8-r >', 'koi8-r'],
  ['<meta name="a" charset="utf-8">', 'utf-8'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', 'iso-8859-2'],
  ['<?xml version="1.0" encoding="shift_jis"?>', 'shift_jis'],
  [" \n<?xml version='1.0' encoding = 'utf-16'?>", 'utf-16'],
  ['<?xml version="1.0" encoding="utf-8"?><meta charset="iso-8859-1">', 'iso-8859-1'],
  ['<meta charset="big5"><meta charset="gbk">', 'big5'],
  ['<meta name="a"> charset="utf-8"', null],
  ['<metadata charset="utf-8">', null],
  ['words <?xml version="1.0" encoding="utf-8"?>', null],
  ['charset=utf-8', null],
  ['', null],
  ['<!-- <meta charset="koi8-r"> --><meta charset="utf-8">', 'utf-8'],
  ['<!--><meta charset="utf-8">', 'utf-8'],
  ['<!-- <script> --><meta charset="utf-8"><!-- </script> -->', 'utf-8'],
  ['<script>write("<meta charset=koi8-r>")</script><meta charset="utf-8">', 'utf-8'],
  ['<SCRIPT src="a">x = "<!--"</SCRIPT><meta charset="utf-8">', 'utf-8'],
  ['<style>/* <meta charset=koi8-r> */</style>', null],
  ['<title>How <meta charset=koi8-r> works</title><meta charset="gbk">', 'gbk'],
  ['<!-- <meta charset="koi8-r">', null],
  ['<scripted><meta charset="utf-8">', 'utf-8'],
])('%s declares %s', (page, encoding) => {
  expect(named(page)).toBe(encoding)
})

test('a declaration is looked for in the first 4096 bytes only', () => {
  const declaration = '<meta charset="utf-8">'
  const before = (length: number) => ' '.repeat(length) + declaration
  expect(named(before(4096 - declaration.length))).toBe('utf-8')
  expect(named(before(4096 - '<meta charset="utf'.length))).toBe('utf')
  expect(named(before(4096))).toBeNull()
})
