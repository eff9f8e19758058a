/** Long after the browser has begun to read it, in milliseconds. */
const KEPT = 60_000;

/** Gives a file to be saved. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
