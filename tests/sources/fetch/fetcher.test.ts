import dns from 'node:dns';
import zlib from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../../src/sources/fetch/fetcher.ts';
import { localSite, type Page } from '../../support/localSite.ts';

/** A fetcher that may reach the site, and a site with these pages. */
async function siteWith(pages: Record<string, Page>, options: Partial<FetcherOptions> = {}) {
  const site = await localSite(pages);
  const fetcher = createFetcher({
    userAgent: 'Verbatim/1.0 (test)',
    allowHosts: [site.host],
    pauseMs: 0,
    backOffMs: 1,
    ...options,
  });
  return { site, fetcher, fetchPath: (path: string) => fetcher.fetch(site.origin + path) };
}

describe('a fetch', () => {
  it('brings the page, says who we are and takes no cookies along', async () => {
    const headers: Record<string, unknown>[] = [];
    const { site, fetchPath } = await siteWith({
      '/a': (request, response) => {
        headers.push(request.headers);
        response.writeHead(200, {
          'content-type': 'text/plain',
          'set-cookie': 'id=1',
          etag: '"v1"',
        });
        response.end('Hello.');
      },
    });
    await fetchPath('/a');
    const fetched = await fetchPath('/a');
    expect(fetched).toMatchObject({
      url: `${site.origin}/a`,
      contentType: 'text/plain',
      etag: '"v1"',
    });
    expect(headers[1]).toMatchObject({ 'user-agent': 'Verbatim/1.0 (test)' });
    expect(headers[1]).not.toHaveProperty('cookie');
  });

  it('asks only for what has changed', async () => {
    const { fetcher, site } = await siteWith({
      '/a': (request, response) => {
        const isKnown =
          request.headers['if-none-match'] === '"v1"' &&
          request.headers['if-modified-since'] === 'Wed, 02 Aug 2023 10:00:00 GMT';
        response.writeHead(isKnown ? 304 : 200).end(isKnown ? '' : 'x');
      },
    });
    const known = { etag: '"v1"', lastModified: 'Wed, 02 Aug 2023 10:00:00 GMT' };
    expect(await fetcher.fetch(`${site.origin}/a`, known)).toEqual({ isModified: false });
    expect(await fetcher.fetch(`${site.origin}/a`)).toMatchObject({ isModified: true });
  });

  it('unpacks gzip, deflate and brotli', async () => {
    const { fetchPath } = await siteWith(
      Object.fromEntries(
        [
          ['gzip', zlib.gzipSync('Hello.')],
          ['deflate', zlib.deflateSync('Hello.')],
          ['br', zlib.brotliCompressSync('Hello.')],
        ].map(([encoding, bytes]): [string, Page] => [
          `/${encoding}`,
          (_request, response) =>
            response.writeHead(200, { 'content-encoding': String(encoding) }).end(bytes),
        ]),
      ),
    );
    for (const encoding of ['gzip', 'deflate', 'br']) {
      const fetched = await fetchPath(`/${encoding}`);
      expect(fetched.isModified && Buffer.from(fetched.bytes).toString()).toBe('Hello.');
    }
  });
});

