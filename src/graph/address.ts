/** Where a Neo4j is and how to log in to it. */
export interface GraphAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}
