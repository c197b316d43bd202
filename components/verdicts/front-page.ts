/** Public pages are documents: their links are plain ones, to the front page too. */
export const frontPage = '/'
