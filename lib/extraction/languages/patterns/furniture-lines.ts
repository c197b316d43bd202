/** Knows the lines that a page carries besides its article: links, buttons, credits, notices, offers. */

/** The lines of a list, without the spaces around them. */
const linesOf = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** A pattern of alternatives, one a line, spaces at the ends of lines left out. */
const anyOf = (lines: string, before: string, after: string): RegExp => {
  const parts = linesOf(lines)
  return new RegExp(`${before}(?:${parts.join('|')})${after}`, 'iu')
}

/** Headings over links to other articles, and lines that begin with one. */
export const LINKS = anyOf(
  `(?:lees|bekijk|luister|kijk|zie) (?:ook|meer|verder|hier)
  (?:read|see|watch|listen|view) (?:more|also|next|all|the full)
  meer over(?: (?:dit|deze)|(?=:))|more (?:on|about)(?=:)|more on (?:this|these)|meer nieuws|more news|more from|you may also like
  lire aussi|à lire aussi|lesen sie auch|mehr zum thema|weiterlesen|lea también|le puede interesar`,
  '^',
  '(?:[:\\s|]|$)',
)
export const HEADINGS = anyOf(
  `(?:lees|bekijk|luister|kijk|zie) (?:ook|meer|verder|hier)|(?:read|see|watch|listen|view) (?:more|also|next|all)
  related(?: (?:articles|stories|topics|links|content|news))?|gerelateerde?(?: (?:artikelen|berichten|onderwerpen))?
  meer over(?: dit onderwerp| deze zaak)?|more on(?: this(?: story| topic)?)?|meer nieuws|more news|more from .{2,40}
  you may also like|most (?:read|viewed|popular)|(?:meest|best) (?:gelezen|bekeken)|populair|trending|in dit artikel
  in this article|aanbevolen|recommended(?: for you)?|ook interessant|lire aussi|lesen sie auch|mehr zum thema`,
  '^',
  '\\s*:?$',
)
export const NOTES = anyOf(
  `(?:dit|het) (?:artikel|bericht|stuk) (?:verscheen|is|werd) (?:eerder|ook|geschreven|aangepast|bijgewerkt|gecorrigeerd)
  this (?:article|story|piece|post|report) (?:was|has been|is)
    (?:first|amended|updated|corrected|originally|published|edited|part of)
  this (?:article|story) (?:first|originally) appeared|this content is (?:provided|not available)
  in een eerdere versie van dit|an earlier version of this|corr?ect(?:ie|ion)s?(?: and clarifications?)?:|rectificatie:
  vervolg (?:op|van) (?:pagina|p\\.|blz)|continued (?:on|from) |zie (?:ook )?(?:pagina|p\\.|blz)|lees verder op
  turn to page|\\p{Lu}?\\d{1,3}\\s+(?:continued|vervolg)
  ©|\\(c\\) |copyright (?:©|\\d|by |door |\\()|alle rechten voorbehouden|all rights reserved
  (?:tags?|trefwoorden|topics|onderwerpen|categorie|category|keywords|rubriek|dossier|themas?)\\s*:
  (?:geschatte )?leestijd|reading time|\\d{1,3}[ -](?:min|minuten|minutes|minuut|minute)\\.?(?: read| lezen| leestijd)?$
  (?:additional|with|extra) reporting by |(?:editing|reporting|edited) by |m\\.m\\.v\\. |met medewerking van
  skip to (?:main )?content|(?:ga )?(?:direct )?naar (?:de )?(?:inhoud|hoofdinhoud)$|view on (?:x|twitter|instagram|youtube)
  (?:tekst|artikel) (?:gaat|loopt) (?:verder|door) (?:onder|na)|(?:article|story) continues (?:below|after)
  (?:heb|hebt) (?:je|u|jij) (?:een |nog )?(?:tip|nieuws|vraag|opmerking|klacht)|(?:got|have) (?:you )?(?:a|any) (?:news )?
    (?:story|tip|tips|question)
  redactie \\p{Lu}\\p{L}+$|(?:get in touch|contact us|neem contact op)(?: |:|$)`,
  '^',
  '',
)
export const CREDITS = anyOf(
  `foto|foto's|foto’s|fotografie|photo|photos|photograph|photographs|photography|picture|pictures|beeld|image|images
  credit|credits|illustratie|illustration|infographic|graphic|video|afbeelding|fotocredit|photo credit|image credit
  image source|bron|source|bild|quelle|getty|getty images|anp|reuters|afp|ap|belga|shutterstock|epa|pa media`,
  '^[\\[(]?',
  '(?:\\s*[:/©]|\\s*[\\])]?$)',
)
const BUTTON = linesOf(`deel|delen|share|tweet|print|whatsapp|facebook|twitter|linkedin|instagram|telegram|threads|bluesky|x|e-?mail|mail
  kopieer (?:de )?link|copy link|bewaar|bewaren|save|volg ons|follow us|volg|volgen|follow|reageer|reageren|reacties?|comments?
  leave a comment|luister|beluister|afspelen|listen|play|bekijk|watch|vertaal|translate|stuur (?:door|naar een vriend)
  teilen|partager|compartir`).join('|')
