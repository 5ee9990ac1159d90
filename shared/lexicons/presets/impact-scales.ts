import type { ImpactLevel, ImpactScale } from '../impact-scale'

const scale = (
  id: string,
  name: string,
  note: string,
  levels: readonly (readonly [name: string, anchor: string])[],
): ImpactScale => ({
  id,
  name,
  edition: 1,
  note,
  levels: levels.map(([level, anchor]): ImpactLevel => ({ name: level, anchor })),
})

/** After NIST SP 800-30 r1, table H-3, worded for policy rather than information systems. */
const HARM = scale('harm', 'Harm to a party', 'After NIST SP 800-30 r1, table H-3, worded for policy.', [
  ['negligible', 'The party carries on as before; few would notice.'],
  ['limited', 'The party does its work, noticeably less well. Minor loss, minor harm, soon repaired.'],
  ['serious', 'A main task is significantly degraded. Major loss or harm, but no loss of life.'],
  ['severe', 'The party can no longer do one of its main tasks, or lives are lost or endangered.'],
  ['catastrophic', 'Several severe effects at once, or harm that cannot be undone.'],
])

const EXPECTED = 'The threat event could be expected to have'
const ON = 'on organizational operations, organizational assets, individuals, other organizations, or the Nation.'
const FOR_EXAMPLE = 'adverse effect means that, for example, the threat event might:'

/** NIST SP 800-30 r1, table H-3, as it is published. */
const NIST_H_3 = scale('nist-800-30-h-3', 'NIST SP 800-30 r1, table H-3', 'Impact of threat events, as published.', [
  ['very low', `${EXPECTED} a negligible adverse effect ${ON}`],
  [
    'low',
    `${EXPECTED} a limited adverse effect ${ON} A limited ${FOR_EXAMPLE} (i) cause a degradation in mission capability to an extent and duration that the organization is able to perform its primary functions, but the effectiveness of the functions is noticeably reduced; (ii) result in minor damage to organizational assets; (iii) result in minor financial loss; or (iv) result in minor harm to individuals.`,
  ],
  [
    'moderate',
    `${EXPECTED} a serious adverse effect ${ON} A serious ${FOR_EXAMPLE} (i) cause a significant degradation in mission capability to an extent and duration that the organization is able to perform its primary functions, but the effectiveness of the functions is significantly reduced; (ii) result in significant damage to organizational assets; (iii) result in significant financial loss; or (iv) result in significant harm to individuals that does not involve loss of life or serious life-threatening injuries.`,
  ],
  [
    'high',
    `${EXPECTED} a severe or catastrophic adverse effect ${ON} A severe or catastrophic ${FOR_EXAMPLE} (i) cause a severe degradation in or loss of mission capability to an extent and duration that the organization is not able to perform one or more of its primary functions; (ii) result in major damage to organizational assets; (iii) result in major financial loss; or (iv) result in severe or catastrophic harm to individuals involving loss of life or serious life-threatening injuries.`,
  ],
  ['very high', `${EXPECTED} multiple severe or catastrophic adverse effects ${ON}`],
])

const OUR_WORDS = 'In our own words: hold the event against each sentence, and make a copy where yours differ.'

const PLAIN = scale('plain', 'Plain words', OUR_WORDS, [
  ['minor', 'Put right within days by those it happens to, with what they have.'],
  ['serious', 'It takes weeks and help from others to put right, or somebody is hurt.'],
  ['grave', 'It cannot be put right within a year, or somebody dies.'],
])

const REPUTATIONAL = scale('reputational', 'Reputational', OUR_WORDS, [
  ['passing', 'Spoken of for a few days; nobody who matters changes what they do.'],
  ['noticed', 'Has to be answered in public; partners or customers ask what is being done.'],
  ['damaging', 'Some partners, customers or voters leave, or an inquiry is opened.'],
  ['lasting', 'Trust is lost for years: leaders have to go, or most partners end their work with the party.'],
])

const POLITICAL = scale('political', 'Political', OUR_WORDS, [
  ['routine', 'Handled by officials; no decision of the government is needed.'],
  ['awkward', 'A minister has to explain or to correct a decision; policy stays as it is.'],
  ['contested', 'A policy is stopped or changed, or a vote is lost.'],
  ['critical', 'A government or alliance may break, or a state cuts off its relations.'],
  ['overturning', 'The government falls, or the order that the parties agreed on no longer holds.'],
])

const MILITARY = scale('military', 'Military', OUR_WORDS, [
  ['friction', 'Protests and close encounters; nobody opens fire.'],
  ['incident', 'Shots, or damage to equipment; no dead, and over within a day.'],
  ['clash', 'Soldiers are killed; it stays at one place and is over within a week.'],
  ['fighting', 'Fighting in several places or for weeks; no territory changes hands for good.'],
  ['war', 'Territory, or a force that cannot be replaced within a year, is lost.'],
])

const HUMANITARIAN = scale('humanitarian', 'Humanitarian', OUR_WORDS, [
  ['strain', 'Services are late or full; nobody goes without what they need to live.'],
  ['shortage', 'Some households go without food, water, care or shelter for days.'],
  ['emergency', 'A town or district needs help from the rest of the country; single deaths.'],
  ['disaster', 'A region needs help from abroad, or tens of people die.'],
  ['mass emergency', 'Help does not reach many of those who need it, or hundreds die.'],
  ['catastrophe', 'Whole populations have to flee or starve, or thousands die.'],
])

const ECONOMIC = scale('economic', 'Economic', OUR_WORDS, [
  ['trifling', 'Paid from the running budget; nobody plans anew.'],
  ['small', 'Needs a decision, and is made good within the year.'],
  ['noticeable', 'Up to 1% of a year’s income or output is lost.'],
  ['considerable', 'More than 1% and up to 3% of a year’s income or output is lost.'],
  ['large', 'More than 3% and up to 10% of a year’s income or output is lost.'],
  ['severe', 'More than 10% of a year’s income or output is lost; supplies or payments fail for weeks.'],
  ['ruinous', 'The party cannot pay or supply itself without help from outside.'],
])

/** The impact scales that are built in; the first is a new project's. They never change. */
export const IMPACT_SCALES: readonly ImpactScale[] = [
  HARM,
  PLAIN,
  REPUTATIONAL,
  POLITICAL,
  MILITARY,
  HUMANITARIAN,
  ECONOMIC,
  NIST_H_3,
]
