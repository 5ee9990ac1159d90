/** The small memo as Markdown, without its front matter. */
export const WHOLE = String.raw`# Ice \<charts\> \#1

Date: 6 Oct 2026\
Horizon: 1 Mar 2027\
Author: Ines Harbo\
Written by: Ines\
Project: Ice charts

## 1\. Bottom line

Ships wait.

Prices\
follow.

## 2\. Key judgments

### 1\. R1 Flood \& fire

We judge it very likely (80–95%) that the river \*leaves\* its bed by 1 Mar 2027. (S1 ¶1, B2[^1]; against: S1 ¶2, B2[^2])

Our confidence in this judgment is low. One article.

One analyst judged it. Its impact is 5 catastrophic. Level of risk: very high (row “high”, 80–95%; column 5).

What would change it: “Water \| rises” being observed.

*Figure 1. Where each analyst stands on R1, over the terms of ICD 203: a dot is a percent, a bar a term; group 85%.*

| Each answer | From least to most | Group | Could not judge |
| --- | --- | --- | --- |
| 85% | 85% | group 85% | 0 |

### Not scored

- R2 Rust

## 3\. Changes since the last memo

This is the first memo: none was handed over before its date.

## 4\. Evidence

### R1 Flood \& fire

**For:**

> The port closed.[^1]

Kind of statement not recorded; S1 ¶1, B2. Analyst’s note: 1. It says so.

**Against:**

> Two \<b\> ships\
> waited.
>
> Three[^2]

Kind of statement not recorded; S1 ¶2, B2.

### No evidence linked

- R2 Rust

## 5\. Risk table

*Table 1. Risks by rank: by the upper end of the level, then its lower end, then likelihood (of a divided group the least that was answered), then how far up the answers reach. Risks alike in all four share a rank, marked with “=”. Behind a level stand its row and column in the matrix.*

| Rank | Risk | Likelihood | Impact | Level | Confidence | By | For / against |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | R1 Flood \& fire | very likely (80–95%); median 85%, 1 of 1 analyst | 5 catastrophic | very high (row “high”, 80–95%; column 5) | Low | 1 Mar 2027 | 1 / 1 |
| – | R2 Rust | not scored | not scored | – | not stated | no date | 0 / 0 |

## 6\. Risk matrix

*Figure 2. Each risk stands in the cell of the middle answers, as high as its likelihood; its whisker reaches over all likelihoods that fewer than five analysts gave, over their middle half from five on. The level of a cell is looked up in NIST SP 800-30 r1, table I-2. Not placed, for want of scores: R2.*

| Likelihood | 1 negligible | 2 limited | 3 serious | 4 severe | 5 catastrophic |
| --- | --- | --- | --- | --- | --- |
| very high | very low | low | moderate | high | very high |
| high | very low | low | moderate | high | very high: R1 |
| moderate | very low | low | moderate | moderate | high |
| low | very low | low | low | low | moderate |
| very low | very low | very low | very low | low | low |

| Risk | Rank | Likelihood | Impact | Level | Answers reach over | Answers |
| --- | --- | --- | --- | --- | --- | --- |
| R1 Flood \& fire | 1 | 85% | 5 catastrophic | very high | high; 5 catastrophic | 1 |

## 7\. Assumptions

- **R1 Flood \& fire:** The dam\
  holds.

## 8\. Alternatives considered

- **R1 Flood \& fire:** - Drought.

## 9\. Indicators

*Table 2. Indicators that a risk is coming about.*

| Risk | Observable | Threshold | Where to watch | Status |
| --- | --- | --- | --- | --- |
| R1 Flood \& fire | Water \| rises | – | gauge log | observed |

## 10\. Gaps

### Not scored

- **R2 Rust**: neither likelihood nor impact.

### No evidence

- **R2 Rust**

## 11\. Sources

- **S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026**. Reliability B (usually reliable). Retrieved 5 Oct 2026. SHA-256 of the file aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa. https\://ledger.example/ice

## Annex A. Terms of likelihood

*Figure 3. Terms of likelihood, ICD 203: the percents that each term stands for. No term: 0%, 100%.*

| Likelihood | Stated as |
| --- | --- |
| 0% | outside the terms |
| 1–4% | almost no chance |
| 5–19% | very unlikely |
| 20–44% | unlikely |
| 45–54% | roughly even chance |
| 55–79% | likely |
| 80–94% | very likely |
| 95–99% | almost certain |
| 100% | outside the terms |

*Table 3. Terms of likelihood, ICD 203. A percentage on a shared edge belongs to the higher term.*

| Term | Range |
| --- | --- |
| almost no chance | 1–5% |
| very unlikely | 5–20% |
| unlikely | 20–45% |
| roughly even chance | 45–55% |
| likely | 55–80% |
| very likely | 80–95% |
| almost certain | 95–99% |

## Annex B. Reasons given

### R1 Flood \& fire

- **Analyst A:** 85%, impact 5, confidence low. No reason is recorded. Basis: One article.

## Annex C. Method and scales

*Table 4. How each group value was formed.*

| Risk | Scored by | Likelihood, each answer | Group, with spread | Impact, each answer |
| --- | --- | --- | --- | --- |
| R1 Flood \& fire | 1 analyst | 85% | 85% | 5 |

Likelihood is stated in the terms of ICD 203 with their range in brackets. ODNI, Intelligence Community Directive 203, 2 January 2015, section D.6.e(2)(a). Where every analyst gave a percentage, the group value is the median, and in brackets stands how far the answers reach: all of fewer than five, the middle half (quartiles of type 7) of more; figures are not rounded, so that halves and quarters may stand there. As soon as one gave a term, the group value is the middle term. With an even number of analysts two middle answers are both shown. A group is divided where the middle half of its answers spans more than one step (a term, or a level of impact) or all of them more than two, unless its session has another rule, or where the middle is not within one step of most of them: then the range of answers is stated and no middle, since nobody gave it. Who stands two steps or more from the middle of the others is named as a reservation or dissent. “Cannot judge” is counted apart and never turned into a number. Confidence says how well founded a judgment is and is always stated apart from its likelihood.

The level of a risk is looked up in a matrix (NIST SP 800-30 r1, table I-2) from its likelihood and its impact. As published. High and very high likelihood give the same levels. It is never a product: impact and level are ordered words, not numbers to calculate with. The row is the band of the matrix that the percent of the group falls in, not the term: the rows have other edges than the terms, so that one term may lead to two levels; a percent between two rows belongs to the lower one, and a term to all rows that its band reaches over. The level of a divided group runs over the levels that the answers of each analyst lead to. Risks are ranked by the upper end of the level, then its lower end, then likelihood (a term by the middle of its band, a divided group by the least that was answered), then how far up the answers reach; risks alike in all four share a rank.

*Table 5. Level of risk by likelihood (rows) and impact (columns), NIST SP 800-30 r1, table I-2.*

| Likelihood | 1 negligible | 2 limited | 3 serious | 4 severe | 5 catastrophic |
| --- | --- | --- | --- | --- | --- |
| Very high, 96–100% | very low | low | moderate | high | very high |
| High, 80–95% | very low | low | moderate | high | very high |
| Moderate, 21–79% | very low | low | moderate | moderate | high |
| Low, 5–20% | very low | low | low | low | moderate |
| Very low, 0–4% | very low | very low | very low | low | low |

*Table 6. Levels of impact, Harm to a party. After NIST SP 800-30 r1, table H-3, worded for policy.*

| Impact | Meaning |
| --- | --- |
| 1 negligible | The party carries on as before; few would notice. |
| 2 limited | The party does its work, noticeably less well. Minor loss, minor harm, soon repaired. |
| 3 serious | A main task is significantly degraded. Major loss or harm, but no loss of life. |
| 4 severe | The party can no longer do one of its main tasks, or lives are lost or endangered. |
| 5 catastrophic | Several severe effects at once, or harm that cannot be undone. |

Grades in citations follow the NATO Admiralty system: a letter from A (completely reliable) to F (cannot be judged) for the source, a number from 1 (confirmed) to 6 (cannot be judged) for the words. Paragraph marks (¶) count the paragraphs of the text as stored with this project, but for what stands beside the article; pages (p.) count those of the file from its first one.

[^1]: S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶1 (B2). “The port closed.”

[^2]: S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶2 (B2). “Two \<b\> ships waited. Three”
`
