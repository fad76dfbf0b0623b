import type { LoadFailure } from '#src/domain/articleSource.ts'

/** Words of finding in an article. */
export const findMessages = {
  label: 'Tìm trong bài',
  /** For the eye, and as it is read out. */
  shortPlace: (current: number, count: number) => `${current}/${count}`,
  place: (current: number, count: number) => `Chỗ khớp ${current} trên ${count}`,
  none: 'Không có trong phần nội dung bài',
  noWords: 'Chưa có từ nào để tìm',
  searching: 'Đang tìm…',
  previous: 'Chỗ khớp trước',
  previousKeys: 'Chỗ khớp trước (Shift + Enter)',
  next: 'Chỗ khớp sau',
  nextKeys: 'Chỗ khớp sau (Enter)',
  close: 'Đóng tìm trong bài',
  failures: {
    offline: 'Chưa tìm được: có lẽ máy đang mất mạng.',
    missing: 'Chưa tìm được: máy chủ không có dữ liệu cần tải.',
    damaged: 'Chưa tìm được: dữ liệu bị thiếu hoặc hỏng.',
    outdated: 'Chưa tìm được: vừa có bản mới, hãy tải lại trang.',
  } satisfies Record<LoadFailure, string>,
  retry: 'Thử lại',
} as const
