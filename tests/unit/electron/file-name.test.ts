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
    ['...', 'Memo'],
    ['', 'Memo'],
    ['Étude 研究 🌍', 'Étude 研究 🌍'],
  ])('makes %j %j', (title, name) => {
    expect(fileNameFor(title, 'Memo')).toBe(name)
  })

  it('never leaves its folder, never ends in a dot and is never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileNameFor(title, 'Memo')
        expect(name).not.toMatch(/[/\\:*?"<>|]|[. ]$|^[. ]/)
        expect(name.length).toBeGreaterThan(0)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250)
      }),
    )
  })
})
