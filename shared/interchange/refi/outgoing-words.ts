import { catalogue } from '../../language/catalogue'
import { counted, listed } from '../../language/counts'
import { capitalised } from '../../words/sentence'

/** A project as REFI-QDA: for whom, what is lost, and what other programs are known to drop. */
export const refiOutgoingWords = catalogue({
  name: { en: 'REFI-QDA project', de: 'REFI-QDA-Projekt' },
  use: {
    en: 'For other programs of qualitative analysis: NVivo, MAXQDA, ATLAS.ti, QualCoder. Texts, passages, tags and sets, notes, and risks as cases with their evidence and scores.',
    de: 'Für andere Programme der qualitativen Analyse: NVivo, MAXQDA, ATLAS.ti, QualCoder. Texte, Stellen, Codes und Codegruppen, Notizen und Risiken als Fälle mit ihren Belegen und Bewertungen.',
  },
  countedIn: { en: 'Places in a text are counted in', de: 'Orte in einem Text werden gezählt in' },
  codePoints: { en: 'Characters, as the standard says', de: 'Zeichen, wie der Standard sagt' },
  utf16: { en: 'UTF-16 units, as NVivo on Windows does', de: 'UTF-16-Einheiten, wie NVivo unter Windows' },
  nvivo: {
    en: 'NVivo is known to keep texts, codes, coding, cases with their variables, sets, memos and links to them; other links, so how evidence bears on a risk, are not in the list of what it takes.',
    de: 'NVivo behält bekanntlich Texte, Codes, Codierungen, Fälle mit ihren Variablen, Gruppen, Memos und Verknüpfungen damit; andere Verknüpfungen, also wie ein Beleg zu einem Risiko steht, sind nicht in der Liste dessen, was es nimmt.',
  },
  qualCoder: {
    en: 'QualCoder is known to leave out graphs and to make attributes of sets; it has no links between passages and cases.',
    de: 'QualCoder lässt bekanntlich Graphen weg und macht aus Gruppen Attribute; es hat keine Verknüpfungen zwischen Stellen und Fällen.',
  },
  atlasTi: {
    en: 'ATLAS.ti shows the description of a passage as its comment, without who wrote it and when, may flatten codes below codes, and is known to leave out variables of other programs.',
    de: 'ATLAS.ti zeigt die Beschreibung einer Stelle als ihren Kommentar, ohne wer sie wann schrieb, kann Codes unter Codes einebnen und lässt bekanntlich Variablen anderer Programme weg.',
  },
  maxqda: {
    en: 'MAXQDA is known to leave out variables of other programs. Whether it keeps links between passages and cases is not known.',
    de: 'MAXQDA lässt bekanntlich Variablen anderer Programme weg. Ob es Verknüpfungen zwischen Stellen und Fällen behält, ist nicht bekannt.',
  },
  rowsLeftOut: (kinds: readonly string[]) => ({
    en: `${capitalised(listed(kinds))} are left out.`,
    de: `Weggelassen: ${listed(kinds)}.`,
  }),
  ratings: (count: number) => ({
    en: `${counted(count, 'rating of a basis is', 'ratings of a basis are')} left out.`,
    de: `${counted(count, 'Einstufung einer Grundlage bleibt', 'Einstufungen einer Grundlage bleiben')} weg.`,
  }),
  plainText: {
    en: 'Sources go out as plain text with title and descriptor; authors, dates and addresses are left out.',
    de: 'Quellen gehen als reiner Text mit Titel und Beschreibung hinaus; Verfasser, Daten und Adressen bleiben weg.',
  },
  grades: (count: number) => ({
    en: `${counted(count, 'grade of a source is', 'grades of sources are')} left out.`,
    de: `${counted(count, 'Einstufung einer Quelle bleibt', 'Einstufungen von Quellen bleiben')} weg.`,
  }),
  earlierTexts: (count: number) => ({
    en: `${counted(count, 'passage of an earlier text is', 'passages of earlier texts are')} left out.`,
    de: `${counted(count, 'Stelle eines früheren Textes bleibt', 'Stellen früherer Texte bleiben')} weg.`,
  }),
  memos: (count: number) => ({
    en: `${counted(count, 'memo is', 'memos are')} left out: export them as documents.`,
    de: `${counted(count, 'Memo bleibt weg: Exportieren Sie es als Dokument', 'Memos bleiben weg: Exportieren Sie sie als Dokumente')}.`,
  }),
})
