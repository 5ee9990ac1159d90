import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameFor } from '../../../electron/file-name'

describe('a title as a file name', () => {
  it.each([
    ['Grid outage: who pays?', 'Grid outage- who pays-'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['  two\n lines ', 'two lines'],
    ['CON', 'CON-'],
    ['nul.txt', 'nul-txt-'],
    ['com1', 'com1-'],
    ['LPT9.a.b', 'LPT9-a.b-'],
    ['com0', 'com0'],
    ['console', 'console'],
    ['con artists', 'con artists'],
    ['my con', 'my con'],
    ['a\u0000b\u200Bc\u2028d\u2029e', 'abcde'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['. .a. b. .', 'a. b'],
    ['x'.repeat(120), 'x'.repeat(120)],
    ['x'.repeat(121), 'x'.repeat(120)],
    ['あ'.repeat(121), 'あ'.repeat(66)],
    ['🌍'.repeat(121), '🌍'.repeat(50)],
    [`x${'👍🏽'.repeat(40)}`, `x${'👍🏽'.repeat(24)}`],
    [`${'x'.repeat(119)} y`, 'x'.repeat(119)],
    ['...', 'Memo'],
    ['', 'Memo'],
    ['Étude 研究 🌍', 'Étude 研究 🌍'],
  ])('makes %j %j', (title, name) => {
    expect(fileNameFor(title, 'Memo')).toBe(name)
  })

  it('never leaves its folder, never ends in a dot and is never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (title) => {
        const name = fileNameFor(title, 'Memo')
        expect(name).not.toMatch(/[/\\:*?"<>|]|[. ]$|^[. ]/)
        expect(name.length).toBeGreaterThan(0)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      }),
      { numRuns: 50 },
    )
  })
})
