import { catalogue } from '@shared/language/catalogue'

const HOW_SAME = {
  en: 'Things are the same where they have one id, sources where their texts are the same, passages where their words are, analysts and tags where their names are. Whatever is on one side only is kept, also what the other side deleted.',
  de: 'Als dasselbe gilt, was eine Kennung hat; Quellen, wo ihre Texte gleich sind, Stellen, wo ihre Worte, Analysten und Codes, wo ihre Namen gleich sind. Was nur auf einer Seite ist, wird behalten, auch was die andere Seite gelöscht hat.',
}

/** Why a copy is not looked through or merged, and what is told before and after. */
export const mergeWords = catalogue({
  copyWithheld: (name: string) => ({
    en: `“${name}” is a share from which names or texts are left out: it is there to be read. Nothing was merged. Merge packages or copies of the whole project.`,
    de: `„${name}“ ist eine Freigabe, in der Namen oder Texte fehlen: Sie ist zum Lesen da. Es wurde nichts zusammengeführt. Führen Sie Pakete oder Kopien des ganzen Projekts zusammen.`,
  }),
  ownWithheld: {
    en: 'Your project is a share from which names or texts are left out: it is there to be read. Nothing was merged. Merge packages or copies of the whole project.',
    de: 'Ihr Projekt ist eine Freigabe, in der Namen oder Texte fehlen: Es ist zum Lesen da. Es wurde nichts zusammengeführt. Führen Sie Pakete oder Kopien des ganzen Projekts zusammen.',
  },
  changedMeanwhile: {
    en: 'Your project was changed since the copy was looked through, so that there is more to decide. Nothing was merged. Look the copy through again.',
    de: 'Ihr Projekt wurde geändert, seit die Kopie durchgesehen wurde, sodass mehr zu entscheiden ist. Es wurde nichts zusammengeführt. Sehen Sie die Kopie noch einmal durch.',
  },
  nothingNew: (name: string) => ({
    en: `“${name}” holds nothing that is not here already. Nothing was changed.`,
    de: `„${name}“ enthält nichts, was nicht schon hier ist. Es wurde nichts geändert.`,
  }),
  noConflict: {
    en: 'There is no such conflict. Nothing was changed.',
    de: 'Einen solchen Konflikt gibt es nicht. Es wurde nichts geändert.',
  },
  merge: (name: string, what: string) => ({
    en: [`Merge “${name}”`, what].filter(Boolean).join(': '),
    de: [`„${name}“ zusammenführen`, what].filter(Boolean).join(': '),
  }),
  andMore: { en: 'and more', de: 'und mehr' },
  notTakenOver: (file: string, why: string) => ({
    en: `“${file}” could not be taken over: ${why} Nothing was merged.`,
    de: `„${file}“ konnte nicht übernommen werden: ${why} Es wurde nichts zusammengeführt.`,
  }),
  anotherProject: {
    en: `It is another project, with a beginning of its own. ${HOW_SAME.en}`,
    de: `Es ist ein anderes Projekt mit eigenem Anfang. ${HOW_SAME.de}`,
  },
  partingUnknown: (why: string) => ({
    en: `When the two parted is not known: ${why} ${HOW_SAME.en}`,
    de: `Wann die beiden sich trennten, ist nicht bekannt: ${why} ${HOW_SAME.de}`,
  }),
  journalsTooShort: {
    en: 'their journals do not reach back to what they have in common.',
    de: 'Ihre Journale reichen nicht zu dem zurück, was sie gemeinsam haben.',
  },
  ownCutOff: {
    en: 'a journal of your project is damaged or missing, and its history does not reach back to what they have in common. All that it holds now is sound. Once they are merged, the next merge knows more.',
    de: 'Ein Journal Ihres Projekts ist beschädigt oder fehlt, und sein Verlauf reicht nicht zu dem zurück, was sie gemeinsam haben. Alles, was es jetzt enthält, ist in Ordnung. Nach dem Zusammenführen weiß das nächste mehr.',
  },
  copyCutOff: (name: string) => ({
    en: `a journal of “${name}” is damaged or missing, and its history does not reach back to what they have in common. All that it holds now is sound. Where you can have a copy that is whole, merge that one: then it is known what was deleted.`,
    de: `Ein Journal von „${name}“ ist beschädigt oder fehlt, und sein Verlauf reicht nicht zu dem zurück, was sie gemeinsam haben. Alles, was es jetzt enthält, ist in Ordnung. Wo Sie eine vollständige Kopie haben können, führen Sie jene zusammen: Dann ist bekannt, was gelöscht wurde.`,
  }),
  roundOpen: (copy: string | null) => ({
    en: `In ${copy === null ? 'your project' : `“${copy}”`} a round of a scoring session is under way, in which nobody may see what others said. Nothing was merged. Close the round, or sign its session, and merge then; answers go from copy to copy as packets.`,
    de: `In ${copy === null ? 'Ihrem Projekt' : `„${copy}“`} läuft eine Runde einer Bewertungssitzung, in der niemand sehen darf, was andere sagten. Es wurde nichts zusammengeführt. Schließen Sie die Runde, oder zeichnen Sie ihre Sitzung ab, und führen Sie dann zusammen; Antworten gehen als Rundenpakete von Kopie zu Kopie.`,
  }),
  taggingOpen: (copy: string | null) => ({
    en: `In ${copy === null ? 'your project' : `“${copy}”`} a blind tagging is under way, in which nobody may see what others said. Nothing was merged. Close the tagging, and merge then.`,
    de: `In ${copy === null ? 'Ihrem Projekt' : `„${copy}“`} läuft ein blindes Codieren, in dem niemand sehen darf, was andere sagten. Es wurde nichts zusammengeführt. Schließen Sie es ab, und führen Sie dann zusammen.`,
  }),
  onlyRead: {
    en: 'The copy is only read. Nothing was changed.',
    de: 'Die Kopie wird nur gelesen. Es wurde nichts geändert.',
  },
  copyUnreadable: (folder: string, why: string) => ({
    en: `${folder} cannot be read: ${why}. Nothing was changed.`,
    de: `${folder} ist nicht lesbar: ${why}. Es wurde nichts geändert.`,
  }),
  copyDamaged: (name: string) => ({
    en: `Part of “${name}” is damaged, so that not all of it can be proven. Nothing was changed. Have it opened and mended where it was made, and merge it then.`,
    de: `Ein Teil von „${name}“ ist beschädigt, sodass sich nicht alles davon beweisen lässt. Es wurde nichts geändert. Lassen Sie die Kopie dort öffnen und reparieren, wo sie entstand, und führen Sie sie dann zusammen.`,
  }),
})
