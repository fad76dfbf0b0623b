/** Where a link to a paragraph of an article leads, as a router's link takes it. */
export const toParagraph = (slug: string, paragraph: number) =>
  ({ to: '/bai/$slug', params: { slug }, search: {}, hash: `d${paragraph}` }) as const
