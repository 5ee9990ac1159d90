import { command } from './command'

/** The screens. */
export const goCommands = [
  command({ id: 'go.back', label: 'Back', menu: 'Go', shortcut: 'Alt+Left', alongLine: true, when: 'project' }),
  command({ id: 'go.forward', label: 'Forward', menu: 'Go', shortcut: 'Alt+Right', alongLine: true, when: 'project' }),
  command({ id: 'go.home', label: 'Home', menu: 'Go', begins: true, shortcut: 'CmdOrCtrl+Shift+H' }),
  command({ id: 'go.library', label: 'Library', menu: 'Go', begins: true, shortcut: 'Alt+1', when: 'project' }),
  command({ id: 'go.reader', label: 'Reader', menu: 'Go', shortcut: 'Alt+2', when: 'project' }),
  command({ id: 'go.codebook', label: 'Codebook', menu: 'Go', shortcut: 'Alt+3', when: 'project' }),
  command({ id: 'go.risks', label: 'Risks', menu: 'Go', shortcut: 'Alt+4', when: 'project' }),
  command({ id: 'go.matrix', label: 'Matrix', menu: 'Go', shortcut: 'Alt+5', when: 'project' }),
  command({ id: 'go.memo', label: 'Memo', menu: 'Go', shortcut: 'Alt+6', when: 'project' }),
  command({ id: 'go.history', label: 'History', menu: 'Go', shortcut: 'Alt+7', when: 'project' }),
  command({ id: 'go.retrieval', label: 'Passages', menu: 'Go', shortcut: 'Alt+8', when: 'project' }),
  command({ id: 'go.sessions', label: 'Sessions', menu: 'Go', shortcut: 'Alt+9', when: 'project' }),
  command({ id: 'go.outcomes', label: 'Outcomes', menu: 'Go', shortcut: 'Alt+0', when: 'project' }),
  command({ id: 'go.tagging', label: 'Blind tagging', menu: 'Go', shortcut: 'CmdOrCtrl+Shift+B', when: 'project' }),
  command({ id: 'go.scales', label: 'Scales: lexicon, impact, matrix', menu: 'Go', when: 'project' }),
  command({ id: 'go.desk', label: 'Scoring desk', menu: 'Go', shortcut: 'CmdOrCtrl+Shift+D', when: 'project' }),
  command({ id: 'go.search', label: 'Search', menu: 'Go', shortcut: 'CmdOrCtrl+Shift+F', when: 'project' }),
] as const
