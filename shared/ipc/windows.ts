import { z } from 'zod'
import { type Screen, SCREENS } from '../commands/command'
import { Id } from '../fields'
import { call, Nothing } from './call'

/** What a window may be asked to show: a screen, and the thing on it. */
export const WindowPlace = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('library'), sourceId: Id.nullable() }),
  z.strictObject({ screen: z.literal('reader'), sourceId: Id.nullable(), passageId: Id.nullable() }),
  z.strictObject({ screen: z.literal('codebook'), tagId: Id.nullable() }),
  z.strictObject({ screen: z.literal('risks'), riskId: Id.nullable() }),
  z.strictObject({ screen: z.literal('matrix'), riskId: Id.nullable() }),
  z.strictObject({ screen: z.literal('memo'), memoId: Id.nullable() }),
  z.strictObject({ screen: z.literal('search') }),
  z.strictObject({ screen: z.literal('retrieval'), queryId: Id.nullable() }),
  z.strictObject({ screen: z.literal('history') }),
  z.strictObject({ screen: z.literal('scales') }),
  z.strictObject({ screen: z.literal('settings') }),
  z.strictObject({ screen: z.literal('sessions'), sessionId: Id.nullable() }),
  z.strictObject({ screen: z.literal('outcomes'), riskId: Id.nullable() }),
  z.strictObject({ screen: z.literal('desk'), riskId: Id.nullable() }),
  z.strictObject({ screen: z.literal('tagging'), taggingId: Id.nullable() }),
])
export type WindowPlace = z.infer<typeof WindowPlace>

/** How far somebody has read in a text: the canonical offset at the top of the view. */
export const ReadingTop = z.strictObject({ versionId: Id, offset: z.int().min(0) })
export type ReadingTop = z.infer<typeof ReadingTop>

/** Where the analyst is in a window: its place, and how far the text is read that is shown there; null for no text. */
export const Standing = z.strictObject({ place: WindowPlace, top: ReadingTop.nullable() })
export type Standing = z.infer<typeof Standing>

/**
 * What a window begins with: a place, or the screen alone where no more is known of it, how far its text was read, and who
 * worked at it before the program ended; null for who is chosen in the project.
 */
export type WindowStart = {
  place: WindowPlace | { screen: WindowPlace['screen'] }
  top: ReadingTop | null
  analystId: string | null
}

/** What a command does to the window it is given in. */
export const WindowAct = z.enum(['fullScreen', 'close'])
export type WindowAct = z.infer<typeof WindowAct>

/** What a window may ask about itself and the other windows on the project. */
export const windowCalls = {
  /** Says which screen the window shows now. */
  'window.shows': call<null>()(z.strictObject({ screen: z.enum(SCREENS) })),
  /** Says where the analyst is in the window, for the next start. */
  'window.standsAt': call<null>()(Standing),
  /** Says which analyst works at the window. */
  'window.worksAs': call<null>()(z.strictObject({ analystId: Id })),
  /** What the window was opened to show, or showed before the program ended; null for one that was opened by itself. */
  'window.start': call<WindowStart | null>()(Nothing),
  /** Opens one more window there. */
  'window.open': call<null>()(z.strictObject({ place: WindowPlace })),
  /** Shows it in the window that was used last of the others, or in a new one. */
  'window.beside': call<null>()(z.strictObject({ place: WindowPlace })),
  /** Shows it in the other windows that are on that screen; false where none is, or is any more. */
  'window.lead': call<boolean>()(z.strictObject({ place: WindowPlace })),
  /** Puts this window on the left of its display and the next on the right. */
  'window.tile': call<null>()(Nothing),
  /** Does it to the window that asks. */
  'window.act': call<null>()(z.strictObject({ act: WindowAct })),
} as const

/** What the main process tells a window about the others. */
export type WindowEvents = {
  /** The screens of the other windows. */
  'windows.changed': { others: Screen[] }
  /** This one is to show it, since another window asked for that. */
  'window.goTo': WindowPlace
  /** Another window shows this on the same screen, or goes there, and leads this one. */
  'window.led': WindowPlace
}
