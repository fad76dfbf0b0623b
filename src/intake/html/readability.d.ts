// Its own types ask for the DOM of a page, which a worker has not. This is what is used of the two.

declare module '@mozilla/readability' {
  import type { LightDocument, LightElement } from '@mozilla/readability/JSDOMParser.js'

  export class Readability {
    constructor(page: LightDocument, options: { disableJSONLD: boolean; serializer: (element: LightElement) => LightElement })
    parse(): { readonly content: LightElement | null | undefined } | null
  }
}

declare module '@mozilla/readability/JSDOMParser.js' {
  export interface LightElement {
    getAttribute(name: string): string | null | undefined
    getElementsByTagName(name: string): LightElement[]
  }

  export type LightDocument = LightElement

  // biome-ignore lint/style/noDefaultExport: the package has it so.
  export default class JSDOMParser {
    parse(markup: string, address: string): LightDocument
  }
}
