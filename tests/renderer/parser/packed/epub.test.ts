import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { chapter, epub, epubFiles, lines, packed, refusalOf } from './documents'

const nav = (...links: (readonly [string, string])[]) =>
  `<nav epub:type="toc"><ol>${links.map(([href, title]) => `<li><a href="${href}">${title}</a></li>`).join('')}</ol></nav>`
const ncx = (...points: (readonly [string, string])[]) => ({
  'OPS/toc.ncx': `<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${points
    .map(([src, title]) => `<navPoint><navLabel><text>${title}</text></navLabel><content src="${src}"/></navPoint>`)
    .join('')}</navMap></ncx>`,
})

describe('the chapters of a book', () => {
  test('come in reading order, with their own headings or the titles of the table of contents', () => {
    const book = epub(
      {
        contents: nav(
          ['one.xhtml', 'Chapter one'],
          ['two.xhtml#start', 'Chapter\n two'],
          ['three.xhtml', 'Chapter three'],
          ['empty.xhtml', 'Nothing'],
        ),
        three: '<p class="looks-like-title">CHAPTER THREE</p><p>The end.</p>',
        one: '<h2>My own</h2><p>Words <i>here</i>.<br/>More.</p><ol><li>a</li></ol>',
        two: '<p>No heading.<sup/><a id="x"/></p><script src="x"/><script>bad()</script>',
        empty: '<img src="a.png" alt=""/>',
      },
      { properties: { contents: 'nav' } },
    )
    expect(lines(book)).toEqual([
      'heading1: CHAPTER THREE',
      'paragraph: The end.',
      'heading2: My own',
      'paragraph: Words here.\nMore.',
      'list-item1: 1. a',
      'heading1: Chapter two',
      'paragraph: No heading.',
    ])
    expect(book.notes).toEqual(['The table of contents is left out.', 'Pictures are not imported (1 in this article).'])
  })

  test('of an old book have the titles of its old table of contents', () => {
    const files = ncx(['text/one.xhtml', 'Erstes'], ['text/one.xhtml#b', 'Nicht dies'])
    expect(lines(epub({ one: '<p>Wörter.</p>' }, { files }))).toEqual(['heading1: Erstes', 'paragraph: Wörter.'])
  })

  test('have their notes where they refer to them, also in other documents and outside the reading order', () => {
    const reference = (href: string, label: string) => `<a epub:type="noteref" href="${href}">${label}</a>`
    const book = epub(
      {
        one: `<p>One${reference('#n1', '1')}, two${reference('notes.xhtml#n1', '2')}. <a href="two.xhtml#x">See</a> <a href="https://example.org/#y">there</a>.<span epub:type="pagebreak" title="3">3</span></p><aside epub:type="footnote" id="n1"><p>Here.</p><p>More.</p></aside>`,
        two: '<p id="x">Next.</p>',
        notes:
          '<div epub:type="footnote" id="n1"><p>Elsewhere. <a epub:type="backlink" href="one.xhtml#r">back</a></p></div>',
        advert: '<p>Buy more.</p>',
      },
      { linear: { notes: 'no', advert: 'no' } },
    )
    expect(lines(book)).toEqual([
      'paragraph: One[1], two[2]. See there.',
      'note: [1] Here.',
      'note: More.',
      'paragraph: Next.',
      'note: [2] Elsewhere.',
    ])
    expect(book.notes).toEqual(['1 part is left out that the book keeps outside its reading order.'])
  })

  test('leave out the table of contents of an old book, which is a chapter of links', () => {
    const guide = '<reference type="toc" href="text/toc.xhtml"/>'
    const toc = '<h1>Contents</h1><p><a href="one.xhtml">The first of all the chapters</a></p>'
    const book = epub({ toc, one: '<p>Words.</p>' }, { guide })
    expect({ lines: lines(book), notes: book.notes }).toEqual({
      lines: ['paragraph: Words.'],
      notes: ['The table of contents is left out.'],
    })
    expect(
      lines(epub({ toc: `${toc}<p>${'And words of its own. '.repeat(9)}</p>`, one: '<p>x</p>' }, { guide })),
    ).toHaveLength(4)
  })

  test('do not begin with a cover, but a book is not its cover', () => {
    const guide = '<reference type="cover" href="text/front.xhtml"/><reference type="cover" href="text/none.xhtml"/>'
    const chapters = {
      front: '<p>Title on a picture</p>',
      back: '<section epub:type="cover">Back</section>',
      one: '<p>Words.</p>',
    }
    const book = epub(chapters, { guide })
    expect(lines(book)).toEqual(['paragraph: Words.'])
    expect(book.notes).toEqual(['The cover is left out.'])
    expect(lines(epub({ front: '<p>Only words.</p>' }, { guide }))).toEqual(['paragraph: Only words.'])
    expect(lines(epub({ front: `<p>${'Long. '.repeat(80)}</p>`, one: '<p>x</p>' }, { guide }))).toHaveLength(2)
  })

  test('look things up in what the book says of itself, and never read that again for each chapter', () => {
    const looked = vi.spyOn(Element.prototype, 'getElementsByTagNameNS')
    onTestFinished(() => looked.mockRestore())
    const readings = (count: number): number => {
      const names = Array.from({ length: count }, (_, at) => `c${at}`)
      const guide = names.map((name) => `<reference type="cover" href="text/${name}-2.xhtml"/>`).join('')
      const metadata = names.map((id) => `<dc:creator id="${id}">Anna ${id}</dc:creator>`).join('')
      looked.mockClear()
      epub(Object.fromEntries(names.map((name) => [name, '<p>Words.</p>'])), { guide, metadata })
      return looked.mock.calls.length
    }
    expect(readings(20)).toBe(readings(2))
  })
})

