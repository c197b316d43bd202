/** Collects what must be closed before the process may end: open streams, the job runner, a listener. */

type Close = () => void | Promise<void>

// The server and Next's bundles load this file separately; one list serves the whole process.
const shared = globalThis as { claimdeskClosing?: Set<Close> }

/** Returns a function that takes the entry back, for what ends by itself earlier. */
export function onClosing(close: Close): () => void {
  const open = (shared.claimdeskClosing ??= new Set())
  open.add(close)
  return () => open.delete(close)
}

export async function closeAll(): Promise<void> {
  const open = [...(shared.claimdeskClosing ?? [])]
  shared.claimdeskClosing?.clear()
  await Promise.allSettled(open.map(async (close) => close()))
}
