/** Tells what a page carries besides its article: bylines, share buttons, cookie notices, page headers. */
import { ADDRESSES, ADVERTS, BUTTONS, CREDITS, HEADINGS, LINKS, MENUS, NOTES, OFFERS, TURN } from '../languages/patterns/furniture-lines'
import { isLoud } from './headers'
import { isStamp } from './stamps'

const SPEAKS = 'zei|zegt|zeggen|meldt|said|says|say|told|stelt|according|volgens|aldus|blijkt'
const TELLS = new RegExp(`\\b(?:${SPEAKS}|rechter|court|minister|miljoen|million)\\b`, 'iu')
const BYLINE = /^(?:door|by|von|par|por|tekst|text|words)[:\s]\s*/iu
const WRITER = '\\p{L}{0,20}(?:redactie|verslaggever|redacteur|correspondent)'
const OUTLET = new RegExp(`^(?:van onze ${WRITER}|from our (?:staff|correspondent)|onze redactie)`, 'iu')
const ENDS = /[.!?…]["'”’»)]*$/u

/** Lines that are furniture as a whole, and those that are by how they begin. */
const WHOLE = [BUTTONS, MENUS, ADVERTS, HEADINGS]
const OPENING = [LINKS, NOTES, CREDITS, TURN]

const PRESS = 'verslaggever|redacteur|correspondent|columnist|reporter|editor'
const AUTHOR = new RegExp(`^\\p{Lu}\\p{L}+ .{2,40} (?:is|works as|werkt als) .{0,30}(?:${PRESS})\\b`, 'u')

/** "Aoife Ní Mhurchú, marine correspondent" */
const SIGNED = new RegExp(`^\\p{Lu}[\\p{L}'’.]+(?: [\\p{L}'’.-]{1,20}){1,4}, (?:[\\p{L}-]{1,20} ){0,3}\\p{L}{0,12}(?:${PRESS})$`, 'u')

const ADDRESS = /^(?:\S{1,60}@\S{1,60}\.\p{L}{2,10}|@\w{2,40}|(?:https?:\/\/|www\.)\S{1,200})$/u
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|van|de|der|den|von|el|al|en|and)){1,5}$/u

/** A name over an address, a day or a reading time is a byline without "by". */
export const isAuthor = (text: string, next: string): boolean =>
  text.length < 50 && NAME.test(text) && (ADDRESS.test(next) || isStamp(next) || /^(?:leestijd|\d+ min)/iu.test(next))

/** A heading over links: short lines under it are titles of other articles. */
export const headsLinks = (text: string): boolean => text.length < 80 && HEADINGS.test(text)

/** What may follow a byline: the author's name, role and place, the day. */
export const followsByline = (text: string): boolean => text.length <= 60 && !/[.!?…:;,]["'”’»)\]]*$/u.test(text)

/** Whether the line speaks to the visitor: a newsletter box, a cookie notice. */
export const isOffer = (text: string): boolean => text.length <= 280 && OFFERS.test(text) && ADDRESSES.test(text)

/** Whether the page was turned here: what follows may go on in the middle of a sentence. */
export const turnsPage = (text: string): boolean => text.length < 120 && (TURN.test(text) || /^continued /iu.test(text))

/** A sentence about the author, which only the furniture around it tells from news. */
export const isAuthorNote = (text: string): boolean => text.length < 140 && AUTHOR.test(text)

export const isByline = (text: string): boolean => {
  if (text.length > 110 || ENDS.test(text)) return false
  if (SIGNED.test(text)) return true
  const head = BYLINE.exec(text)
  if (!head) return OUTLET.test(text)
  return /^(?:de redactie|onze|our|\p{Lu})/u.test(text.slice(head[0].length)) && text.split(' ').length <= 12
}

/** Whether this line or block, seen by itself, is furniture. Reads at most 280 characters. */
export function isFurniture(text: string): boolean {
  if (text.length > 280) return false
  if (isStamp(text) || ADDRESS.test(text) || !/[\p{L}\p{N}]/u.test(text)) return true
  if (WHOLE.some((pattern) => pattern.test(text)) && !/[.!]["'”’»)]*$/u.test(text)) return text.length <= 120
  if (/^advert[^\s:]{0,12}: /iu.test(text)) return text.length <= 160
  if (OPENING.some((pattern) => pattern.test(text)) || isByline(text)) return text.length <= 200
  if (isLoud(text) && /\d/.test(text) && !ENDS.test(text) && text.length < 90) return true
  return OFFERS.test(text) && ADDRESSES.test(text) && !TELLS.test(text)
}
