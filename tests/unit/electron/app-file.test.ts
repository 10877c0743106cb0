import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appFile } from '#electron/security/app-file';
import { pageOf } from '#electron/security/app-url';
import { contentPolicy } from '#electron/security/content-policy';

const root = `${sep}program${sep}out${sep}renderer`;

describe('appFile', () => {
  it('serves what is shipped', () => {
    expect(appFile(root, 'app://desk/index.html')?.path).toBe(`${root}${sep}index.html`);
    expect(appFile(root, 'app://desk/assets/a.css')?.type).toContain('text/css');
  });

  it.each([
    'app://desk/../secret.html',
    'app://desk/%2e%2e/%2e%2e/secret.html',
    'app://desk/..%2f..%2fsecret.html',
    'app://desk/..%5c..%5csecret.html',
    'app://desk/a%00.html',
    'app://desk/%E0%A4%A.html',
    'app://other/index.html',
    'file:///etc/passwd.html',
    'https://desk/index.html',
    'app://desk/data.adesk',
    'app://desk/',
    'not an address',
  ])('refuses %s', (address) => {
    const file = appFile(root, address);
    if (file !== null) expect(file.path.startsWith(root + sep)).toBe(true);
    else expect(file).toBeNull();
  });

  it('never leaves its folder, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const file = appFile(root, `app://desk/${path}.html`);
        expect(file === null || file.path.startsWith(root + sep)).toBe(true);
      }),
    );
  });
});

describe('pageOf', () => {
  it('knows our two pages and nothing else', () => {
    expect(pageOf('app://desk/index.html#/metrics')).toBe('window');
    expect(pageOf('app://desk/print.html')).toBe('print');
    for (const address of [
      'app://evil/index.html',
      'https://desk/index.html',
      'about:blank',
      '',
      'null',
      'app://desk/x.html',
    ]) {
      expect(pageOf(address)).toBeNull();
    }
  });
});

describe('contentPolicy', () => {
  it('allows no script but our own files and no inline style without this nonce', () => {
    const policy = contentPolicy('abc');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});
