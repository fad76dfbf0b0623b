/** Words of the page while, or if ever, it has no app. */
export const startMessages = {
  failed: 'Phần lọc và chuyển trang chưa tải được; bài vẫn đọc được.',
  reload: 'Tải lại trang',
} as const
