/**
 * Logistic regression with a penalty on large weights, fitted by Newton's method (Hastie, Tibshirani and Friedman, The
 * Elements of Statistical Learning, 4.4). The first column is the bias, which is not penalised.
 */

export interface Example {
  /** With a 1 before them for the bias. */
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** One weight a feature, the bias first. `penalty` is the inverse variance that weights are expected to have. */
export function fitWeights(examples: readonly Example[], penalty: number): number[] {
  const size = examples[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < maxSteps; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    const hessian = weights.map((_, row) => weights.map((_, column) => (row === column ? penalty : 0)));
    for (const { features, isRight } of examples) {
      const probability = predict(weights, features);
      for (const [row, value] of features.entries()) {
        gradient[row] = (gradient[row] ?? 0) + (probability - Number(isRight)) * value;
        const own = hessian[row] ?? [];
        for (const [column, other] of features.entries()) {
          own[column] = (own[column] ?? 0) + probability * (1 - probability) * value * other;
        }
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (change.every((each) => Math.abs(each) < precision)) break;
  }
  return weights;
}

export function predict(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

const maxSteps = 50;
const precision = 1e-9;

/** Solves a system of linear equations with a positive definite matrix by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const other of rows.slice(at + 1)) {
      const factor = (other[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < other.length; column++) {
        other[column] = (other[column] ?? 0) - factor * (pivot[column] ?? 0);
      }
    }
  }
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    let rest = row[rows.length] ?? 0;
    for (let column = at + 1; column < rows.length; column++) rest -= (row[column] ?? 0) * (solution[column] ?? 0);
    solution[at] = rest / (row[at] ?? 1);
  }
  return solution;
}
