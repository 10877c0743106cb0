import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '#electron/cli/command-line';
import { helpText } from '#electron/cli/help';

describe('parseCommandLine', () => {
  it('opens the window without a command, whatever switches Chromium was given', () => {
    expect(parseCommandLine([])).toEqual({ mode: 'window' });
    expect(parseCommandLine(['--user-data-dir=/tmp/x'])).toEqual({ mode: 'window' });
  });

  it('reads a print from the sample', () => {
    expect(parseCommandLine(['print', '--sample', 'norfolk', '--out', 'a b.pdf'])).toEqual({
      mode: 'command',
      command: {
        name: 'print',
        from: { sample: 'norfolk' },
        pack: null,
        template: null,
        out: 'a b.pdf',
        format: 'pdf',
        edition: 'restricted',
        json: false,
      },
    });
  });

  it('reads a print of a titled pack, with options joined or apart and in any order', () => {
    expect(
      parseCommandLine(['print', '--json', '--out=x.pdf', '--pack', 'PAM: autumn', '--workspace', 'w.adesk']),
    ).toEqual({
      mode: 'command',
      command: {
        name: 'print',
        from: { workspace: 'w.adesk' },
        pack: 'PAM: autumn',
        template: null,
        out: 'x.pdf',
        format: 'pdf',
        edition: 'restricted',
        json: true,
      },
    });
  });

  it('reads a check of a pack, which needs a workspace', () => {
    expect(parseCommandLine(['check', '--workspace', 'w.adesk', '--pack', 'Autumn', '--json'])).toEqual({
      mode: 'command',
      command: { name: 'check', workspace: 'w.adesk', pack: 'Autumn', json: true },
    });
    expect(parseCommandLine(['check', '--pack', 'Autumn'])).toMatchObject({ mode: 'misuse' });
  });

  it.each([
    [[], { what: 'everything' }],
    [['--meetings-only'], { what: 'meetings' }],
    [['--meeting', '2024-10-24'], { what: 'day', on: '2024-10-24' }],
  ])('reads a calendar file with %j', (words, scope) => {
    expect(parseCommandLine(['calendar', '--workspace', 'w.adesk', '--out', 'c.ics', ...words])).toEqual({
      mode: 'command',
      command: { name: 'calendar', from: { workspace: 'w.adesk' }, scope, out: 'c.ics' },
    });
    expect(parseCommandLine(['calendar', '--sample', 'norfolk', ...words])).toEqual({
      mode: 'command',
      command: { name: 'calendar', from: { sample: 'norfolk' }, scope, out: null },
    });
  });

  it('reads a new workspace of a sample, or for a force', () => {
    const command = { name: 'new', workspace: 'w.adesk', json: false };
    expect(parseCommandLine(['new', '--sample', 'norfolk', '--workspace', 'w.adesk'])).toEqual({
      mode: 'command',
      command: { ...command, of: { sample: 'norfolk' } },
    });
    expect(parseCommandLine(['new', '--force', 'Kent', '--workspace', 'w.adesk'])).toEqual({
      mode: 'command',
      command: { ...command, of: { force: 'Kent' } },
    });
  });

  it('reads a proof of every published pack, or of one', () => {
    const command = { name: 'verify', workspace: 'w.adesk', json: true };
    expect(parseCommandLine(['verify', '--workspace', 'w.adesk', '--json'])).toEqual({
      mode: 'command',
      command: { ...command, pack: null },
    });
    expect(parseCommandLine(['verify', '--workspace', 'w.adesk', '--pack', 'Autumn', '--json'])).toEqual({
      mode: 'command',
      command: { ...command, pack: 'Autumn' },
    });
  });

  it.each([
    [['prnt'], 'no command “prnt”'],
    [['print', '--sample', 'norfolk'], '--out FILE'],
    [['print', '--out', 'x.pdf'], 'either --sample norfolk or --workspace FILE'],
    [['print', '--sample', 'norfolk', '--workspace', 'w', '--out', 'x.pdf'], 'either'],
    [['print', '--sample', 'kent', '--out', 'x.pdf'], 'no sample “kent”'],
    [['minutes', '--sample', 'norfolk'], 'minutes needs --out'],
    [['minutes', '--sample', 'norfolk', '--out', 'm.pdf', '--meeting', 'autumn'], 'the day of a meeting'],
    [['actions', '--out', 'a.pdf'], 'either --sample norfolk or --workspace FILE'],
    [['actions', '--sample', 'norfolk', '--out', 'a.csv', '--format', 'csv'], 'pdf, docx or html'],
    [['calendar', '--out', 'c.ics'], 'either --sample norfolk or --workspace FILE'],
    [['calendar', '--sample', 'kent'], 'no sample “kent”'],
    [['calendar', '--sample', 'norfolk', '--meeting', 'autumn'], 'the day of a meeting'],
    [['calendar', '--sample', 'norfolk', '--meetings-only', '--meeting', '2024-10-24'], 'either --meetings-only or'],
    [['print', '--sample', 'norfolk', '--out', 'x.pdf', '--edition', 'secret'], 'restricted or public'],
    [
      ['print', '--sample', 'norfolk', '--out', 'x.pdf', '--pack', 'A', '--template', 'B'],
      'either --pack or --template',
    ],
    [['print', '--sample', 'norfolk', '--out', 'x.pdf', '--colour'], '--colour'],
    [['print', 'norfolk', '--out', 'x.pdf'], 'norfolk'],
    [['verify', '--pack', 'Autumn'], 'verify needs --workspace'],
    [['new', '--sample', 'norfolk'], '--workspace'],
    [['new', '--workspace', 'w'], 'either --sample norfolk or --force NAME'],
    [['new', '--sample', 'norfolk', '--force', 'Kent', '--workspace', 'w'], 'either --sample'],
    [['new', '--sample', 'norfolk', '--workspace', 'w', '--out', 'x'], 'no option --out'],
  ])('refuses %j in one sentence that says what is wrong', (words, part) => {
    const line = parseCommandLine(words);
    expect(line.mode).toBe('misuse');
    const message = line.mode === 'misuse' ? line.message : '';
    expect(message).toContain(part);
    expect(message).not.toContain('\n');
  });

  it('knows help for all and for one command', () => {
    expect(parseCommandLine(['--help'])).toEqual({ mode: 'help', command: null });
    expect(parseCommandLine(['print', '--help'])).toEqual({ mode: 'help', command: 'print' });
    expect(helpText(null)).toMatch(/print .*\n.*new /);
    for (const option of ['--sample', '--workspace', '--pack', '--out', '--json'])
      expect(helpText('print')).toContain(option);
  });
});
