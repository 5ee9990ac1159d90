import { Id } from '@shared/fields'
import { MOST_IN_TRAY } from '@shared/ipc/preferences'
import { NewPassage } from '@shared/kinds/passages'
import { newId } from '@shared/new-id'
import { z } from 'zod'
import type { Carried } from './linking'
import { notify } from './notices'
import { currentFolderId, isOpen } from './project-store'
import { projectWords } from './project-words'

/** What says of something dragged that it is passages, also from another window of Assay. */
const TYPE = 'application/x-assay-passages'

/** Any program can drag anything over the window. */
const Dragged = z.strictObject({
  folderId: z.string().max(200),
  passageIds: z.array(Id).max(MOST_IN_TRAY),
  toBe: NewPassage.nullable(),
})
const LONGEST = 4_000_000

/** Whether passages are being dragged; which ones is not said before they are dropped. */
export const carriesPassages = (data: DataTransfer | null): boolean => data?.types.includes(TYPE) === true

/** Gives what is dragged its passages; words dropped in a field stay what they are. */
export function carry(data: DataTransfer | null, { passageIds, toBe }: Carried): void {
  if (!data) return
  data.setData(TYPE, JSON.stringify({ folderId: currentFolderId(), passageIds, toBe }))
  data.effectAllowed = 'copyLink'
}

/** The passages that were dropped; null, and told, when they are of another project or no passages at all. */
export function dropped(data: DataTransfer | null): Carried | null {
  const carried = read(data?.getData(TYPE) ?? '')
  if (carried && isOpen() && carried.folderId === currentFolderId()) {
    // The same words may be dropped more than once.
    return { passageIds: carried.passageIds, toBe: carried.toBe && { ...carried.toBe, id: newId() } }
  }
  notify('warning', projectWords.otherProject)
  return null
}

function read(text: string): z.infer<typeof Dragged> | null {
  if (text.length > LONGEST) return null
  try {
    return Dragged.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
