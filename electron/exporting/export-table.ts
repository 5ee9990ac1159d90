import type { TableFormat } from '@shared/interchange/tables/formats'
import type { Table } from '@shared/interchange/tables/table'
import { tableToMarkdown, tableToText } from '@shared/interchange/tables/table-text'
import { sliced } from '../in-slices'

/** A table as the bytes of a file. */
export async function exportTable(table: Table, format: TableFormat): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return inUtf8(await sliced(tableToText(table, ',')))
    case 'tsv':
      return inUtf8(await sliced(tableToText(table, '\t')))
    case 'md':
      return inUtf8(await sliced(tableToMarkdown(table)))
    case 'xlsx':
      return sliced((await import('./table-xlsx')).tableXlsx(table))
  }
}

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
