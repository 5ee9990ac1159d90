import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'

/** What steps on tags, sets of tags and blind taggings are called, and why one is refused. */
export const codebookWords = catalogue({
  createTag: (name: string) => ({ en: `Create tag “${name}”`, de: `Code „${name}“ anlegen` }),
  editTag: (name: string) => ({ en: `Edit tag “${name}”`, de: `Code „${name}“ bearbeiten` }),
  renameTag: (name: string) => ({ en: `Rename tag to “${name}”`, de: `Code in „${name}“ umbenennen` }),
  changeMeaning: (name: string) => ({
    en: `Change meaning of tag “${name}”`,
    de: `Bedeutung des Codes „${name}“ ändern`,
  }),
  moveTag: (name: string) => ({ en: `Move tag “${name}”`, de: `Code „${name}“ verschieben` }),
  moveTags: (tags: number) => ({
    en: `Move ${counted(tags, 'tag', 'tags')}`,
    de: `${counted(tags, 'Code', 'Codes')} verschieben`,
  }),
  mergeTag: (name: string, into: string) => ({
    en: `Merge tag “${name}” into “${into}”`,
    de: `Code „${name}“ mit „${into}“ zusammenführen`,
  }),
  deleteTag: (name: string) => ({ en: `Delete tag “${name}”`, de: `Code „${name}“ löschen` }),
  replacesItself: {
    en: 'A tag cannot replace itself. Nothing was deleted.',
    de: 'Ein Code kann sich nicht selbst ersetzen. Es wurde nichts gelöscht.',
  },
  underItself: {
    en: 'A tag cannot be placed under itself. Nothing was moved.',
    de: 'Ein Code kann nicht unter sich selbst stehen. Es wurde nichts verschoben.',
  },
  neighbourMoved: {
    en: 'The tag beside that place was moved meanwhile. Nothing was moved. Move it again.',
    de: 'Der Code neben diesem Ort wurde inzwischen verschoben. Es wurde nichts verschoben. Verschieben Sie ihn noch einmal.',
  },
  nothingChanged: (why: string) => ({ en: `${why} Nothing was changed.`, de: `${why} Es wurde nichts geändert.` }),
  mergedWithItself: {
    en: 'A tag cannot be merged with itself. Nothing was merged.',
    de: 'Ein Code kann nicht mit sich selbst zusammengeführt werden. Es wurde nichts zusammengeführt.',
  },
  sameDefinition: {
    en: 'The definition is the same as before. Nothing was changed.',
    de: 'Die Definition ist dieselbe wie vorher. Es wurde nichts geändert.',
  },
  createSet: (name: string) => ({ en: `Create set “${name}”`, de: `Codegruppe „${name}“ anlegen` }),
  editSet: (name: string) => ({ en: `Edit set “${name}”`, de: `Codegruppe „${name}“ bearbeiten` }),
  renameSet: (name: string) => ({ en: `Rename set to “${name}”`, de: `Codegruppe in „${name}“ umbenennen` }),
  deleteSet: (name: string) => ({ en: `Delete set “${name}”`, de: `Codegruppe „${name}“ löschen` }),
  setNameTaken: {
    en: 'A set of this name is already in the codebook.',
    de: 'Eine Codegruppe dieses Namens ist schon im Codebuch.',
  },
  aTagging: { en: 'blind tagging', de: 'blindes Codieren' },
  aTag: { en: 'tag', de: 'Code' },
  beginTagging: (name: string) => ({ en: `Begin blind tagging “${name}”`, de: `Blindes Codieren „${name}“ beginnen` }),
  finishTagging: (name: string) => ({ en: `Finish tagging “${name}”`, de: `Codieren in „${name}“ beenden` }),
  goOnTagging: (name: string) => ({ en: `Go on with tagging “${name}”`, de: `Codieren in „${name}“ fortsetzen` }),
  closeTagging: (name: string) => ({ en: `Close blind tagging “${name}”`, de: `Blindes Codieren „${name}“ schließen` }),
  deleteTagging: (name: string) => ({ en: `Delete blind tagging “${name}”`, de: `Blindes Codieren „${name}“ löschen` }),
  keepAgreed: (name: string) => ({
    en: `Keep what all tagged alike in “${name}”`,
    de: `In „${name}“ behalten, was alle gleich codiert haben`,
  }),
  reject: (tag: string) => ({ en: `Reject “${tag}”`, de: `„${tag}“ verwerfen` }),
  agreeOn: (tag: string) => ({ en: `Agree on “${tag}”`, de: `Auf „${tag}“ einigen` }),
  notTakingPart: {
    en: 'You do not take part in this blind tagging. Nothing was changed.',
    de: 'Sie nehmen an diesem blinden Codieren nicht teil. Es wurde nichts geändert.',
  },
  notProposed: {
    en: 'Nobody proposed this tag there. Nothing was changed.',
    de: 'Niemand hat diesen Code dort vorgeschlagen. Es wurde nichts geändert.',
  },
  closedAlready: (name: string) => ({
    en: `The blind tagging “${name}” is closed already. Nothing was changed.`,
    de: `Das blinde Codieren „${name}“ ist schon geschlossen. Es wurde nichts geändert.`,
  }),
  notClosedYet: (name: string) => ({
    en: `The blind tagging “${name}” is not closed yet, so nothing can be decided. Nothing was changed. Close it first.`,
    de: `Das blinde Codieren „${name}“ ist noch nicht geschlossen, also kann nichts entschieden werden. Es wurde nichts geändert. Schließen Sie es zuerst.`,
  }),
  newerText: (source: string) => ({
    en: `“${source}” has a newer text. Nothing was begun. Choose the source again.`,
    de: `„${source}“ hat einen neueren Text. Es wurde nichts begonnen. Wählen Sie die Quelle noch einmal.`,
  }),
  taggedElsewhere: (source: string, other: string) => ({
    en: `“${source}” is tagged blind in “${other}”, which is not closed yet. Nothing was begun. Close that one first, or leave this source out.`,
    de: `„${source}“ wird in „${other}“ blind codiert, und das ist noch nicht geschlossen. Es wurde nichts begonnen. Schließen Sie das zuerst, oder lassen Sie diese Quelle weg.`,
  }),
  theSource: { en: 'The source', de: 'Die Quelle' },
  otherText: (source: string) => ({
    en: `“${source}” has another text since it was tagged, and its passages stand there.`,
    de: `„${source}“ hat einen anderen Text, seit codiert wurde, und die Stellen stehen dort.`,
  }),
  notForAllWords: {
    en: 'Nobody proposed the tag for all of these words. Nothing was changed.',
    de: 'Niemand hat den Code für alle diese Worte vorgeschlagen. Es wurde nichts geändert.',
  },
  tagGone: { en: 'This tag is no longer in the codebook.', de: 'Dieser Code ist nicht mehr im Codebuch.' },
})
