type Props = { id: string; title: string; note?: string; children: React.ReactNode }

/** A part of the page: its title stands in the margin where there is one. */
export function Part({ id, title, note, children }: Props) {
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-title">
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      <div className="part-body">{children}</div>
    </section>
  )
}
