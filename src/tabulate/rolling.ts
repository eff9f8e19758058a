import { exactSum } from './amounts.ts';
import type { Keys, Row } from './row.ts';

type Unrolled = Omit<Row, 'rolling'>;

/** Adds to each row the average over its fiscal year and those before; null unless all have a value. */
export function rolled(rows: readonly Unrolled[], yearAt: number, years: number | null): Row[] {
  if (years === null) return rows.map((row) => ({ ...row, rolling: null }));
  const place = (keys: Keys, year: number) => JSON.stringify(keys.with(yearAt, String(year)));
  const values = new Map(
    rows.map(({ keys, amounts }) => [JSON.stringify(keys), exactSum(amounts)]),
  );
  return rows.map((row) => {
    const year = row.keys[yearAt] ?? null;
    if (year === null) return { ...row, rolling: null };
    const past = Array.from(
      { length: years },
      (_, back) => values.get(place(row.keys, Number(year) - back)) ?? null,
    );
    const known = past.filter((value) => value !== null);
    const sum = known.reduce((total, value) => total + value, 0n);
    return { ...row, rolling: known.length === years ? Number(sum) / years : null };
  });
}
