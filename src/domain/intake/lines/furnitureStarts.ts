import type { PhraseTable } from './phraseTable.ts'

/** How lines begin that go on with what is of this page alone: `Lượt xem: 89`, `Từ khóa: …`. */
export const STARTS: PhraseTable = {
  share: `
    chia sẻ bài viết | theo dõi báo | theo dõi chúng tôi | theo dõi trên | tổng số điểm của bài viết là | cỡ chữ |
    kích cỡ chữ | nghe bài
  `,
  comments: `
    hãy là người đầu tiên bình luận | hãy là người bình luận | mã bảo mật |
    email của bạn sẽ không được hiển thị | các trường bắt buộc | lưu tên của tôi | bạn cần đăng nhập để |
    bạn phải đăng nhập để | vui lòng đăng nhập để | ý kiến của bạn sẽ được | bình luận của bạn sẽ |
    xin vui lòng gõ tiếng việt | bạn đọc vui lòng | mã xác nhận | mã bảo vệ | mời bạn đọc | your email address will not |
    chia sẻ ý kiến của bạn | hãy để lại ý kiến | thêm ý kiến | nhập ý kiến | notify me of | thông báo cho tôi | bình luận không được |
    ý kiến bạn đọc
  `,
  navigation: `
    bạn đang ở | bạn đang xem | bạn đang ở đây | tìm kiếm theo | nhập từ khóa | nhập nội dung tìm kiếm | chọn liên kết |
    nhập từ cần tìm
  `,
  counter: `
    lượt xem | số lượt xem | lượt đọc | số lần xem | số lần đọc | đã xem | lượt truy cập | số lượt truy cập |
    tổng lượt truy cập | tổng số lượt truy cập | tổng truy cập | tổng số truy cập | đã truy cập | đang truy cập |
    số người truy cập | số người online | đang online | khách viếng thăm | máy chủ tìm kiếm | khách online |
    thành viên online | lượt xem bài | tổng số người truy cập | số người đang xem | số người đã xem | số người xem |
    người đang xem
  `,
  tags: `
    từ khóa | tags | link nguồn | link gốc | đọc bài gốc tại
  `,
  advertisement: `
    liên hệ quảng cáo | quảng cáo liên hệ | đăng ký đặt báo
  `,
  publisher: `
    được xây dựng bằng | vận hành bởi | xây dựng bởi | bản quyền © |
    giấy phép số | giấy phép xuất bản | giấy phép hoạt động | giấy phép thiết lập | giấy phép trang | giấy phép cung cấp |
    giấy phép báo | số giấy phép | gpxb | gp số | chịu trách nhiệm nội dung | chịu trách nhiệm chính |
    người chịu trách nhiệm | trưởng ban biên tập | tổng biên tập | phó tổng biên tập | bản quyền | copyright |
    ghi rõ nguồn | vui lòng ghi rõ nguồn | đề nghị ghi rõ nguồn | cơ quan chủ quản | cơ quan ngôn luận | tòa soạn |
    thiết kế bởi | phát triển bởi | được phát triển bởi | thiết kế và phát triển | designed by | powered by | developed by |
    đơn vị quản lý | giấy phép | đơn vị thiết kế | đơn vị phát triển | cơ quan thường trực | ban biên tập cổng |
    ban biên tập | trụ sở tòa soạn | thư ký tòa soạn | all rights reserved | cấm sao chép | nghiêm cấm sao chép |
    không sao chép | mọi hành vi sao chép
  `,
  other: `
    your browser does not support | trình duyệt của bạn không hỗ trợ | trang web này sử dụng cookie |
    website này sử dụng cookie | file đính kèm | tệp đính kèm | tập tin đính kèm | tài liệu đính kèm
  `,
}
