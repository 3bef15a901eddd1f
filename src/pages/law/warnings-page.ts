import type { ExampleFirings } from '../../trends/example-firings.service';
import type { WarningRule } from '../../domain/comparison/warnings/rule';
import { thresholdsOf } from '../../domain/comparison/warnings/rules';
import { WARNING_WORDS } from '../../rendering/messages';
import { plainNumber } from '../../rendering/numbers';

/** The early warnings as finished strings, each with the examples in which it would have fired. */
export interface WarningsPage {
  readonly title: string;
  readonly tried: string;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly rule: string;
    readonly advice: string;
    /** "arrears-high.limit = 20", as it is set otherwise. */
    readonly thresholds: readonly string[];
    readonly examples: readonly { readonly unit: string; readonly years: string }[];
  }[];
}

export function warningsPage(rules: readonly WarningRule[], tried: ExampleFirings): WarningsPage {
  return {
    title: 'Peringatan dini',
    tried:
      tried.units === 0
        ? 'Contoh laporan tidak terpasang, sehingga aturan ini tidak dapat dicoba di sini.'
        : `Setiap aturan dicoba pada ${tried.units} contoh (${tried.years} tahun laporan) yang disertakan pada Rapor; hasilnya dihitung, bukan ditulis tangan.`,
    rules: rules.map((rule) => {
      const { title, rule: say, advice } = WARNING_WORDS[rule.id];
      return {
        id: rule.id,
        title,
        rule: say(thresholdsOf(rule)),
        advice,
        thresholds: Object.entries(thresholdsOf(rule)).map(
          ([name, value]) => `${rule.id}.${name} = ${plainNumber(String(value))}`,
        ),
        examples: (tried.firings.get(rule.id) ?? []).map(({ unit, years }) => ({
          unit,
          years: years.join(', '),
        })),
      };
    }),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/warnings': WarningsPage;
  }
}
