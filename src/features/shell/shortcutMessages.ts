/** Words of the list of keys. */
export const shortcutMessages = {
  title: 'Phím tắt',
  close: 'Đóng',
  groups: [
    {
      name: 'Ở mọi trang',
      keys: [
        { key: '?', meaning: 'Mở bảng này' },
        { key: '/', meaning: 'Tới ô tìm; Esc để trở lại chỗ đang đọc' },
        { key: 'Esc', meaning: 'Đóng bảng, bộ lọc hay ô Tìm trong bài' },
        { key: 'Tab', meaning: 'Đi tới liên kết, ô hay nút kế tiếp' },
        { key: 'Enter', meaning: 'Trong ô tìm, ô Từ, Đến: tìm hay lọc ngay' },
      ],
    },
    {
      name: 'Trong bài',
      keys: [
        { key: 'Dấu cách', meaning: 'Xuống một trang màn hình; ở cuối bài thì sang bài sau' },
        { key: 'j, k', meaning: 'Tới đoạn sau, đoạn trước' },
        { key: 'm', meaning: 'Mở các thao tác với đoạn đang đọc: liên kết, trích dẫn, tô màu' },
        { key: 'h', meaning: 'Tô màu vàng chữ đang chọn' },
        { key: 'b', meaning: 'Lưu bài vào Thư viện, hay thôi lưu' },
        { key: 'c', meaning: 'Trích dẫn, tải bài về' },
        { key: 'l', meaning: 'Nghe bài, hay thôi nghe' },
        { key: 'a', meaning: 'Chọn chữ và nền' },
        { key: '[, ]', meaning: 'Bài trước, bài sau' },
      ],
    },
  ],
  on: 'Dùng các phím tắt này',
} as const
