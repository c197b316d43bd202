/** Words in [brackets] are the desk's, added so that the sentence stands by itself: they are shown as such. */
export function Statement({ text, hint }: { text: string; hint: string }) {
  const parts = text.split(/(\[[^\]]*\])/)
  return parts.map((part, place) =>
    part.startsWith('[') ? <span key={place} className="added-words" title={hint}>{part}</span> : part,
  )
}
