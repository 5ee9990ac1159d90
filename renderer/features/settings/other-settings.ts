import { BACKUP_MINUTES, BACKUPS_KEPT, DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { folderControl, ReportControl, resetControl, VersionsControl } from './AboutControls'
import { commandControl } from './CommandControl'
import { ListsControl, NewMarkControl, OwnMarksControl } from './MarksControls'
import { NetworkLogControl, TrialControl } from './NetworkControls'
import { defaultsWords } from './defaults-words'
import { networkWords } from './network-words'
import { OwnWordsControl } from './OwnWordsControl'
import { otherWords } from './other-words'
import { choice, numbers, onOff, type Setting, type SettingsSection } from './SettingKinds'
import { KeysControl, KeysFileControl } from './ShortcutControls'
import { DictionariesControl } from './SpellingControl'

/** What is done rather than set: it has no default. */
const act = (words: Pick<Setting, 'title' | 'hint' | 'also' | 'Control'>): Setting => ({
  ...words,
  names: [],
  standard: null,
})

export const marks = (): SettingsSection => ({
  part: 'marks',
  title: defaultsWords.marks,
  lead: defaultsWords.marksLead,
  settings: [
    {
      title: defaultsWords.lists,
      hint: defaultsWords.listsHint,
      also: 'TLP NATO UK classification',
      names: ['markLists'],
      standard: 'Traffic Light Protocol 2.0',
      Control: ListsControl,
    },
    {
      title: defaultsWords.ownMarks,
      hint: defaultsWords.ownMarksHint,
      also: 'colours custom',
      names: ['ownMarks'],
      standard: defaultsWords.noneAsDefault,
      Control: OwnMarksControl,
    },
    {
      title: defaultsWords.newProjectsMark,
      also: 'default handling',
      names: ['newHandling'],
      standard: defaultsWords.noneAsDefault,
      Control: NewMarkControl,
    },
    act({
      title: defaultsWords.openProjectsMark,
      Control: commandControl('project.details', defaultsWords.projectDetails),
    }),
  ],
})

export const shortcuts = (): SettingsSection => ({
  part: 'shortcuts',
  title: otherWords.shortcuts,
  lead: otherWords.shortcutsLead,
  settings: [
    act({ title: otherWords.keys, hint: otherWords.keysHint, also: 'remap', Control: KeysControl }),
    act({
      title: otherWords.keysFile,
      hint: otherWords.keysFileHint,
      also: 'json import export',
      Control: KeysFileControl,
    }),
  ],
})

export const spelling = (): SettingsSection => ({
  part: 'spelling',
  title: otherWords.spelling,
  lead: otherWords.spellingLead,
  settings: [
    onOff('spelling', false, {
      title: otherWords.checkSpelling,
      hint: otherWords.checkSpellingHint,
      also: 'spellcheck language',
    }),
    act({
      title: otherWords.dictionaries,
      hint: otherWords.dictionariesHint,
      also: 'hunspell language bdic',
      Control: DictionariesControl,
    }),
    act({
      title: otherWords.ownWords,
      hint: otherWords.ownWordsHint,
      also: 'custom personal dictionary ignore',
      Control: OwnWordsControl,
    }),
  ],
})

export const backups = (): SettingsSection => ({
  part: 'backups',
  title: otherWords.backups,
  lead: otherWords.backupsLead,
  settings: [
    choice('backupMinutes', numbers(BACKUP_MINUTES, otherWords.minutes), DEFAULT_PREFERENCES.backupMinutes, {
      title: otherWords.howOften,
      hint: otherWords.howOftenHint,
      also: 'interval',
    }),
    choice('backupsKept', numbers(BACKUPS_KEPT, otherWords.backupCount), DEFAULT_PREFERENCES.backupsKept, {
      title: otherWords.howMany,
      hint: otherWords.howManyHint,
      also: 'rotation number',
    }),
    act({
      title: otherWords.restore,
      hint: otherWords.restoreHint,
      Control: commandControl('project.restoreBackup', otherWords.restoreBackup),
    }),
    act({
      title: otherWords.whereTheyAre,
      hint: otherWords.whereTheyAreHint,
      Control: folderControl('backups', otherWords.showSecondSet),
    }),
  ],
})

export const network = (): SettingsSection => ({
  part: 'network',
  title: networkWords.network,
  lead: networkWords.networkLead,
  settings: [
    act({
      title: networkWords.refusedLog,
      hint: networkWords.refusedLogHint,
      also: 'log connections privacy',
      Control: NetworkLogControl,
    }),
    act({
      title: networkWords.proveIt,
      hint: networkWords.proveItHint,
      also: 'test connection',
      Control: TrialControl,
    }),
  ],
})

/** `resettable` names all that can be set back at once. */
export const about = (resettable: Parameters<typeof resetControl>[0]): SettingsSection => ({
  part: 'about',
  title: otherWords.about,
  lead: otherWords.aboutLead,
  settings: [
    act({ title: otherWords.versions, also: 'about electron chromium node licences', Control: VersionsControl }),
    act({
      title: otherWords.problems,
      hint: otherWords.problemsHint,
      also: 'bug report log crash',
      Control: ReportControl,
    }),
    act({
      title: otherWords.yourSettings,
      hint: otherWords.yourSettingsHint,
      also: 'preferences.json folder',
      Control: folderControl('settings', otherWords.showFolder),
    }),
    act({
      title: otherWords.asItComes,
      hint: otherWords.asItComesHint,
      also: 'defaults factory',
      Control: resetControl(resettable),
    }),
  ],
})
