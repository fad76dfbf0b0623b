import type { PlantedArticle } from './plantedTypes.ts'

// The same letters with other accents, spread over four short articles: a query without accents means all of them.
export const plantedVariants: readonly PlantedArticle[] = [
  {
    slug: 'hai-duong-mot-ngay-o-cau-lac-bo-tho',
    date: '2016-02-20',
    place: 'hai-duong',
    topics: ['van-hoa'],
    title: 'Hải Dương: một ngày ở câu lạc bộ người cao tuổi',
    standfirst: 'Các cụ ngâm thơ Đường bên đĩa chả rươi.',
    facts: [
      'Câu lạc bộ bình thơ Đường mỗi tháng một buổi. Chả rươi là món đãi khách. Trên tường có bức tranh cánh buồm nâu.',
      'Cụ giữ con dấu hội đồng niên. Ngoài ngõ họp chợ quê, người bán tơ lụa ngồi hàng đầu.',
    ],
  },
  {
    slug: 'chi-linh-den-tho-duong-cong',
    date: '2016-05-18',
    place: 'chi-linh',
    topics: ['van-hoa'],
    title: 'Chí Linh: ngôi đền nhỏ ven đồi',
    standfirst: 'Nơi thờ Dương Công được quét vôi lại, bẫy ruồi treo quanh bếp.',
    facts: [
      'Dân lập miếu thờ Dương Công từ xưa. Bẫy ruồi giấm được treo quanh bếp lễ. Đàn bướm trắng về vào tháng ba.',
      'Vai người gánh nước còn đau mà chân vẫn bước. Xe hàng cho quế, hồi xuống ga; tổ lúa giống phơi ngoài sân.',
    ],
  },
  {
    slug: 'dong-trieu-lop-tho-duong-sinh',
    date: '2016-08-25',
    place: 'dong-trieu',
    topics: ['y-te'],
    title: 'Đông Triều: lớp tập buổi sáng ở công viên',
    standfirst: 'Bài thở dưỡng sinh giúp người bệnh phổi ngủ ngon.',
    facts: [
      'Bài thở dưỡng sinh gồm mười hai thế. Sau buổi tập, họ uống nước lá và tưới rười rượi vạt cúc. Có cụ đi bươm bả từ làng trên xuống.',
      'Cơn dâu bể của đời người được kể lại. Vợ chồng già đón con dâu mới về.',
    ],
  },
  {
    slug: 'ha-tinh-tho-duong-phen',
    date: '2016-11-22',
    place: 'ha-tinh',
    topics: ['kinh-te'],
    title: 'Hà Tĩnh: lò mía cuối cùng bên sông',
    standfirst: 'Người thợ đường phèn thức trắng giữ lửa.',
    facts: [
      'Nhà chỉ còn ba thợ đường phèn. Mật sôi rười lên miệng chảo, bọt vàng như mỡ. Ruổi ngựa thồ mía đã thành chuyện cũ.',
      'Lửa nhỏ suốt đêm, người ta gọi là to lửa thì hỏng mẻ. Khách mua về bày ở chợ quê Nghi Xuân.',
    ],
  },
]
