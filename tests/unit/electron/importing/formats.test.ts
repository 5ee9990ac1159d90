import { describe, expect, it } from 'vitest'
import { help } from '../../../../electron/cli/help'
import { dialogFilters, formatOf, formats } from '../../../../electron/importing/formats/formats'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const extensions = Object.values(formats).flatMap((format) => format.extensions)

describe('the formats that can be imported', () => {
  it.each([
    ['notes.TXT', 'plain words', 'txt'],
    ['notes.markdown', '# A heading', 'md'],
    ['page.xhtml', 'plain words', 'html'],
    ['page', '<!-- saved --> <html><body>', 'html'],
    ['page.aspx', '<!doctype html><p>', 'html'],
    ['notes', 'plain words', 'txt'],
    ['about html', 'The word <html> in a text', 'txt'],
  ])('know %s that begins with “%s”', (name, text, format) => {
    expect(formatOf(name, bytesOf(text))).toBe(format)
  })

  it('share no extension', () => {
    expect(new Set(extensions).size).toBe(extensions.length)
  })

  it('are all offered by the file dialog, together and one by one', () => {
    const [articles, ...others] = dialogFilters()
    expect(articles).toEqual({ name: 'Articles', extensions })
    expect(others).toContainEqual({ name: 'Web page', extensions: ['html', 'htm', 'xhtml'] })
    expect(others.at(-1)).toEqual({ name: 'All files', extensions: ['*'] })
  })

  it('are named by the help of the command line', () => {
    for (const format of Object.values(formats)) expect(help()).toContain(`.${format.extensions[0]}`)
  })
})
