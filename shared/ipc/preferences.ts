import { z } from 'zod'
import { Arrangement } from '../arrangement'
import { Line } from '../fields'
import { Profile } from '../kinds/memo-layout'
import { SPOKEN_IDS } from '../language/language'
import { ScaleId } from '../lexicons/scale'
import { FIRST_SCALES } from '../lexicons/scales'
import { MARK_LISTS, MOST_OWN_MARKS, OwnMark } from '../memo/handling-marks'
import { ACTUAL_SIZE, ZOOM_STEPS } from '../zoom'
import { BUILT_IN_LAYOUTS } from '../memo/layouts'
import { MOST_OWN_WORDS, OwnWord } from './own-words'

/** More passages are no longer looked through one by one. */
export const MOST_IN_TRAY = 500

/** Commands that the palette lists first. */
export const MOST_RECENT_COMMANDS = 6

/** A part of a risk's detail. */
export const RiskPart = z.enum(['statement', 'judgment', 'assumptions', 'indicators', 'scores', 'history'])
export type RiskPart = z.infer<typeof RiskPart>

/** A part of an inspector that can be folded: of the reader, a score, evidence by stance, a statement or any item. */
export const FoldedPart = z.enum([
  'passages',
  'tags',
  'hedges',
  'terms',
  'impact',
  'confidence',
  'ratings',
  'rationale',
  'level',
  'supports',
  'contradicts',
  'context',
  'in-memo',
  'page',
  'history',
])
export type FoldedPart = z.infer<typeof FoldedPart>

/** Tables that are arranged by the analyst. */
const TABLES = ['register', 'library', 'retrieval'] as const
export type TableName = (typeof TABLES)[number]

/** How often a backup is made while work goes on, in minutes, and how many of the last ones always stay. */
export const BACKUP_MINUTES = { least: 5, most: 240, step: 5 } as const
export const BACKUPS_KEPT = { least: 10, most: 200, step: 5 } as const

/** What one person likes on one machine; never part of a project. */
export const Preferences = z.strictObject({
  /** What the interface speaks; the trial languages are for tests. */
  language: z.enum(['system', ...SPOKEN_IDS]),
  theme: z.enum(['system', 'light', 'dark']),
  /** How much room rows and buttons take. */
  density: z.enum(['comfortable', 'compact']),
  /** How large all of a window is, in percent. */
  zoom: z
    .number()
    .int()
    .min(ZOOM_STEPS[0])
    .max(ZOOM_STEPS.at(-1) ?? ACTUAL_SIZE),
  /** Whether things move: as the system says, or never. */
  motion: z.enum(['system', 'reduced']),
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
  /** Parts of inspectors that were opened or folded by hand, and which of the two. */
  openParts: z.partialRecord(FoldedPart, z.boolean()),
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
  /** The built-in scales that a new project begins with, and its handling mark. */
  newLexicon: ScaleId,
  newImpactScale: ScaleId,
  newMatrix: ScaleId,
  newHandling: Line,
  /** The template that a new memo begins with, and the standard it is held against. */
  newTemplate: z.enum(BUILT_IN_LAYOUTS.map(({ key }) => key)),
  newProfile: z.enum(['template', ...Profile.options]),
  /** Lists of handling marks that are offered, and the marks of one's own. */
  markLists: z.array(z.enum(MARK_LISTS.map(({ key }) => key))),
  ownMarks: z.array(OwnMark).max(MOST_OWN_MARKS),
  /** Whether spelling is checked, by the dictionaries that are there. */
  spelling: z.boolean(),
  /** Words that count as right in every language that is checked; the one added last stands last. */
  ownWords: z.array(OwnWord).max(MOST_OWN_WORDS),
  /** Minutes between two backups while work goes on. */
  backupMinutes: z.number().int().min(BACKUP_MINUTES.least).max(BACKUP_MINUTES.most),
  /** How many of the last backups always stay. */
  backupsKept: z.number().int().min(BACKUPS_KEPT.least).max(BACKUPS_KEPT.most),
  /** Ids of the commands last run from the palette, the latest first; another version may have others. */
  recentCommands: z.array(z.string().max(60)).max(MOST_RECENT_COMMANDS),
  /** Whether the tour is still to be shown at the start. */
  tour: z.boolean(),
})
export type Preferences = z.infer<typeof Preferences>

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'system',
  theme: 'system',
  density: 'comfortable',
  zoom: ACTUAL_SIZE,
  motion: 'system',
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
  openParts: {},
  previewImport: true,
  trays: {},
  windowsInStep: true,
  arrangements: { register: {}, library: {}, retrieval: {} },
  otherLexicon: null,
  newLexicon: FIRST_SCALES.lexicon.id,
  newImpactScale: FIRST_SCALES.impactScale.id,
  newMatrix: FIRST_SCALES.matrix.id,
  newHandling: '',
  newTemplate: 'icd-203',
  newProfile: 'template',
  markLists: ['tlp'],
  ownMarks: [],
  spelling: false,
  ownWords: [],
  backupMinutes: 15,
  backupsKept: 10,
  recentCommands: [],
  tour: true,
}