test('what a book says about itself is its title, its authors, its publisher, its day and its language', () => {
  const metadata =
    '<dc:title>A  book</dc:title><dc:title>A subtitle</dc:title><dc:creator opf:role="aut">Anna Example</dc:creator><dc:creator id="b">Bo Example</dc:creator><dc:creator id="c">Translator One</dc:creator><meta refines="#c" property="role">trl</meta>' +
    '<dc:publisher>Example Press</dc:publisher><dc:date opf:event="modification">2024-01-01</dc:date><dc:date>2019-05-06T00:00:00Z</dc:date><dc:language>en_GB</dc:language><meta property="dcterms:modified">2025-01-01</meta>'
  const { blocks: _, notes: __, ...about } = epub({ one: '<p>x</p>' }, { metadata })
  expect(about).toEqual({
    title: 'A book',
    authors: ['Anna Example', 'Bo Example'],
    publisher: 'Example Press',
    published: '2019-05-06',
    url: '',
    language: 'en-GB',
  })
})

describe('a book is refused', () => {
  const good = epubFiles({ one: '<p>x</p>' })
  const encryption = (...algorithms: string[]) => ({
    'META-INF/encryption.xml': `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:e="http://www.w3.org/2001/04/xmlenc#">${algorithms.map((each) => `<e:EncryptedData><e:EncryptionMethod Algorithm="${each}"/></e:EncryptedData>`).join('')}</encryption>`,
  })

  test('when it is protected, and not when only its fonts are', () => {
    const fonts = encryption('http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC')
    expect(lines(epub({ one: '<p>x</p>' }, { files: fonts }))).toEqual(['paragraph: x'])
    const locked = encryption('http://www.idpf.org/2008/embedding', 'http://www.w3.org/2001/04/xmlenc#aes128-cbc')
    expect(refusalOf(packed({ ...good, ...locked }), 'epub')).toMatchObject({
      code: 'protected',
      message:
        'This e-book is protected against copying (DRM), so its text cannot be read. Nothing was imported. Get a copy without protection from its publisher, or copy the passages you need and paste them.',
    })
  })

  test.each(['META-INF/container.xml', 'OPS/book.opf', 'OPS/text/one.xhtml'])('when %s is missing', (name) => {
    const { [name]: _, ...others } = good
    expect(refusalOf(packed(others), 'epub').message).toMatch(`The part “${name}” is missing in this file.`)
  })

  test('when it names no chapters', () => {
    expect(refusalOf(packed(epubFiles({})), 'epub').message).toMatch(/^The part “OPS\/book.opf” names no chapters\./)
  })

  test.each([
    ['entities', '<!DOCTYPE html [<!ENTITY a "aaaa">]><html><body>&a;</body></html>', 'suspicious-document'],
    ['a declaration more', `<!DOCTYPE html>${chapter('<p>x</p>')}`, 'suspicious-document'],
    ['tags without end', chapter('<div>'.repeat(50_000)), 'too-deep'],
    ['deep tags', chapter(`${'<q>'.repeat(450)}x`), 'too-deep'],
  ])('when a chapter has %s', (_what, text, code) => {
    expect(refusalOf(packed({ ...good, 'OPS/text/one.xhtml': text }), 'epub').code).toBe(code)
  })

  test('and a chapter that it lists a thousand times is read once', () => {
    const opf = String(good['OPS/book.opf']).replace(/<itemref[^>]*>/, (each) => each.repeat(1000))
    expect(lines(epub({ one: '<p>x</p>' }, { files: { 'OPS/book.opf': opf } }))).toEqual(['paragraph: x'])
  })
})
