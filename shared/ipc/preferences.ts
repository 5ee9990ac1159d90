import { z } from 'zod'
import { Arrangement } from '../arrangement'
import { Line } from '../fields'
import { ScaleId } from '../lexicons/scale'

/** More passages are no longer looked through one by one. */
export const MOST_IN_TRAY = 500

/** Commands that the palette lists first. */
export const MOST_RECENT_COMMANDS = 6

/** A part of a risk's detail. */
export const RiskPart = z.enum(['statement', 'judgment', 'assumptions', 'indicators', 'scores', 'history'])
export type RiskPart = z.infer<typeof RiskPart>

/** Tables that are arranged by the analyst. */
const TABLES = ['register', 'library', 'retrieval'] as const
export type TableName = (typeof TABLES)[number]

/** What one person likes on one machine; never part of a project. */
export const Preferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Reading size in CSS pixels. */
  readerSize: z.number().int().min(14).max(22),
  /** How wide the column of the text is. */
  readerWidth: z.enum(['narrow', 'normal', 'wide']),
  /** Whether the map of the marks stands beside the text. */
  minimap: z.boolean(),
  /** Whether hedged language is marked in the text. */
  hedges: z.boolean(),
  /** Name last used, offered for new projects. */
  analystName: Line,
  /** Project id -> the analyst who works here. */
  analystByProject: z.record(z.uuid(), z.uuid()),
  /** Analyst who was merged into another -> that one; whoever worked as the first goes on as the other. */
  goesOnAs: z.record(z.uuid(), z.uuid()),
  /** Projects that were handed over here, until the next analyst says who they are. */
  handedOver: z.array(z.uuid()),
  /** Panel layouts by name: panel id -> percent of the width. */
  layouts: z.record(z.string().max(60), z.record(z.string().max(60), z.number().min(0).max(100))),
  /** The part of a risk that is shown beside the register. */
  riskPart: RiskPart,
  /** Whether one file is shown before it is imported. */
  previewImport: z.boolean(),
  /** Project id -> the passages in its tray, the first put in first. */
  trays: z.record(z.uuid(), z.array(z.uuid()).min(1).max(MOST_IN_TRAY)),
  /** Whether evidence that is opened in one window is shown by the other that has the reader. */
  windowsInStep: z.boolean(),
  /** How tables are arranged, by table and by the id of the project; the one arranged last stands last. */
  arrangements: z.record(z.enum(TABLES), z.record(z.uuid(), Arrangement)),
  /** The lexicon that the register shows the group likelihood in beside the one in force; null for none. */
  otherLexicon: ScaleId.nullable(),
  /** Ids of the commands last run from the palette, the latest first; another version may have others. */
  recentCommands: z.array(z.string().max(60)).max(MOST_RECENT_COMMANDS),
  /** Whether the tour is still to be shown at the start. */
  tour: z.boolean(),
})
export type Preferences = z.infer<typeof Preferences>

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  readerSize: 17,
  readerWidth: 'normal',
  minimap: true,
  hedges: false,
  analystName: '',
  analystByProject: {},
  goesOnAs: {},
  handedOver: [],
  layouts: {},
  riskPart: 'statement',
  previewImport: true,
  trays: {},
  windowsInStep: true,
  arrangements: { register: {}, library: {}, retrieval: {} },
  otherLexicon: null,
  recentCommands: [],
  tour: true,
}
