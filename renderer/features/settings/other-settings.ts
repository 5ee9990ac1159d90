import { BACKUP_MINUTES, BACKUPS_KEPT, DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { folderControl, ReportControl, resetControl, VersionsControl } from './AboutControls'
import { commandControl } from './CommandControl'
import { ListsControl, NewMarkControl, OwnMarksControl } from './MarksControls'
import { NetworkLogControl, TrialControl } from './NetworkControls'
import { choice, numbers, onOff, type Setting, type SettingsSection } from './SettingKinds'
import { KeysControl, KeysFileControl } from './ShortcutControls'
import { DictionariesControl } from './SpellingControl'

/** What is done rather than set: it has no default. */
const act = (words: Pick<Setting, 'title' | 'hint' | 'also' | 'Control'>): Setting => ({
  ...words,
  names: [],
  standard: null,
})

export const MARKS: SettingsSection = {
  part: 'marks',
  title: 'Handling marks',
  lead: 'What is printed on every page of a memo to say how it may be handled. A project keeps its mark in its details.',
  settings: [
    {
      title: 'Lists',
      hint: 'Their marks are offered where a mark is typed.',
      also: 'TLP NATO UK classification',
      names: ['markLists'],
      standard: 'Traffic Light Protocol 2.0',
      Control: ListsControl,
    },
    {
      title: 'Marks of your own',
      hint: 'They are offered first; their colours are shown on the page of the memo.',
      also: 'colours custom',
      names: ['ownMarks'],
      standard: 'none',
      Control: OwnMarksControl,
    },
    {
      title: 'Mark of new projects',
      also: 'default handling',
      names: ['newHandling'],
      standard: 'none',
      Control: NewMarkControl,
    },
    act({
      title: 'Mark of the open project',
      Control: commandControl('project.details', 'Project details…'),
    }),
  ],
}

export const SHORTCUTS: SettingsSection = {
  part: 'shortcuts',
  title: 'Keyboard shortcuts',
  lead: 'They are kept in shortcuts.json in the folder of your settings, and count at once in all windows and menus.',
  settings: [
    act({ title: 'Keys', hint: 'Press new keys, take some away, set them back.', also: 'remap', Control: KeysControl }),
    act({
      title: 'Keys as a file',
      hint: 'JSON, as people can write it: { "passage.tag": ["G", "CmdOrCtrl+T"] }. An import takes the place of the keys you changed.',
      also: 'json import export',
      Control: KeysFileControl,
    }),
  ],
}

export const SPELLING: SettingsSection = {
  part: 'spelling',
  title: 'Languages and spelling',
  lead: 'Spelling is checked in memos, notes and comments, on this computer. Chromium would fetch dictionaries from Google; Assay never does. It uses those you give it, as LibreOffice, Firefox and Linux have them.',
  settings: [
    onOff('spelling', false, {
      title: 'Check spelling',
      hint: 'Unknown words are underlined; the menu of a field says what may be meant.',
      also: 'spellcheck language',
    }),
    act({
      title: 'Dictionaries',
      hint: 'Two files named by the language, en_GB.dic and en_GB.aff, or one in Chromium’s form, en-GB.bdic. A copy is kept in the folder of your settings.',
      also: 'hunspell language bdic',
      Control: DictionariesControl,
    }),
  ],
}

export const BACKUPS: SettingsSection = {
  part: 'backups',
  title: 'Backups',
  lead: 'Every change is on disk at once; backups are for what was changed and is regretted. Each is in the folder of its project, and again in the folder of your settings.',
  settings: [
    choice('backupMinutes', numbers(BACKUP_MINUTES, 'minutes'), DEFAULT_PREFERENCES.backupMinutes, {
      title: 'How often',
      hint: 'While you work. One more is made when a project closes, and before a backup is restored.',
      also: 'interval',
    }),
    choice('backupsKept', numbers(BACKUPS_KEPT, 'backups'), DEFAULT_PREFERENCES.backupsKept, {
      title: 'How many always stay',
      hint: 'Beside them the last of each of 14 days and of each of 26 weeks.',
      also: 'rotation number',
    }),
    act({
      title: 'Restore',
      hint: 'Shows what would change first, and can be undone.',
      Control: commandControl('project.restoreBackup', 'Restore a backup…'),
    }),
    act({
      title: 'Where they are',
      hint: 'In “backups” in the folder of each project, and here.',
      Control: folderControl('backups', 'Show the second set in its folder'),
    }),
  ],
}

export const NETWORK: SettingsSection = {
  part: 'network',
  title: 'Privacy and network',
  lead: 'Assay opens no network connection: nothing is sent, nothing fetched, no update looked for. Pages can load nothing but Assay’s own files, names of hosts lead nowhere, and the program’s own ways out are sealed before anything else is loaded.',
  settings: [
    act({
      title: 'What was asked for and refused',
      hint: 'In memory only, until Assay is closed: the time, who asked and for which host, never more of the address.',
      also: 'log connections privacy',
      Control: NetworkLogControl,
    }),
    act({
      title: 'Prove it',
      hint: 'Every way there is to reach a network is tried, on this computer only. The attempts then stand in the list above. To prove it without trusting Assay, watch it with the tool of your system, for example strace -f -e trace=network or a firewall.',
      also: 'test connection',
      Control: TrialControl,
    }),
  ],
}

/** `resettable` names all that can be set back at once. */
export const about = (resettable: Parameters<typeof resetControl>[0]): SettingsSection => ({
  part: 'about',
  title: 'About and problems',
  lead: 'Assay is under the Apache License 2.0; what it is built with has licences of its own.',
  settings: [
    act({ title: 'Versions', also: 'about electron chromium node licences', Control: VersionsControl }),
    act({
      title: 'Problems',
      hint: 'A report is a file on this computer: you see what is in it before it is written, and nothing is sent.',
      also: 'bug report log crash',
      Control: ReportControl,
    }),
    act({
      title: 'Your settings',
      hint: 'They are yours, on this computer, in no project.',
      also: 'preferences.json folder',
      Control: folderControl('settings', 'Show their folder'),
    }),
    act({
      title: 'As it comes',
      hint: 'Sets back everything on this screen but the keys and dictionaries.',
      also: 'defaults factory',
      Control: resetControl(resettable),
    }),
  ],
})
