/** Which addresses may become a link or enter structured data. */

export function isWebAddress(address: string | null | undefined): address is string {
  return !!address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
