import { catalogue } from '../../language/catalogue'

/** What the interface calls the fields of a risk; in English they are the heads of tables in files. */
export const RISK_FIELD_NAMES = catalogue({
  number: { en: 'Number', de: 'Nummer' },
  title: { en: 'Title', de: 'Titel' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  impact: { en: 'Impact', de: 'Auswirkung' },
  confidence: { en: 'Confidence', de: 'Konfidenz' },
  rationale: { en: 'Rationale', de: 'Begründung' },
  basis: { en: 'Basis of confidence', de: 'Grundlage der Konfidenz' },
  'group-likelihood': { en: 'Group likelihood', de: 'Wahrscheinlichkeit der Gruppe' },
  'group-impact': { en: 'Group impact', de: 'Auswirkung der Gruppe' },
  level: { en: 'Level', de: 'Stufe' },
  'evidence-for': { en: 'Evidence for', de: 'Belege dafür' },
  'evidence-against': { en: 'Evidence against', de: 'Belege dagegen' },
  'scored-by': { en: 'Scored by', de: 'Bewertet von' },
  category: { en: 'Category', de: 'Kategorie' },
  cause: { en: 'Cause', de: 'Ursache' },
  event: { en: 'Event', de: 'Ereignis' },
  owner: { en: 'Owner', de: 'Zuständig' },
  party: { en: 'Party', de: 'Betroffene' },
  horizon: { en: 'Horizon', de: 'Horizont' },
  consequence: { en: 'Consequence', de: 'Folge' },
  assumptions: { en: 'Assumptions', de: 'Annahmen' },
  alternatives: { en: 'Alternatives considered', de: 'Erwogene Alternativen' },
  contrarySearch: { en: 'Search for contrary evidence', de: 'Suche nach Gegenbelegen' },
  created: { en: 'Created', de: 'Angelegt' },
  id: { en: 'Id', de: 'Id' },
})
export type RiskFieldKey = keyof typeof RISK_FIELD_NAMES
