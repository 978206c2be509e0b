import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, headersFile } from '../../scripts/headers.mjs';

const bootstrap = '\n  import("/_app/start.js");\n';
const page = `<!doctype html><script src="/elsewhere.js"></script><body><script>${bootstrap}</script></body>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const style = 'position: absolute';

const directives = Object.fromEntries(
  contentSecurityPolicy(page, style)
    .split('; ')
    .map((directive: string) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources];
    }),
);

describe('the walls of a page', () => {
  test('[SC7] only the page’s own bootstrap runs inline, and files only from our host', () => {
    expect(directives['script-src']).toEqual(["'self'", hash(bootstrap)]);
    expect(directives['default-src']).toEqual(["'none'"]);
    expect(directives['connect-src']).toEqual(["'self'"]);
    expect(directives['font-src']).toEqual(["'self'"]);
  });

  test('[SC7] no directive lets anything run or style inline at will', () => {
    const all = Object.values(directives).flat();
    expect(all).not.toContain("'unsafe-inline'");
    expect(all).not.toContain("'unsafe-eval'");
    expect(all).not.toContain('*');
    expect(directives['style-src']).toEqual(["'self'"]);
    expect(directives['style-src-attr']).toEqual(["'unsafe-hashes'", hash(style)]);
  });

  test('[SC7] nobody frames a page, moves its base, or writes unchecked HTML in it', () => {
    expect(directives['frame-ancestors']).toEqual(["'none'"]);
    expect(directives['base-uri']).toEqual(["'none'"]);
    expect(directives['require-trusted-types-for']).toEqual(["'script'"]);
    expect(directives['trusted-types']).toEqual(['svelte-trusted-html', 'sveltekit-trusted-url']);
  });

  test('[SC7] a page without bootstrap would not be given a policy that allows one', () => {
    expect(contentSecurityPolicy('<p></p>', style)).toContain("script-src 'self';");
  });

  test('[SC7] every page carries the policy and its companions; only hashed files are cached for good', () => {
    const [pages = '', files = ''] = headersFile(page, style).split('\n\n');
    expect(pages.startsWith('/*\n')).toBe(true);
    expect(pages).toContain(`Content-Security-Policy: ${contentSecurityPolicy(page, style)}`);
    expect(pages).toContain('Strict-Transport-Security: max-age=63072000');
    expect(pages).toContain('X-Content-Type-Options: nosniff');
    expect(pages).toContain('Referrer-Policy: no-referrer');
    expect(pages).toContain('camera=()');
    expect(pages).not.toContain('immutable');
    expect(files.startsWith('/_app/immutable/*\n')).toBe(true);
    expect(files).toContain('max-age=31536000, immutable');
  });
});
