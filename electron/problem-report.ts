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
    ...(words.trim() === '' ? [] : [{ name: 'what-happened.txt', about: 'What you wrote', text: `${words.trim()}\n` }]),
    { name: 'versions.json', about: 'Assay, what it is built on, and the system', text: json({ made: now, ...info }) },
    { name: 'settings.json', about: 'Settings, without names and words', text: json(settings) },
    { name: 'shortcuts.json', about: 'The keys you changed', text: json(reported.shortcuts) },
    { name: 'network.json', about: 'Connections that were refused', text: json(network) },
    { name: 'assay.log', about: 'What failed and where in the program, without the words of failures', text: log },
    ...(project
      ? [{ name: 'counts.json', about: 'How much is in the open project', text: json(countsOf(project)) }]
      : []),
    ...(project && withProject
      ? [
          {
            name: 'project.json',
            about: 'The open project as you see it: titles, passages, notes, risks, memos; no whole source',
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
