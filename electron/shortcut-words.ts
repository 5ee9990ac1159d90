import { catalogue } from '@shared/language/catalogue'

/** What stands in the way of a file of shortcuts, the person's own or one that was chosen. */
export const shortcutWords = catalogue({
  nothingChanged: (problem: string) => ({
    en: `${problem} Nothing was changed.`,
    de: `${problem} Es wurde nichts geändert.`,
  }),
  readable: {
    en: 'Your shortcuts can be read. Nothing was set aside.',
    de: 'Ihre Tastenkürzel sind lesbar. Es wurde nichts beiseitegelegt.',
  },
  notSetAside: (file: string, why: string) => ({
    en: `${file} could not be set aside: ${why} It is left as it is.`,
    de: `${file} konnte nicht beiseitegelegt werden: ${why} Die Datei bleibt, wie sie ist.`,
  }),
  unreadable: (name: string) => ({
    en: `“${name}” could not be read. Nothing was changed.`,
    de: `„${name}“ konnte nicht gelesen werden. Es wurde nichts geändert.`,
  }),
  notFile: (name: string) => ({
    en: `“${name}” is no file. Nothing was changed.`,
    de: `„${name}“ ist keine Datei. Es wurde nichts geändert.`,
  }),
  unanswered: (name: string) => ({
    en: `“${name}” lies on a drive that does not answer. Nothing was changed.`,
    de: `„${name}“ liegt auf einem Laufwerk, das nicht antwortet. Es wurde nichts geändert.`,
  }),
  tooLong: { en: 'It is too long.', de: 'Sie ist zu lang.' },
  chosenWrong: (name: string, what: string) => ({
    en: `“${name}” cannot be read: ${what} Nothing was changed.`,
    de: `„${name}“ ist nicht lesbar: ${what} Es wurde nichts geändert.`,
  }),
  ownWrong: (file: string, what: string) => ({
    en: `Your shortcuts (${file}) cannot be read: ${what} The file is left as it is, and every command has the keys it comes with.`,
    de: `Ihre Tastenkürzel (${file}) sind nicht lesbar: ${what} Die Datei bleibt, wie sie ist, und jeder Befehl hat die Tasten, die er mitbringt.`,
  }),
  notJson: { en: 'it is not JSON.', de: 'Es ist kein JSON.' },
  refusedByDisk: {
    en: 'the disk refuses it, or it is too long.',
    de: 'Der Datenträger verweigert sie, oder sie ist zu lang.',
  },
  noCommand: (name: string) => ({ en: `“${name}” is no command.`, de: `„${name}“ ist kein Befehl.` }),
  wrongForm: {
    en: 'it has to be { "command": ["keys"] }.',
    de: 'Es muss { "command": ["keys"] } sein.',
  },
  wrongKeys: (command: string, what: string) => ({ en: `“${command}”: ${what}`, de: `„${command}“: ${what}` }),
  wrongEntry: (command: string, entry: number, what: string) => ({
    en: `“${command}”, entry ${entry}: ${what}`,
    de: `„${command}“, Eintrag ${entry}: ${what}`,
  }),
  noList: {
    en: 'that is no list of up to four shortcuts.',
    de: 'Das ist keine Liste von bis zu vier Tastenkürzeln.',
  },
})
