import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../../renderer/parser/days/parse-day'
import { parseHtml } from '../../../renderer/parser/parse-html'

const WORDS = 'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
const about = (head: string, above = '', lang = 'en') =>
  parseHtml(
    `<html lang="${lang}"><head>${head}</head><body><main><h1>Closed for now</h1>${above}<div><p>${WORDS.repeat(6)}</p></div></main></body></html>`,
  )
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('days', () => {
  test.each([
    ['22. Februar 2020', '2020-02-22'],
    ['22. Feb. 2020', '2020-02-22'],
    ['Samstag, 22. März 2020, 18:30 Uhr', '2020-03-22'],
    ['3. Jänner 2020', '2020-01-03'],
    ['22.02.2020', '2020-02-22'],
    ['Stand: 5.3.2020, 10:00', '2020-03-05'],
    ['22. 2. 2020', '2020-02-22'],
    ['le 1er août 2020', '2020-08-01'],
    ['22 février 2020', '2020-02-22'],
    ['22 de febrero de 2020', '2020-02-22'],
    ['22 de febrero del 2020', '2020-02-22'],
    ['5 de setiembre de 2020', '2020-09-05'],
    ['22 de fevereiro de 2020', '2020-02-22'],
    ['1º de março de 2020', '2020-03-01'],
    ['22 febbraio 2020', '2020-02-22'],
    ['22 februari 2020', '2020-02-22'],
    ['22 lutego 2020', '2020-02-22'],
    ['22 февраля 2020 г.', '2020-02-22'],
    ['22 лютого 2020', '2020-02-22'],
    ['22. února 2020', '2020-02-22'],
    ['2020. február 22.', '2020-02-22'],
    ['22 helmikuuta 2020', '2020-02-22'],
    ['22. helmikuuta 2020', '2020-02-22'],
    ['den 22 februari 2020', '2020-02-22'],
    ['22 Şubat 2020', '2020-02-22'],
    ['22 Φεβρουαρίου 2020', '2020-02-22'],
    ['22 Februari 2020', '2020-02-22'],
    ['22 فبراير 2020', '2020-02-22'],
    ['٢٢ فبراير ٢٠٢٠', '2020-02-22'],
    ['22 फ़रवरी 2020', '2020-02-22'],
    ['2019年04月28日', '2019-04-28'],
    ['2019年4月28日（日）', '2019-04-28'],
    ['2019년 4월 28일', '2019-04-28'],
    ['2019. 4. 28.', '2019-04-28'],
    ['２０１９年４月２８日', '2019-04-28'],
    ['2019.04.28 10:00', '2019-04-28'],
    ['Posted on 22-Feb-2020', '2020-02-22'],
    ['February 22, 2020 | Updated March 1, 2020', '2020-02-22'],
    ['22 Smarch 2020', null],
    ['31.02.2020', null],
    ['1.2.3.2020', null],
    ['03/04/2025', null],
    ['0001-01-01', null],
    ['1970-01-01T00:00:00Z', null],
    ['1969-12-31', null],
    ['1900-01-01', null],
    ['平成元年1月8日', '1989-01-08'],
    ['令和4年3月5日', '2022-03-05'],
    ['昭和64年1月7日', '1989-01-07'],
    ['۱ فروردین ۱۴۰۱', '2022-03-21'],
    ['30 اسفند 1399', '2021-03-20'],
    ['30 اسفند 1400', null],
    ['١٢ شعبان ١٤٤٣', null],
    ['5 มีนาคม 2565', '2022-03-05'],
    ['5 มีนาคม 2022', '2022-03-05'],
    ['5 March 2565', null],
    ['5 במרץ 2022', '2022-03-05'],
    ['11/23/2019', '2019-11-23'],
    ['23/11/2019', '2019-11-23'],
    ['05/05/2022', '2022-05-05'],
    ['11/12/2019', null],
    ['13/13/2019', null],
    ['11/23/19', null],
    ['1646481600', '2022-03-05'],
    ['1646481600000', '2022-03-05'],
    ['2 hours ago', null],
    ['1449-12-31', null],
    ['1848-02-21', '1848-02-21'],
    ['9999-12-31', null],
    [`${new Date().getUTCFullYear() + 2}-01-01`, null],
  ])('of %j is %j', (written, day) => {
    expect(parseDay(written)).toBe(day)
  })

  test('as every language writes them come back', () => {
    const languages = [
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'pl',
      'ru',
      'uk',
      'cs',
      'sv',
      'da',
      'fi',
      'tr',
      'id',
      'ja',
      'zh',
      'ko',
      'hu',
      'ro',
      'el',
      'bg',
      'ar-EG',
      'en-US',
      'en-GB',
    ]
    const date = fc.date({ min: new Date('1975-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, fc.constantFrom(...languages), (day, language) => {
        const written = day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' })
        expect([written, parseDay(written)]).toEqual([written, day.toISOString().slice(0, 10)])
      }),
    )
  })

  test('any text is a day or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDay(text) ?? '2020-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
    )
  })

  test.each([
    ['2020-02-22T01:30:00Z', '<time>February 21, 2020</time>', '2020-02-21'],
    ['2020-02-21T23:30:00.000Z', '<time datetime="2020-02-22T00:30:00+01:00">today</time>', '2020-02-22'],
    ['2020-02-21T23:00:00+00:00', '<span class="datum">22. Februar 2020</span>', '2020-02-22'],
    ['2020-02-22T01:30:00Z', '<time>February 20, 2020</time>', '2020-02-22'],
    ['2020-02-22T01:30:00-05:00', '<time>February 21, 2020</time>', '2020-02-22'],
    ['2020-02-22', '<time>February 21, 2020</time>', '2020-02-22'],
    ['2020-02-22T01:30:00Z', '', '2020-02-22'],
  ])('in UTC may be another on the page: %s beside %s', (datePublished, above, day) => {
    expect(about(ld({ '@type': 'Article', datePublished }), above, 'de').published).toBe(day)
  })

  test.each([
    ['<p class="date">22 février 2020</p>', '2020-02-22'],
    ['<div class="entry-meta">Posted by Anna on 22 February 2020</div>', '2020-02-22'],
    ['<span class="publish-date">2019年04月28日</span>', '2019-04-28'],
    ['<p class="date">Updated 1 March 2020</p><p class="date">22 February 2020</p>', '2020-02-22'],
    ['<div class="related-date">22 February 2020</div>', null],
    ['<p class="date">Published 22 February 2020, updated 1 March 2020</p>', '2020-02-22'],
    ['<p class="date">Aktualisiert am 1. März 2020, veröffentlicht am 22. Februar 2020</p>', '2020-02-22'],
    ['<p class="date">Printed on 1 March 2020</p>', null],
    ['<p class="date">Stand: 1.3.2020</p>', null],
    ['<p>22 February 2020</p>', '2020-02-22'],
    [
      '<time datetime="2020-03-01T00:00:00Z">Updated 1 March 2020</time><time datetime="2020-02-22T10:00:00+01:00">22 February 2020</time>',
      '2020-02-22',
    ],
  ])('shown by the page only: %s', (above, day) => {
    expect(about('', above).published).toBe(day)
  })

  test('of a banner above the headline is today', () => {
    const banner = '<div class="date">26 November 2026</div>'
    expect(parseHtml(`<body>${banner}<h1>Closed</h1><p>${WORDS.repeat(6)}</p></body>`).published).toBeNull()
  })

  test('that nobody publishes on gives way to the next', () => {
    const head = ld({ '@type': 'Article', datePublished: '0001-01-01T00:00:00' })
    expect(about(`${head}<meta name="date" content="2020-02-22">`).published).toBe('2020-02-22')
  })
})
