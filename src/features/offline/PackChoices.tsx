import type { KeepingChoices } from '#src/domain/device.ts'
import { isLocalityPack, type Pack, type PackId, packArticles, packBytes, wholeSet } from '#src/domain/packs.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { formatSize } from './formatSize.ts'
import { offlineMessages } from './messages.ts'

interface Props {
  /** Undefined until the list is there. */
  readonly choices: KeepingChoices | undefined
  readonly onKeep: (packs: readonly PackId[]) => void
  readonly onDrop: (packs: readonly PackId[]) => void
}

/** What can be kept, each with its size; or that all of it is kept anyway. */
export function PackChoices({ choices, ...actions }: Props) {
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title">{offlineMessages.packsTitle}</h2>
      {choices ? <Packs choices={choices} {...actions} /> : <p>{offlineMessages.listUnknown}</p>}
    </section>
  )
}

const sum = (packs: readonly Pack[], count: (pack: Pack) => number): number =>
  packs.reduce((total, pack) => total + count(pack), 0)

function Packs({ choices, ...actions }: Props & { readonly choices: KeepingChoices }) {
  const { list, chosen, isAutomatic } = choices
  const whole = wholeSet(list)
  const [articles, bytes] = [sum(whole, packArticles), sum(whole, packBytes)]
  if (isAutomatic) return <p>{offlineMessages.automatic(formatVietnameseNumber(articles), formatSize(bytes))}</p>
  const topics = list.packs.filter(({ id }) => !isLocalityPack(id))
  const isWhole = whole.every(({ id }) => chosen.has(id))
  const rowOf = (pack: Pack) => ({
    name: pack.name,
    ids: [pack.id],
    articles: packArticles(pack),
    bytes: packBytes(pack),
    isChosen: chosen.has(pack.id),
  })
  return (
    <>
      <p>{offlineMessages.choose}</p>
      <ul className="packs">
        <PackRow
          row={{ name: offlineMessages.everything, ids: whole.map(({ id }) => id), articles, bytes, isChosen: isWhole }}
          {...actions}
        />
      </ul>
      <h3>{offlineMessages.localities}</h3>
      <ul className="packs">
        {whole.map((pack) => (
          <PackRow key={pack.id} row={rowOf(pack)} {...actions} />
        ))}
      </ul>
      <h3>{offlineMessages.topics}</h3>
      <ul className="packs">
        {topics.map((pack) => (
          <PackRow key={pack.id} row={rowOf(pack)} {...actions} />
        ))}
      </ul>
    </>
  )
}

interface RowProps extends Omit<Props, 'choices'> {
  readonly row: {
    readonly name: string
    readonly ids: readonly PackId[]
    readonly articles: number
    readonly bytes: number
    readonly isChosen: boolean
  }
}

function PackRow({ row, onKeep, onDrop }: RowProps) {
  const { name, ids, articles, bytes, isChosen } = row
  const label = isChosen ? offlineMessages.dropNamed(name) : offlineMessages.keepNamed(name)
  return (
    <li className="pack">
      <span className="pack-name">{name}</span>
      <span className="pack-size">{offlineMessages.packSize(formatVietnameseNumber(articles), formatSize(bytes))}</span>
      <button
        type="button"
        className={isChosen ? 'quiet-button' : 'button'}
        aria-label={label}
        onClick={() => (isChosen ? onDrop(ids) : onKeep(ids))}
      >
        {isChosen ? offlineMessages.drop : offlineMessages.keep}
      </button>
    </li>
  )
}
