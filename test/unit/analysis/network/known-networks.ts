import { readFileSync } from 'node:fs';
import { networkOf, type Network } from '../../../../src/analysis/network/network.ts';

/** Figures that Conefor 2.7.3 gave for small networks; see `source` in the file. */
export interface KnownAnswers {
  readonly cases: readonly KnownCase[];
  readonly whatIf: readonly {
    readonly before_EC: number;
    readonly after: KnownOverall;
    readonly gain_EC_pct: number;
    readonly gain_PCnum_pct: number;
  }[];
}

export interface KnownOverall {
  readonly PCnum: number;
  readonly EC_PC: number;
  readonly PC: number;
  readonly PCintra_pct: number;
  readonly PCdirect_pct: number;
  readonly PCstep_pct: number;
}

export interface KnownCase {
  readonly case: string;
  readonly nodes: readonly { readonly id: number; readonly attr: number }[];
  readonly distance: readonly (readonly [number, number, number])[];
  readonly pc: {
    readonly d0: number;
    readonly p0: number;
    readonly AL: number;
    readonly overall: KnownOverall;
    readonly nodes: readonly {
      readonly id: number;
      readonly dPC: number;
      readonly dPCintra: number;
      readonly dPCflux: number;
      readonly dPCconnector: number;
    }[];
    readonly link_removal: readonly { readonly i: number; readonly j: number; readonly dPC: number }[];
    readonly pstar_upper?: readonly (readonly [number, number, number])[];
    readonly conefor_BCPC?: readonly { readonly id: number; readonly dBC_PC: number }[];
  };
  readonly iic?: {
    readonly threshold: number;
    readonly AL: number;
    readonly overall: {
      readonly IICnum: number;
      readonly EC_IIC: number;
      readonly IIC: number;
      readonly IICintra_pct: number;
      readonly IICdirect_pct: number;
      readonly IICstep_pct: number;
      readonly NL: number;
      readonly NC: number;
    };
    readonly nodes: readonly {
      readonly id: number;
      readonly dIIC: number;
      readonly dIICintra: number;
      readonly dIICflux: number;
      readonly dIICconnector: number;
    }[];
  };
  readonly protconn?: {
    readonly AL: number;
    readonly Prot_pct: number;
    readonly ProtConn_pct: number;
    readonly ProtUnconn_pct: number;
    readonly RelConn_pct: number;
    readonly without_node2: { readonly EC_PC: number };
  };
}

export const KNOWN = JSON.parse(
  readFileSync('test/fixtures/known-answers/connectivity.json', 'utf8'),
) as KnownAnswers;

/** The case of that letter. */
export function knownCase(name: string): KnownCase {
  const found = KNOWN.cases.find((entry) => entry.case === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

/** The network of a case; node numbers follow the order of its nodes. */
export function knownNetwork({ nodes, distance }: KnownCase): Network {
  const number = new Map(nodes.map(({ id }, index) => [id, index]));
  return networkOf(
    nodes.map(({ id }) => String(id)),
    nodes.map(({ attr }) => attr),
    distance.map(([i, j, distanceM]) => ({
      from: number.get(i) ?? 0,
      to: number.get(j) ?? 0,
      distanceM,
    })),
  );
}

/** Tolerance of "six digits": half a unit of the sixth significant digit, and 1e-9 around zero. */
export function sixDigits(expected: number): number {
  return Math.abs(expected) < 1e-9 ? 1e-9 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(expected))) - 5);
}
