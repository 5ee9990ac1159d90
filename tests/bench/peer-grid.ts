import type { Page } from '@playwright/test'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Place, PlainData } from './register-places'

/** The build of ag-grid-community for pages without a bundler, with all of its modules. */
const AG_GRID = join(
  dirname(createRequire(import.meta.url).resolve('ag-grid-community')),
  '../ag-grid-community.min.js',
)

/** As wide and high as the register in a window of Assay. */
const SIZE = { width: 904, height: 703 }

export const PEER: Place = {
  open: '#open',
  opened: '.ag-row .ag-cell',
  leave: '#close',
  grid: '[role=grid]',
  header: (columnId) => `.ag-header-cell[col-id="${columnId}"] .ag-header-cell-label`,
  sorted: (columnId) => `.ag-header-cell[col-id="${columnId}"]`,
  filter: '#filter',
  cell: (row, columnId) => `.ag-row[row-index="${row}"] [col-id="${columnId}"]`,
  scroller: '.ag-grid-viewport',
}

/** What the page has of ag-grid 36. */
type AgGrid = {
  createGrid: (
    container: HTMLElement,
    options: object,
  ) => { setGridOption: (name: string, value: unknown) => void; destroy: () => void }
}
type Cell = { data: { id: string; texts: Record<string, string> }; value: unknown; newValue: string }

/** Lays out a page where #open makes ag-grid's grid of the data, #close takes it away, and #filter filters it. */
export async function layOutPeer(page: Page, data: PlainData): Promise<void> {
  await page.addScriptTag({ path: AG_GRID })
  await page.evaluate(
    ({ columns, rows, size }) => {
      const { createGrid } = (globalThis as unknown as { agGrid: AgGrid }).agGrid
      document.body.innerHTML =
        '<button id="open">Open</button><button id="close">Close</button><input id="filter"><div id="grid"></div>'
      const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!
      Object.assign(find('#grid').style, { width: `${size.width}px`, height: `${size.height}px` })
      const percent = {
        valueFormatter: ({ value }: Cell) => (typeof value === 'number' ? `${value}%` : ''),
        valueParser: ({ newValue }: Cell) => Number.parseFloat(newValue),
      }
      const shownAs = (id: string) =>
        rows.some(({ values, texts }) => (values[id] ?? '') !== texts[id])
          ? { valueFormatter: ({ data: { texts } }: Cell) => texts[id] }
          : {}
      const columnDefs = columns.map(({ id, header, width, grow, editable }, index) => ({
        field: id,
        headerName: header,
        width,
        editable,
        ...(grow && { flex: 1, minWidth: width }),
        ...(index < 2 && { pinned: 'left' }),
        ...(id === 'likelihood' ? percent : shownAs(id)),
      }))
      const options = {
        columnDefs,
        rowData: rows.map(({ id, values, texts }) => ({ id, texts, ...values })),
        getRowId: ({ data: { id } }: Cell) => id,
        rowHeight: 32,
        headerHeight: 34,
        animateRows: false,
      }
      let grid: ReturnType<AgGrid['createGrid']> | undefined
      find('#open').addEventListener('click', () => {
        grid = createGrid(find('#grid'), options)
      })
      find('#close').addEventListener('click', () => grid?.destroy())
      const filter = find<HTMLInputElement>('#filter')
      filter.addEventListener('input', () => grid?.setGridOption('quickFilterText', filter.value))
    },
    { ...data, size: SIZE },
  )
}
