const PLACES: ReadonlySet<string> = new Set([
  '/',
  '/graphql',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/reconcile',
  '/schema.graphql',
  '/schema.json',
]);

const FOLDERS = ['/export', '/ide/assets', '/reconcile'];

/** Where a request goes, in one of few words: what a client writes is no label and no line of the log. */
export function routeOf(url = ''): string {
  const end = url.indexOf('?');
  const path = end === -1 ? url : url.slice(0, end);
  if (PLACES.has(path)) return path;
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`)) ?? 'other';
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST']);

/** Likewise of its method. */
export const methodOf = (method = ''): string => (METHODS.has(method) ? method : 'other');

/** Whether only those ask it who watch the server, again and again. */
export const isWatching = (url = ''): boolean =>
  url.startsWith('/health/') || url.startsWith('/metrics');
