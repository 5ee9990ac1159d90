import { afterEach, expect, it } from 'vitest'
import { annotationFormats } from '@shared/interchange/annotations/annotation-words'
import { OUTGOING } from '@shared/interchange/outgoing'
import { speak } from '@shared/language/language'
import { closingWords, STILL_RUNNING } from '../../../electron/closing-words'
import { ENDING_NAMES } from '../../../electron/ending-names'
import { sortOut } from '../../../electron/importing/sort-out'
import { dialogFilters } from '../../../electron/importing/formats/formats'
import { diskWords } from '../../../electron/storage/disk-words'

afterEach(() => speak('en'))

it('dialogs, closing questions and failures of the disk are of the language that is spoken', () => {
  speak('de')
  expect(closingWords.unsaved(1, 'Hafen')).toBe('1 Änderung an „Hafen“ ist nicht auf dem Datenträger.')
  expect(closingWords.unsaved(1200, 'Hafen')).toBe('1.200 Änderungen an „Hafen“ sind nicht auf dem Datenträger.')
  expect(STILL_RUNNING.import).toBe('Ein Import läuft noch.')
  expect(ENDING_NAMES.xlsx).toBe('Excel-Arbeitsmappe')
  expect(dialogFilters().map(({ name }) => name)).toEqual([
    'Artikel',
    'Reiner Text',
    'Markdown',
    'Webseite',
    'Word-Dokument',
    'OpenDocument-Text',
    'E-Book',
    'E-Mail',
    'Webseite in einer Datei',
    'PDF-Dokument',
    'Alle Dateien',
  ])
  expect(diskWords(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('Der Datenträger ist voll')
})

it('what a folder has that is not imported is counted in German', () => {
  speak('de')
  expect(sortOut(['a.html', '.b', 'c.exe', 'd.exe']).left).toEqual([
    '1 versteckte Datei',
    '2 Dateien von Arten, die Assay nicht liest: .exe (2)',
  ])
})

it('formats for other programs are offered in the language that is spoken when they are', () => {
  speak('de')
  expect(OUTGOING['web-annotation'].options.map(({ label }) => label)).toEqual(['Form'])
  expect(OUTGOING.json.name).toBe('Projekt als JSON')
  expect(annotationFormats.noAddress(1)).toBe(
    '1 Quelle hat keine Adresse: Hypothesis kann ihre Stellen nirgends zeigen.',
  )
  speak('en')
  expect(OUTGOING.json.name).toBe('Project as JSON')
})
