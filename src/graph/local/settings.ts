import type { LocalNeo4jOptions } from './options.ts';

/** Neo4j's settings for a database that serves this machine only and trusts nobody. */
export const settingsFile = ({
  pageCache = '512m',
  port = 0,
}: Pick<LocalNeo4jOptions, 'pageCache' | 'port'>): string => `\
# Written anew at every start; changes made here are lost.
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false

# LOAD CSV would read files and call addresses even in a read-only transaction.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0

server.memory.pagecache.size=${pageCache}
db.tx_log.preallocate=false
# Of nodes with more relationships only those of a kind are gone through; the default is 50.
db.relationship_grouping_threshold=8
# Connections have been told by then; the default lets every stop wait 10 s for nobody.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`;
