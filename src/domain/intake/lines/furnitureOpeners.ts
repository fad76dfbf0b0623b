import type { PhraseTable } from './phraseTable.ts'

/** Lines that stand over a part of the page which is no part of the article. */
export const OPENERS: PhraseTable = {
  related: `
    tin liên quan | các tin liên quan | tin tức liên quan | tin bài liên quan | tin, bài liên quan | bài liên quan |
    các bài liên quan | bài viết liên quan | các bài viết liên quan | bài viết có liên quan | tin có liên quan |
    nội dung liên quan | xem tin liên quan | related news | related posts | related articles | liên quan | cùng chuyên mục |
    tin cùng chuyên mục | bài cùng chuyên mục | các tin cùng chuyên mục | các bài cùng chuyên mục | tin cùng loại |
    tin cùng chủ đề | cùng chủ đề | tin cùng sự kiện | dòng sự kiện | cùng danh mục | cùng tác giả |
    bài viết cùng chuyên mục | tin bài cùng chuyên mục | bài viết cùng chủ đề | bài cùng chủ đề | tin trong chuyên mục |
    tin mới | tin mới nhất | mới nhất | tin tức mới | tin tức mới nhất | tin mới cập nhật | mới cập nhật | tin mới đăng |
    tin mới hơn | tin cũ hơn | những tin mới hơn | những tin cũ hơn | các tin mới hơn | các tin cũ hơn | tin cũ | bài mới |
    bài mới nhất | bài viết mới | bài viết mới nhất | bài viết gần đây | bài đăng gần đây | tin vừa đăng | bài cũ hơn |
    bài mới hơn | bài trước | bài tiếp theo | bài viết trước | bài viết tiếp theo | bài sau | tin khác | các tin khác |
    những tin khác | tin tức khác | các bài khác | bài khác | bài viết khác | các bài viết khác | các tin tức khác |
    tin bài khác | các tin bài khác | các thông tin khác | thông tin khác | những bài khác | tin đã đưa | các tin đã đưa |
    các tin đã đăng | tin đã đăng | các tin trước | tin trước | các tin tiếp theo | tin tiếp theo | đọc nhiều |
    đọc nhiều nhất | tin đọc nhiều | tin đọc nhiều nhất | bài đọc nhiều | bài đọc nhiều nhất | đọc nhiều trong tuần |
    xem nhiều | xem nhiều nhất | tin xem nhiều | tin xem nhiều nhất | bài xem nhiều | được xem nhiều | bài viết xem nhiều |
    tin được quan tâm | được quan tâm | được quan tâm nhất | tin đáng chú ý | tin đáng quan tâm | đáng chú ý |
    bài viết nổi bật | có thể bạn quan tâm | bạn có thể quan tâm | có thể bạn thích | có thể bạn muốn đọc |
    bạn có thể thích | bạn đã xem chưa | tin nóng | tin nổi bật | nổi bật | tin tiêu điểm | tiêu điểm | tâm điểm |
    sự kiện nổi bật | tin tức nổi bật | tin hot | đừng bỏ lỡ | tin đừng bỏ lỡ | đọc thêm | xem thêm | đọc tiếp |
    tham khảo thêm | tin hay | tin sự kiện | tin trong ngày | tin ảnh | tin nhanh | tin vắn | tin tức trong ngày |
    tin video | video nổi bật | video mới | video mới nhất | bạn quan tâm
  `,
  comments: `
    leave a reply cancel reply |
    ý kiến bạn đọc | ý kiến bình luận | ý kiến độc giả | ý kiến của bạn | ý kiến | ý kiến phản hồi | bình luận |
    các bình luận | gửi bình luận | viết bình luận | bình luận của bạn | bình luận bài viết | bình luận mới nhất |
    thêm bình luận | bình luận facebook | để lại bình luận | để lại một bình luận | để lại bình luận của bạn |
    để lại phản hồi | để lại một phản hồi | gửi phản hồi | phản hồi | trả lời | hủy trả lời | trả lời hủy | leave a reply |
    leave a comment | post a comment | comments | comment | no comments | gửi ý kiến | gửi ý kiến của bạn |
    gửi ý kiến bạn đọc | phản hồi bài viết | viết phản hồi | bạn đọc bình luận | nhận xét của bạn | viết nhận xét |
    nhận xét | ý kiến đóng góp | chưa có bình luận | chưa có bình luận nào | không có bình luận | hỏi đáp bình luận |
    bạn đọc viết | gửi ý kiến phản hồi | phản hồi của bạn đọc | phản hồi bạn đọc | hãy là người bình luận đầu tiên
  `,
  tags: 'từ khóa | tags | tag | thẻ | từ khoá | keywords',
  other: 'nơi nhận',
  counter: `
    thống kê truy cập | thống kê | thống kê website | lượt truy cập | bộ đếm | số lượt truy cập | thống kê lượt truy cập |
    truy cập
  `,
}
