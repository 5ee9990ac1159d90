import { afterEach, expect, it } from 'vitest'
import type { Incoming } from '@shared/interchange/incoming'
import { readReferences } from '@shared/interchange/bibliography/formats'
import { planReferences } from '@shared/interchange/bibliography/plan-references'
import { tellReferences } from '@shared/interchange/bibliography/told'
import { speak } from '@shared/language/language'
import { atOnce } from '@shared/steps'
import { addSource, emptyProject, id, perform } from '../../shared/sample-project'
import { CODES, guid, qde, qdpx, selection, Study, textSource } from './refi/qdpx'

afterEach(() => speak('en'))

const BIBTEX = `@article{a, author = {Doe, Jane and others}, title = {Harbour}, journal = {Ports}, keywords = {ice}}
@misc{b, title = {Elsewhere}, year = {20x}, title = {Twice}}
@misc{c, title = {Ice}, year = 2020, month = may # unheard, title = {Twice}}
@misc{d, title }
`

/** What a reference list would do to the card of a source. */
function references(text: string): Incoming {
  const project = emptyProject()
  perform(project, addSource('harbour'))
  const changes = { title: 'Harbour', publisher: '', authors: ['A. Nobody'] }
  perform(project, { name: 'source.update', input: { sourceId: id('harbour'), changes } })
  const read = atOnce(readReferences(text)!)
  return tellReferences(read, atOnce(planReferences(project, read.references)))
}

const FILE = qdpx({
  'project.qde': qde(
    `${CODES}<Cases><Case guid="${guid('c')}" name="one"/></Cases>
    <Sets><Set guid="${guid('s')}" name="Empty"/></Sets>
    <Sources>${textSource('river', [selection('s1', 6, 10), selection('s2', 9000, 9010), selection('s3', 9, 3)].join(''))}</Sources>`,
  ),
  'sources/river.txt': 'First line, of words.\nSecond line of more words!\n',
})
const project = async (): Promise<Incoming> => new Study().take(FILE)

it('a reference list tells in German what it fills, what it lacks, and how often', () => {
  speak('de')
  const told = references(BIBTEX)
  expect(told.counts).toEqual([
    { what: 'ausgefüllte Quellenkarten', count: 1, note: '3 Werte' },
    { what: 'Einträge zu Quellen, die hier sind', count: 1, note: '' },
  ])
  expect(told.changes).toEqual([
    {
      of: 'Harbour',
      change:
        'Gefunden über den Titel. Füllt aus: Art der Veröffentlichung „Aufsatz in einer Fachzeitschrift“, Erschienen in „Ports“, Zitierschlüssel „a“.',
    },
  ])
  expect(told.notes).toEqual([
    '2 Felder stehen zweimal in ihrem Eintrag; das erste zählt.',
    '1 Name steht in dieser Datei für nichts (unheard).',
    '1 Liste von Verfassern endet mit „and others“, die nicht genannt sind.',
    '1 Datum konnte nicht gelesen werden und wurde ausgelassen.',
  ])
  expect(told.dropped).toContainEqual({
    what: 'Eintrag',
    count: 1,
    why: 'In Zeile 4: Das Feld „title“ hat keinen Wert.',
  })
  expect(told.dropped).toContainEqual({
    what: '„keywords“',
    count: 1,
    why: 'Eine Quellenkarte hat keinen Platz dafür.',
  })
})

it('a list that is none is refused in German', () => {
  speak('de')
  expect(() => atOnce(readReferences('{"a": 1}')!)).toThrow(
    'Diese Datei ist keine Literaturliste. Sie ist JSON ohne eine Liste von Einträgen. Es wurde nichts importiert. Exportieren Sie die Liste als CSL JSON, BibTeX oder RIS.',
  )
})

it('a project of another program tells in German what it brings and why the rest stays out', async () => {
  speak('de')
  const { counts, notes, dropped } = await project()
  expect(counts.map(({ what, count }) => `${count} ${what}`)).toEqual(['2 Codes', '1 Quellen', '1 Stellen'])
  expect(notes).toEqual([
    '„river“: 1 von 1 Markierung an Anfang und Ende von Wörtern bestätigt, Codepunkte. Das ist nicht sicher: Anders gezählt (Codepunkte, Ende eingeschlossen) wäre „line“ stattdessen „line,“. Genommen ist, was am besten passt, und von gleich gut Passendem das, was dem Standard am nächsten ist: Sehen Sie die Stellen an.',
  ])
  expect(dropped.map(({ what, count, why }) => `${count} ${what}: ${why}`)).toEqual([
    '1 Markierungen: In „river“: dort ohne Worte oder über das Ende des Textes hinaus, bei 9.000.',
    '1 Markierungen: In „river“: Ende vor Anfang, bei 9.',
    '1 Gruppen: „Empty“ hat keine Codes.',
    '1 Fälle: Assay hat keine Fälle; die Stellen, die sie nennen, kommen trotzdem herein.',
  ])
})

it('of one text that is refused only the reason is told, since the others come in', async () => {
  speak('de')
  const sources = `<Sources>${textSource('river', '')}</Sources>`
  const { dropped } = await new Study().take(
    qdpx({ 'project.qde': qde(CODES + sources), 'sources/river.txt': 'a\0b\0\0\0' }),
  )
  expect(dropped.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'Texte: „river“: Das ist keine Textdatei: Byte 2 ist null, wie in Programmen und Bildern. Exportieren Sie sie zuerst als Text, Markdown oder HTML.',
  ])
})

it('no report is left untranslated', async () => {
  speak('pseudo')
  const reports = [references(BIBTEX), await project()]
  for (const { counts, changes = [], notes, dropped } of reports) {
    const said = [
      ...counts.flatMap(({ what, note }) => [what, note]),
      ...changes.map(({ change }) => change),
      ...notes,
      ...dropped.flatMap(({ what, why }) => [what, why]),
    ].filter((words) => words !== '')
    expect(said.filter((words) => !/^⟦.*⟧$/.test(words))).toEqual([])
  }
})
