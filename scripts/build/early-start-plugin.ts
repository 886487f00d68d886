import type { HtmlTagDescriptor, Plugin } from 'vite';
import { firstChunks } from './first-chunks.ts';

/**
 * Lets the browser fetch the whole of the console at once with its small entry, which begins with
 * the database and only then imports the rest.
 */
export function earlyStartPlugin(): Plugin {
  return {
    name: 'chengjian:early-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const chunks = bundle ? (firstChunks(bundle) ?? []) : [];
        const styles = new Set(
          chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]),
        );
        const links = [
          ...chunks.map(({ fileName }) => link('modulepreload', fileName)),
          ...[...styles].map((fileName) => link('stylesheet', fileName)),
        ];
        return links.filter(({ attrs }) => !html.includes(`"${attrs.href}"`));
      },
    },
  };
}

function link(rel: string, fileName: string) {
  return {
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `./${fileName}` },
    injectTo: 'head',
  } satisfies HtmlTagDescriptor;
}
