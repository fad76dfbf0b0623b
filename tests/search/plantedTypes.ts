/** An article whose facts are known: queries can have it as their one right answer. */
export interface PlantedArticle {
  readonly slug: string
  readonly date: string
  readonly place: 'hai-duong' | 'hai-phong' | 'ha-tinh' | 'tinh-ha-tinh' | 'dong-trieu' | 'chi-linh'
  readonly topics: readonly string[]
  readonly title: string
  readonly standfirst: string
  /** Paragraphs that hold the facts; everything else in the article is chance. */
  readonly facts: readonly string[]
}
