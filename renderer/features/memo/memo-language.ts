/** The language that memos are composed in (a BCP 47 tag), for what is shown of them amid the interface. */
export const MEMO_LANGUAGE = 'en-GB'
