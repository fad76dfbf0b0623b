import { stringify } from 'yaml'
import { Random } from '#tests/bench/random.ts'
import { SlotFiller } from './distractorText.ts'
import { shortSlugs } from './plantedArticles.ts'
import type { PlantedArticle } from './plantedTypes.ts'
import { headings } from './reportWords.ts'
import { folded } from './syllables.ts'
import { economy, farming, industry, land } from './templatesEconomy.ts'
import { general, health, order, party, reform, school } from './templatesSociety.ts'

export interface ArticleFile {
  readonly year: number
  readonly slug: string
  readonly text: string
}

const templates = { economy, industry, land, farming, health, school, reform, party, order } as const
type Theme = keyof typeof templates
const THEMES = Object.keys(templates) as Theme[]

const TOPICS: Readonly<Record<Theme, string>> = {
  economy: 'kinh-te',
  industry: 'kinh-te',
  land: 'do-thi',
  farming: 'nong-nghiep',
  health: 'y-te',
  school: 'giao-duc',
  reform: 'cai-cach',
  party: 'dang',
  order: 'an-ninh',
}

const PLACES = [
  { id: 'hai-duong', names: ['Hải Dương', 'TP. Hải Dương', 'Thành phố Hải Dương'] },
  { id: 'hai-phong', names: ['Hải Phòng', 'Thành phố Hải Phòng'] },
  { id: 'ha-tinh', names: ['Thành phố Hà Tĩnh', 'TP. Hà Tĩnh'] },
  { id: 'tinh-ha-tinh', names: ['Hà Tĩnh', 'Tỉnh Hà Tĩnh'] },
  { id: 'dong-trieu', names: ['Đông Triều', 'Thị xã Đông Triều'] },
  { id: 'chi-linh', names: ['Chí Linh', 'Thành phố Chí Linh'] },
] as const

const TITLES = [
  '{P}: {object} đạt kết quả tích cực',
  '{P} đẩy mạnh {object}',
  '{P} sơ kết {object} năm {year}',
  '{P} giao ban tháng {month}, bàn về {object}',
  '{P} tổng kết công tác năm {Y}',
  '{P} đặt {small} chỉ tiêu cho năm {Y}',
  '{P} sau 9 tháng năm {Y}: {object} còn chậm',
  '{P} nửa đầu năm {Y}: thu ngân sách tăng {pct}',
  '{P} họp phiên thường kỳ tháng {month}/{Y}',
  '{P} kiểm tra tiến độ {project}',
  '{P}: {ward} về đích nông thôn mới',
  '{P} rà soát người đi về từ vùng dịch {disease}',
  '{P} lập chốt kiểm soát dịch {disease}',
  '{P} sơ kết giữa nhiệm kỳ, điều chỉnh mục tiêu',
  '{P} khởi công {project} tại {ward}',
  '{P}: {zone} đón nhà đầu tư mới',
  '{P} chuẩn bị bầu cử đại biểu Quốc hội và HĐND các cấp',
  '{P} tổ chức {festival}',
  '{P}: cử tri {ward} kiến nghị về {object}',
  '{P} chọn {object} làm khâu đột phá',
  '{P} dồn sức cho quý IV năm {Y}',
  '{P}: {office} {person} kiểm tra {object}',
  '{P} học kinh nghiệm {object} của {twin}',
  'Chuyện {crop} ở {ward}, {P}',
] as const

const FIRST_YEAR = 2014
const LAST_YEAR = 2025
const FORMS = ['meeting', 'report', 'resolution', 'interview'] as const
const SYLLABLES = { least: 960, most: 1160 }
const SYLLABLES_OF_PLANTED = 620
const LONGEST_SUMMARY = 160

/** The article of a number: the same for a seed, however many are written. */
export function distractorArticle(number: number, seed: number): ArticleFile {
  const random = new Random(Math.imul(seed, 1_000_003) + number)
  const year = random.between(FIRST_YEAR, LAST_YEAR)
  const filler = new SlotFiller(random, year)
  const place = random.pick(PLACES)
  const title = filler.fill(random.pick(TITLES).replaceAll('{P}', random.pick(place.names)).replaceAll('{Y}', String(year)))
  const themes = random.sample(THEMES, 5)
  const body = reportBody(random, filler, themes, random.between(SYLLABLES.least, SYLLABLES.most))
  const day = `${year}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`
  const text = articleText({
    title,
    place: place.id,
    date: day,
    form: random.pick(FORMS),
    topics: [...new Set(themes.map((theme) => TOPICS[theme]))].slice(0, 3),
    standfirst: `${filler.sentence(random.pick(general))} ${filler.sentence(random.pick(templates[themes[0] ?? 'economy']))}`,
    body,
  })
  return { year, slug: `${slugFrom(title)}-${number}`, text }
}

/** A planted article: its facts among sentences of chance, or alone. */
export function plantedFile(planted: PlantedArticle, seed: number, number: number): ArticleFile {
  const random = new Random(Math.imul(seed, 1_000_003) - 1 - number)
  const year = Number(planted.date.slice(0, 4))
  const filler = new SlotFiller(random, year)
  const [first = '', ...more] = planted.facts
  const chance = reportBody(random, filler, random.sample(THEMES, 3), SYLLABLES_OF_PLANTED)
  const body = shortSlugs.has(planted.slug)
    ? planted.facts.join('\n\n')
    : [first, chance, '## Ghi nhận thêm', ...more].join('\n\n')
  const { title, place, date, standfirst, topics } = planted
  const text = articleText({ title, place, date, form: 'report', topics, standfirst: plain(standfirst), body })
  return { year, slug: planted.slug, text }
}

interface ArticleParts {
  readonly title: string
  readonly place: string
  readonly date: string
  readonly form: string
  readonly topics: readonly string[]
  readonly standfirst: string
  readonly body: string
}

function articleText({ title, place, date, form, topics, standfirst, body }: ArticleParts): string {
  const year = date.slice(0, 4)
  const frontMatter = {
    title,
    standfirst: plain(standfirst),
    summary: shortened(plain(standfirst)),
    place,
    form,
    topics,
    published: { date, basis: 'stated' },
    period: { covers: year, evidence: `Nguồn viết “năm ${year}”.` },
    source: { title, note: 'Bài dựng để đo việc tìm kiếm; không có nguồn.' },
  }
  return `---\n${stringify(frontMatter)}---\n\n${body}\n`
}

/** Sections of a few paragraphs and now and then a list, until there are enough syllables. */
function reportBody(random: Random, filler: SlotFiller, themes: readonly Theme[], syllables: number): string {
  const parts: string[] = []
  let written = 0
  themes.forEach((theme, index) => {
    const end = (syllables * (index + 1)) / themes.length
    const sentences = random.sample([...templates[theme], ...random.sample(general, 8)], 26)
    parts.push(`## ${random.pick(headings[theme])}`)
    while (written < end && sentences.length > 0) {
      const some = sentences.splice(0, random.between(2, 4)).map((template) => filler.sentence(template))
      parts.push(random.happens(0.3) ? some.map((text) => `- ${text}`).join('\n') : some.join(' '))
      written += plain(some.join(' ')).split(/[\s/–-]+/).length
    }
  })
  return parts.join('\n\n')
}

const plain = (text: string): string => text.replace(/:figure\[([^\]]*)\]\{[^}]*\}/g, '$1')

function shortened(text: string): string {
  return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY - 1).replace(/\s+\S*$/, '')}…`
}

const pad = (number: number): string => String(number).padStart(2, '0')

function slugFrom(title: string): string {
  const letters = folded(title).toLowerCase()
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .slice(0, 8)
    .join('-')
}
