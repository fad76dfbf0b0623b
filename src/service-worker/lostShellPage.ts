const PAGE = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bến Đọc</title>
<h1>Chưa mở được Bến Đọc</h1>
<p>Trình duyệt đã xoá bản lưu trên máy, và lúc này không có mạng. Khi có mạng lại, mở lại trang này là được; những gì bạn lưu không mất.</p>
<p><a href="">Thử lại</a></p>
</html>
`

/** Stands in for the browser's own error page where the shell is gone and the network, too. */
export function lostShellPage(): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" }
  return new Response(PAGE, { status: 503, headers })
}
