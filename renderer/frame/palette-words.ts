import { catalogue } from '@shared/language/catalogue'

/** What the command palette says, and what it calls the things that can be gone to. */
export const paletteWords = catalogue({
  palette: { en: 'Command palette', de: 'Befehlspalette' },
  searchOrRun: { en: 'Search or run a command', de: 'Suchen oder Befehl ausführen' },
  entries: { en: 'Commands and items', de: 'Befehle und Einträge' },
  noneFound: { en: 'Nothing of this name. Escape closes.', de: 'Nichts mit diesem Namen. Esc schließt.' },
  more: {
    en: 'There is more than is listed. Type more of its words.',
    de: 'Es gibt mehr als aufgelistet. Geben Sie mehr Wörter ein.',
  },
  usedLast: (menu: string) => ({ en: `${menu} · used last`, de: `${menu} · zuletzt verwendet` }),
  source: { en: 'Source', de: 'Quelle' },
  sourceOf: (publisher: string) => ({ en: `Source · ${publisher}`, de: `Quelle · ${publisher}` }),
  risk: { en: 'Risk', de: 'Risiko' },
  tag: { en: 'Tag', de: 'Code' },
  tagSet: { en: 'Set of tags', de: 'Codegruppe' },
  memo: { en: 'Memo', de: 'Memo' },
  savedSearch: { en: 'Saved search', de: 'Gespeicherte Suche' },
  savedQuery: { en: 'Saved query', de: 'Gespeicherte Abfrage' },
  session: { en: 'Session', de: 'Sitzung' },
  blindTagging: { en: 'Blind tagging', de: 'Blindes Codieren' },
  analyst: { en: 'Analyst', de: 'Analyst' },
  recent: { en: 'Recent project', de: 'Zuletzt geöffnetes Projekt' },
  passageOf: (source: string) => ({ en: `Passage · ${source}`, de: `Stelle · ${source}` }),
})