describe('a fetch is refused', () => {
  it.each([
    ['this machine', 'http://127.0.0.1:9/', 'not_public'],
    ['a short form of it', 'http://127.1/', 'not_public'],
    ['a number for it', 'http://2130706433/', 'not_public'],
    ['its IPv6 address', 'http://[::1]/', 'not_public'],
    ['IPv4 within IPv6', 'http://[::ffff:127.0.0.1]/', 'not_public'],
    ['no address at all', 'http://0.0.0.0/', 'not_public'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/', 'not_public'],
    ['a name of this machine', 'http://localhost:9/', 'not_public'],
    ['a file', 'file:///etc/passwd', 'address'],
    ['another protocol', 'ftp://example.org/', 'address'],
    ['an address with a password', 'https://me:secret@example.org/', 'address'],
    ['what is no address', 'example', 'address'],
  ])('for %s', async (_what, address, code) => {
    const fetcher = createFetcher({ userAgent: 'Verbatim/1.0' });
    await expect(fetcher.fetch(address)).rejects.toMatchObject({ name: 'FetchError', code });
  });

  it('where a page leads on to this machine', async () => {
    const hidden = await localSite({ '/secret': 'secret' });
    const { fetchPath } = await siteWith({
      '/a': (_request, response) =>
        response.writeHead(302, { location: `${hidden.origin}/secret` }).end(),
    });
    await expect(fetchPath('/a')).rejects.toMatchObject({ code: 'not_public' });
    expect(hidden.asked).toEqual([]);
  });

  it('where robots.txt leads on to this machine', async () => {
    const hidden = await localSite({ '/secret': 'secret' });
    const { fetchPath } = await siteWith({
      '/robots.txt': (_request, response) =>
        response.writeHead(302, { location: `${hidden.origin}/secret` }).end(),
      '/a': 'x',
    });
    await expect(fetchPath('/a')).rejects.toMatchObject({ code: 'not_public' });
    expect(hidden.asked).toEqual([]);
  });

  it('where a name that seemed public leads to this machine when it is dialled', async () => {
    const hidden = await localSite({ '/a': 'secret', '/robots.txt': 'User-agent: *' });
    const { port } = new URL(hidden.origin);
    const lookup = vi
      .spyOn(dns, 'lookup')
      .mockImplementation(((
        _name: string,
        _options: unknown,
        callback: (error: null, found: unknown) => void,
      ) => callback(null, [{ address: '127.0.0.1', family: 4 }])) as never);
    try {
      const fetcher = createFetcher({ userAgent: 'Verbatim/1.0' });
      await expect(fetcher.fetch(`http://rebind.example:${port}/a`)).rejects.toMatchObject({
        code: 'not_public',
        message: 'rebind.example is 127.0.0.1, which is not an address of the public internet',
      });
    } finally {
      lookup.mockRestore();
    }
    expect(hidden.asked).toEqual([]);
  });

  it('where one of several addresses of a name is private', async () => {
    const lookup = vi.spyOn(dns, 'lookup').mockImplementation(((
      _name: string,
      _options: unknown,
      callback: (error: null, found: unknown) => void,
    ) =>
      callback(null, [
        { address: '1.1.1.1', family: 4 },
        { address: 'fd00::1', family: 6 },
      ])) as never);
    try {
      const fetcher = createFetcher({ userAgent: 'Verbatim/1.0' });
      await expect(fetcher.fetch('http://two.example/')).rejects.toMatchObject({
        code: 'not_public',
      });
    } finally {
      lookup.mockRestore();
    }
  });

  it('after five redirects', async () => {
    const pages = Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6].map((n): [string, Page] => [
        `/${n}`,
        (_request, response) => response.writeHead(301, { location: `/${n + 1}` }).end(),
      ]),
    );
    const { fetchPath } = await siteWith({ ...pages, '/7': 'here' });
    expect(await fetchPath('/2')).toMatchObject({ isModified: true });
    await expect(fetchPath('/1')).rejects.toMatchObject({ code: 'redirects' });
  });

  it('where it is too large, as announced, as sent, as unpacked', async () => {
    const { fetchPath } = await siteWith(
      {
        '/announced': (_request, response) =>
          response.writeHead(200, { 'content-length': 2_000 }).end(Buffer.alloc(2_000)),
        '/sent': (_request, response) => {
          response.writeHead(200);
          for (let n = 0; n < 20; n++) response.write(Buffer.alloc(100));
          response.end();
        },
        '/packed': (_request, response) =>
          response
            .writeHead(200, { 'content-encoding': 'gzip' })
            .end(zlib.gzipSync(Buffer.alloc(900_000))),
      },
      { bytesMax: 1_000 },
    );
    for (const path of ['/announced', '/sent', '/packed']) {
      await expect(fetchPath(path)).rejects.toMatchObject({ code: 'too_large' });
    }
  });

  it('where its packing is broken or unknown', async () => {
    const { fetchPath } = await siteWith({
      '/broken': (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      '/unknown': (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x'),
    });
    await expect(fetchPath('/broken')).rejects.toMatchObject({ code: 'encoding' });
    await expect(fetchPath('/unknown')).rejects.toMatchObject({ code: 'encoding' });
  });

  it('where the server does not answer, or dribbles', async () => {
    const { fetchPath } = await siteWith(
      {
        '/silent': () => {},
        '/slow': (_request, response) => {
          response.writeHead(200);
          const timer = setInterval(() => response.write('x'), 20);
          response.on('close', () => clearInterval(timer));
        },
      },
      { timeoutMs: 300 },
    );
    await expect(fetchPath('/silent')).rejects.toMatchObject({ code: 'timeout' });
    await expect(fetchPath('/slow')).rejects.toMatchObject({ code: 'timeout' });
  });

  it('where there is no such page, and where we may not read it', async () => {
    const { fetchPath } = await siteWith({
      '/private': (_request, response) => response.writeHead(403).end(),
    });
    await expect(fetchPath('/gone')).rejects.toMatchObject({ code: 'not_found' });
    await expect(fetchPath('/private')).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('politeness', () => {
  it('keeps to robots.txt, also behind a redirect', async () => {
    const { site, fetchPath } = await siteWith({
      '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: Verbatim\nDisallow: /private/\n',
      '/a': 'x',
      '/b': (_request, response) => response.writeHead(302, { location: '/private/x' }).end(),
      '/private/x': 'secret',
    });
    expect(await fetchPath('/a')).toMatchObject({ isModified: true });
    await expect(fetchPath('/private/x')).rejects.toMatchObject({ code: 'robots' });
    await expect(fetchPath('/b')).rejects.toMatchObject({ code: 'robots' });
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(site.asked).not.toContain('/private/x');
  });

  it('stays away while robots.txt cannot be read', async () => {
    const { site, fetchPath } = await siteWith({
      '/robots.txt': (_request, response) => response.writeHead(500).end(),
      '/a': 'x',
    });
    await expect(fetchPath('/a')).rejects.toMatchObject({ code: 'busy' });
    expect(site.asked).not.toContain('/a');
  });

  it('tries a busy server again, and gives up after three times', async () => {
    let left = 2;
    const { site, fetchPath } = await siteWith({
      '/soon': (_request, response) => response.writeHead(left-- > 0 ? 503 : 200).end('x'),
      '/never': (_request, response) => response.writeHead(429).end(),
    });
    expect(await fetchPath('/soon')).toMatchObject({ isModified: true });
    await expect(fetchPath('/never')).rejects.toMatchObject({ code: 'busy' });
    expect(site.asked.filter((path) => path === '/never')).toHaveLength(3);
  });

  it('does not wait where the server asks for more patience than we have', async () => {
    const { site, fetchPath } = await siteWith({
      '/later': (_request, response) => response.writeHead(503, { 'retry-after': '3600' }).end(),
    });
    await expect(fetchPath('/later')).rejects.toMatchObject({ code: 'busy', retryAfter: 3600 });
    expect(site.asked.filter((path) => path === '/later')).toHaveLength(1);
  });

  it('makes a pause between two pages of a host, as long as robots.txt asks', async () => {
    const times: number[] = [];
    const page: Page = (_request, response) => {
      times.push(performance.now());
      response.end('x');
    };
    const { fetchPath } = await siteWith({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 0.2\n',
      '/a': page,
      '/b': page,
    });
    await Promise.all([fetchPath('/a'), fetchPath('/b')]);
    expect(Number(times[1]) - Number(times[0])).toBeGreaterThan(150);
  });
});
