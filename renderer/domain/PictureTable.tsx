import type { PictureTable as Numbers } from '@shared/pictures/picture'
import { InParts } from '@ui/InParts'
import styles from './Picture.module.css'

type PictureTableProps = { title: string; table: Numbers; onOpen: ((key: string) => void) | undefined }

/** The numbers of a picture. */
export function PictureTable({ title, table: { head, rows }, onOpen }: PictureTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys.
    <div className={styles.scroll} role="region" aria-label={`${title}: table`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <InParts
            items={rows}
            around={(more) => (
              <tr>
                <td colSpan={head.length}>{more}</td>
              </tr>
            )}
            render={({ key, cells: [name = '', ...cells] }) => (
              <tr key={key}>
                <th scope="row">
                  {onOpen ? (
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
        </tbody>
      </table>
    </div>
  )
}

/** The numbers as rows of words, the head first. */
export const tableCells = ({ head, rows }: Numbers): (readonly string[])[] => [head, ...rows.map(({ cells }) => cells)]
