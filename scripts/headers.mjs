// The browser's walls: what the pages may run, reach and be framed by (SC7). Pure, so that a test can read it.
import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of the inline scripts of a page, as a policy names them. */
const scriptHashes = (html) => [...html.matchAll(INLINE_SCRIPT)].map(([, script]) => hashOf(script));

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The whole policy of a page: its own bootstrap, our own files, our own host; nothing else, framed by nobody. The one
 * style attribute allowed is the router's, on the element that says page names to screen readers.
 */
export const contentSecurityPolicy = (html, routerStyle) =>
  [
    `default-src 'none'`,
    ['script-src', `'self'`, ...scriptHashes(html)].join(' '),
    `style-src 'self'`,
    `style-src-attr 'unsafe-hashes' ${hashOf(routerStyle)}`,
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
export const headersFile = (html, routerStyle) => `/*
  Content-Security-Policy: ${contentSecurityPolicy(html, routerStyle)}
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
