/** Logistic regression with a ridge, by Newton's method. A few dozen features: the matrix is solved directly. */

export interface Example {
  values: readonly number[];
  /** 1 or 0. */
  label: number;
  weight: number;
}

export interface Fitted {
  /** Per feature, for values as they are (not standardised). */
  weights: number[];
  intercept: number;
}

const ROUNDS = 15;

/** `ridge` pulls the weights of standardised features towards 0. */
export function fitLogistic(examples: readonly Example[], ridge: number): Fitted {
  const width = examples[0]?.values.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => scaleOf(examples.map(({ values }) => values[at] ?? 0)));
  const rows = examples.map((example) => ({
    ...example,
    values: [...example.values.map((value, at) => (value - (columns[at]?.mean ?? 0)) / (columns[at]?.deviation ?? 1)), 1],
  }));
  let solution = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) solution = newtonStep(rows, solution, ridge);
  const weights = columns.map(({ deviation }, at) => (solution[at] ?? 0) / deviation);
  const intercept = (solution[width] ?? 0) - columns.reduce((sum, { mean }, at) => sum + mean * (weights[at] ?? 0), 0);
  return { weights, intercept };
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function newtonStep(rows: readonly Example[], solution: readonly number[], ridge: number): number[] {
  const width = solution.length;
  const gradient = new Float64Array(width);
  const hessian = Array.from({ length: width }, () => new Float64Array(width));
  for (const { values, label, weight } of rows) {
    const probability = 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (solution[at] ?? 0), 0)));
    const curvature = Math.max(1e-6, probability * (1 - probability)) * weight;
    for (let i = 0; i < width; i += 1) {
      const value = values[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + (label - probability) * weight * value;
      const row = hessian[i] ?? new Float64Array(width);
      for (let j = 0; j < width; j += 1) row[j] = (row[j] ?? 0) + curvature * value * (values[j] ?? 0);
    }
  }
  const system = hessian.map((row, i) => {
    const pull = i < width - 1 ? ridge : 1e-6;
    return [...row.map((value, j) => (i === j ? value + pull : value)), (gradient[i] ?? 0) - pull * (solution[i] ?? 0)];
  });
  return solve(system).map((step, at) => (solution[at] ?? 0) + step);
}

/** Gaussian elimination with pivots; each row ends with its right-hand side. */
function solve(system: number[][]): number[] {
  const width = system.length;
  for (let i = 0; i < width; i += 1) {
    const pivot = system.slice(i).reduce((best, row, at) => (Math.abs(row[i] ?? 0) > Math.abs(system[best]?.[i] ?? 0) ? at + i : best), i);
    [system[i], system[pivot]] = [system[pivot] as number[], system[i] as number[]];
    const row = system[i] as number[];
    for (const lower of system.slice(i + 1)) {
      const factor = (lower[i] ?? 0) / (row[i] ?? 1);
      for (let j = i; j <= width; j += 1) lower[j] = (lower[j] ?? 0) - factor * (row[j] ?? 0);
    }
  }
  const result = new Array<number>(width).fill(0);
  for (let i = width - 1; i >= 0; i -= 1) {
    const row = system[i] as number[];
    const known = result.reduce((sum, value, j) => (j > i ? sum + value * (row[j] ?? 0) : sum), 0);
    result[i] = ((row[width] ?? 0) - known) / (row[i] ?? 1);
  }
  return result;
}