export const BUTTONS = new RegExp(
  `^(?:${BUTTON})(?:$|\\s*[:|•·,/>+].{0,60}$|(?:[\\s:,|•·/]+(?:${BUTTON}|en|and|or|of|op|via|on|to|with|per|met|dit|deze|naar|de|the
    |this|link|article|artikel|bericht|story|page|pagina|auteur|author|onderwerp|topic|podcast|tekst|ons|us|our|onze|nu|now
    |\\(?\\d+\\)?))+$)`.replace(/\n\s*/gu, ''),
  'iu',
)
export const ADVERTS = anyOf(
  `advertenties?|advertisements?|advertorial|adverteer|gesponsord|sponsored(?: content)?|(?:betaalde )?partnercontent|partnerbijdrage
  promoted|promotie|anzeige|publicité|publicidad|reclame`,
  '^[\\[(–—-]*\\s*',
  '\\s*(?:$|[\\])–—:|•·-].{0,60}$)',
)
export const MENUS = anyOf(
  `menu|zoeken|zoek|search|home|inloggen|log ?(?:in|out)|sign ?in|registreren|register|abonneer|abonneren|subscribe|sluiten|close
  meer laden|load more|terug naar boven|back to top|naar boven|volgende|vorige|next|previous|accepteren|accept(?: all)?
  alles accepteren|weigeren|(?:reject|decline)(?: all)?|instellingen|voorkeuren|settings|preferences|akkoord|ok|manage cookies
  \\d+ (?:reacties?|comments?|shares?|likes?|keer gedeeld|keer bekeken|views)
  (?:pagina|page|p\\.|blz\\.?|pg\\.?)?\\s*[-–—|]*\\s*\\d{1,4}\\s*[-–—|]*(?:\\s*(?:van|of|/)\\s*\\d{1,4})?`,
  '^',
  '$',
)
const TURNED = '(?:from|van|vervolg van|continued from) (?:[Pp]age |[Pp]agina )?\\p{Lu}?\\d'
export const TURN = new RegExp(
  `^(?:(?:See|SEE|Zie|ZIE) \\p{Lu}{2,},|\\p{Lu}\\d{1,2}$|\\p{Lu}[\\p{Lu} ]+,? ${TURNED})`,
  'u',
)

export const OFFERS = anyOf(
  `\\bcookies?\\b|cookiebeleid|nieuwsbrief|newsletter|schrijf (?:je|u) |meld (?:je|u) |sign up|subscribe|subscription|abonneer
  abonnement|abonnee|word lid|inbox|become a member|klik hier|click here|(?:download|installeer) (?:de|onze|our|the) app
  push-?bericht|notifications|e-?mailadres|email address|gratis artikelen|free articles|log (?:in|je in)|podcast
  op (?:facebook|instagram|whatsapp|x|twitter)|on (?:facebook|instagram|whatsapp|x|twitter)|\\S@\\S|steun ons|support us
  nieuwsquiz|news quiz|donateur|doneer|donate|donation|(?:de|onze|our|the) (?:[\\w-]+ )?app\\b|op de hoogte|up to date|journalistiek:
  our journalism|proefabonnement|gratis proberen|free trial|puzzels`,
  '',
  '',
)
// "De cookiewet geldt sinds 2012" is news; "Wij gebruiken cookies", "Schrijf je in" speak to the visitor.
export const ADDRESSES = anyOf(
  `wij (?:gebruiken|plaatsen|en onze|vragen)|we (?:gebruiken|plaatsen|use|and our|value|need)|deze (?:web)?site|this (?:web)?site
  by (?:using|continuing|clicking|signing)|door (?:verder|gebruik|op)|schrijf |meld |abonneer|sign |subscribe|get |ontvang
  receive |klik |click |download|word |become |accept|onze |our |wil |want |elke |every |iedere |nieuwsbrief|newsletter|de beste
  the best|dagelijks|daily|mis niets|mis geen|don['’]t miss|blijf |stay |like |join |meer |help |steun |support |cookie|je |uw |u heeft
  u kunt|your |you |volg |follow |krijg |start |probeer |try |installeer |geen nieuws|enter |vul |voer |al abonnee|already
  beluister|luister|listen|mail |e-?mail|tip|reageren|contact|lees |read |nu in je|altijd |doe |take |play |speel |al \\d`,
  '^',
  '',
)
