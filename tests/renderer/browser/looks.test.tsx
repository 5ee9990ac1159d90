import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openInWindow } from '../desk'
import { dialog, press, showWindow } from '../window'
import { asComputed } from './looks'

const shownAs = (compute: typeof getComputedStyle) =>
  [...document.querySelectorAll('*')].map((element) => {
    const style = compute(element)
    return [element.outerHTML, style.display, style.visibility, style.getPropertyValue('display'), style.opacity]
  })

const EVERY_LOOK = (
  <>
    <p>shown</p>
    <p hidden>
      hidden <b>with what is in it</b>
    </p>
    <div style={{ visibility: 'hidden' }}>
      <i>not visible</i>
      <i style={{ visibility: 'visible', opacity: 0.5 }}>visible again</i>
    </div>
    <p style={{ display: 'none' }}>nowhere</p>
    <dialog>closed</dialog>
    <dialog open>open</dialog>
    <details>
      <summary>first</summary>
      <summary>second</summary>
    </details>
    <input type="hidden" />
    <input type="text" />
    <div popover="auto">popped up</div>
    <svg>
      <title>drawn</title>
    </svg>
    <table>
      <tbody>
        <tr hidden>
          <td>a cell</td>
        </tr>
      </tbody>
    </table>
    <style>{'p { color: red }'}</style>
  </>
)

test('every element is shown, or not, as jsdom computes it', async () => {
  await openInWindow()
  await showWindow()
  await press('{Control>}k{/Control}')
  await dialog('Command palette')
  render(EVERY_LOOK)
  // Twice: what was computed, and what is remembered.
  for (let time = 1; time <= 2; time += 1) expect(shownAs(getComputedStyle)).toEqual(shownAs(asComputed))
})
