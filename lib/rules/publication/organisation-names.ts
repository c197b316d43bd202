/** Tells an organisation's name from a person's. */

const words =
  'ministerie|ministry|gemeente|provincie|kabinet|council|government|partij|party|university|universiteit|agency|' +
  'bureau|institute|instituut|stichting|foundation|vereniging|association|union|unie|company|inc|ltd|politie|police'
const organisation = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})|(?<!\\p{L})[bn]\\.?v\\.?$`, 'iu')

/** By its words or as an acronym, for want of a better source; every other name is taken for a person's. */
export const namesOrganisation = (name: string) =>
  /^[A-Z][A-Z0-9&/-]{1,7}$/.test(name.trim()) || organisation.test(name.trim())
