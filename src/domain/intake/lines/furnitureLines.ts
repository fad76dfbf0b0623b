import type { PhraseTable } from './phraseTable.ts'

/** Lines that are no part of an article wherever they stand. */
export const WHOLE_LINES: PhraseTable = {
  share: `
    share this | chia sẻ tin này | chia sẻ qua |
    kích thước chữ | kích cỡ chữ | font size | gửi bạn bè | nghe bài | lưu bài viết | đánh dấu |
    chia sẻ bài viết | chia sẻ bài viết này | chia sẻ lên facebook | chia sẻ qua email | chia sẻ với bạn bè |
    share on facebook | in bài viết | in bài này | in trang | in trang này | in tin | in ấn | in nội dung | bản in |
    phiên bản in | bản để in | gửi email | gửi mail | gửi cho bạn bè | gửi bài viết | gửi bài viết cho bạn bè |
    gửi tin qua email | gửi bài | email bài này | lưu bài | lưu bài viết | lưu tin | lưu bài viết này | cỡ chữ |
    mặc định cỡ chữ | cỡ chữ mặc định | kích thước chữ | kích cỡ chữ | font size | tăng giảm cỡ chữ | click để copy |
    sao chép liên kết | sao chép | copy link | link bài viết | emailprintaa | emailprint | aa | aaa | quan tâm |
    nghe đọc bài | nghe bài viết | đọc bài viết | nghe audio | nghe tin | nghe nội dung | nghe nội dung bài viết |
    đọc báo nói | nghe đọc bài viết | xem với cỡ chữ | xem cỡ chữ | tương phản | đọc bài | dừng | tạm dừng | nữ miền bắc |
    nữ miền nam | nam miền bắc | giọng nữ | giọng nam | tốc độ đọc | đánh giá bài viết | click để đánh giá bài viết |
    hãy đánh giá bài viết | xếp hạng | bình chọn
  `,
  comments: `
    mã bảo mật | hãy là người đầu tiên bình luận | gửi nhận xét |
    họ và tên | họ tên | tên của bạn | tên bạn | lời bình | nội dung bình luận | mã xác thực | mã xác nhận | mã bảo vệ |
    mã kiểm tra | xác thực | xác nhận | captcha | nhập mã | nhập mã xác nhận | địa chỉ email | email của bạn | gửi đi |
    nhập lại | làm lại | đổi mã | đổi mã khác | mã an toàn | vui lòng gõ tiếng việt có dấu | nội dung ý kiến |
    nội dung phản hồi | quan tâm nhiều nhất | mới nhất trước | cũ nhất | tải thêm bình luận | xem thêm bình luận |
    không được để trống | vui lòng nhập nội dung | tiêu đề bình luận | vui lòng nhập họ tên | vui lòng nhập email |
    xem thêm ý kiến | tên hiển thị | nhập nội dung bình luận | nhập bình luận của bạn
  `,
  navigation: `
    post navigation | điều hướng bài viết | xếp theo | sắp xếp theo |
    chuyển đến nội dung | bỏ qua đến nội dung | đến nội dung chính |
    trang chủ | trang nhất | home | trang chính | giới thiệu | liên hệ | sơ đồ site | sơ đồ trang | sơ đồ cổng | sitemap |
    rss | đăng nhập | đăng ký | đăng xuất | tìm kiếm | tìm kiếm nâng cao | search | menu | tất cả chuyên mục | chuyên mục |
    danh mục | english | tiếng việt | tiếng anh | vietnamese | toggle navigation | skip to content |
    truy cập nội dung luôn | bỏ qua nội dung | đầu trang | về đầu trang | lên đầu trang | trở về đầu trang | lên top |
    quay lại | trở về | trở lại | trang trước | trang sau | về trang trước | quay lại trang trước | xem tiếp |
    xem chi tiết | chi tiết | xem tất cả | xem toàn bộ | back to top | top | về trang chủ | website liên kết |
    liên kết website | liên kết web | liên kết nhanh | liên kết | các liên kết | liên kết hữu ích | liên kết trang |
    lịch công tác | lịch công tác trống | lịch làm việc | lịch công tác tuần | văn bản mới | văn bản mới ban hành |
    văn bản chỉ đạo điều hành | dịch vụ công trực tuyến | hỏi đáp | góp ý | thư điện tử | thư điện tử công vụ |
    hộp thư điện tử | hòm thư góp ý | thư viện ảnh | asset publisher | web content viewer | language |
    thư viện video | video clip | video | phóng sự ảnh | truyền hình | tin tức | tin tức sự kiện | tin tức - sự kiện |
    tin hoạt động | thăm dò ý kiến | bình chọn trực tuyến | xem kết quả | đọc báo in |
    tìm kiếm theo chuyên mục - nội dung - ngày tháng | xem theo ngày | xem tin theo ngày | chọn ngày | lưu trữ |
    chuyên trang | chọn website liên kết | multimedia | emagazine | podcast | infographic | longform | media | audio |
    báo in | báo giấy | tắt | đóng | đóng lại | close | hướng dẫn sử dụng | điều khoản sử dụng | chính sách bảo mật |
    quên mật khẩu | mật khẩu | tên đăng nhập | ghi nhớ đăng nhập
  `,
  advertisement: `
    quảng cáo | advertisement | ads | nội dung quảng cáo | thông tin quảng cáo | tin tài trợ | nhà tài trợ | đặt báo |
    thông tin doanh nghiệp
  `,
  counter: `
    lượt xem | lượt đọc | đang truy cập | đang online | online | lượt xem bài viết | người đang online | số lượt xem |
    views | tổng lượt truy cập
  `,
  tags: `
    từ khóa liên quan | chủ đề liên quan | nguồn tin | từ khóa tìm kiếm | xem bài gốc |
    đọc bài gốc | link bài gốc
  `,
  other: `
    chứng nhận tín nhiệm mạng |
    tải về | tải xuống | tải file | tải tệp | file đính kèm | tệp đính kèm | tập tin đính kèm | tài liệu đính kèm |
    download | leftcenterrightdel | ảnh đại diện | đang tải | đang tải dữ liệu | loading | không có dữ liệu |
    trình duyệt không hỗ trợ | thời tiết | dự báo thời tiết | tỷ giá | tỷ giá ngoại tệ | giá vàng | chứng khoán |
    giá xăng dầu | bản tin thời tiết | lịch vạn niên | xổ số
  `,
}

/** Words of buttons. A line of nothing else is a row of them. */
export const BUTTONS = `
    chia sẻ | share | facebook | fanpage | zalo | twitter | tweet | google | plus | email | mail | print | pinterest |
    linkedin | x | telegram | messenger | youtube | tiktok | instagram | viber | skype | whatsapp | like | thích | follow |
    theo dõi | in | gửi | lưu | cỡ chữ | a | aa | copy | link | sao chép | bản | để | tải | bạn bè | news | trên | qua |
    lên | bài viết
`
