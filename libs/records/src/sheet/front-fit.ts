import {
  AGREEMENT_SECTION_LABEL,
  AGREEMENT_SECTIONS,
  agreementField,
  isAgreementFieldKey,
  type AgreementContent,
  type AgreementSection,
  type ContentLine,
} from '@qicheng/domain';
import { DENSITIES, emOf, PAPER, type Density } from './density';
import { SHEET as M } from './messages';
import { rowHeight, rowsOf, type SheetRow } from './sheet-rows';

/** Rows under one heading, which stands upright at their left. */
export interface SheetGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly SheetRow[];
}

/** The first page: how tightly it is set, and what stands where. */
export interface Front {
  readonly density: Density;
  readonly groups: readonly SheetGroup[];
  /** At least, in millimetres. */
  readonly height: number;
}

/** The first page as large as its text allows; the tightest setting holds the longest values every field may have. */
export function frontOf(content: AgreementContent): Front {
  const parts = partsOf(content);
  const fronts = DENSITIES.map((density) => set(parts, density));
  const tightest = fronts.at(-1) as Front;
  return fronts.find(({ height }) => height <= PAPER.body) ?? tightest;
}

interface Part {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly ContentLine[];
}

const partsOf = (content: AgreementContent): Part[] => [
  { key: 'A', label: M.partyA, lines: content.partyA },
  { key: 'B', label: M.partyB, lines: content.partyB },
  { key: 'C', label: M.partyC, lines: content.partyC },
  ...AGREEMENT_SECTIONS.map((section) => ({
    key: section,
    label: AGREEMENT_SECTION_LABEL[section],
    lines: content.terms.filter(({ key }) => sectionOf(key) === section),
  })).filter(({ lines }) => lines.length > 0),
];

/** A frozen sheet may name a field that the catalogue has dropped since; it stands with the other terms. */
const sectionOf = (key: string): AgreementSection => (isAgreementFieldKey(key) ? agreementField(key).section : 'TERMS');

function set(parts: readonly Part[], density: Density): Front {
  const groups = parts.map(({ key, label, lines }) => ({ key, label, rows: rowsOf(shown(lines), density) }));
  const lead = emOf(density) * density.leading + 2.5;
  const height = groups.reduce((sum, group) => sum + groupHeight(group, density), PAPER.head + lead + 1);
  return { density, groups, height };
}

/** Nothing is left blank on a paper that is signed. */
const shown = (lines: readonly ContentLine[]): ContentLine[] =>
  lines.map((line) => ({ ...line, value: line.value || M.nothing }));

/** The heading stands in two columns where one would be higher than its rows. */
const groupHeight = ({ label, rows }: SheetGroup, density: Density): number =>
  Math.max(
    rows.reduce((sum, row) => sum + rowHeight(row, density), 0),
    Math.ceil(label.length / 2) * emOf(density) * 1.1 + 1,
  ) + PAPER.line;
