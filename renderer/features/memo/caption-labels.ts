import type { TreeBlock } from '@shared/memo/memo-tree'
import { type CaptionLabel, captionWords } from '@shared/memo/printed-memo'
import { createContext, useContext } from 'react'

/** The numbers of the tables and figures of the memo that is shown. */
export const CaptionLabels = createContext<ReadonlyMap<TreeBlock, CaptionLabel>>(new Map())

/** "Table 3. What it shows." of a block, as it is printed. */
export const useCaption = (block: TreeBlock & { caption: string }): string =>
  captionWords(block.caption, useContext(CaptionLabels).get(block))
