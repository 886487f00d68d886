import { randomBytes } from 'node:crypto';
import type { Plugin } from 'vite';
import { contentSecurityPolicy, developmentPolicy } from './content-security-policy.ts';

/** Puts the content security policy into index.html as its first meta element. */
export function contentSecurityPolicyPlugin(): Plugin {
  let policy = contentSecurityPolicy;
  return {
    name: 'chengjian:content-security-policy',
    config(_, { command, isPreview }) {
      if (command === 'build' || isPreview) return {};
      const nonce = randomBytes(16).toString('base64url');
      policy = developmentPolicy(nonce);
      return { html: { cspNonce: nonce } };
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
