/** "Figure 3:", "Tab. 2.1 –": what a caption begins with. */
const CAPTION =
  /^(?:fig(?:ure|\.)?|tab(?:le|\.|elle|leau)?|abb(?:ildung|\.)|figura|tabla|chart|graph|box|map|exhibit|plate)\s{0,2}[A-Z]?\d{1,3}(?:[.-]\d{1,3})?[a-z]?\s{0,2}[.:—–|-]/iu

export const isCaption = (text: string): boolean => CAPTION.test(text)
