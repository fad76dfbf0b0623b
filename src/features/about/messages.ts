const [feedsUrl, dataUrl] = ['feeds', 'data'].map((folder) => `${import.meta.env.BASE_URL}${folder}/`)

/** The page about the project. */
export const aboutMessages = {
  title: 'Giới thiệu',
  intro: 'Bến Đọc giúp đọc báo cáo của chính quyền địa phương: tìm nhanh, đọc yên, tra lại được từng con số.',
  sections: [
    {
      id: 'la-gi',
      title: 'Bến Đọc là gì',
      paragraphs: [
        'Người dân muốn biết nơi mình ở đã hứa gì, làm được gì; nhà báo cần dẫn cho đúng; cán bộ cần so sánh. Báo cáo của địa phương nằm ở nhiều cổng thông tin, mỗi nơi một kiểu, có bài không ghi ngày, số liệu lẫn trong những đoạn văn dài nửa trang. Bến Đọc gom lại một chỗ và bày ra cho dễ đọc.',
        'Bản đầu có bài về Hải Dương, Hải Phòng, Hà Tĩnh, Đông Triều và Chí Linh.',
      ],
    },
    {
      id: 'bai',
      title: 'Bài lấy từ đâu',
      paragraphs: [
        'Mỗi bài do Bến Đọc viết lại từ một nguồn đã đăng: giữ đủ sự việc, số liệu, tên người, chức vụ, văn bản; không thêm điều gì nguồn không nói; câu chữ là của Bến Đọc. Tiêu đề gốc, nơi đăng, tác giả và dòng ngày tháng ghi ở cuối bài, đúng như trên trang nguồn.',
        'Chỗ nào nguồn viết lạ hoặc mâu thuẫn, Bến Đọc giữ nguyên và ghi chú, không tự sửa.',
      ],
    },
    {
      id: 'ngay',
      title: 'Ngày tháng',
      paragraphs: [
        'Ngày đăng và thời gian mà bài nói tới là hai điều khác nhau; có thể lọc theo điều này hay điều kia.',
        'Bài không ghi ngày vẫn được xếp và lọc: ngày được suy từ nội dung, ghi rõ là “suy từ bài”, kèm căn cứ. Bài như thế không bao giờ bị bỏ khỏi danh sách khi khoảng ngày có thể chạm vào bộ lọc, và không bao giờ được coi là mới.',
      ],
    },
    {
      id: 'so-lieu',
      title: 'Số liệu',
      paragraphs: [
        'Số liệu được đánh dấu ngay trong câu nêu nó, giữ nguyên cách viết của nguồn (ước, gần, trên, khoảng), kèm thời gian, mốc so sánh, và là kết quả đạt được hay mục tiêu. Bấm một dòng trong bảng là tới đúng đoạn nêu nó.',
        'Không xếp hạng các nơi, không so những con số khác thời gian hay khác cách tính.',
      ],
    },
    {
      id: 'dia-danh',
      title: 'Địa danh',
      paragraphs: [
        'Trong bài, tên nơi chốn là tên lúc bài được đăng. Từ 1/7/2025 cấp huyện không còn và nhiều địa bàn đã đổi tên, nhập với nơi khác; một dòng dưới tiêu đề cho biết nơi ấy bây giờ là gì, kèm văn bản làm căn cứ.',
      ],
    },
    {
      id: 'giay-phep',
      title: 'Giấy phép',
      paragraphs: [
        'Mã nguồn theo giấy phép MIT. Bài viết và dữ liệu theo giấy phép CC BY 4.0: được dùng lại, chỉ cần ghi nguồn Bến Đọc.',
      ],
    },
  ],
  /** The section that leads to the places. */
  placesSection: 'dia-danh',
  placeHistories: 'Lịch sử từng nơi, những bài và số liệu về nơi ấy:',
  openData: {
    id: 'theo-doi',
    title: 'Theo dõi và dữ liệu mở',
    following:
      'Muốn biết khi Bến Đọc có bài mới hay sửa bài mà không phải vào xem, hãy dán địa chỉ của luồng tin vào một ứng dụng đọc tin (RSS). Không phải đăng ký gì. Mỗi địa phương, mỗi chủ đề cũng có luồng tin riêng; tệp OPML kê đủ, để nhập một lần.',
    dates:
      'Luồng tin ghi ngày Bến Đọc sửa bài. Ngày đăng của trang nguồn chỉ có khi trang ấy ghi rõ; không thì có khoảng ngày suy từ bài.',
    feeds: [
      { name: 'Luồng tin Atom', href: `${feedsUrl}all.atom.xml` },
      { name: 'Luồng tin JSON Feed', href: `${feedsUrl}all.json` },
      { name: 'Mọi luồng tin (OPML)', href: `${feedsUrl}all.opml` },
    ],
    data: 'Mọi số liệu trong các bài, kèm câu nêu từng số liệu, tải được về máy để kiểm tra hay tính toán.',
    files: [
      { name: 'Tải số liệu CSV', href: `${dataUrl}figures.csv` },
      { name: 'Tải số liệu JSON', href: `${dataUrl}figures.json` },
    ],
  },
  notices: {
    id: 'phan-mem',
    href: `${import.meta.env.BASE_URL}third-party-notices.txt`,
    title: 'Phần mềm của người khác',
    text: 'Bến Đọc chạy được là nhờ phần mềm và phông chữ do người khác làm ra và cho dùng lại. Tên, phiên bản và nguyên văn giấy phép của từng thứ được ghi trong một tệp riêng:',
    link: 'giấy phép của những phần mềm ấy (mở ở thẻ mới)',
  },
} as const
