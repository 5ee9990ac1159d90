/** Pages as they are written here: whatever dashes stand between the first and the last are one, without spaces. */
export const pageRange = (pages: string): string =>
  pages
    .split(/[-–—]+/)
    .map((page) => page.trim())
    .join('–')
