/** Tells what a page carries besides its article: bylines, share buttons, cookie notices, page headers. */
import { stampLength } from './stamps'

/** A pattern of alternatives, one a line, spaces at the ends of lines left out. */
const anyOf = (lines: string, before: string, after: string): RegExp => {
  const parts = lines.trim().split(/\s*\n\s*/u)
  return new RegExp(`${before}(?:${parts.join('|')})${after}`, 'iu')
}

const LINKS = anyOf(
  `(?:lees|bekijk|luister|kijk|zie) (?:ook|meer|verder|hier)
  (?:read|see|watch|listen|view) (?:more|also|next|all|the full)
  related|gerelateerd|meer over|more on|meer nieuws|more news|more from|you may also like|most read
  meest gelezen|lire aussi|à lire|lesen sie auch|mehr zum thema|weiterlesen|lea también|le puede interesar`,
  '^',
  '(?:[:\\s]|$)',
)
const NOTES = anyOf(
  `dit artikel (?:verscheen|is|werd) (?:eerder|ook|geschreven|aangepast|bijgewerkt)
  this (?:article|story) (?:was first|first appeared|has been updated|was updated|originally)
  vervolg (?:op|van) |continued (?:on|from) |zie (?:ook )?pagina |lees verder op |turn to page
  \\p{Lu}?\\d{1,3}\\s+(?:continued|vervolg)
  ©|\\(c\\) |copyright|alle rechten voorbehouden|all rights reserved
  (?:tags?|trefwoorden|topics|onderwerpen|categorie|category|keywords)\\s*:
  leestijd|reading time|\\d{1,3} (?:min|minuten|minutes|minuut|minute)\\.?(?: read| lezen| leestijd)?$`,
  '^',
  '',
)
const CREDITS = anyOf(
  `foto|foto's|foto’s|fotografie|photo|photos|photograph|photography|beeld|image|images|credit
  illustratie|illustration
  bron|source|bild|quelle|getty|getty images|anp|reuters|afp|ap|belga`,
  '^',
  '(?:\\s*[:/©]|\\s*$)',
)
const BUTTONS = anyOf(
  `deel|delen|deel dit(?: artikel| bericht)?|share|share this(?: article|
    story)?|tweet|print|whatsapp|facebook|linkedin|x
  e-?mail|kopieer link|copy link|bewaar|save|volg ons|follow us|reageer|reacties?|comments?|leave a comment
  advertentie|advertisement|advertorial|gesponsord|sponsored|anzeige|publicité|publicidad|teilen|partager|compartir`,
  '^',
  '(?:$|[\\s:|•·,].{0,60}$)',
)
const MENUS = anyOf(
  `menu|zoeken|search|home|inloggen|log ?in|sign in|abonneer|abonneren|subscribe|sluiten|close|meer laden|load more
  terug naar boven|back to top|naar boven|\\d+ (?:reacties|comments|shares|keer gedeeld)
  (?:pagina|page|p\\.|blz\\.?|pg\\.?)?\\s*[-–—]?\\s*\\d{1,4}\\s*[-–—]?(?:\\s*(?:van|of|\\/)\\s*\\d{1,4})?`,
  '^',
  '$',
)
const TURN = /^(?:(?:See|SEE|Zie|ZIE) \p{Lu}{2,},|\p{Lu}\d{1,2}$)/u

const OFFERS = anyOf(
  `\\bcookies?\\b|nieuwsbrief|newsletter|schrijf (?:je|u) |meld (?:je|u) |sign up|subscribe|abonneer|abonnement|word lid
  inbox|become a member|klik hier|click here|(?:download|installeer) (?:de|onze|our|the)
  app|push-?bericht|notifications`,
  '',
  '',
)
// "De cookiewet geldt sinds 2012" is news; "Wij gebruiken cookies", "Schrijf je in" speak to the visitor.
const ADDRESSES = anyOf(
  `wij |we |deze (?:web)?site|this (?:web)?site|by (?:using|continuing)|door (?:verder|gebruik)|schrijf |meld |abonneer
  sign |subscribe|get |ontvang |receive |klik |click |download |word |become |accept|onze |our |wil |want |elke |every
  iedere |nieuwsbrief|newsletter|de beste|the best|dagelijks|daily|mis niets|don['’]t miss|blijf |stay |like |join 
  meer |help |steun |support |cookie|je |uw |your |volg |follow |krijg |start |probeer |try |installeer |geen nieuws`,
  '^',
  '',
)
const TELLS = /\b(?:zei|zegt|said|says|stelt|according|volgens)\b/iu
const BYLINE = /^(?:door|by|von|par|por|tekst|text|words)[:\s]\s*/iu
const OUTLET =
  /^(?:van onze (?:redactie|verslaggever|correspondent)|from our (?:staff|correspondent)|onze redactie)/iu
const ENDS = /[.!?…]["'”’»)]*$/u

const isLoud = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

const isByline = (text: string): boolean => {
  if (text.length > 110 || ENDS.test(text)) return false
  const head = BYLINE.exec(text)
  if (!head) return OUTLET.test(text)
  return /^(?:de redactie|onze|our|\p{Lu})/u.test(text.slice(head[0].length)) && text.split(' ').length <= 12
}

/** Whether this line or block, seen by itself, is furniture. Reads at most 280 characters. */
export function isFurniture(text: string): boolean {
  if (text.length > 280) return false
  if (stampLength(text) === text.length || !/[\p{L}\p{N}]/u.test(text)) return true
  const plain = [LINKS, NOTES, CREDITS, BUTTONS, MENUS, TURN].some((pattern) => pattern.test(text))
  if (plain || isByline(text)) return text.length <= 200
  if (isLoud(text) && /\d/.test(text) && !ENDS.test(text) && text.length < 90) return true
  return OFFERS.test(text) && ADDRESSES.test(text) && !TELLS.test(text)
}

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
