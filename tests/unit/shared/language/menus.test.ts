import { commands } from '@shared/commands/commands'
import { MENU_NAMES } from '@shared/commands/menu-names'
import { speak } from '@shared/language/language'
import { afterEach, expect, it } from 'vitest'
import { menuTemplate } from '../../../../electron/menu-template'
import { linesOf, LINUX, none, quiet } from '../../electron/menu-lines'

afterEach(() => speak('en'))

const menus = () => menuTemplate(quiet, none, LINUX)

it('the menus are called as the language calls them, and hold the same', () => {
  const english = menus()
  speak('de')
  const german = menus()
  expect(german.map(({ label }) => label)).toEqual([
    'Datei',
    'Bearbeiten',
    'Ansicht',
    'Gehe zu',
    'Stelle',
    'Risiko',
    'Memo',
    'Werkzeuge',
    'Fenster',
    'Hilfe',
  ])
  expect(german.map(({ submenu }) => linesOf(submenu).length)).toEqual(
    english.map(({ submenu }) => linesOf(submenu).length),
  )
  expect(linesOf(german[0]?.submenu).slice(0, 3)).toEqual([
    'Neues Projekt… CmdOrCtrl+N',
    'Projekt öffnen… CmdOrCtrl+O',
    'Zuletzt geöffnet off >',
  ])
})

it('a command that opens a dialog ends in the same sign in each language, and no two of a menu are called alike', () => {
  const asked = () => commands.filter(({ label }) => label.endsWith('…')).map(({ id }) => id)
  const english = asked()
  speak('de')
  expect(asked()).toEqual(english)
  const names = commands.map(({ menu, under = '', label }) => `${MENU_NAMES[menu]} ${under} ${label}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
