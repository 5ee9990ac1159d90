import { catalogue } from '@shared/language/catalogue'

/** Why a dictionary cannot be used. */
export const spellingWords = catalogue({
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
  noLanguage: (name: string) => ({
    en: `“${name}” does not say which language it is for, or one that cannot be checked. Nothing was changed. Name it by its language, for example en_GB.dic.`,
    de: `„${name}“ sagt nicht, für welche Sprache es ist, oder nennt eine, die sich nicht prüfen lässt. Es wurde nichts geändert. Benennen Sie es nach seiner Sprache, zum Beispiel de_DE.dic.`,
  }),
  notHere: (name: string) => ({
    en: `“${name}” is no longer on this computer. Nothing was changed.`,
    de: `„${name}“ ist nicht mehr auf diesem Computer. Es wurde nichts geändert.`,
  }),
  tooLarge: (name: string) => ({
    en: `“${name}” is too large for a dictionary.`,
    de: `„${name}“ ist zu groß für ein Wörterbuch.`,
  }),
  damaged: (name: string) => ({
    en: `“${name}” is damaged or no dictionary. Nothing was changed.`,
    de: `„${name}“ ist beschädigt oder kein Wörterbuch. Es wurde nichts geändert.`,
  }),
  tooManyEndings: {
    en: 'it has more kinds of endings than Chromium can keep',
    de: 'Es hat mehr Arten von Endungen, als Chromium aufnehmen kann',
  },
  unknownCommand: (name: string) => ({
    en: `it uses ${name}, which Chromium’s spelling checker does not know`,
    de: `Es verwendet ${name}, was die Rechtschreibprüfung von Chromium nicht kennt`,
  }),
  noWords: { en: 'there are no words in it', de: 'Es enthält keine Wörter' },
  unknownEncoding: (charset: string) => ({
    en: `its letters are coded as ${charset}, which Assay cannot read`,
    de: `Seine Buchstaben sind als ${charset} kodiert, was Assay nicht lesen kann`,
  }),
  unusable: (why: string) => ({
    en: `This dictionary cannot be used: ${why}. Nothing was changed. Choose another one.`,
    de: `Dieses Wörterbuch ist nicht verwendbar: ${why}. Es wurde nichts geändert. Wählen Sie ein anderes.`,
  }),
})
