import { catalogue } from '../../language/catalogue'

/** The paragraphs of standards that rules cite. */
export const STANDARDS = catalogue({
  icd203Likelihood: { en: 'ICD 203, D.6.e(2)', de: 'ICD 203, D.6.e(2)' },
  icd203Terms: { en: 'ICD 203, D.6.e(2)(a)', de: 'ICD 203, D.6.e(2)(a)' },
  icd203Confidence: { en: 'ICD 203, D.6.e(2)(b)', de: 'ICD 203, D.6.e(2)(b)' },
  icd203Independence: {
    en: 'ICD 203, independent of political consideration',
    de: 'ICD 203, Unabhängigkeit von politischen Erwägungen',
  },
  analytic1: { en: 'ICD 203, analytic standard 1', de: 'ICD 203, Analysestandard 1' },
  analytic2: { en: 'ICD 203, analytic standard 2', de: 'ICD 203, Analysestandard 2' },
  analytic3: { en: 'ICD 203, analytic standard 3', de: 'ICD 203, Analysestandard 3' },
  analytic4: { en: 'ICD 203, analytic standard 4', de: 'ICD 203, Analysestandard 4' },
  analytic6: { en: 'ICD 203, analytic standard 6', de: 'ICD 203, Analysestandard 6' },
  analytic7: { en: 'ICD 203, analytic standard 7', de: 'ICD 203, Analysestandard 7' },
  analytic8: { en: 'ICD 203, analytic standard 8', de: 'ICD 203, Analysestandard 8' },
  analytic9: { en: 'ICD 203, analytic standard 9', de: 'ICD 203, Analysestandard 9' },
  icd206: { en: 'ICD 206', de: 'ICD 206' },
  icd206Age: {
    en: 'ICD 206, source descriptor: age and currency',
    de: 'ICD 206, Quellenbeschreibung: Alter und Aktualität',
  },
  ics206: { en: 'ICD 206 and ICS 206-01', de: 'ICD 206 und ICS 206-01' },
  jp2: { en: 'JP 2-0 and ICD 203, levels of confidence', de: 'JP 2-0 und ICD 203, Stufen der Konfidenz' },
  phia: { en: 'UK PHIA, 24 March 2025', de: 'UK PHIA, 24. März 2025' },
  phiaYardstick: {
    en: 'UK PHIA, probability yardstick, 24 March 2025',
    de: 'UK PHIA, Probability Yardstick, 24. März 2025',
  },
  phiaConfidence: {
    en: 'UK PHIA, analytical confidence rating, 24 March 2025',
    de: 'UK PHIA, Analytical Confidence Rating, 24. März 2025',
  },
  iec31010Scales: { en: 'IEC 31010:2019, 6.1.6', de: 'IEC 31010:2019, 6.1.6' },
  iec31010Coherence: { en: 'IEC 31010:2019, 6.4.1', de: 'IEC 31010:2019, 6.4.1' },
  idea: { en: 'IDEA protocol (Hemming et al. 2018)', de: 'IDEA-Protokoll (Hemming u. a. 2018)' },
  stanag2511: { en: 'STANAG 2511, with Baker 1968', de: 'STANAG 2511, mit Baker 1968' },
})

/** A paragraph by its name here. */
export type Standard = keyof typeof STANDARDS
