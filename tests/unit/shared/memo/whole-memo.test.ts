import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { expect, test } from 'vitest'
import { everyBlock } from './every-block'
import { smallMemo } from './small-memo'
import { treeOf } from './tree-parts'
import { WHOLE } from './whole-memo-text'

test('a small memo in Markdown, word by word', () => {
  expect(toMarkdown(treeOf(smallMemo()))).toBe(`${front()}${WHOLE}`)
})

test('a handling mark stands before and after all of it, escaped, and nothing stands there without one', () => {
  const made = smallMemo()
  made.do({ name: 'project.update', input: { changes: { handling: 'TLP:AMBER *strict*' } } })
  const mark = '**TLP:AMBER \\*strict\\***'
  const properties = front('handling: "TLP:AMBER *strict*"\n')
  expect(toMarkdown(treeOf(made))).toBe(`${properties}${mark}\n\n${WHOLE}\n${mark}\n`)
})

test('every kind of block in Markdown, in the body and in annexes', () => {
  expect(toMarkdown(everyBlock())).toBe(EVERY)
})

const front = (handling = '') => `---
title: "Ice <charts> #1"
date: "2026-10-06"
author: "Ines Harbo"
${handling}draft: false
---

`

const EVERY = String.raw`---
title: "Ice <charts> #1"
date: "2026-10-06"
author: "Ines \"Nes\" Harbo"
handling: "TLP:AMBER"
draft: true
---

**TLP:AMBER**

**DRAFT. The dissent is not written yet. Two checks fail.**

# Ice \<charts\> \#1

Date: 6 Oct 2026

## 1\. Bottom line

Ships wait *very* long, ***all*** of them.[^1] [^2]

## 2\. Key judgments

### R1 Flood

Likely (55–80 %) by 1 Mar 2027.[^1]

#### Why

##### And how

## 3\. Outlook

1. first
   - within
2. second

> Said elsewhere.
>
> Twice.

the ledger (https\://ledger.example/).

| A | B |
| --- | --- |
| 1 | 2 |

## 4\. Evidence

> Der Hafen schloss.
>
> Ganz.[^1] (note 1 not reviewed)

> ⁨⁨توقف الميناء عن “نشر” الخرائط⁩⁩[^2]

## 5\. Risk table

*Table 1. Risks by rank.*

| Risk | Level |
| --- | --- |
| R1 | very high |
| R2 | very high |
| R3 | very high |

## 6\. Risk matrix

*Figure 1. Where risks stand.*

| Likelihood | 1 negligible |
| --- | --- |
| High | low: R1 |

| Risk |
| --- |
| R1 |

## Annex A. Terms

**Likely**: 55–80%

## Annex B. Method

By the median.

[^1]: Ada Lund, “Norvik”, Ledger, 4 Oct 2026, ¶3–5 (B2). “er sagte ‘ja’”

[^2]: ⁨Wire, no date, ¶1. “⁨توقف الميناء عن ‘نشر’ الخرائط⁩”⁩

**TLP:AMBER**
`
