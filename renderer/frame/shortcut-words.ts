import { catalogue } from '@shared/language/catalogue'
import { listed } from '@shared/language/counts'

const quotedInEnglish = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ')
const quotedInGerman = (labels: readonly string[]): string => labels.map((label) => `„${label}“`).join(', ')

/** What is said where the keys of commands are looked up and changed. */
export const shortcutWords = catalogue({
  title: { en: 'Keyboard shortcuts', de: 'Tastenkürzel' },
  find: { en: 'Find a command or its keys', de: 'Befehl oder Tasten suchen' },
  resetAll: { en: 'Reset all', de: 'Alle zurücksetzen' },
  allAreReset: {
    en: 'Every command has the keys it comes with.',
    de: 'Jeder Befehl hat wieder seine ursprünglichen Tasten.',
  },
  noneFound: {
    en: 'No command has this in its name or its keys.',
    de: 'Kein Befehl hat das in seinem Namen oder seinen Tasten.',
  },
  onlyInPlaces: {
    en: 'No command has this in its name or its keys, but places have.',
    de: 'Kein Befehl hat das in seinem Namen oder seinen Tasten, aber Bereiche haben es.',
  },
  secondKeys: {
    en: 'A key that some keyboards have only with AltGr has a second one. In a small window F6 also opens what has become a drawer.',
    de: 'Eine Taste, die es auf manchen Tastaturen nur mit AltGr gibt, hat eine zweite. In einem kleinen Fenster öffnet F6 auch, was zur Schublade geworden ist.',
  },
  alsoRun: (labels: readonly string[]) => ({
    en: `These keys also run ${quotedInEnglish(labels)}.`,
    de: `Diese Tasten führen auch ${quotedInGerman(labels)} aus.`,
  }),
  changed: { en: 'changed', de: 'geändert' },
  noKeys: { en: 'no keys', de: 'keine Tasten' },
  or: { en: 'or', de: 'oder' },
  isSetAside: (file: string) => ({
    en: `The file is now ${file}. Shortcuts can be changed again.`,
    de: `Die Datei heißt jetzt ${file}. Tastenkürzel lassen sich wieder ändern.`,
  }),
  unreadable: (problem: string) => ({
    en: `${problem} Mend it and start Assay again, or set it aside to change shortcuts here.`,
    de: `${problem} Berichtigen Sie sie und starten Sie Assay neu, oder legen Sie sie beiseite, um Tastenkürzel hier zu ändern.`,
  }),
  setAside: { en: 'Set the file aside', de: 'Datei beiseitelegen' },

  keysOf: (command: string) => ({ en: `Keys of ${command}`, de: `Tasten von ${command}` }),
  pressToAdd: { en: 'Press the keys to add', de: 'Weitere Tasten drücken' },
  pressInPlaceOf: (keys: string) => ({
    en: `Press the keys in place of ${keys}`,
    de: `Tasten anstelle von ${keys} drücken`,
  }),
  pressKeys: {
    en: 'Press keys; Escape leaves it as it is',
    de: 'Tasten drücken; Esc lässt es, wie es ist',
  },
  hasNow: (command: string, keys: readonly string[]) => ({
    en: `“${command}” has ${keys.length === 0 ? 'no keys' : keys.join(' and ')} now.`,
    de: `„${command}“ hat jetzt ${keys.length === 0 ? 'keine Tasten' : listed(keys)}.`,
  }),
  has: (command: string, keys: string) => ({ en: `“${command}” has ${keys}.`, de: `„${command}“ hat ${keys}.` }),
  hasAlready: (command: string, keys: string) => ({
    en: `“${command}” has ${keys} already.`,
    de: `„${command}“ hat ${keys} schon.`,
  }),
  hasLost: (command: string, keys: string) => ({
    en: `“${command}” has lost ${keys}.`,
    de: `„${command}“ hat ${keys} nicht mehr.`,
  }),
  isReset: (command: string) => ({
    en: `“${command}” has the keys it comes with.`,
    de: `„${command}“ hat wieder seine ursprünglichen Tasten.`,
  }),
  runsNow: (keys: string, labels: readonly string[]) => ({
    en: `${keys} runs ${quotedInEnglish(labels)} now.`,
    de: `${keys} führt jetzt ${quotedInGerman(labels)} aus.`,
  }),
  takeFromThere: { en: 'Take it from there', de: 'Dort wegnehmen' },
  exchange: { en: 'Exchange them', de: 'Tauschen' },
  chooseOthers: { en: 'Choose other keys', de: 'Andere Tasten wählen' },
  addAnother: { en: 'Add another way', de: 'Weitere Tasten' },
  remove: (keys: string) => ({ en: `Remove ${keys}`, de: `${keys} entfernen` }),
  reset: { en: 'Reset', de: 'Zurücksetzen' },
  done: { en: 'Done', de: 'Fertig' },

  keysOfPlace: { en: 'Keys of a place', de: 'Tasten eines Bereichs' },
  keysOfPlaceHint: {
    en: 'They work where the focus is in such a place, and cannot be changed.',
    de: 'Sie gelten, wo der Fokus in einem solchen Bereich ist, und lassen sich nicht ändern.',
  },
})
