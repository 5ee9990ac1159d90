import { expect, onTestFinished, test } from 'vitest'
import { keepFocus } from '../../../renderer/ui/focus'

/** Three buttons of a list in a window that keeps the focus. */
function showList(): HTMLButtonElement[] {
  document.body.innerHTML =
    '<main><ul><li><button>a</button></li><li><button>b</button></li><li><button>c</button></li></ul></main>'
  const stop = keepFocus()
  onTestFinished(() => {
    stop()
    document.body.innerHTML = ''
  })
  return [...document.querySelectorAll('button')]
}

const toTheEnd = (button: Element) => button.closest('ul')!.append(button.closest('li')!)
const observed = () => Promise.resolve()

test('an item that is moved, as by a rename, has the focus still', async () => {
  const [first] = showList()
  first!.focus()
  toTheEnd(first!)
  expect(document.activeElement).toBe(document.body)
  await observed()
  expect(document.activeElement).toBe(first)
})

test('a focus that was given up on purpose is not brought back by other items that move', async () => {
  const [first, second] = showList()
  first!.focus()
  first!.blur()
  toTheEnd(second!)
  await observed()
  expect(document.activeElement).toBe(document.body)
})

test('an item that cannot be used where it went does not take the focus', async () => {
  const [first] = showList()
  first!.focus()
  first!.disabled = true
  toTheEnd(first!)
  await observed()
  expect(document.activeElement).not.toBe(first)
})
