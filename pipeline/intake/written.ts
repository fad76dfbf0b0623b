/** What was written for a page. Paths are relative to the folder that the command runs in. */
export interface Written {
  /** Undefined where the page has an edition already, which is left as it is. */
  readonly draft?: string
  readonly slug: string
  /** Where the original now lies; undefined where one lies there already. */
  readonly original?: string
}
