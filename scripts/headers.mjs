// The browser's walls: what the pages may run, reach and be framed by (SC7). Pure, so that a test can read it.
import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of the inline scripts of a page, as a policy names them. */
export const scriptHashes = (html) =>
  [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );

/** The whole policy of a page: its own bootstrap, our own files, our own host; nothing else, framed by nobody. */
export const contentSecurityPolicy = (html) =>
  [
    `default-src 'none'`,
    `script-src 'self' ${scriptHashes(html).join(' ')}`,
    `style-src 'self'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types svelte-trusted-html sveltekit-trusted-url`,
  ].join('; ');

const PERMISSIONS = [
  'accelerometer=()',
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'payment=()',
  'usb=()',
  'clipboard-write=(self)',
  'fullscreen=(self)',
  'screen-wake-lock=(self)',
].join(', ');

/** The `_headers` file of the static pages, in the form Cloudflare reads. */
export const headersFile = (html) => `/*
  Content-Security-Policy: ${contentSecurityPolicy(html)}
  Strict-Transport-Security: max-age=63072000; includeSubDomains
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer
  Permissions-Policy: ${PERMISSIONS}
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin

/_app/immutable/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
