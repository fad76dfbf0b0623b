const PAGE = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bến Đọc</title>
<h1>Chưa mở được Bến Đọc</h1>
<p>Bản lưu của ứng dụng trên máy không còn, và lúc này chưa tải lại được. Khi có mạng, hãy mở lại trang này.</p>
<p><a href="">Thử lại</a></p>
</html>
`

/** Stands in for the browser's own error page where the shell is gone and the network, too. */
export function lostShellPage(): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" }
  return new Response(PAGE, { status: 503, headers })
}
