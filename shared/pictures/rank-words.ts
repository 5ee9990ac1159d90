import { catalogue } from '../language/catalogue'
import { counted, formatCount } from '../language/counts'

/** What is said of the picture of how sure the ranks are. */
export const rankWords = catalogue({
  title: { en: 'How sure the ranks are', de: 'Wie sicher die Ränge sind' },
  titleIn: (session: string) => ({
    en: `How sure the ranks are in “${session}”`,
    de: `Wie sicher die Ränge in „${session}“ sind`,
  }),
  oneAnalyst: {
    en: 'Only one analyst judged: drawn again, they say the same each time.',
    de: 'Nur ein Analyst hat geurteilt: Neu gezogen, sagt er jedes Mal dasselbe.',
  },
  othersAtEach: {
    en: 'In a round packet a letter stands for somebody else at each risk, so no analyst can be drawn again over all risks.',
    de: 'In einem Rundenpaket steht ein Buchstabe bei jedem Risiko für jemand anderen, daher kann kein Analyst über alle Risiken neu gezogen werden.',
  },
  oneRank: {
    en: 'Only one risk has a rank: there is nothing to compare it with.',
    de: 'Nur ein Risiko hat einen Rang: Es gibt nichts zum Vergleichen.',
  },
  pooledBy: (rules: readonly string[]) => ({
    en: `Likelihoods by their ${rules.join(' or their ')}.`,
    de: `Wahrscheinlichkeiten nach: ${rules.join(' oder ')}.`,
  }),
  answersUpTo: (day: string) => ({ en: `Answers up to ${day}.`, de: `Antworten bis ${day}.` }),
  explained: (resamples: number, analysts: number) => ({
    en: `A dot is a rank, its bar the ranks in 95% of ${formatCount(resamples)} resamples: the ${analysts} analysts are drawn again, some of them several times, and the risks ranked anew. Between two rows stands how often the upper risk is above the lower one. It tells how far the order rests on who was asked, not whether they are right.`,
    de: `Ein Punkt ist ein Rang, sein Balken die Ränge in 95% von ${formatCount(resamples)} Ziehungen: Die ${analysts} Analysten werden neu gezogen, manche mehrmals, und die Risiken neu geordnet. Zwischen zwei Zeilen steht, wie oft das obere Risiko über dem unteren liegt. Das zeigt, wie weit die Ordnung darauf beruht, wer gefragt wurde, nicht, ob sie recht haben.`,
  }),
  firstCompared: (first: number, of: number) => ({
    en: `The first ${first} of ${of} by rank are compared.`,
    de: `Verglichen sind die ersten ${first} von ${of} nach Rang.`,
  }),
  ranks: { en: 'Ranks in 95% of resamples', de: 'Ränge in 95% der Ziehungen' },
  aboveNext: { en: 'Above the next in', de: 'Über dem nächsten in' },
  levelWithNext: { en: 'Level with the next in', de: 'Gleichauf mit dem nächsten in' },
  above: (share: string) => ({ en: `above in ${share}`, de: `darüber in ${share}` }),
  aboveOrLevel: (above: string, level: string) => ({
    en: `above in ${above}, level ${level}`,
    de: `darüber in ${above}, gleich ${level}`,
  }),
  described: (risk: string, rank: string, ranks: string) => ({
    en: `${risk}: rank ${rank}, in 95% of the resamples ${ranks}.`,
    de: `${risk}: Rang ${rank}, in 95% der Ziehungen ${ranks}.`,
  }),
  describedAbove: (risk: string, rank: string, ranks: string, next: string, above: string) => ({
    en: `${risk}: rank ${rank}, in 95% of the resamples ${ranks}, above ${next} in ${above} of the resamples.`,
    de: `${risk}: Rang ${rank}, in 95% der Ziehungen ${ranks}, über ${next} in ${above} der Ziehungen.`,
  }),
})

/** What is said of the picture of pairs of risks. */
export const pairsPictureWords = catalogue({
  tooFew: {
    en: 'It takes two risks with a likelihood and an impact.',
    de: 'Dazu braucht es zwei Risiken mit Wahrscheinlichkeit und Auswirkung.',
  },
  told: { en: 'Ordered', de: 'Geordnet' },
  tied: { en: 'Same level, one worse', de: 'Gleiche Stufe, eins schlimmer' },
  wrong: { en: 'Ordered wrongly', de: 'Falsch geordnet' },
  alike: { en: 'Judged the same', de: 'Gleich beurteilt' },
  unsaid: { en: 'Cannot be said', de: 'Nicht zu sagen' },
  lead: (matrix: string, told: number, pairs: number, share: string) => ({
    en: `${matrix} orders ${formatCount(told)} of the ${counted(pairs, 'pair', 'pairs')} of risks (${share}).`,
    de: `${matrix} ordnet ${formatCount(told)} von ${counted(pairs, 'Risikopaar', 'Risikopaaren')} (${share}).`,
  }),
  explained: (cells: number) => ({
    en: `A pair can be told where one risk is worse by any reckoning: at least as likely and as grave, and more so in one. Where one is likelier and the other graver, or answers overlap, nothing says which is worse: impacts are ordinals. The thin bar below is the same of all ${counted(cells, 'pair', 'pairs')} of cells.`,
    de: `Ein Paar lässt sich ordnen, wo ein Risiko in jeder Hinsicht schlimmer ist: mindestens so wahrscheinlich und so schwer, und in einem von beiden mehr. Wo eines wahrscheinlicher und das andere schwerer ist oder Antworten sich überschneiden, sagt nichts, welches schlimmer ist: Auswirkungen sind Rangstufen. Der dünne Balken darunter zeigt dasselbe für alle Zellen (${counted(cells, 'Paar', 'Paare')}).`,
  }),
  count: (name: string, count: number) => ({
    en: `${name}: ${formatCount(count)}.`,
    de: `${name}: ${formatCount(count)}.`,
  }),
  pairs: { en: 'Pairs', de: 'Paare' },
  ofRisks: { en: 'Of risks', de: 'Von Risiken' },
  share: { en: 'Share', de: 'Anteil' },
  ofCells: { en: 'Of cells', de: 'Von Zellen' },
  shareOfCells: { en: 'Share of cells', de: 'Anteil der Zellen' },
  inOneCell: (name: string, count: number) => ({
    en: `${name} (${formatCount(count)} in one cell)`,
    de: `${name} (${formatCount(count)} in einer Zelle)`,
  }),
  axis: { en: 'Share of pairs, percent', de: 'Anteil der Paare, Prozent' },
  worstPair: {
    en: 'The worst pair, by likelihood in percent:',
    de: 'Das schlimmste Paar, nach Wahrscheinlichkeit in Prozent:',
  },
  oneOfWorst: { en: 'One of the worst pair', de: 'Eines des schlimmsten Paars' },
})
