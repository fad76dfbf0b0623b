/** A query that has not one right answer but a property. */
export interface SetQuery {
  readonly words: string
  /** All of them must be among the answers. */
  readonly mustFind: readonly string[]
  /** The first must be among the answers, and the second not before it. */
  readonly before?: readonly [string, string]
}

const poetry = 'hai-duong-mot-ngay-o-cau-lac-bo-tho'
const shrine = 'chi-linh-den-tho-duong-cong'
const breathing = 'dong-trieu-lop-tho-duong-sinh'
const sugar = 'ha-tinh-tho-duong-phen'
const cemetery = 'chi-linh-hdnd-thong-qua-phi-nghia-trang'
const pavement = 'dong-trieu-hdnd-ho-tro-lat-via-he'
const landfill = 'hai-duong-dong-cua-bai-rac-soi-nam'
const quarry = 'chi-linh-xu-phat-mo-da'
const cattle = 'tinh-ha-tinh-viem-da-noi-cuc'
const pigs = 'ha-tinh-dich-ta-lon-chau-phi'
const pottery = 'dong-trieu-lang-gom-men-lam'
const custard = 'chi-linh-na-dai-xuat-ngoai'
const wine = 'hai-duong-ruou-nep-ocop'

export const setQueries: readonly SetQuery[] = [
  { words: 'tho duong', mustFind: [poetry, shrine, breathing, sugar] },
  { words: 'thơ đường', mustFind: [poetry, shrine], before: [poetry, shrine] },
  { words: 'thờ dương', mustFind: [shrine, poetry], before: [shrine, poetry] },
  { words: 'thợ đường', mustFind: [sugar, poetry], before: [sugar, poetry] },
  { words: 'thở dưỡng', mustFind: [breathing, sugar], before: [breathing, sugar] },
  { words: 'ruoi', mustFind: [poetry, shrine, breathing, sugar] },
  { words: 'rươi', mustFind: [poetry], before: [poetry, shrine] },
  { words: 'ruồi', mustFind: [shrine], before: [shrine, poetry] },
  { words: 'buom', mustFind: [poetry, shrine, breathing] },
  { words: 'bướm', mustFind: [shrine], before: [shrine, poetry] },
  { words: 'con dau', mustFind: [poetry, shrine, breathing] },
  { words: 'con dấu', mustFind: [poetry], before: [poetry, breathing] },
  { words: 'cho que', mustFind: [poetry, shrine, sugar] },
  { words: 'chợ quê', mustFind: [poetry, sugar], before: [sugar, shrine] },
  { words: 'to lua', mustFind: [poetry, shrine, sugar] },
  { words: 'vu thi hong duyen', mustFind: [cemetery, pavement] },
  { words: 'Vũ Thị Hồng Duyên', mustFind: [cemetery, pavement], before: [cemetery, pavement] },
  { words: 'nguyễn văn hưng tài nguyên môi trường', mustFind: [quarry, landfill], before: [quarry, landfill] },
  { words: 'tiêu hủy con', mustFind: [cattle, pigs] },
  { words: 'tiêu huỷ con', mustFind: [cattle, pigs] },
  { words: 'Vĩnh Lam', mustFind: [pottery, pavement] },
  { words: 'ngo doan thuyet', mustFind: [custard] },
  { words: 'Ngô Doãn Thuyên', mustFind: [wine] },
]
