import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { parseMarkdown } from '../../../renderer/parser/parse-markdown'

const WORDS = 'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
const page = (inside: string, head = '') =>
  parseHtml(
    `<!doctype html><html><head>${head}</head><body><article><p>${WORDS.repeat(3)}</p>${inside}<p>${WORDS.repeat(3)}</p></article></body></html>`,
  )
const between = (inside: string) =>
  page(inside)
    .blocks.slice(1, -1)
    .map(({ kind, level, text }) => [kind, level, text])
const item = (text: string, level = 1) => ['list-item', level, text]
const row = (text: string) => ['table-row', null, text]

describe('numbers and marks of lists', () => {
  test.each([
    ['<ol><li>One</li><li>Two</li></ol>', [item('1. One'), item('2. Two')]],
    ['<ol start="7"><li>One</li><li>Two</li></ol>', [item('7. One'), item('8. Two')]],
    ['<ol><li value="3">One</li><li>Two</li></ol>', [item('3. One'), item('4. Two')]],
    ['<ol reversed><li>One</li><li>Two</li></ol>', [item('2. One'), item('1. Two')]],
    ['<ol type="a"><li>One</li><li>Two</li></ol>', [item('a. One'), item('b. Two')]],
    ['<ol type="A" start="27"><li>One</li></ol>', [item('AA. One')]],
    ['<ol type="i" start="4"><li>One</li></ol>', [item('iv. One')]],
    ['<ol type="I" start="1994"><li>One</li></ol>', [item('MCMXCIV. One')]],
    ['<ol type="i" start="0"><li>One</li></ol>', [item('0. One')]],
    ['<ol start="x"><li>One</li></ol>', [item('1. One')]],
    ['<ol><li><p>One</p><p>more</p></li></ol>', [item('1. One'), item('more')]],
    [
      '<ol><li>One<ol type="a"><li>In</li></ol></li><li>Two</li></ol>',
      [item('1. One'), item('a. In', 2), item('2. Two')],
    ],
    ['<ol><li>One<ul><li>In</li></ul></li></ol>', [item('1. One'), item('In', 2)]],
    ['<ol><li></li><li>Two</li></ol>', [item('2. Two')]],
    ['<ol><li>1. One</li><li>(2) Two</li></ol>', [item('1. One'), item('(2) Two')]],
    ['<ol style="list-style: none"><li>One</li></ol>', [item('One')]],
    ['<ul><li>One</li></ul>', [item('One')]],
    ['<ol><li data-assay-mark="9.">One</li></ol>', [item('1. One')]],
    ['<ul><li data-assay-mark="9.">One</li></ul>', [item('One')]],
    [
      '<ul><li><input type="checkbox" checked> Done</li><li><label><input type="checkbox"> Open</label></li></ul>',
      [item('[x] Done'), item('[ ] Open')],
    ],
    ['<ol><li><input type="checkbox"> Open</li></ol>', [item('1. [ ] Open')]],
    [
      '<blockquote><p>Said.</p><ol><li>One</li></ol><ul><li>Two</li></ul></blockquote>',
      [['quote', null, 'Said.'], item('1. One'), item('Two')],
    ],
  ])('%s', (source, blocks) => {
    expect(between(source)).toEqual(blocks)
  })

  test.each([
    ['1. One\n2. Two', [item('1. One'), item('2. Two')]],
    ['3) One\n4) Two', [item('3. One'), item('4. Two')]],
    ['- [x] Done\n- [ ] Open\n- Other', [item('[x] Done'), item('[ ] Open'), item('Other')]],
    ['1. One\n\n   More\n2. Two\n   - In', [item('1. One'), item('More'), item('2. Two'), item('In', 2)]],
    ['> Said.\n>\n> 1. One\n> 2. Two', [['quote', null, 'Said.'], item('1. One'), item('2. Two')]],
    ['> - One\n> - Two', [item('One'), item('Two')]],
  ])('in Markdown: %j', (source, blocks) => {
    expect(parseMarkdown(source).blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual(blocks)
  })
})

describe('cells of tables', () => {
  test.each([
    [
      'a head over two columns',
      '<tr><th></th><th colspan="2">2020</th><th>2021</th></tr><tr><td>Oil</td><td>1</td><td>2</td><td>3</td></tr>',
      ['\t2020\t\t2021', 'Oil\t1\t2\t3'],
    ],
    [
      'a label over two rows',
      '<tr><td rowspan="2">Oil</td><td>2020</td><td>1</td></tr><tr><td>2021</td><td>2</td></tr>',
      ['Oil\t2020\t1', '\t2021\t2'],
    ],
    [
      'both',
      '<tr><td rowspan="2" colspan="2">A</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr>',
      ['A\t\tb', '\t\tc', 'd\te\tf'],
    ],
    ['an empty first cell', '<tr><td></td><td>1</td></tr><tr><td> </td><td>2</td></tr>', ['\t1', '\t2']],
    ['an empty cell between', '<tr><td>a</td><td></td><td>1</td></tr>', ['a\t\t1']],
    [
      'a label over all that follow',
      '<tr><td rowspan="0">A</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>',
      ['A\t1', '\t2', '\t3'],
    ],
    [
      'spans that end with the table',
      '<tr><td rowspan="9" colspan="x">A</td><td>1</td></tr><tr><td>2</td></tr>',
      ['A\t1', '\t2'],
    ],
    [
      'a row of one cell',
      '<tr><th>a</th><th>b</th></tr><tr><td colspan="2">All</td></tr><tr><td>1</td><td>2</td></tr>',
      ['a\tb', 'All', '1\t2'],
    ],
    [
      'paragraphs in cells',
      '<tr><td><p>a</p></td><td><p>1</p><p>2</p></td></tr><tr><td><p>b</p></td><td><div>3</div></td></tr>',
      ['a\t1 2', 'b\t3'],
    ],
    [
      'a table in a cell',
      '<tr><th>a</th><th>b</th></tr><tr><td>1</td><td><table><tr><td>2</td><td>3</td></tr></table></td></tr>',
      ['a\tb', '1\t2 3'],
    ],
    ['line ends in cells', '<tr><td>a<br>b</td><td>1</td></tr>', ['a\nb\t1']],
    [
      'parts of a table',
      '<thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>c</th><td>1</td></tr></tbody><tfoot><tr><td>d</td><td>2</td></tr></tfoot>',
      ['a\tb', 'c\t1', 'd\t2'],
    ],
    ['exponents', '<tr><td>10<sup>6</sup></td><td>m<sup>3</sup></td></tr>', ['10⁶\tm³']],
  ])('%s', (_, rows, texts) => {
    expect(between(`<table>${rows}</table>`)).toEqual(texts.map(row))
  })

  test('a cell that is alone in its row is no row', () => {
    const found = between('<table><tr><th>a</th><th>b</th></tr><tr><td>Alone</td></tr></table>')
    expect(found).toEqual([row('a\tb'), ['paragraph', null, 'Alone']])
  })

  test('a table with a claim to millions of places is read as it stands', () => {
    const rows = '<tr><td colspan="1000" rowspan="65534">a</td><td>b</td></tr>'.repeat(300)
    expect(between(`<table>${rows}</table>`).length).toBeGreaterThan(0)
  })

  test('lists and long texts in cells lay out a page', () => {
    const cells = `<tr><th>x</th><td><ul><li>One</li></ul></td></tr>`
    expect(between(`<table>${cells}</table>`)).toEqual([['paragraph', null, 'x'], item('One')])
    expect(between(`<table><tr><th>x</th><td><p>${'w'.repeat(301)}</p></td></tr></table>`)).toHaveLength(2)
  })
})

describe('who is quoted', () => {
  test.each([
    ['<blockquote><p>Said one.</p><footer>Anna Example</footer></blockquote>', ['Said one.', 'Anna Example']],
    ['<blockquote>Said one.<footer>— <cite>Anna</cite></footer></blockquote>', ['Said one.', '— Anna']],
    ['<blockquote>Said one.<cite>Anna</cite></blockquote>', ['Said one.\nAnna']],
    ['<blockquote><p>Said one.</p><cite>Anna</cite></blockquote>', ['Said one.', 'Anna']],
  ])('%s', (source, texts) => {
    expect(between(source)).toEqual(texts.map((text) => ['quote', null, text]))
  })
})

describe('what a browser makes of a page', () => {
  const first = (inside: string) =>
    page(inside)
      .blocks.slice(1, -1)
      .map(({ text }) => text)

  test.each([
    ['<x-a><template shadowrootmode="open"><p>In the shadow.</p></template></x-a>', ['In the shadow.']],
    [
      '<x-a><template shadowrootmode="open"><h2><slot name="t">None</slot></h2><slot></slot></template><b slot="t">Title</b><p>Words.</p></x-a>',
      ['Title', 'Words.'],
    ],
    ['<x-a><template shadowrootmode="closed"><p><slot>Else</slot></p></template></x-a>', ['Else']],
    [
      '<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open"><p>Deep.</p></template></x-b></template></x-a>',
      ['Deep.'],
    ],
    ['<template><p>Not shown.</p></template><p>Shown.</p>', ['Shown.']],
  ])('%s', (source, texts) => {
    expect(first(source)).toEqual(texts)
  })

  test.each([
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><a id="x"/><p>Words.</p></body></html>',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><style type="text/css" /></head><body><div/><p>Words.</p></body></html>',
    "<html xmlns='http://www.w3.org/1999/xhtml'><body><script type='a'\n/><p>Words.</p></body></html>",
  ])('what XHTML closes at once swallows nothing: %s', (source) => {
    expect(parseHtml(source).blocks.map(({ text }) => text)).toEqual(['Words.'])
  })

  test('HTML does not close it', () => {
    expect(parseHtml('<body><p>Shown.</p><script/><p>Script.</p></body>').blocks.map(({ text }) => text)).toEqual([
      'Shown.',
    ])
  })
})

describe('what is left out is told', () => {
  const LONG_HIDDEN = 'These words are in a panel that is closed until it is clicked.'

  test.each([
    [
      `<div hidden>${LONG_HIDDEN}</div>`,
      'Hidden parts of the article are left out (1), such as closed tabs and panels.',
    ],
    [
      `<div style="display:none">${LONG_HIDDEN}</div><p aria-hidden="true">${LONG_HIDDEN}</p>`,
      'Hidden parts of the article are left out (2), such as closed tabs and panels.',
    ],
    [
      '<iframe src="https://video.example"></iframe>',
      'Embedded frames, videos and posts are not imported (1 in this article).',
    ],
    [
      '<figure><div><video src="a.mp4"></video></div></figure><object data="x"></object>',
      'Embedded frames, videos and posts are not imported (2 in this article).',
    ],
  ])('%s', (source, note) => {
    const { blocks, notes } = page(source)
    expect([blocks.length, notes]).toEqual([2, [note]])
  })

  test.each([
    '<p hidden>Menu</p>',
    '<iframe width="1" height="1"></iframe>',
    '<iframe style="display:none"></iframe>',
    '<p data-assay-hidden="3">Words.</p>',
  ])('%s is not worth telling', (source) => {
    expect(page(source).notes).toEqual([])
  })

  test('what is hidden outside of the article is not part of it', () => {
    const hidden = `<div class="dialog" hidden>${LONG_HIDDEN}</div>`
    const { notes } = parseHtml(`<body><div>${hidden}</div><article><p>${WORDS.repeat(6)}</p></article></body>`)
    expect(notes).toEqual([])
  })

  test('pictures of a Markdown text', () => {
    expect(parseMarkdown('One ![A dam](a.png) two.').notes).toEqual(['Pictures are not imported (1 in this article).'])
  })
})
