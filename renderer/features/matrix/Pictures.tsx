import { DrawnPicture } from '@domain/DrawnPicture'
import { sourcesInOrder } from '@shared/document/queries/query'
import { originKey } from '@shared/kinds/sources'
import { choose, goTo, type MatrixPicture } from '@state/place'
import { currentProject } from '@state/project-store'
import { Tabs } from '@ui/Tabs'
import type { ReactNode } from 'react'
import styles from './MatrixScreen.module.css'
import { matrixWords, PICTURE_NAMES } from './matrix-words'

const PICTURES: readonly MatrixPicture[] = ['matrix', 'balance', 'leave-out', 'pairs']

type PicturesProps = { chosen: MatrixPicture; onOpen: (riskId: string) => void; children: ReactNode }

/** The pictures of all risks: the matrix, and those that say what it and the risks rest on. */
export const Pictures = ({ chosen, onOpen, children }: PicturesProps) => (
  <Tabs
    label={matrixWords.pictures}
    tabs={PICTURES.map((id) => ({ id, label: PICTURE_NAMES[id] }))}
    chosen={chosen}
    onChoose={(picture) => choose({ screen: 'matrix', picture })}
  >
    <div className={styles.screen}>
      {chosen === 'matrix' && children}
      {chosen === 'balance' && <DrawnPicture name={{ kind: 'balance' }} onOpen={onOpen} />}
      {chosen === 'leave-out' && <DrawnPicture name={{ kind: 'leave-out' }} onOpen={openSource} />}
      {chosen === 'pairs' && <DrawnPicture name={{ kind: 'pairs' }} onOpen={onOpen} />}
    </div>
  </Tabs>
)

/** The card of what a row stands for: of a source, or of the first that shares an origin. */
function openSource(key: string): void {
  const source = sourcesInOrder
    .ask(currentProject())
    .find((each) => key === `source ${each.id}` || key === `origin ${originKey(each)}`)
  if (source) goTo({ screen: 'library', sourceId: source.id })
}
