import { keepFocus } from '@ui/focus'
import { besideLost, listPlaceOf } from '@ui/list-place'
import { afterEach, beforeEach, expect, test } from 'vitest'

let stop = () => {}

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <section><h2>Open</h2><ul>
        <li id="a"><button>A</button></li>
        <li id="b"><p>B</p><button disabled>no</button><button>B</button></li>
        <li id="c"><ul><li id="c1"><button>C1</button></li></ul></li>
      </ul></section>
      <section id="next"><ul><li><button>D</button></li></ul></section>
      <div data-work tabindex="0">Work</div>
      <p id="apart"><button>Apart</button></p>
    </main>`
  stop = keepFocus()
})
afterEach(() => {
  stop()
  document.body.innerHTML = ''
})

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent, disabled }) => !disabled && textContent === name)!
/** Lets something go that has the focus in it; says what has it then. */
async function lose(name: string, gone: string): Promise<string | null> {
  button(name).focus()
  document.querySelector(gone)?.remove()
  await Promise.resolve()
  return document.activeElement?.textContent ?? null
}

test('an item that goes leaves the focus to the one after it', async () => {
  expect(await lose('A', '#a')).toBe('B')
})

test('the last one leaves it to the one before', async () => {
  expect(await lose('C1', '#c')).toBe('B')
})

test('what goes with the last item of an inner list counts as a whole', async () => {
  expect(await lose('D', '#next')).toBe('A')
  expect(await lose('A', 'section')).toBe('Work')
})

test('what is in no list leaves it to the work', async () => {
  expect(listPlaceOf(button('Apart'))).toBeNull()
  expect(await lose('Apart', '#apart')).toBe('Work')
})

test('an item that stays keeps the focus', async () => {
  expect(await lose('A', '#c')).toBe('A')
  expect(besideLost(listPlaceOf(button('A'))!)).toEqual([])
})
