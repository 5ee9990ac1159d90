import { expect, onTestFinished, test } from 'vitest'
import { readPageTags } from '../../../renderer/parser/card/page-tags'

const pageOf = (head: string) => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html')

test('tags of one name are told in page order, whatever stands between their words, each from where it is', () => {
  const tags = readPageTags(
    pageOf(
      '<meta name="DC.creator" content="Ann Example"><meta property="dc:creator dc_creator" content="Bo Sample"><meta name="empty" content=" ">' +
        `<meta name="parsely-page" content='{"title":"Low water","tags":["weir","mill"],"id":7}'>`,
    ),
  )
  expect(tags.all('dc.creator')).toEqual(['Ann Example', 'Bo Sample', 'Bo Sample'])
  expect(tags.from('dc:creator')).toBe('the page’s tag “dc.creator”')
  expect(tags.all('parsely-tags')).toEqual(['weir', 'mill'])
  expect(tags.said(['empty', 'parsely-title'])).toEqual([
    { value: '', from: 'the page’s tag “empty”' },
    { value: 'Low water', from: 'the page’s tag “parsely-page”' },
  ])
})

test('twice as many tags of one name are twice the work', () => {
  const same = (count: number) => pageOf('<meta name="author" content="Ann Example">'.repeat(count))
  const inJson = (count: number) =>
    pageOf(
      `<meta name="parsely-page" content='${JSON.stringify({ author: Array.from({ length: count }, () => 'Ann Example') })}'>`,
    )
  for (const page of [same, inJson]) {
    const [once, twice] = [page(400), page(800)].map((each) => copied(() => readPageTags(each))) as [number, number]
    expect(twice).toBeLessThan(2.5 * once)
  }
})

/** How many elements of arrays are copied by spreading them while `work` goes on. */
function copied(work: () => void): number {
  const iterate = Array.prototype[Symbol.iterator]
  const restore = (): void => {
    Array.prototype[Symbol.iterator] = iterate
  }
  onTestFinished(restore)
  let count = 0
  Array.prototype[Symbol.iterator] = function (this: unknown[]) {
    count += this.length
    return iterate.call(this)
  }
  work()
  restore()
  return count
}
