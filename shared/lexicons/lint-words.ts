import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'

/** What is to be known of a lexicon. */
export const lexiconFindings = catalogue({
  tooFewTerms: { en: 'A lexicon has two terms or more.', de: 'Ein Lexikon hat mindestens zwei Begriffe.' },
  tooManyTerms: (most: number) => ({
    en: `A lexicon has at most ${most} terms.`,
    de: `Ein Lexikon hat höchstens ${most} Begriffe.`,
  }),
  noName: { en: 'A term needs a name.', de: 'Ein Begriff braucht einen Namen.' },
  backwards: (term: string, low: number, high: number) => ({
    en: `“${term}” goes from ${low}% down to ${high}%.`,
    de: `„${term}“ geht von ${low}% hinunter auf ${high}%.`,
  }),
  misplaced: (term: string, before: string) => ({
    en: `“${term}” comes after “${before}”, but begins or ends at a lower percent: terms stand from least to most likely.`,
    de: `„${term}“ steht nach „${before}“, beginnt oder endet aber bei einem niedrigeren Wert: Begriffe stehen vom unwahrscheinlichsten zum wahrscheinlichsten.`,
  }),
  nameTaken: (name: string) => ({
    en: `“${name}” is the name of another term, too.`,
    de: `„${name}“ heißt auch ein anderer Begriff.`,
  }),
  otherNameSame: (term: string) => ({
    en: `The other name of “${term}” is the same.`,
    de: `Der andere Name von „${term}“ ist derselbe.`,
  }),
  twoAlphabets: (name: string) => ({
    en: `“${name}” has letters of two alphabets: typed in one of them it is not found.`,
    de: `„${name}“ hat Buchstaben zweier Alphabete: In einem davon getippt, wird es nicht gefunden.`,
  }),
  sameLetters: (term: string, other: string) => ({
    en: `“${term}” and “${other}” have the same letters: readers will take them for one.`,
    de: `„${term}“ und „${other}“ haben dieselben Buchstaben: Leser halten sie für einen Begriff.`,
  }),
  notRead: (name: string) => ({
    en: `“${name}” typed in a cell would not be read as a term: use words.`,
    de: `„${name}“ würde in einer Zelle nicht als Begriff gelesen: Nehmen Sie Wörter.`,
  }),
  readAsOther: (name: string, other: string) => ({
    en: `“${name}” typed in a cell is “${other}”: use other words.`,
    de: `„${name}“ wird in einer Zelle als „${other}“ gelesen: Nehmen Sie andere Wörter.`,
  }),
  overlapping: (other: string, term: string, shared: string) => ({
    en: `“${other}” and “${term}” share ${shared}: a percent there is “${term}”.`,
    de: `„${other}“ und „${term}“ teilen sich ${shared}: Ein Wert dort ist „${term}“.`,
  }),
  unreached: (term: string) => ({
    en: `No whole percent is “${term}”: other terms have all of its band.`,
    de: `Kein ganzes Prozent ist „${term}“: Andere Begriffe haben seine ganze Spanne.`,
  }),
  within: (term: string, outer: string) => ({
    en: `“${term}” lies within “${outer}”: a percent in both is the narrower.`,
    de: `„${term}“ liegt in „${outer}“: Ein Wert in beiden gehört zum engeren.`,
  }),
  below: (percents: string, count: number) => ({
    en: `${percents} ${count === 1 ? 'lies' : 'lie'} outside, below all terms.`,
    de: `${percents} ${count === 1 ? 'liegt' : 'liegen'} außerhalb, unter allen Begriffen.`,
  }),
  above: (percents: string, count: number) => ({
    en: `${percents} ${count === 1 ? 'lies' : 'lie'} outside, above all terms.`,
    de: `${percents} ${count === 1 ? 'liegt' : 'liegen'} außerhalb, über allen Begriffen.`,
  }),
  gap: (percents: string, count: number, below: string, above: string) => ({
    en: `${percents} ${count === 1 ? 'lies' : 'lie'} between “${below}” and “${above}”, in neither.`,
    de: `${percents} ${count === 1 ? 'liegt' : 'liegen'} zwischen „${below}“ und „${above}“, in keinem von beiden.`,
  }),
})

/** What is to be known of an impact scale. */
export const impactFindings = catalogue({
  noName: { en: 'A level needs a name.', de: 'Eine Stufe braucht einen Namen.' },
  noAnchor: (name: string) => ({
    en: `“${name}” does not say what has to happen: nobody can hold an event against it.`,
    de: `„${name}“ sagt nicht, was geschehen muss: Niemand kann ein Ereignis daran messen.`,
  }),
  noLetters: (name: string) => ({
    en: `“${name}” has no letters: typed in a cell it could be the number of a level.`,
    de: `„${name}“ hat keine Buchstaben: In einer Zelle könnte es die Nummer einer Stufe sein.`,
  }),
  notRead: (name: string) => ({
    en: `“${name}” cannot be typed in a cell: use plain words.`,
    de: `„${name}“ wird in einer Zelle nicht gelesen: Nehmen Sie einfache Wörter.`,
  }),
  readAsOther: (name: string, level: number) => ({
    en: `“${name}” typed in a cell is level ${level}: give this level another name.`,
    de: `„${name}“ wird in einer Zelle als Stufe ${level} gelesen: Geben Sie dieser Stufe einen anderen Namen.`,
  }),
  copied: (name: string, other: string) => ({
    en: `“${name}” says nearly the same as “${other}”: is it a copy?`,
    de: `„${name}“ sagt fast dasselbe wie „${other}“: Ist es eine Kopie?`,
  }),
})

