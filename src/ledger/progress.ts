export interface Step {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

export type Report = (step: Step) => void;
