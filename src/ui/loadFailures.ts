import type { LoadFailure } from '#src/domain/articleSource.ts'

/** Says why something could not be loaded, after what could not be done: `Chưa lọc được`. */
export const loadFailures = (undone: string): Readonly<Record<LoadFailure, string>> => ({
  offline: `${undone}: không tải được dữ liệu, có lẽ do mất mạng.`,
  missing: `${undone}: máy chủ không có dữ liệu cần tải.`,
  damaged: `${undone}: dữ liệu tải về bị thiếu hoặc hỏng giữa đường.`,
  outdated: `${undone}: vừa có bản mới, khác với trang đang mở.`,
})
