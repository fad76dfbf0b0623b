/** Words about the app itself that stand on every page: how it stands offline, and newer versions. */
export const statusMessages = {
  region: 'Cập nhật',
  available: 'Có bản mới của Bến Đọc.',
  apply: 'Cập nhật',
  applying: 'Đang cập nhật…',
  stale: 'Bến Đọc đã có bản mới; trang này còn là bản cũ, vẫn đọc tiếp được.',
  reload: 'Tải lại trang này',
  later: 'Để sau',
  versionTitle: 'Phiên bản',
  version: (release: string) => `Bản đang chạy: ${release}.`,
  versionUnknown: 'Bản đang chạy: chưa rõ.',
  offline: {
    unchecked: 'Đọc ngoại tuyến',
    checking: 'Đang chuẩn bị đọc ngoại tuyến…',
    keeping: 'Đang chuẩn bị đọc ngoại tuyến…',
    ready: 'Sẵn sàng ngoại tuyến',
    notReady: 'Chưa sẵn sàng đọc ngoại tuyến',
  },
  install: 'Cài lên máy',
  readyPart: (articles: string) => `Sẵn sàng ngoại tuyến: ${articles} bài`,
  readyEmpty: 'Chưa có bài nào để đọc ngoại tuyến',
  offlinePaused: 'Đã tạm dừng tải bài về máy',
} as const
