import { decodeText } from '@shared/encoding/decode-text'
import { speak } from '@shared/language/language'
import { afterEach, expect, test } from 'vitest'
import { parseBundle } from '../../../renderer/parser/parse-bundle'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { parseWhole } from '../../../renderer/parser/parse-whole'
import { parseTable } from '../../../renderer/parser/packed/xlsx/parse-table'
import { docxFiles, p, packed, r } from './packed/documents'
import { multipart, utf8 } from './mime/messages'
import { madePdf } from './pdf/made-pdf'

afterEach(() => speak('en'))

const TEXT = 'Content-Type: text/plain; charset=utf-8\r\n\r\n'
const ATTACHED = 'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nx'
const mail = (body: string): Uint8Array => utf8(`From: Anna <anna@example.org>\r\nSubject: Port\r\n${body}`)
const MAIL = mail(multipart('mixed', [`${TEXT}Words \uFFFD\uFFFD.`], [ATTACHED]))
const WORD = packed(docxFiles(p(r('Ten days.'))))

const notesOf = async (bytes: Uint8Array, format: 'eml' | 'pdf' | 'docx'): Promise<string[]> =>
  (await parseBundle(bytes, format)).notes
const refusalOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
    return ''
  } catch (failure) {
    return failure instanceof Error ? failure.message : ''
  }
}

test('notes on a mail and on a PDF are in German, of one and of many', async () => {
  speak('de')
  expect(await notesOf(MAIL, 'eml')).toEqual([
    'Anhänge werden nicht importiert (1): „a.pdf“.',
    '2 Zeichen konnten nicht gelesen werden und sind als � gezeigt.',
  ])
  expect(await notesOf(mail(`${TEXT}Words \uFFFD.`), 'eml')).toEqual([
    '1 Zeichen konnte nicht gelesen werden und ist als � gezeigt.',
  ])
  const page = await madePdf([
    [
      { text: 'Words of a page.', x: 60, y: 700 },
      { text: 'Beyond.', x: 3000, y: 700 },
    ],
  ])
  expect(await notesOf(page, 'pdf')).toEqual(['Ausgelassen: 7 Buchstaben jenseits des Seitenrands.'])
})

test('refusals are in German', async () => {
  speak('de')
  expect(await refusalOf(() => parseBundle(utf8('X: y\r\n\r\nWords.'), 'eml'))).toBe(
    'Das ist keine E-Mail: Sie nennt keinen Absender, kein Datum und keinen Betreff. Es wurde nichts importiert. Wenn es ein Text ist, benennen Sie die Datei um, sodass sie auf .txt endet, und importieren Sie sie noch einmal.',
  )
  expect(await refusalOf(() => parseBundle(WORD, 'odt'))).toBe(
    'Das ist ein Word-Dokument (.docx) unter anderem Namen. Es wurde nichts importiert. Benennen Sie die Datei um, sodass sie auf .docx endet, und importieren Sie sie noch einmal.',
  )
  expect(await refusalOf(() => parseTable(WORD))).toBe(
    'Das ist ein Word-Dokument (.docx); so etwas wird nicht als Tabelle gelesen. Es wurde nichts importiert. Speichern Sie es als Excel-Arbeitsmappe (.xlsx) oder als CSV.',
  )
  expect(await refusalOf(() => parseBundle(utf8('no PDF'), 'pdf'))).toMatch(
    /^Diese Datei lässt sich nicht als PDF lesen\. Die Datei ist beschädigt oder unvollständig\./,
  )
})

test('where a card has its values from is said in German', () => {
  speak('de')
  const page = parseHtml(
    '<html lang="de"><head><title>Hafen</title><meta name="author" content="Anna Ahr"></head><body><h1>Hafen</h1><p>Worte.</p></body></html>',
  )
  expect(page.from).toMatchObject({
    authors: 'die Metaangabe „author“ der Seite',
    language: 'die Sprachangabe der Seite',
  })
})

test('what is assumed of an encoding speaks of the file or of the mail', () => {
  speak('de')
  const bytes = Uint8Array.from([...utf8('caf'), 0xe9, ...utf8(' au lait')])
  expect([decodeText(bytes).notes, decodeText(bytes, null, 'mail').notes]).toEqual([
    ['Die Datei nennt ihre Zeichenkodierung nicht; gelesen als windows-1252. Prüfen Sie Umlaute und Akzente.'],
    ['Die E-Mail nennt ihre Zeichenkodierung nicht; gelesen als windows-1252. Prüfen Sie Umlaute und Akzente.'],
  ])
})

test('nothing that the parser says is left untranslated', async () => {
  speak('pseudo')
  const whole = await parseWhole(Buffer.from(WORD).toString('base64'), 'docx')
  const said = [
    ...(await notesOf(MAIL, 'eml')),
    ...whole.unlisted,
    await refusalOf(() => parseBundle(utf8('X: y\r\n\r\nWords.'), 'eml')),
    await refusalOf(() => parseBundle(WORD, 'epub')),
    await refusalOf(() => parseBundle(utf8('no PDF'), 'pdf')),
    ...Object.values((await parseBundle(MAIL, 'eml')).from ?? {}),
  ]
  expect(said.filter((words) => !/^⟦.*⟧$/s.test(words))).toEqual([])
})
