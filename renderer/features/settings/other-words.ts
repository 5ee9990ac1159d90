import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** Keys, spelling, backups and what Assay says of itself. */
export const otherWords = catalogue({
  shortcuts: { en: 'Keyboard shortcuts', de: 'Tastenkürzel' },
  shortcutsLead: {
    en: 'They are kept in shortcuts.json in the folder of your settings, and count at once in all windows and menus.',
    de: 'Sie liegen in shortcuts.json im Ordner Ihrer Einstellungen und gelten sofort in allen Fenstern und Menüs.',
  },
  keys: { en: 'Keys', de: 'Tasten' },
  keysHint: {
    en: 'Press new keys, take some away, set them back.',
    de: 'Neue Tasten drücken, welche wegnehmen, sie zurücksetzen.',
  },
  keysFile: { en: 'Keys as a file', de: 'Tasten als Datei' },
  keysFileHint: {
    en: 'JSON, as people can write it: { "passage.tag": ["G", "CmdOrCtrl+T"] }. An import takes the place of the keys you changed.',
    de: 'JSON, wie man es schreiben kann: { "passage.tag": ["G", "CmdOrCtrl+T"] }. Ein Import tritt an die Stelle der Tasten, die Sie geändert haben.',
  },
  noneShared: { en: 'No keys run two commands.', de: 'Keine Tasten lösen zwei Befehle aus.' },
  shared: (count: number) => ({
    en: `${counted(count, 'command', 'commands')} share keys with another; the editor names them.`,
    de: `${counted(count, 'Befehl teilt', 'Befehle teilen')} Tasten mit einem anderen; beim Ändern werden sie genannt.`,
  }),
  keysAsTheyCome: {
    en: 'Every command has the keys it comes with.',
    de: 'Jeder Befehl hat die Tasten, mit denen er kommt.',
  },
  ownKeys: (count: number) => ({
    en: `${counted(count, 'command', 'commands')} with keys of your own.`,
    de: `${counted(count, 'Befehl', 'Befehle')} mit eigenen Tasten.`,
  }),
  readKeys: (file: string, count: number, conflicts: string) => ({
    en: `“${file}”: ${counted(count, 'command', 'commands')} with keys of their own. ${conflicts}`,
    de: `„${file}“: ${counted(count, 'Befehl', 'Befehle')} mit eigenen Tasten. ${conflicts}`,
  }),
  changeKeys: { en: 'Change keys…', de: 'Tasten ändern…' },
  resetKeys: { en: 'Reset all keys', de: 'Alle Tasten zurücksetzen' },
  import: { en: 'Import…', de: 'Importieren…' },
  export: { en: 'Export…', de: 'Exportieren…' },
  spelling: { en: 'Languages and spelling', de: 'Sprachen und Rechtschreibung' },
  spellingLead: {
    en: 'Spelling is checked in memos, notes and comments, on this computer. Chromium would fetch dictionaries from Google; Assay never does. It uses those you give it, as LibreOffice, Firefox and Linux have them.',
    de: 'Die Rechtschreibung wird in Memos, Notizen und Kommentaren geprüft, auf diesem Computer. Chromium würde Wörterbücher bei Google holen; Assay tut das nie. Es nimmt die, die Sie ihm geben, wie LibreOffice, Firefox und Linux sie haben.',
  },
  checkSpelling: { en: 'Check spelling', de: 'Rechtschreibung prüfen' },
  checkSpellingHint: {
    en: 'Unknown words are underlined; the menu of a field says what may be meant, and adds a word to your dictionary.',
    de: 'Unbekannte Wörter werden unterstrichen; das Menü eines Feldes sagt, was gemeint sein kann, und nimmt ein Wort in Ihr Wörterbuch auf.',
  },
  dictionaries: { en: 'Dictionaries', de: 'Wörterbücher' },
  dictionariesHint: {
    en: 'Two files named by the language, en_GB.dic and en_GB.aff, or one in Chromium’s form, en-GB.bdic. A copy is kept in the folder of your settings.',
    de: 'Zwei nach der Sprache benannte Dateien, en_GB.dic und en_GB.aff, oder eine in der Form von Chromium, en-GB.bdic. Eine Kopie liegt im Ordner Ihrer Einstellungen.',
  },
  lookingForDictionaries: { en: 'Looking for dictionaries…', de: 'Wörterbücher werden gesucht…' },
  macSpelling: {
    en: 'macOS checks spelling with its own dictionaries, on this computer.',
    de: 'macOS prüft die Rechtschreibung mit eigenen Wörterbüchern, auf diesem Computer.',
  },
  noDictionary: {
    en: 'No dictionary is in use, so nothing is checked.',
    de: 'Kein Wörterbuch ist in Gebrauch, es wird also nichts geprüft.',
  },
  inUse: { en: 'in use', de: 'in Gebrauch' },
  removeDictionary: (name: string) => ({ en: `Remove ${name}`, de: `${name} entfernen` }),
  noLongerUsed: (name: string) => ({ en: `${name} is no longer used.`, de: `${name} wird nicht mehr benutzt.` }),
  remove: { en: 'Remove', de: 'Entfernen' },
  foundAs: (file: string) => ({ en: `on this computer as ${file}`, de: `auf diesem Computer als ${file}` }),
  useDictionary: (name: string) => ({ en: `Use ${name}`, de: `${name} benutzen` }),
  isUsed: (name: string) => ({ en: `${name} is used.`, de: `${name} wird benutzt.` }),
  use: { en: 'Use', de: 'Benutzen' },
  ownWords: { en: 'My dictionary', de: 'Mein Wörterbuch' },
  ownWordsHint: {
    en: 'Words that count as right in every language that is checked. The menu of an underlined word adds it.',
    de: 'Wörter, die in jeder geprüften Sprache als richtig gelten. Das Menü eines unterstrichenen Wortes nimmt es auf.',
  },
  noOwnWords: { en: 'No words yet.', de: 'Noch keine Wörter.' },
  searchOwnWords: { en: 'Search my dictionary', de: 'Mein Wörterbuch durchsuchen' },
  ownWordsShown: (shown: number, found: number) =>
    shown === found
      ? { en: counted(found, 'word', 'words'), de: counted(found, 'Wort', 'Wörter') }
      : {
          en: `The first ${shown} of ${counted(found, 'word', 'words')}; the search finds the others.`,
          de: `Die ersten ${shown} von ${counted(found, 'Wort', 'Wörtern')}; die Suche findet die anderen.`,
        },
  removeOwnWord: (word: string) => ({
    en: `Remove “${word}” from my dictionary`,
    de: `„${word}“ aus meinem Wörterbuch entfernen`,
  }),
  ownWordRemoved: (word: string) => ({
    en: `“${word}” is no longer in your dictionary.`,
    de: `„${word}“ steht nicht mehr in Ihrem Wörterbuch.`,
  }),
  dictionaryIsUsed: { en: 'The dictionary is used.', de: 'Das Wörterbuch wird benutzt.' },
  addDictionary: { en: 'Add a dictionary file…', de: 'Wörterbuchdatei hinzufügen…' },
  backups: { en: 'Backups', de: 'Sicherungen' },
  backupsLead: {
    en: 'Every change is on disk at once; backups are for what was changed and is regretted. Each is in the folder of its project, and again in the folder of your settings.',
    de: 'Jede Änderung ist sofort auf der Platte; Sicherungen sind für Änderungen, die man bereut. Jede liegt im Ordner ihres Projekts und noch einmal im Ordner Ihrer Einstellungen.',
  },
  howOften: { en: 'How often', de: 'Wie oft' },
  howOftenHint: {
    en: 'While you work. One more is made when a project closes, and before a backup is restored.',
    de: 'Während Sie arbeiten. Eine weitere entsteht, wenn ein Projekt geschlossen wird und bevor eine Sicherung wiederhergestellt wird.',
  },
  minutes: (count: number) => ({ en: `${count} minutes`, de: `${count} Minuten` }),
  howMany: { en: 'How many always stay', de: 'Wie viele immer bleiben' },
  howManyHint: {
    en: 'Beside them the last of each of 14 days and of each of 26 weeks.',
    de: 'Daneben die letzte von jedem von 14 Tagen und von jeder von 26 Wochen.',
  },
  backupCount: (count: number) => ({ en: `${count} backups`, de: `${count} Sicherungen` }),
  restore: { en: 'Restore', de: 'Wiederherstellen' },
  restoreHint: {
    en: 'Shows what would change first, and can be undone.',
    de: 'Zeigt zuerst, was sich ändern würde, und lässt sich rückgängig machen.',
  },
  restoreBackup: { en: 'Restore a backup…', de: 'Sicherung wiederherstellen…' },
  whereTheyAre: { en: 'Where they are', de: 'Wo sie liegen' },
  whereTheyAreHint: {
    en: 'In “backups” in the folder of each project, and here.',
    de: 'In „backups“ im Ordner jedes Projekts, und hier.',
  },
  showSecondSet: { en: 'Show the second set in its folder', de: 'Zweite Reihe in ihrem Ordner zeigen' },
  about: { en: 'About and problems', de: 'Über Assay und Probleme' },
  aboutLead: {
    en: 'Assay is under the Apache License 2.0; what it is built with has licences of its own.',
    de: 'Assay steht unter der Apache License 2.0; woraus es gebaut ist, hat eigene Lizenzen.',
  },
  versions: { en: 'Versions', de: 'Versionen' },
  system: { en: 'System', de: 'System' },
  copyDetails: { en: 'Copy details', de: 'Angaben kopieren' },
  detailsCopied: { en: 'The details are copied.', de: 'Die Angaben sind kopiert.' },
  licences: { en: 'Third-party licences', de: 'Lizenzen Dritter' },
  problems: { en: 'Problems', de: 'Probleme' },
  problemsHint: {
    en: 'A report is a file on this computer: you see what is in it before it is written, and nothing is sent.',
    de: 'Ein Bericht ist eine Datei auf diesem Computer: Sie sehen, was darin steht, bevor er geschrieben wird, und nichts wird gesendet.',
  },
  report: { en: 'Report a problem…', de: 'Problem melden…' },
  showLog: { en: 'Show the log in its folder', de: 'Protokoll in seinem Ordner zeigen' },
  yourSettings: { en: 'Your settings', de: 'Ihre Einstellungen' },
  yourSettingsHint: {
    en: 'They are yours, on this computer, in no project.',
    de: 'Sie gehören Ihnen, auf diesem Computer, in keinem Projekt.',
  },
  showFolder: { en: 'Show their folder', de: 'Ihren Ordner zeigen' },
  asItComes: { en: 'As it comes', de: 'Wie es kommt' },
  asItComesHint: {
    en: 'Sets back everything on this screen but the keys and dictionaries, yours too.',
    de: 'Setzt alles in dieser Ansicht zurück, bis auf Tasten und Wörterbücher, auch Ihr eigenes.',
  },
  allAsTheyCome: { en: 'All settings are as they come.', de: 'Alle Einstellungen sind, wie sie kommen.' },
  takeBack: { en: 'Take it back', de: 'Zurücknehmen' },
  resetAll: { en: 'Reset all settings', de: 'Alle Einstellungen zurücksetzen' },
})
