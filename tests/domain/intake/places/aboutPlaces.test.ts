// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { type Row, recognised } from './recognised.ts'

describe('what an article is about', () => {
  test.each<Row>([
    [
      'a city named with its kind in the title, and its province in the text',
      {
        title: 'Thành phố Hải Dương: Mười công trình chào mừng ngày giải phóng',
        body: ['Chủ tịch UBND TP. Hải Dương (tỉnh Hải Dương) cắt băng khánh thành công viên.', 'Thành phố còn ba việc dở dang.'],
      },
      ['hai-duong'],
      ['tinh-hai-duong'],
    ],
    [
      'a city that is named in the title alone',
      {
        title: 'Thành phố Hà Tĩnh họp bàn việc sáu tháng cuối năm',
        body: ['Thường trực Thành ủy nghe các phường, xã báo cáo.', 'Thành phố thu ngân sách đạt nửa kế hoạch.'],
        author: 'Thu Hà (Văn phòng Thành ủy)',
      },
      ['ha-tinh'],
      [],
    ],
    [
      'a town named without its kind in the title, and spoken of as the town all along',
      {
        title: 'Đông Triều quyết thu đủ ngân sách trong quý IV',
        body: ['UBND thị xã họp phiên tháng chín.', 'Thị xã giao các phòng rà lại nguồn thu, báo cáo UBND tỉnh.'],
      },
      ['dong-trieu'],
      [],
    ],
    [
      'a city whose province stands before the colon of the title',
      {
        title: 'Hải Dương: Thành ủy đầu tiên tổng kết nhiệm kỳ',
        body: [
          'Hôm qua, Thành ủy Chí Linh (Hải Dương) họp tổng kết. Đây là nơi đầu tiên của Hải Dương làm việc này.',
          'Phó Bí thư Tỉnh ủy Hải Dương đến dự và đánh giá cao cách làm của Chí Linh.',
          'Thành phố Chí Linh giảm được một nửa số hộ khó khăn. Thành phố sẽ làm tiếp.',
          'Đảng bộ thành phố giao các phường kiểm điểm trước tháng sáu.',
        ],
      },
      ['chi-linh'],
      ['tinh-hai-duong'],
    ],
    [
      'a large city that the text names late, by its quarters and as the city',
      {
        title: 'Dồn sức cho nhiệm vụ năm mới',
        body: [
          'Ban Chấp hành Đảng bộ thành phố thông qua mười hai chỉ tiêu.',
          'Thành ủy giao UBND thành phố lo việc làm cho người lao động.',
          'Thành phố mở đường nối quận Dương Kinh với quận Kiến An, giữ nét riêng của đô thị Hải Phòng.',
          'Đồ Sơn và Cát Bà đón thêm khách.',
        ],
      },
      ['hai-phong'],
      [],
    ],
    [
      'a province before the colon',
      {
        title: 'Hà Tĩnh: Rà soát người trở về từ vùng dịch',
        body: ['Sở Y tế Hà Tĩnh yêu cầu các trạm y tế lập danh sách trong ngày.'],
      },
      ['tinh-ha-tinh'],
      [],
    ],
    [
      'a province named with its kind, though its city is the scene',
      {
        title: 'Tỉnh Hà Tĩnh tổng kết phong trào thi đua',
        body: ['Hội nghị diễn ra ở thành phố Hà Tĩnh.', 'Chủ tịch UBND tỉnh Hà Tĩnh trao bằng khen cho 12 tập thể của tỉnh.'],
      },
      ['tinh-ha-tinh'],
      ['ha-tinh'],
    ],
    [
      'a province by its committee',
      {
        title: 'Tỉnh ủy Hải Dương sơ kết nghị quyết về cán bộ',
        body: ['Ban Thường vụ Tỉnh ủy Hải Dương họp sáng nay.', 'Toàn tỉnh đã luân chuyển 40 cán bộ.'],
      },
      ['tinh-hai-duong'],
      [],
    ],
    [
      'a district of a province, which is on no list itself',
      {
        title: 'Nam Sách gieo cấy xong vụ chiêm xuân',
        body: ['Đến hết tuần trước, nông dân huyện Nam Sách (Hải Dương) đã cấy xong 4.000 ha.', 'Huyện đang lo nước tưới dưỡng.'],
      },
      ['tinh-hai-duong'],
      [],
    ],
    [
      'a part of a large city',
      {
        title: 'Huyện Vĩnh Bảo có thêm ba xã nông thôn mới kiểu mẫu',
        body: ['UBND TP Hải Phòng vừa ký quyết định công nhận.', 'Huyện Vĩnh Bảo đặt mục tiêu tám xã trong năm tới.'],
      },
      ['hai-phong'],
      [],
    ],
    [
      'a ward of today that has the name of the city that it was, in the city that it joined',
      {
        title: 'Phường Chí Linh giải quyết thủ tục trong ngày',
        body: [
          'Từ đầu tháng bảy, phường Chí Linh, thành phố Hải Phòng, tiếp 900 lượt người.',
          'Phường có mười hai cán bộ ở bộ phận một cửa.',
        ],
      },
      ['chi-linh'],
      ['hai-phong'],
    ],
    [
      'capitals',
      {
        title: 'THÀNH PHỐ CHÍ LINH KỶ NIỆM NGÀY THÀNH LẬP',
        body: ['Buổi lễ có hơn 500 người dự.', 'Thành phố trao 20 bằng khen.'],
      },
      ['chi-linh'],
      [],
    ],
    [
      'short forms of its kind',
      { title: 'TX. Đông Triều trao huy hiệu Đảng', body: ['Sáng 3/2, Thị ủy trao huy hiệu cho 80 đảng viên.'] },
      ['dong-trieu'],
      [],
    ],
    [
      'the place of the office that published it',
      {
        title: 'Phiên họp thường kỳ tháng 5',
        publisher: 'Cổng thông tin điện tử thành phố Chí Linh',
        body: ['UBND thành phố họp phiên tháng 5.', 'Thành phố thu ngân sách đạt 40% dự toán.'],
      },
      ['chi-linh'],
      [],
    ],
    [
      'the place of the office at the foot of the page',
      {
        title: 'Phiên họp thường kỳ tháng 5',
        body: ['UBND thị xã họp phiên tháng 5.', 'Thị xã thu ngân sách đạt 40% dự toán.'],
        removed: [['Cơ quan chủ quản: UBND thị xã Đông Triều', 'publisher']],
      },
      ['dong-trieu'],
      [],
    ],
    [
      'the place whose site it was saved from',
      {
        title: 'Phiên họp thường kỳ tháng 5',
        body: ['UBND thành phố họp phiên tháng 5.', 'Thành phố thu ngân sách đạt 40% dự toán.'],
        meta: { address: 'https://tphaiduong.haiduong.gov.vn/tin-tuc/phien-hop' },
      },
      ['hai-duong'],
      [],
    ],
    [
      'two places that meet as equals',
      {
        title: 'Hải Phòng và Hải Dương ký chương trình hợp tác',
        body: ['Lãnh đạo TP Hải Phòng và tỉnh Hải Dương ký chương trình hợp tác mười năm.', 'Hai địa phương cùng lo đường nối.'],
      },
      ['hai-phong', 'tinh-hai-duong'],
      [],
    ],
    [
      'a province and one of its cities, which the title names among other units',
      {
        title: 'Hải Dương nới lỏng đi lại, mở cửa chợ ở Chí Linh, Kinh Môn',
        body: [
          'UBND tỉnh Hải Dương cho mở lại chợ từ thứ hai.',
          'Toàn tỉnh còn ba chốt kiểm soát.',
          'Sở Công Thương tỉnh kiểm tra.',
        ],
      },
      ['tinh-hai-duong', 'chi-linh'],
      [],
    ],
    [
      'a city that a delegation from elsewhere visits, on its own site',
      {
        title: 'Đoàn công tác tỉnh Quảng Nam học kinh nghiệm làm du lịch',
        publisher: 'Trang thông tin điện tử thành phố Chí Linh',
        body: [
          'Sáng 12/9, UBND thành phố Chí Linh tiếp đoàn công tác của tỉnh Quảng Nam.',
          'Thành phố đón 1,2 triệu lượt khách mỗi năm.',
          'Lãnh đạo thành phố giới thiệu khu di tích Côn Sơn - Kiếp Bạc.',
        ],
      },
      ['chi-linh'],
      [],
    ],
    [
      'a ward of today in a district that was, in the city that it joined',
      {
        title: 'Xã Nam Sách, thành phố Hải Phòng, lập tổ công nghệ số',
        body: ['UBND TP Hải Phòng chọn xã làm điểm.', 'Thành phố sẽ nhân rộng trong quý IV.'],
      },
      ['hai-phong'],
      [],
    ],
    [
      'a large city before the colon, and a province on no list behind it',
      {
        title: 'Hải Phòng: Khởi công cầu sang Quảng Ninh',
        body: ['Cây cầu dài 2 km, vốn 1.900 tỷ đồng.', 'Công trình xong sau hai năm.'],
      },
      ['hai-phong'],
      [],
    ],
    [
      'a known place in a title that also names one on no list',
      {
        title: 'Hải Phòng, Quảng Ninh bàn chuyện vịnh chung',
        body: ['Lãnh đạo TP Hải Phòng và tỉnh Quảng Ninh gặp nhau chiều qua.', 'Thành phố đề nghị lập một ban điều phối.'],
      },
      ['hai-phong'],
      [],
    ],
    [
      'a city that a leader of its province visits',
      {
        title: 'Bí thư Tỉnh ủy Hải Dương làm việc với Ban Thường vụ Thành ủy Chí Linh',
        body: ['Chiều qua, đoàn của Tỉnh ủy Hải Dương làm việc với Thành ủy Chí Linh.', 'Thành phố còn vướng mặt bằng.'],
      },
      ['chi-linh'],
      ['tinh-hai-duong'],
    ],
    [
      'a city that is never called one, but written of as one',
      {
        title: 'Hà Tĩnh chỉnh trang vỉa hè trước Tết',
        body: [
          'UBND thành phố giao các phường lát lại vỉa hè.',
          'Thành phố chi 12 tỷ đồng.',
          'Thành ủy sẽ kiểm tra vào cuối tháng.',
        ],
      },
      ['ha-tinh'],
      [],
    ],
    [
      'a city called so in the text and by its bare name in the title',
      {
        title: 'Hải Dương trồng thêm 5.000 cây xanh',
        body: ['UBND TP Hải Dương phát động trồng cây.', 'Thành phố Hải Dương thiếu cây ở các tuyến phố mới.'],
      },
      ['hai-duong'],
      [],
    ],
    [
      'a ward of a city, with the province in parentheses',
      {
        title: 'Phường Thành Sen (Hà Tĩnh) mở chợ đêm',
        body: ['Chợ đêm họp hai tối một tuần ở phường Thành Sen.', 'Phường bố trí lực lượng giữ trật tự.'],
      },
      ['ha-tinh'],
      ['tinh-ha-tinh'],
    ],
    [
      'a district before the colon, which lies in a province on the list',
      { title: 'Kinh Môn: Thông xe cầu mới', body: ['Cây cầu nối hai phường của thị xã Kinh Môn.', 'Thị xã chi 80 tỷ đồng.'] },
      ['tinh-hai-duong'],
      [],
    ],
    [
      'a commune of today in a province on the list',
      {
        title: 'Xã Cẩm Bình, tỉnh Hà Tĩnh, ra mắt tổ công nghệ số',
        body: ['Tổ có 20 thành viên.', 'Xã đặt mục tiêu mỗi hộ một tài khoản.'],
      },
      ['tinh-ha-tinh'],
      [],
    ],
    [
      'a port of a large city, of which the lead tells where it is',
      {
        title: 'Khởi công hai bến mới ở Lạch Huyện',
        body: ['Sáng nay, tại Hải Phòng, lễ khởi công hai bến cảng diễn ra.', 'Vốn đầu tư hơn 6.000 tỷ đồng.'],
      },
      ['hai-phong'],
      [],
    ],
    [
      'a province that shares its name with a city, which only says where a village lies',
      {
        title: 'Hà Tĩnh: Thêm ba xã được công nhận',
        body: [
          'Văn phòng điều phối tỉnh vừa công bố ba xã.',
          'Ba xã gồm Sơn Kim, Hòa Lạc và Đồng Môn (TP Hà Tĩnh).',
          'Hà Tĩnh đã có 90 xã.',
        ],
      },
      ['tinh-ha-tinh'],
      ['ha-tinh'],
    ],
    [
      'a city that a title names beside a man whom cities are named after',
      {
        title: 'Học và làm theo tư tưởng Hồ Chí Minh ở một thành phố trẻ',
        body: [
          'Thành ủy Chí Linh sơ kết một năm học và làm theo Bác.',
          'Thành phố có 40 mô hình hay.',
          'Thành phố sẽ khen thưởng.',
        ],
      },
      ['chi-linh'],
      [],
    ],
  ])('%s', (_what, sketch, about, mentioned) => {
    const found = recognised(sketch)
    expect(found.about.toSorted()).toEqual(about.toSorted())
    expect(found.mentioned).toEqual(mentioned)
  })
})
