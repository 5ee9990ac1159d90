import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { expect, test } from 'vitest'
import { everyBlock } from './every-block'
import { smallMemo } from './small-memo'
import { treeOf } from './tree-parts'
import { EVERY, WHOLE } from './whole-memo-words'

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
