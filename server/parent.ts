/** Notices when npm, which started this process, is gone without having said so. */

/** `kill -9` of npm sends its child nothing: the server would stay behind and hold the port. */
export function whenNpmDies(act: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 1_000)
  watch.unref()
}
