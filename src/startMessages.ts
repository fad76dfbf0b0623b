/** Words of the page while, or if ever, it has no app. */
export const startMessages = {
  failed: 'Phần lọc và chuyển trang chưa tải được; bài vẫn đọc được.',
  notOpened: 'Chưa mở được trang này.',
  reload: 'Tải lại trang',
  repair: 'Sửa bản lưu trên máy',
  repairing: 'Đang sửa…',
  notRepaired: 'Chưa sửa được; có mạng rồi hãy thử lại',
} as const
