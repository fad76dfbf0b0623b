import type { ArticleQuery } from '#src/domain/articleQuery.ts'
import { OrderSelect } from '#src/ui/OrderSelect.tsx'
import { browseMessages } from './messages.ts'

export function SortSelect({ query, onAsk }: { readonly query: ArticleQuery; readonly onAsk: (query: ArticleQuery) => void }) {
  const { relevance, ...orders } = browseMessages.orders
  return (
    <OrderSelect
      orders={query.words ? { relevance, ...orders } : orders}
      chosen={query.sort}
      onChoose={(sort) => onAsk({ ...query, sort })}
    />
  )
}
