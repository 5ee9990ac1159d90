import type { ReadTable, Sheet } from '@shared/interchange/tables/sheet'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { short } from '@shared/words/short'
import { missingPart } from '@shared/packed/refusals'
import { relationsOf } from '../relations'
import { type Parts, unzip } from '@shared/packed/unzip'
import { refuseNoWorkbook } from '../what-it-is'
import { attribute, child, elementsIn, optionalPart, requiredPart } from '../xml'
import { numberFormats } from './number-formats'
import { readSheet, type Workbook } from './read-sheet'
import { sheetWords } from './sheet-words'
import { sharedStrings } from './strings'

/** The sheets of a workbook (ECMA-376) as the words they show. Formulas are never computed: their last result counts. */
export function parseTable(bytes: Uint8Array): ReadTable {
  const parts = unzip(bytes)
  refuseNoWorkbook(parts)
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const root = requiredPart(parts, main)
  const relations = relationsOf(parts, main)
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target ?? null
  const workbook: Workbook = {
    strings: sharedStrings(parts, partOf('sharedStrings')),
    formats: numberFormats(parts, partOf('styles')),
    countsFrom1904: /^(?:1|true)$/.test(attribute(child(root, 's:workbookPr'), 'date1904')),
    left: { characters: LIMITS.tableCharacters },
  }
  const listed = [...elementsIn(child(root, 's:sheets') ?? root)].slice(0, LIMITS.tableSheets)
  const sheets = listed.flatMap((element): Sheet[] => {
    const relation = relations.find(({ id }) => id === relationId(element))
    // A chart or a macro sheet has no rows.
    return relation?.type === 'worksheet' ? [sheetOf(parts, element, relation.target, workbook)] : []
  })
  if (sheets.every(({ rows, notes }) => rows.length === 0 && notes.length === 0)) {
    throw new Refusal('no-rows', sheetWords.noRows)
  }
  return { sheets, notes: [] }
}

function sheetOf(parts: Parts, element: Element, part: string, workbook: Workbook): Sheet {
  const root = optionalPart(parts, part)
  if (!root) throw missingPart(part)
  const { notes, ...sheet } = readSheet(root, workbook)
  const isHidden = /^(?:hidden|veryHidden)$/.test(attribute(element, 'state'))
  return {
    name: short(attribute(element, 'name'), LIMITS.line),
    ...sheet,
    notes: isHidden ? [sheetWords.hiddenSheet, ...notes] : notes,
    ...(isHidden && { isHidden }),
  }
}

/** The one attribute of a sheet that is named in another namespace, of which there are two. */
const relationId = (element: Element): string =>
  [...element.attributes].find(
    ({ localName, namespaceURI }) => localName === 'id' && namespaceURI?.endsWith('relationships'),
  )?.value ?? ''
