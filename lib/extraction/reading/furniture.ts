/** Tells what a page carries besides its article: bylines, share buttons, cookie notices, page headers. */

const MONTH =
  '(?:jan|feb|mrt|mar|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|mär|mai|déc|fév|avr|juil|ene|abr|ago|dic)\\p{L}{0,7}'
const DATE = `(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\.? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}, \\d{4})`
const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon|mon|tues|wednes|thurs|fri|satur|sun)da[gy],? )?'
const TIME = '(?:,?(?: om| at| -| \\|)? ?\\d{1,2}[:.]\\d{2}(?: ?(?:uur|u|h|am|pm))?)?'
const STAMP = new RegExp(
  `^(?:(?:date|datum|gepubliceerd(?: op)?|published(?: on)?|laatst bijgewerkt(?: op)?|bijgewerkt(?: op)?|(?:last )?updated(?: on)?)` +
    `:? )?${WEEKDAY}${DATE}${TIME}`,
  'iu',
)

const WHOLE: readonly RegExp[] = [
  /^(?:lees|bekijk|luister|kijk|zie) (?:ook|meer|verder|hier)(?:[:\s]|$)/iu,
  /^(?:read|see|watch|listen|view) (?:more|also|next|all|the full)(?:[:\s]|$)/iu,
  /^(?:related|gerelateerd|meer over|more on|meer nieuws|more news|more from|you may also like|most read|meest gelezen|lire aussi|lesen sie auch|lea también|weiterlesen)(?:[:\s]|$)/iu,
  /^(?:dit artikel (?:verscheen|is)|this article (?:was|first)|this story (?:was|has))\b/iu,
  /^(?:vervolg (?:op|van)|continued (?:on|from)|zie (?:ook )?pagina|lees verder op)/iu,
  /^(?:See|SEE|Zie|ZIE) \p{Lu}{2,},/u,
  /^\p{Lu}?\d{1,3}\s+(?:continued|vervolg)/iu,
  /^(?:pagina|page|p\.|blz\.?|pg\.?)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:van|of|\/)\s*\d{1,4})?$/iu,
  /^\p{Lu}\d{1,2}$/u,
  /^(?:foto|foto's|photo|photos|photograph|beeld|image|images|credit|illustratie|illustration|bron|source|bild|quelle|getty|anp|reuters|afp)(?:\s*[:/©]|\s*$)/iu,
  /^(?:©|\(c\)|copyright|alle rechten voorbehouden|all rights reserved)/iu,
  /^(?:deel|delen|share|tweet|print|whatsapp|facebook|linkedin|e-?mail|kopieer link|copy link|bewaar|save|volg ons|follow us|reageer|reacties?|comments?)(?:$|[\s:|•·,].{0,60}$)/iu,
  /^(?:advertentie|advertisement|advertorial|gesponsord|sponsored|anzeige|publicité|publicidad)(?:$|[\s:].{0,80}$)/iu,
  /^(?:leestijd|reading time|\d{1,3} (?:min(?:uten|utes)?|minuut|minute)\.?(?: read| lezen| leestijd)?$|\d+ (?:reacties|comments|shares)$)/iu,
  /^(?:menu|zoeken|search|home|inloggen|log ?in|sign in|abonneer|abonneren|subscribe|sluiten|close|meer laden|load more|terug naar boven|back to top|naar boven)$/iu,
  /^(?:tags?|trefwoorden|topics|onderwerpen|categorie|category|keywords)\s*:/iu,
]
const SHORT: readonly RegExp[] = [
  /\bcookies?\b/iu,
  /(?:schrijf|meld) (?:je|u) (?:nu |hier |gratis )?(?:in|aan)\b|nieuwsbrief|newsletter|sign up|subscribe|abonneer|abonnement|word lid|inbox/iu,
  /\b(?:klik hier|click here|download (?:de|onze|our|the) app|advertentie|advertisement)\b/iu,
]
const BYLINE = /^(?:door|by|von|par|por|tekst|text|van onze|from our)[:\s]\s*\p{L}/iu
const OUTLET =
  /^(?:van onze (?:redactie|verslaggever|correspondent)|from our (?:staff|correspondent)|redactie\b|our reporter)/iu
const ENDS = /[.!?…]["'”’»)]*$/u

const isLoud = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** The length of a date stamp, "date 2025-05" say, that stands in front of the text; 0 where there is none. */
export function stampLength(text: string): number {
  const match = STAMP.exec(text.slice(0, 90))
  if (!match) return 0
  const rest = text.slice(match[0].length)
  if (rest === '') return match[0].length
  const rule = /^\s*[|–—]\s/u.exec(rest)
  if (rule) return match[0].length + rule[0].length
  const named = /^\p{L}+:? /iu.test(match[0]) && !/^\p{Lu}/u.test(match[0])
  return (named || /^\d{4}-/.test(match[0])) && /^\s/u.test(rest) ? match[0].length : 0
}

const isByline = (text: string): boolean => {
  if (text.length > 110 || ENDS.test(text)) return false
  if (OUTLET.test(text)) return true
  const names = text.replace(/^\p{L}+[:\s]\s*/u, '')
  return BYLINE.test(text) && /^(?:de redactie|onze|our|\p{Lu})/u.test(names) && text.split(' ').length <= 12
}

/** Whether this line or block, seen by itself, is furniture. */
export function isFurniture(text: string): boolean {
  if (text.length > 280) return false
  const length = stampLength(text)
  if (length > 0 && length === text.length) return true
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (isByline(text) || WHOLE.some((pattern) => pattern.test(text))) return text.length <= 200
  if (isLoud(text) && /\d/.test(text) && !ENDS.test(text) && text.length < 90) return true
  return text.length <= 220 && SHORT.some((pattern) => pattern.test(text)) && looksAddressed(text)
}

// "De cookiewet geldt sinds 2012" is news; "Wij gebruiken cookies", "Schrijf je in", "We use cookies" address the visitor.
const looksAddressed = (text: string): boolean =>
  /^(?:wij|we|deze (?:web)?site|this (?:web)?site|by (?:using|continuing)|door (?:verder|gebruik)|schrijf|meld|abonneer|sign|subscribe|get|ontvang|receive|klik|click|download|word|become|accept|onze|our|wil|want|elke|every|iedere|nieuwsbrief|newsletter|de beste|the best|dagelijks|daily|mis niets|don['’]t miss|blijf|stay|like|join|al |meer|help|steun|support|cookie|je |uw |your )/iu.test(
    text,
  ) && !/\b(?:zei|zegt|said|says)\b/iu.test(text)

const beginnings = (text: string): string[] => {
  const words = text.split(' ')
  return words.slice(0, -1).map((_, last) => words.slice(0, last + 1).join(' '))
}

/** Lines that come back on every page, and loud lines that begin or end with one ("THE COURIER", "THE COURIER A3"). */
export function headerLines(lines: readonly { text: string }[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const { text } of lines) {
    if (text.length < 80 && !ENDS.test(text)) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const loud = [...seen.keys()].filter(isLoud)
  const begun = new Set(loud.flatMap(beginnings))
  const headers = new Set<string>()
  for (const [text, times] of seen) if (times > 1 && text.length > 2) headers.add(text)
  for (const text of loud) if (begun.has(text)) headers.add(text)
  for (const text of loud) if (beginnings(text).some((begin) => headers.has(begin))) headers.add(text)
  return headers
}
