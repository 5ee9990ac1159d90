import { catalogue } from '@shared/language/catalogue'

/** Names that are suggested for what is written, without their endings. */
export const suggestedNames = catalogue({
  project: { en: 'Project', de: 'Projekt' },
  untitled: { en: 'Untitled', de: 'Ohne Titel' },
  copy: (title: string) => ({ en: `${title} copy`, de: `${title} Kopie` }),
  codebook: { en: 'Codebook', de: 'Codebuch' },
  codebookOf: (project: string) => ({ en: `${project} codebook`, de: `${project} Codebuch` }),
  passages: { en: 'Passages', de: 'Stellen' },
  passagesOf: (project: string) => ({ en: `${project} passages`, de: `${project} Stellen` }),
  text: { en: 'Text', de: 'Text' },
  source: { en: 'Source', de: 'Quelle' },
  memo: { en: 'Memo', de: 'Memo' },
  picture: { en: 'Picture', de: 'Bild' },
  table: { en: 'Table', de: 'Tabelle' },
  tableOf: (project: string, table: string) => ({
    en: `${project} ${table.toLowerCase()}`,
    de: `${project} ${table}`,
  }),
  session: { en: 'Session', de: 'Sitzung' },
  round: { en: 'Round', de: 'Runde' },
  roundOf: (session: string, number: number | '') => ({
    en: `${session} round ${number}`,
    de: `${session} Runde ${number}`,
  }),
  answers: { en: 'Answers', de: 'Antworten' },
  key: { en: 'Key', de: 'Schlüssel' },
  keyOf: (round: string, analyst: string) => ({
    en: `${round} key of ${analyst}`,
    de: `${round} Schlüssel von ${analyst}`,
  }),
  shortcuts: { en: 'Assay shortcuts', de: 'Assay Tastenkürzel' },
  report: { en: 'Assay report', de: 'Assay Bericht' },
})
