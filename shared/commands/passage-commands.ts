import { command, on } from './command'

/** What a single key does in the text of the reader. */
const inText = <const Id extends string>(id: Id, label: string, key: string) =>
  command({ id, label, menu: 'Passage', key, when: ['reader'] })

const ofPassages = on('Passage', 'retrieval')
const atPlaces = on('Passage', 'tagging')

/** Words of articles and what is done with them. */
export const passageCommands = [
  command({ id: 'passage.tag', label: 'Tag…', menu: 'Passage', key: 'T', when: ['reader'] }),
  inText('passage.newTag', 'New tag from selection…', 'Shift+T'),
  inText('passage.tagAgain', 'Tag with the last tag again', 'G'),
  command({ id: 'passage.inVivo', label: 'Tag named by its words', menu: 'Passage', key: 'I', when: ['reader'] }),
  command({ ...inText('words.moreWord', 'Select a word more', 'X'), begins: true }),
  inText('words.lessWord', 'Select a word less', 'Shift+X'),
  inText('words.moreSentence', 'Select a sentence more', 'S'),
  inText('words.lessSentence', 'Select a sentence less', 'Shift+S'),
  inText('words.moreParagraph', 'Select a paragraph more', 'D'),
  inText('words.lessParagraph', 'Select a paragraph less', 'Shift+D'),
  inText('paragraph.nextUntagged', 'Next untagged paragraph', 'U'),
  inText('paragraph.previousUntagged', 'Previous untagged paragraph', 'Shift+U'),
  command({ ...inText('passage.next', 'Next passage', ']'), begins: true, also: ['Alt+Down'] }),
  command({ ...inText('passage.previous', 'Previous passage', '['), also: ['Alt+Up'] }),
  command({ id: 'passage.filter', label: 'Filter what is marked', menu: 'Passage', key: 'F', when: ['reader'] }),
  command({ id: 'passage.showAll', label: 'Show all passages', menu: 'Passage', key: 'Shift+F', when: ['reader'] }),
  command({ id: 'passage.isolate', label: 'Isolate this passage', menu: 'Passage', key: 'W', when: ['reader'] }),
  command({ id: 'passage.quickNote', label: 'Note in place', menu: 'Passage', key: 'N', when: ['reader'] }),
  command({ id: 'passage.note', label: 'Edit note', menu: 'Passage', key: 'Shift+N', when: ['reader'] }),
  command({ id: 'passage.resize', label: 'Resize passage to selection', menu: 'Passage', key: 'R', when: ['reader'] }),
  command({ ...inText('passage.delete', 'Delete passage…', 'Delete'), begins: true }),
  command({ id: 'passage.evidence', label: 'Use as evidence…', menu: 'Passage', key: 'E', when: ['reader'] }),
  // A Greek keyboard has a sign where others have Q.
  command({ ...inText('passage.grade', 'Grade the passage…', 'Q'), also: ['F4'] }),
  inText('passage.newRisk', 'New risk from passage…', 'Shift+R'),
  command({ ...inText('source.markBeside', 'Paragraph: beside the article, or part of it', 'B'), begins: true }),
  command({ id: 'passage.copyCitation', label: 'Copy citation', menu: 'Passage', key: 'Y', when: ['reader'] }),
  command({ id: 'tray.put', label: 'Put into the tray', menu: 'Passage', key: 'C', when: ['reader'] }),
  command({ ...ofPassages('passages.tag', 'Tag the selected passages…', 'CmdOrCtrl+T'), begins: true }),
  ofPassages('passages.untag', 'Remove a tag of the selected passages…', 'CmdOrCtrl+Shift+T'),
  command({ ...atPlaces('tagging.nextPlace', 'Blind tagging: next place', 'F7'), begins: true }),
  atPlaces('tagging.previousPlace', 'Blind tagging: previous place', 'Shift+F7'),
  atPlaces('tagging.nextUndecided', 'Blind tagging: next undecided place', 'CmdOrCtrl+F7'),
  command({ id: 'review.open', label: 'Review new version', menu: 'Passage', begins: true, when: ['reader'] }),
  command({ id: 'review.compare', label: 'Compare versions', menu: 'Passage', key: 'V', when: ['reader'] }),
  command({ id: 'change.next', label: 'Next change', menu: 'Passage', shortcut: 'F8', when: ['reader'] }),
  command({ id: 'change.previous', label: 'Previous change', menu: 'Passage', shortcut: 'Shift+F8', when: ['reader'] }),
  command({ id: 'review.accept', label: 'Accept changed words', menu: 'Passage', key: 'A', when: ['reader'] }),
  command({ id: 'review.giveUp', label: 'Call passage lost', menu: 'Passage', key: 'L', when: ['reader'] }),
  command({ id: 'review.place', label: 'Place passage at selection', menu: 'Passage', key: 'P', when: ['reader'] }),
] as const
