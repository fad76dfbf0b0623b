/** Words of the page while, or if ever, it has no app. */
export const startMessages = {
  failed: 'Phần lọc và chuyển trang chưa tải được; chữ đã hiện ra thì vẫn đọc được.',
  reload: 'Tải lại trang',
  repair: 'Sửa bản lưu trên máy',
  repairing: 'Đang sửa…',
  notRepaired: 'Chưa sửa được; có mạng rồi hãy thử lại',
} as const
