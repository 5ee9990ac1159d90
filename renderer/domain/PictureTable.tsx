import type { PictureTable as Numbers } from '@shared/pictures/picture'
import { ReadTable } from '@ui/ReadTable'
import { pictureWords } from './picture-words'
import styles from './Picture.module.css'

type PictureTableProps = { title: string; table: Numbers; onOpen: ((key: string) => void) | undefined }

/** The numbers of a picture. */
export function PictureTable({ title, table: { head, rows }, onOpen }: PictureTableProps) {
  return (
    <ReadTable
      label={pictureWords.tableOf(title)}
      head={head}
      rows={rows}
      render={({ key, cells: [name = '', ...cells], leadsNowhere }) => (
        <tr key={key}>
          <th scope="row">
            {onOpen && !leadsNowhere ? (
              <button type="button" className={styles.open} onClick={() => onOpen(key)}>
                {name}
              </button>
            ) : (
              name
            )}
          </th>
          {cells.map((words, column) => (
            <td key={column}>{words}</td>
          ))}
        </tr>
      )}
    />
  )
}

/** The numbers as rows of words, the head first. */
export const tableCells = ({ head, rows }: Numbers): (readonly string[])[] => [head, ...rows.map(({ cells }) => cells)]
