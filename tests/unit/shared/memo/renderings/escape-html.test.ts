import { escapeHtml } from '@shared/memo/renderings/escape-html'
import { expect, test } from 'vitest'

test.each([
  [`<a href="x" title='y'>&amp;</a>`, '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;'],
  ['"""', '&quot;&quot;&quot;'],
  ['', ''],
  ['plain – 研究 😀', 'plain – 研究 😀'],
])('%j is %j in HTML', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped)
})
