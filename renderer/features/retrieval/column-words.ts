import { catalogue } from '@shared/language/catalogue'

/** The columns of the list of passages, and why a cell cannot be what is typed. */
export const columnWords = catalogue({
  words: { en: 'Words', de: 'Wörter' },
  tags: { en: 'Tags', de: 'Codes' },
  note: { en: 'Note', de: 'Notiz' },
  statement: { en: 'Statement', de: 'Aussage' },
  credibility: { en: 'Credibility', de: 'Glaub\u00adwürdigkeit' },
  risks: { en: 'Risks', de: 'Risiken' },
  source: { en: 'Source', de: 'Quelle' },
  reliability: { en: 'Reliability', de: 'Zuverlässig\u00adkeit' },
  analyst: { en: 'Analyst', de: 'Analyst' },
  created: { en: 'Created', de: 'Erstellt' },

  notSet: { en: 'not set', de: 'nicht angegeben' },
  notReviewed: { en: 'Not reviewed', de: 'Nicht durchgesehen' },

  enterReads: { en: 'Enter reads the words in their source.', de: 'Eingabe zeigt die Wörter in ihrer Quelle.' },
  namesOfTags: {
    en: 'Names of tags, separated by semicolons. “Tag…” above makes new ones.',
    de: 'Namen von Codes, durch Semikolons getrennt. Neue entstehen mit „Codieren…“ oben.',
  },
  listsKinds: { en: 'Alt+↓ lists the kinds.', de: 'Alt+↓ listet die Arten auf.' },
  oneToSix: { en: '1 to 6. Alt+↓ says what they mean.', de: '1 bis 6. Alt+↓ sagt, was sie bedeuten.' },
  whereLinked: {
    en: 'Passages are linked to risks in the reader and in the register.',
    de: 'Stellen werden beim Lesen und im Register mit Risiken verknüpft.',
  },
  enterReadsSource: {
    en: 'Enter on the words reads the source.',
    de: 'Eingabe auf den Wörtern öffnet die Quelle zum Lesen.',
  },
  whereGraded: { en: 'Sources are graded in the library.', de: 'Quellen werden in der Bibliothek eingestuft.' },
  whoMade: { en: 'Who made the passage.', de: 'Wer die Stelle erstellt hat.' },
  whenMade: { en: 'When the passage was made.', de: 'Wann die Stelle erstellt wurde.' },

  noTag: (name: string) => ({ en: `There is no tag “${name}”.`, de: `Es gibt keinen Code „${name}“.` }),
  severalTags: (name: string) => ({
    en: `Several tags are called “${name}”. Choose one with “Tag…”.`,
    de: `Mehrere Codes heißen „${name}“. Wählen Sie einen mit „Codieren…“.`,
  }),
  noStatement: (typed: string, kinds: readonly string[]) => ({
    en: `“${typed}” is none of ${kinds.map((kind) => kind.toLowerCase()).join(', ')}.`,
    de: `„${typed}“ ist keine dieser Arten: ${kinds.join(', ')}.`,
  }),
  noGrade: (typed: string) => ({
    en: `“${typed}” is no grade from 1 to 6.`,
    de: `„${typed}“ ist keine Einstufung von 1 bis 6.`,
  }),
})
