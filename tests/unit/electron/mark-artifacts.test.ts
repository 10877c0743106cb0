import { describe, expect, it } from 'vitest';
import { withArtifacts } from '#electron/services/pdf-tags/mark-artifacts';

const marked = (content: string, dropped: readonly number[] = [], forms: readonly string[] = []) =>
  withArtifacts(content, new Set(dropped), new Set(forms)).replaceAll('\n', '; ');

describe('what a page draws outside its tags', () => {
  it('is an artifact: words of a head, and a line', () => {
    expect(marked('q\n0 g\nBT\n/F1 8 Tf\n<01> Tj\n2 0 Td <02> Tj\nET\n0 1 9 1 re\nf\nQ')).toBe(
      'q; 0 g; BT; /F1 8 Tf; /Artifact BMC; <01> Tj; 2 0 Td <02> Tj; EMC; ET; /Artifact BMC; 0 1 9 1 re; f; EMC; Q',
    );
  });

  it('ends where tagged content begins, in the same text and between paths', () => {
    expect(marked('BT\n<01> Tj\n/P <</MCID 0 >>BDC\n<02> Tj\nEMC\n<03> Tj\nET')).toBe(
      'BT; /Artifact BMC; <01> Tj; EMC; /P <</MCID 0 >>BDC; <02> Tj; EMC; /Artifact BMC; <03> Tj; EMC; ET',
    );
    expect(marked('0 0 1 1 re\nf\n/P <</MCID 0 >>BDC\n0 0 2 2 re\nf\nEMC')).toBe(
      '/Artifact BMC; 0 0 1 1 re; f; EMC; /P <</MCID 0 >>BDC; 0 0 2 2 re; f; EMC',
    );
  });

  it('never begins inside a path, and holds paths that differ in colour', () => {
    expect(marked('0 0 m\n9 9 l\nS\n1 0 0 rg\n0 0 m\n5 5 l\nh\nf*\nq')).toBe(
      '/Artifact BMC; 0 0 m; 9 9 l; S; 1 0 0 rg; 0 0 m; 5 5 l; h; f*; EMC; q',
    );
  });

  it('goes round marks of another sense, and leaves tagged ones and artifacts as they are', () => {
    const span = '/Span<</ActualText <FEFF00A0> >> BDC';
    expect(marked(`BT\n${span}\n<01> Tj\nEMC\n<02> Tj\nET`)).toBe(
      `BT; /Artifact BMC; ${span}; <01> Tj; EMC; <02> Tj; EMC; ET`,
    );
    for (const given of [`/P <</MCID 0 >>BDC\n${span}\n<01> Tj\nEMC\nEMC`, '/Artifact <</Type /Layout>> BDC\nf\nEMC'])
      expect(marked(given)).toBe(given.replaceAll('\n', '; '));
  });

  it('takes in what is tagged no longer, and leaves drawings alone that may hold tags', () => {
    expect(marked('/P <</MCID 3 >>BDC\nBT\n<01> Tj\nET\nEMC\n/P <</MCID 4 >>BDC\nEMC', [3])).toBe(
      '/Artifact BMC; BT; <01> Tj; ET; EMC; /P <</MCID 4 >>BDC; EMC',
    );
    expect(marked('/X1 Do\n/X2 Do', [], ['/X2'])).toBe('/Artifact BMC; /X1 Do; EMC; /X2 Do');
  });
});
