/** Reads tables of comma-separated values. */

/** Rows of comma-separated values with quotation marks (RFC 4180). */
export function cells(source: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let [cell, quoted] = ['', false]
  const close = () => {
    row.push(cell.trimEnd())
    cell = ''
  }
  for (let at = 0; at <= source.length; at += 1) {
    const sign = source.charAt(at)
    if (quoted && sign === '"' && source.charAt(at + 1) === '"') cell += source.charAt((at += 1))
    else if (sign === '"') quoted = !quoted
    else if (quoted && sign !== '') cell += sign
    else if (sign === ',') close()
    else if (sign === '\n' || sign === '') {
      close()
      if (row.length > 1) rows.push(row)
      row = []
    } else cell += sign
  }
  return rows
}
