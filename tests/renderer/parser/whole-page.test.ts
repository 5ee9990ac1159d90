import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftOut } from '@shared/anchoring/left-out'
import { atOnce } from '@shared/steps'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { parseMarkdown, wholeMarkdown } from '../../../renderer/parser/parse-markdown'
import { wholeHtml } from '../../../renderer/parser/whole-page'

const ARTICLE = [
  'The pipeline was closed on Monday, and nobody in the region could say for how long it would be.',
  'Officials of the ministry gave no reason, and the partners were told an hour before the public was.',
  'Three towns along the river depend on it, and their reserves last for two weeks, perhaps for three.',
]
const page = (inside: string, around = '') =>
  `<html lang="en"><head><title>Pipeline closed</title></head><body>${around}<main><article><h1>Pipeline closed</h1>
<p>${ARTICLE[0]}</p>${inside}<p>${ARTICLE[1]}</p><p>${ARTICLE[2]}</p></article></main></body></html>`
const left = (html: string) =>
  atOnce(leftOut(parseHtml(html).blocks, wholeHtml(html))).map(
    ({ block, why, after }) => `${after ?? '-'} ${why}: ${block.text}`,
  )

describe('what a page has beside its article', () => {
  test.each([
    ['a menu, its links apart', '<nav><a href="/">Home</a><a href="/news">News</a></nav>', ['- menu: Home News']],
    ['the head of the page', '<header><p>Harbour Post</p></header>', ['- head: Harbour Post']],
    ['what stands beside', '<aside><p>Read next</p></aside>', ['- beside: Read next']],
    ['what has no name', '<div><p>Subscribe now</p></div>', ['- outside: Subscribe now']],
    ['a dialog', '<dialog>Take our cookies</dialog>', ['- dialog: Take our cookies']],
    [
      'what is shown without scripts, and nothing that is a script',
      '<noscript>Switch scripts on</noscript><script>let a</script><style>p {}</style><template>No</template>',
      ['- unscripted: Switch scripts on'],
    ],
    ['the words of a frame not, and of a player', '<iframe>No</iframe><video>No film</video>', ['- embedded: No film']],
    [
      'buttons and choices, each apart',
      '<div><button>Share</button><select><option>One<option>Two</select><textarea>Say it</textarea></div>',
      ['- form: Share', '- form: One', '- form: Two', '- form: Say it'],
    ],
  ])('is told: %s', (_, around, expected) => {
    expect(left(page('', around))).toEqual(expected)
  })

  test.each([
    [
      'hidden parts, and those hidden in them',
      '<div hidden>Closed <p style="display:none">and shut</p></div>',
      ['1 hidden: Closed', '1 hidden: and shut'],
    ],
    [
      'deleted words behind the sentence they stood in',
      '<p>Ten <del>or twelve</del> days.</p>',
      ['2 struck: or twelve'],
    ],
    [
      'words in a drawing',
      '<svg><title>No</title><text>Flow <tspan>2026</tspan></text></svg>',
      ['1 drawing: Flow 2026'],
    ],
    [
      'comments of readers',
      '<section id="comments"><h2>Two comments</h2><ol><li>First<button>Reply</button></li></ol></section>',
      ['1 comments: Two comments', '1 comments: 1. First', '1 comments: Reply'],
    ],
    [
      'hidden rows of a table, and deleted words in its cells, behind it',
      '<table><tr><th>Town</th><th>Weeks</th></tr><tr hidden><td>Gone</td></tr><tr><td>Port</td><td>2<del>3</del></td></tr></table>',
      ['3 hidden: Gone', '3 struck: 3'],
    ],
    ['deleted lines of what is preformatted', '<pre>one\n<del>two</del>\nthree</pre>', ['2 struck: two']],
  ])('is told in its place: %s', (_, inside, expected) => {
    expect(left(page(inside))).toEqual(expected)
  })

  test('is nothing on a page that is its article', () => {
    expect(left(page(''))).toEqual([])
  })

  test('does not change what is read of the article', () => {
    const html = page(
      '<p>Ten <del>or twelve</del> days, <span hidden>not</span> more.</p><ol><li hidden>no</li><li>A</li></ol>',
    )
    const texts = wholeHtml(html).map(({ block }) => block.text)
    expect(texts).toEqual(expect.arrayContaining(parseHtml(html).blocks.map(({ text }) => text)))
  })
})

test('every word of a page is in its text or in what was left out, and none twice', () => {
  let next = 0
  const word = () => `w${(next += 1)}x`
  const sentence = () => `The ${Array.from({ length: 22 }, word).join(' ')}.`
  const words = fc.constantFrom(
    () => `<p>${sentence()}</p>`,
    () => `<p>${sentence()} <del>${word()} ${word()}</del> ${word()}</p>`,
    () => `<div hidden>${sentence()}</div>`,
    () => `<p>${word()} <span style="visibility: hidden">${word()}</span> ${word()}</p>`,
    () => `<nav><a href="a">${word()}</a> <a href="b">${word()}</a></nav>`,
    () => `<ul><li>${word()}</li><li><a href="c">${word()} ${word()}</a></li></ul>`,
    () => `<aside><h2>${word()}</h2><p>${sentence()}</p></aside>`,
    () => `<div class="comments"><p>${sentence()}</p><p hidden>${word()}</p></div>`,
    () => `<button>${word()}</button>`,
    () => `<table><tr><th>${word()}</th><th>${word()}</th></tr><tr><td>${word()}</td><td>${word()}</td></tr></table>`,
    () => `<blockquote><p>${sentence()}</p><cite>${word()}</cite></blockquote>`,
    () => `<figure><img src="a.png"><figcaption>${word()} ${word()}</figcaption></figure>`,
    () => `<svg><text>${word()}</text></svg>`,
    () => `<pre>${word()}\n<del>${word()}</del>\n${word()}</pre>`,
    () => `<noscript><p>${word()}</p></noscript>`,
    () => `<form><label>${word()}</label><select><option>${word()}</option></select></form>`,
    () => `<footer><p>${word()}</p></footer>`,
  )
  const part = fc.array(words, { maxLength: 6 })
  fc.assert(
    fc.property(part, part, part, (before, inside, behind) => {
      const written = (parts: readonly (() => string)[]): string => parts.map((each) => each()).join('\n')
      const html = `<html lang="en"><body>${written(before)}<article><h1>${word()} ${word()} ${word()}</h1>${written(inside)}</article>${written(behind)}</body></html>`
      const { blocks, notes } = parseHtml(html)
      // An article that a page hides is put together from it otherwise.
      fc.pre(!notes.some((note) => note.startsWith('This page shows its article only by script')))
      const parts = atOnce(leftOut(blocks, wholeHtml(html)))
      const found = [...blocks, ...parts.map(({ block }) => block)].flatMap(({ text }) => text.match(/w\d+x/g) ?? [])
      expect(found.toSorted()).toEqual((html.match(/w\d+x/g) ?? []).toSorted())
    }),
    { numRuns: 25 },
  )
})

test('of Markdown the deleted words and those of its own HTML are told', () => {
  const text = 'Ten ~~or twelve~~ days.\n\n<nav>Contents</nav>\n\nLast words.'
  const parts = atOnce(leftOut(parseMarkdown(text).blocks, wholeMarkdown(text)))
  expect(parts.map(({ block, why, after }) => [why, after, block.text])).toEqual([
    ['struck', 0, 'or twelve'],
    ['menu', 0, 'Contents'],
  ])
})
