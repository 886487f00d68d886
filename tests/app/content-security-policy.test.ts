import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  developmentPolicy,
} from '../../scripts/build/content-security-policy';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test.each(['public/_headers', 'public/hosting/nginx.conf', 'public/hosting/Caddyfile'])(
  '%s states the policy of index.html and forbids framing',
  (path) => {
    expect(read(path)).toContain(`${contentSecurityPolicy}; frame-ancestors 'none'`);
  },
);

test('the policy allows neither inline code nor eval nor another host', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'/);
});

test('development adds a nonce and the socket of the dev server, nothing else', () => {
  const added = developmentPolicy('abc')
    .split(/[ ;]+/)
    .filter((word) => !contentSecurityPolicy.split(/[ ;]+/).includes(word));
  expect(added).toEqual(["'nonce-abc'", "'nonce-abc'", 'ws:']);
});
