/**
 * The Content-Security-Policy of the served atlas: own files only, no inline script or style, no eval. `blob:` is
 * for the data that the worker hands to the map, `data:` for small pictures in style sheets.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
