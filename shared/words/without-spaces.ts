const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']

/** Letters of writing in which no space says where a word ends, for between the brackets of a pattern. */
export const WITHOUT_SPACES = SCRIPTS.map((name) => String.raw`\p{Script=${name}}`).join('')
