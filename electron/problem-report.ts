import { reportWords } from './report-words'
import { entitiesOf, type Project } from '@shared/document/project'
import type { AppInfo } from '@shared/ipc/contract'
import type { Preferences } from '@shared/ipc/preferences'
import type { NetworkLog, ReportChoice, ReportPart } from '@shared/ipc/settings'
import { KINDS } from '@shared/kinds/registry'
import type { Shortcuts } from '@shared/shortcuts/shortcuts'
import { ZipFile } from './exporting/zip-file'

/** What a report is made of. */
export type Reported = {
  info: AppInfo
  preferences: Preferences
  shortcuts: Shortcuts
  network: NetworkLog
  /** What failed, without the words of failures. */
  log: string
  /** The open project, as far as whoever reports may see it; null when there is none. */
  project: { document: Project; seq: number; readOnly: string | null } | null
  now: string
}

/** Preferences that hold no name, no word and no id of a project. */
const PLAIN_PREFERENCES = [
  'theme',
  'density',
  'zoom',
  'motion',
  'readerSize',
  'readerWidth',
  'minimap',
  'hedges',
  'previewImport',
  'windowsInStep',
  'newLexicon',
  'newImpactScale',
  'newMatrix',
  'newTemplate',
  'newProfile',
  'markLists',
  'spelling',
  'backupMinutes',
  'backupsKept',
  'riskPart',
] as const satisfies readonly (keyof Preferences)[]

/** The files of a report, in their order. Words of the project are in none of them unless that is chosen. */
export function reportParts(reported: Reported, { words, withProject }: ReportChoice): ReportPart[] {
  const { project, now, info, network, log } = reported
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
  const settings = Object.fromEntries(PLAIN_PREFERENCES.map((name) => [name, reported.preferences[name]]))
  return [
    ...(words.trim() === ''
      ? []
      : [{ name: 'what-happened.txt', about: reportWords.words, text: `${words.trim()}\n` }]),
    { name: 'versions.json', about: reportWords.versions, text: json({ made: now, ...info }) },
    { name: 'settings.json', about: reportWords.settings, text: json(settings) },
    { name: 'shortcuts.json', about: reportWords.shortcuts, text: json(reported.shortcuts) },
    { name: 'network.json', about: reportWords.network, text: json(network) },
    { name: 'assay.log', about: reportWords.log, text: log },
    ...(project ? [{ name: 'counts.json', about: reportWords.counts, text: json(countsOf(project)) }] : []),
    ...(project && withProject
      ? [
          {
            name: 'project.json',
            about: reportWords.project,
            text: json(project.document),
          },
        ]
      : []),
  ]
}

const countsOf = ({ document, seq, readOnly }: NonNullable<Reported['project']>) => ({
  changes: seq,
  readOnly: readOnly !== null,
  ...Object.fromEntries(KINDS.map((kind) => [kind, entitiesOf(document, kind).length])),
})

/** The report as a zip. */
export function reportZip(parts: readonly ReportPart[]): Uint8Array {
  const zip = new ZipFile()
  for (const { name, text } of parts) zip.begin(name).push(new TextEncoder().encode(text), true)
  return zip.end()
}
