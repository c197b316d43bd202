/** Anchors a quote in its text, with enough of what stands around it to find it again. */

/** How much of the text around a quote its anchor keeps (W3C TextQuoteSelector). */
const CONTEXT = 48

export const anchorIn = (text: string, start: number, end: number) => ({
  ...{ start, end, quote: text.slice(start, end) },
  prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
  suffix: text.slice(end, whole(text, end + CONTEXT)),
})

/** Not in the middle of a character of two units. */
const whole = (text: string, at: number) => (/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at + 1 : at)
