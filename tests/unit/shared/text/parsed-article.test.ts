import { articleOf, ParsedArticle } from '@shared/text/parsed-article'
import { expect, test } from 'vitest'

const blocks = [{ kind: 'paragraph' as const, level: null, role: 'body' as const, text: 'Words.' }]

test('a text that says nothing about itself is an article of its blocks alone', () => {
  expect(articleOf(blocks)).toEqual({
    blocks,
    title: '',
    authors: [],
    publisher: '',
    published: null,
    url: '',
    language: '',
    notes: [],
  })
  expect(ParsedArticle.parse(articleOf(blocks))).toEqual(articleOf(blocks))
})

test.each(['2026-02-28', '2024-02-29'])('an article can be published on %s', (published) => {
  const article = { ...articleOf(blocks), published }
  expect(ParsedArticle.parse(article)).toEqual(article)
})

test.each(['2026-02-29', '28 Feb 2026', ''])('“%s” is no day of publication', (published) => {
  expect(ParsedArticle.safeParse({ ...articleOf(blocks), published }).success).toBe(false)
})

test('an article says nothing beyond what is asked of it', () => {
  expect(ParsedArticle.safeParse({ ...articleOf(blocks), editor: 'x' }).success).toBe(false)
})
