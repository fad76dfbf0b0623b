import { expect, test } from 'vitest'
import { datesIn } from '#src/domain/intake/dates/datesIn.ts'
import { roleOf } from '#src/domain/intake/dates/role.ts'

// What each sentence says of its times, in order.
test.each<readonly [string, readonly string[]]>([
  ['Ngày 16/5/2023, xã họp sơ kết.', ['told']],
  ['Xã vừa tổ chức hội nghị ngày 16/5/2023.', ['done']],
  ['Đến ngày 20/9/2023, xã có 5 dự án mới.', ['done']],
  ['Từ đầu năm đến ngày 20/9/2023 có 5 dự án mới.', ['done']],
  ['Đến ngày 20/9/2023, xã sẽ có đủ nhà văn hóa.', ['ahead']],
  ['Các thôn báo cáo trước ngày 20/9/2023.', ['ahead']],
  ['Cầu mới dự kiến xong ngày 20/9/2023.', ['ahead']],
  ['Xã cấm đường từ 0 giờ ngày 8/5/2021.', ['ahead']],
  ['Năm 2020, xã đã hoàn thành mục tiêu.', ['done']],
  ['Năm 2020 là năm xã về đích, thu nhập tăng 5%.', ['done']],
  ['Năm 2021, xã phấn đấu thu 5 tỷ đồng.', ['ahead']],
  ['Năm 2021, năm tổ chức đại hội, xã đặt mục tiêu thu 5 tỷ đồng.', ['ahead']],
  ['Xã đánh giá kết quả năm 2020, triển khai nhiệm vụ năm 2021.', ['done', 'ahead']],
  ['Báo cáo kết quả thực hiện nhiệm vụ năm 2020 và phương hướng năm 2021.', ['done', 'ahead']],
  ['Chủ đề năm 2021 là giữ sạch.', ['ahead']],
  ['Đề án đến năm 2025, tầm nhìn đến năm 2030.', ['goal', 'goal']],
  ['Đến hết năm 2011, 37 trường đã đạt chuẩn.', ['done']],
  ['Lúa tăng 5% so với năm 2018.', ['base']],
  ['Lúa tăng 5% so với cùng kỳ năm 2018.', ['base']],
  ['Giá so sánh 2010, sản lượng năm 2018 đạt khá.', ['base', 'done']],
  ['Từ tháng 10 năm ngoái, xã rà từng hộ.', ['base']],
  ['Sở rà soát người đến chợ từ ngày 16/4/2021.', ['told']],
])('%s', (text, roles) => {
  const mentions = datesIn(text)
  expect(mentions.map((mention, at) => roleOf(text, mention, mentions[at - 1]?.end))).toEqual(roles)
})
