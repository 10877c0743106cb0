import type { Bridge } from '#shared/contract/bridge';
import { expect, test } from '../support/desk-app';

declare global {
  interface Window {
    readonly desk: Bridge;
  }
}

test('gives the page nothing but its calls', async ({ sample: { window } }) => {
  const reach = await window.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    desk: Object.keys(globalThis.window.desk).toSorted(),
  }));
  expect(reach).toEqual({ require: 'undefined', process: 'undefined', desk: ['call', 'on'] });
});

test('answers no call that the contract does not allow the page', async ({ sample: { window } }) => {
  const answers = await window.evaluate(async () => {
    const call = globalThis.window.desk.call as unknown as (
      name: string,
      input: unknown,
    ) => Promise<{ ok: boolean; error?: { code: string } }>;
    const tell = async (name: string, input: unknown) => {
      try {
        const outcome = await call(name, input);
        return outcome.ok ? 'answered' : (outcome.error?.code ?? '');
      } catch {
        return 'rejected';
      }
    };
    return {
      unknown: await tell('files.read', { path: '/etc/passwd' }),
      print: await tell('print.job', {}),
      extra: await tell('metrics.get', { id: 'homicide', path: '/etc/passwd' }),
      token: await tell('files.showInFolder', { token: '/etc/passwd' }),
      good: await tell('metrics.get', { id: 'homicide' }),
    };
  });
  expect(answers).toEqual({
    unknown: 'rejected',
    print: 'refused',
    extra: 'invalid-input',
    token: 'not-found',
    good: 'answered',
  });
});

test('never shows a path, and leaves its own page for no other', async ({ folder, sample: { app, window } }) => {
  const state = await window.evaluate(() => globalThis.window.desk.call('app.state', {}));
  expect(JSON.stringify(state)).not.toContain(folder);

  const here = window.url();
  await window.evaluate(() => {
    globalThis.window.open('https://example.org/');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
  });
  // Asked through the main process: Playwright itself waits for a navigation that never comes.
  const shown = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return {
      url: contents?.getURL(),
      heading: await contents?.executeJavaScript('document.querySelector("h1").textContent'),
    };
  });
  expect(shown).toEqual({ url: here, heading: 'Accountability meeting in 16 days' });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('runs no script and loads nothing that is not shipped', async ({ sample: { window } }) => {
  const refused = await window.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const directives: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => {
          directives.push(event.effectiveDirective);
          if (directives.length === 3) resolve(directives.toSorted());
        });
        const script = document.createElement('script');
        script.textContent = 'globalThis.injected = true';
        document.body.append(script);
        const image = new Image();
        image.src = 'https://example.org/pixel.png';
        fetch('https://example.org/').catch(() => undefined);
      }),
  );
  expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  expect(await window.evaluate(() => (globalThis as { injected?: boolean }).injected)).toBeUndefined();
});
