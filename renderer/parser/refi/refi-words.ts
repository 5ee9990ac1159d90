import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** Why a codebook or a project of REFI-QDA is not read, and what is to be known of one that is. */
export const refiReadingWords = catalogue({
  noCodebook: {
    en: 'This file is no codebook of REFI-QDA: it has no codes. Nothing was imported. Export the codebook there as “REFI-QDA codebook (.qdc)”.',
    de: 'Diese Datei ist kein Codebuch nach REFI-QDA: Sie hat keine Codes. Es wurde nichts importiert. Exportieren Sie das Codebuch dort als „REFI-QDA codebook (.qdc)“.',
  },
  noProject: {
    en: 'There is no project of REFI-QDA in this file.',
    de: 'In dieser Datei ist kein Projekt nach REFI-QDA.',
  },
  wholeProject: {
    en: 'This file holds a whole project; only its codebook is read.',
    de: 'Diese Datei enthält ein ganzes Projekt; nur das Codebuch daraus wird gelesen.',
  },
  sets: (count: number) => ({
    en: `${counted(count, 'set of codes is', 'sets of codes are')} left out.`,
    de: `${counted(count, 'Gruppe von Codes ist', 'Gruppen von Codes sind')} ausgelassen.`,
  }),
  otherVersion: {
    en: 'The file does not say that it follows REFI-QDA 1.5, as drafts of it and some programs do not; it was read as if it did.',
    de: 'Die Datei sagt nicht, dass sie REFI-QDA 1.5 folgt, wie es bei Entwürfen davon und manchen Programmen ist; sie wurde gelesen, als täte sie es.',
  },
  manySelections: (count: number, most: number) => ({
    en: `This project has ${formatCount(count)} selections, and ${formatCount(most)} are the most Assay imports. Nothing was imported. Export fewer sources there.`,
    de: `Dieses Projekt hat ${formatCount(count)} Markierungen; mehr als ${formatCount(most)} importiert Assay nicht. Es wurde nichts importiert. Exportieren Sie dort weniger Quellen.`,
  }),
})
