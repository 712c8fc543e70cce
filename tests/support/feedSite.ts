import { localSite } from './localSite.ts';

/** Different sentences for different names, enough of them for a whole article. */
export const textOf = (name: string) =>
  ['ships', 'sailors', 'tonnes of rice', 'lorries', 'dockers', 'cranes']
    .map(
      (what, at) =>
        `On the quay of ${name} there were ${at + 3} hundred ${what} on Monday, the harbour of ${name} said.`,
    )
    .join(' ');

/** A site with a feed whose entries can change; its file's name is `/feed`. */
export async function feedSite(...names: readonly string[]) {
  const entries = names.map((name) => ({ name, text: textOf(name) }));
  let isBroken = false;
  const site = await localSite({
    '/feed': (request, response) => {
      if (isBroken) {
        response.writeHead(404).end();
        return;
      }
      const etag = `"${entries.length}"`;
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304).end();
        return;
      }
      const items = entries.map(
        ({ name, text }) =>
          `<entry><title>${name}</title><link href="${site.origin}/${name}"/><published>2023-07-14T05:30:00Z</published><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`,
      );
      response
        .writeHead(200, { 'content-type': 'application/atom+xml', etag })
        .end(
          `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbours</title>${items.join('')}</feed>`,
        );
    },
    '/page': '<html><body><h1>A page</h1><p>It is no feed.</p></body></html>',
  });
  return {
    site,
    feed: `${site.origin}/feed`,
    publish: (name: string, text = textOf(name)) => entries.push({ name, text }),
    breakDown: () => {
      isBroken = true;
    },
  };
}
