import { stringify } from 'yaml'
import { madeUpBody } from './madeUpBody.ts'
import { type IndicatorChoice, personName, sentence } from './madeUpText.ts'
import { Random } from './random.ts'
import { headlines } from './words.ts'

/** The lists that made-up articles choose from. */
export interface Choices {
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly topics: readonly { readonly id: string }[]
  readonly indicators: readonly IndicatorChoice[]
}

export interface ArticleFile {
  readonly year: number
  readonly slug: string
  readonly text: string
}

const FIRST_YEAR = 2015
const LAST_YEAR = 2026
const INFERRED_SHARE = 0.2
const FORMS = ['meeting', 'report', 'resolution', 'interview', 'brief'] as const

/** The article of a number: the same each time, however many there are. */
export function madeUpArticle(number: number, choices: Choices): ArticleFile {
  const random = new Random(number)
  // In turn, so that few articles, too, are of many places.
  const place = choices.places[(number - 1) % choices.places.length]
  if (!place) throw new RangeError('articles need a place')
  const year = random.between(FIRST_YEAR, LAST_YEAR)
  const covers = random.pick([`${year}`, `${year - 1}/${year}`, `${year}-01/${year}-06`, `${year}-01/${year}-09`])
  const headline = random.pick(headlines)
  const summary = sentence(random)
  const published = random.happens(INFERRED_SHARE) ? inferred(random, year) : stated(random, year)
  const frontMatter = {
    title: `${place.name} ${headline}`,
    standfirst: `${sentence(random)} ${sentence(random)}`,
    summary: summary.length > 160 ? `${summary.slice(0, 159)}…` : summary,
    place: place.id,
    form: random.pick(FORMS),
    topics: random.sample(choices.topics, random.between(1, 4)).map(({ id }) => id),
    published,
    period: { covers, evidence: `Nguồn viết về kỳ ${covers.replace('/', ' đến ')}.` },
    source: {
      title: `${place.name}: ${headline}`,
      author: personName(random),
      ...(published.basis === 'stated' && { dateline: published.date }),
    },
  }
  const body = madeUpBody(random, { indicators: choices.indicators, period: covers })
  return { year, slug: `bai-so-${number}-nam-${year}`, text: `---\n${stringify(frontMatter)}---\n\n${body}\n` }
}

const pad = (number: number): string => String(number).padStart(2, '0')

function stated(random: Random, year: number) {
  const day = `${year}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`
  const time = `T${pad(random.between(6, 22))}:${pad(random.between(0, 59))}+07:00`
  return { date: random.happens(0.5) ? `${day}${time}` : day, basis: 'stated' }
}

/** About the turn of a year or the middle of one, with bounds that reach further. */
function inferred(random: Random, year: number) {
  const evidence = ['Bài nhắc kết quả của kỳ trước.', 'Trang nguồn không ghi ngày đăng.']
  return random.happens(0.5)
    ? { date: `${year}-12~/${year + 1}-01~`, basis: 'inferred', bounds: `${year}-11/${year + 1}-05`, evidence }
    : { date: `${year}-06~`, basis: 'inferred', bounds: `${year}-05/${year}-10`, evidence }
}