/** What is to be known of a matrix. */
export const matrixFindings = catalogue({
  levelUnnamed: {
    en: 'A level of risk needs a name, and letters for the cells.',
    de: 'Eine Risikostufe braucht einen Namen und Buchstaben für die Zellen.',
  },
  sameColour: (level: string, before: string) => ({
    en: `“${level}” has the same colour as “${before}”.`,
    de: `„${level}“ hat dieselbe Farbe wie „${before}“.`,
  }),
  rowUnnamed: {
    en: 'A level of likelihood needs a name.',
    de: 'Eine Wahrscheinlichkeitsstufe braucht einen Namen.',
  },
  firstRow: {
    en: 'The first level of likelihood begins at 0%.',
    de: 'Die erste Wahrscheinlichkeitsstufe beginnt bei 0%.',
  },
  rowTooLow: (row: string, low: number, before: number) => ({
    en: `“${row}” begins at ${low}%, and has to begin above ${before}%.`,
    de: `„${row}“ beginnt bei ${low}%, muss aber über ${before}% beginnen.`,
  }),
  lowerThanLessLikely: (row: string, impact: number, level: string, other: string) => ({
    en: `Likelihood “${row}”, impact ${impact}: “${level}” is lower than the “${other}” of what is less likely.`,
    de: `Wahrscheinlichkeit „${row}“, Auswirkung ${impact}: „${level}“ ist niedriger als „${other}“ bei geringerer Wahrscheinlichkeit.`,
  }),
  lowerThanLessGrave: (row: string, impact: number, level: string, other: string) => ({
    en: `Likelihood “${row}”, impact ${impact}: “${level}” is lower than the “${other}” of what is less grave.`,
    de: `Wahrscheinlichkeit „${row}“, Auswirkung ${impact}: „${level}“ ist niedriger als „${other}“ bei geringerer Auswirkung.`,
  }),
  besideLowest: (row: string, impact: number, level: string, lowest: string) => ({
    en: `Likelihood “${row}”, impact ${impact}: “${level}” is right beside “${lowest}”, so a small error of judgment is the whole scale.`,
    de: `Wahrscheinlichkeit „${row}“, Auswirkung ${impact}: „${level}“ liegt direkt neben „${lowest}“, sodass ein kleiner Irrtum die ganze Skala ausmacht.`,
  }),
  rowsCalled: (row: string) => ({
    en: `Two levels of likelihood are called “${row}”.`,
    de: `Zwei Wahrscheinlichkeitsstufen heißen „${row}“.`,
  }),
  rowsAlike: (before: string, row: string) => ({
    en: `Likelihood “${before}” and “${row}” give the same levels: the matrix does not tell them apart.`,
    de: `Die Wahrscheinlichkeiten „${before}“ und „${row}“ ergeben dieselben Stufen: Die Matrix unterscheidet sie nicht.`,
  }),
  columnsAlike: (before: number, column: number) => ({
    en: `Impact ${before} and ${column} give the same levels: the matrix does not tell them apart.`,
    de: `Die Auswirkungen ${before} und ${column} ergeben dieselben Stufen: Die Matrix unterscheidet sie nicht.`,
  }),
  levelsCalled: (level: string) => ({
    en: `Two levels of risk are called “${level}”.`,
    de: `Zwei Risikostufen heißen „${level}“.`,
  }),
  codeTaken: (code: string) => ({
    en: `“${code}” stands in the cells of two levels.`,
    de: `„${code}“ steht in den Zellen zweier Stufen.`,
  }),
  noCell: (level: string) => ({ en: `No cell is “${level}”.`, de: `Keine Zelle ist „${level}“.` }),
  paler: (level: string, before: string) => ({
    en: `“${level}” has a paler colour than the lower “${before}”.`,
    de: `„${level}“ hat eine blassere Farbe als die niedrigere Stufe „${before}“.`,
  }),
  order: (clear: number, pairs: number, told: number, share: number) => ({
    en: `In ${clear} of the ${pairs} pairs of cells one is worse by any reckoning: at least as likely and as grave, and more so in one of the two. The matrix gives it the higher level in ${told} of them (${share}%).`,
    de: `In ${clear} der ${counted(pairs, 'Zellenpaar', 'Zellenpaare')} ist eine Zelle in jeder Hinsicht schlimmer: mindestens so wahrscheinlich und so schwer, und in einem von beiden mehr. Die höhere Stufe gibt ihr die Matrix in ${told} davon (${share}%).`,
  }),
  upsideDown: (wrong: number) => ({
    en: `In ${wrong} it gives it the lower level, which is wrong.`,
    de: `In ${wrong} gibt sie ihr die niedrigere Stufe, was falsch ist.`,
  }),
  unsaid: (others: number) => ({
    en: `In the other ${others} pairs one is likelier and one is graver: which of them is worse, only this matrix says.`,
    de: `In den übrigen ${counted(others, 'Paar', 'Paaren')} ist eine wahrscheinlicher und eine schwerer: Welche schlimmer ist, sagt nur diese Matrix.`,
  }),
})
