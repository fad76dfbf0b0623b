// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { type Row, recognised } from './recognised.ts'

describe('an article is about none of the places', () => {
  test.each<Row>([
    [
      'where it is about a city on no list',
      {
        title: 'Đà Nẵng thu ngân sách vượt kế hoạch',
        body: [
          'Thành phố Đà Nẵng thu 20.000 tỷ đồng, cao hơn Hải Phòng.',
          'Thành phố tính học cách làm của Hải Phòng.',
          'Chủ tịch UBND thành phố nói sẽ thăm Hải Phòng trong tháng tới.',
          'Thành ủy giao các sở báo cáo.',
        ],
      },
      [],
      ['hai-phong'],
    ],
    [
      'where a province on no list does something with one of them',
      {
        title: 'Nghệ An cùng Hà Tĩnh, Thanh Hóa giữ giống lúa quê',
        body: [
          'Tỉnh Nghệ An mở kho giống lúa thứ hai.',
          'Kho giống của Nghệ An nhận giống từ nhiều huyện.',
          'Nghệ An sẽ đổi giống với Hà Tĩnh vào vụ sau.',
        ],
      },
      [],
      ['tinh-ha-tinh'],
    ],
    [
      'where it is about the whole country, and names them in a list',
      {
        title: 'Cả nước còn nhiều chợ tạm',
        body: [
          'Các tỉnh đang rà soát chợ tạm, nhiều tỉnh chưa có số liệu.',
          'Làm tốt có Long An, Thanh Hóa, Hà Tĩnh, Hải Phòng; mỗi tỉnh một cách.',
        ],
      },
      [],
      ['tinh-ha-tinh', 'hai-phong'],
    ],
    [
      'where it is about a province on no list',
      {
        title: 'Tỉnh Quảng Ninh tháo gỡ khó khăn cho doanh nghiệp',
        body: [
          'Bí thư Tỉnh ủy Quảng Ninh gặp 200 doanh nghiệp.',
          'Các ý kiến đến từ Hạ Long, Cẩm Phả và Đông Triều.',
          'UBND tỉnh trả lời ngay.',
        ],
      },
      [],
      ['dong-trieu'],
    ],
    [
      'where it is about a district on no list',
      {
        title: 'Huyện Tiên Yên đón bằng nông thôn mới nâng cao',
        body: ['Huyện Tiên Yên (Quảng Ninh) là huyện thứ hai sau thị xã Đông Triều.', 'Huyện sẽ làm tiếp hai xã.'],
      },
      [],
      ['dong-trieu'],
    ],
    [
      'where it counts places up',
      {
        title: 'Thủ tướng yêu cầu đẩy nhanh giải ngân',
        body: [
          'Phiên họp nối tới Hải Phòng, Quảng Ninh, Hà Tĩnh, Nghệ An và Thanh Hóa.',
          'Cả nước mới giải ngân được 40% kế hoạch.',
          'Hải Phòng, Hà Tĩnh, Thái Bình, Tiền Giang giải ngân trên 60%.',
        ],
      },
      [],
      ['hai-phong', 'tinh-ha-tinh'],
    ],
    [
      'where nothing is named',
      { title: 'Cách rửa tay đúng', body: ['Rửa tay bằng xà phòng trong 30 giây.', 'Lau khô bằng khăn sạch.'] },
      [],
      [],
    ],
    [
      'where only the newspaper bears a name',
      {
        title: 'Giá xăng giảm từ chiều nay',
        publisher: 'Báo Hải Dương',
        body: ['Mỗi lít xăng giảm 300 đồng.', 'Đây là lần giảm thứ ba liên tiếp.'],
        meta: { address: 'https://baohaiduong.vn/gia-xang' },
      },
      [],
      [],
    ],
    [
      'where only the site of an office bears a name',
      {
        title: 'Cách phòng cúm mùa',
        body: ['Tiêm phòng trước mùa lạnh.', 'Che miệng khi ho.'],
        meta: { address: 'https://haiphong.gov.vn/suc-khoe' },
      },
      [],
      [],
    ],
  ])('%s', (_what, sketch, about, mentioned) => {
    expect(recognised(sketch)).toEqual({ about, mentioned })
  })

  test.each([
    'Ông Nguyễn Hải Dương, giám đốc công ty, nhận bằng khen',
    'Bà Trần Thị Hà Tĩnh mở lớp dạy chữ',
    'Thầy Hà Hải Dương nhận bằng khen',
    'Anh Lê Chí Linh hiến đất làm đường',
    'Đường Hải Phòng bị rào chắn để sửa cống',
    'Viện Hải Dương học công bố loài san hô mới',
    'Giàn khoan Hải Dương 981 rời vùng biển',
    'Tàu Hải Dương 8 đi về phía nam',
    'Sóng lớn ở biển Đông Triều Tiên',
    'Bão mạnh trên Ấn Độ Dương',
  ])('by what only bears its name: %s', (title) => {
    expect(recognised({ title, body: [`${title} trong tuần này.`] })).toEqual({ about: [], mentioned: [] })
  })
})
