/** Words of the sheet's form: what is asked, in which group, with which choices. */
import type {
  Enjoyment,
  LoanKind,
  Plan,
  Policy,
  School,
  Stage,
  Status,
} from "#dossier/path/terms.ts";

export const heading = "Sheet";
export const formLabel = "What is true now";

export const groups = {
  where: "Where you are",
  contract: "Contract",
  status: "Status and license",
  day: "The day",
  money: "Money in and out",
  loans: "Loans",
} as const;

export const labels = {
  stage: "Stage",
  pgy: "PGY",
  specialty: "Specialty",
  yearsCredited: "Years of training credited",
  school: "School",
  graduationYear: "Year you graduated",
  contractStart: "This contract began",
  contractEnd: "This contract ends",
  noticeDays: "Notice period, days",
  fromNrmp: "Position from this year’s Match",
  outsideWork: "What the policy at work says of outside work",
  outsideWorkRead: "Day you read it, or got the approval",
  status: "Status in the US",
  j1Years: "Years on J-1 as a trainee",
  j1SpecialtyChanged: "J-1 change of specialty",
  state: "State you train in",
  lawyerConsulted: "Day you last asked a lawyer",
  clinicalHours: "Hours a week, training",
  moonlightingHours: "Hours a week, moonlighting",
  savings: "Savings",
  takeHome: "Take-home pay, a month",
  otherIncome: "Other income, a month",
  spending: "Spending, a month",
  agi: "Adjusted gross income, a year",
  household: "People in your household",
  dependents: "Dependents",
  targetMonths: "Months you want to hold before you leave",
  plan: "Repayment plan now",
  billedPayment: "Federal loans, payment billed a month",
  standardAtEntry: "Standard payment when you entered the plan",
  privatePayment: "Private loans, payment a month",
  payments: "Payments counted for forgiveness",
  employer: "Employer, for forgiveness",
} as const;

export const hints: Partial<Record<keyof typeof labels, string>> = {
  yearsCredited: "As the board counts them. Halves count.",
  contractStart: "As 2025-07-01 or 7/1/2025.",
  contractEnd: "As 2027-06-30 or 6/30/2027.",
  noticeDays: "In the contract, under termination or resignation.",
  state: "Two letters, as CA.",
  clinicalHours: "Averaged over 4 weeks.",
  moonlightingHours: "All of it, inside and outside.",
  spending: "All you spend, without loan payments.",
  takeHome: "After tax.",
  otherIncome: "After tax. A partner’s pay counts if you share it.",
  agi: "From your last tax return.",
  household: "You, your spouse, and who you support.",
  dependents: "As on your tax return.",
  billedPayment: "It counts before any payment worked out here.",
  standardAtEntry: "Ask the servicer. It caps an income-driven payment.",
  payments: "0 to 120 count. The servicer has the number.",
};

export const stages: Readonly<Record<Stage, string>> = {
  in_residency: "In residency",
  in_fellowship: "In fellowship",
  left_residency_no_license: "Left residency, no license",
  completed_residency: "Finished residency",
  board_certified: "Board certified",
};

export const schools: Readonly<Record<School, string>> = {
  "us-md": "US, MD",
  "us-do": "US, DO",
  "us-img": "Abroad, US citizen",
  "non-us-img": "Abroad, not a US citizen",
};

export const statuses: Readonly<Record<Status, string>> = {
  us_citizen_or_lpr: "US citizen or green card",
  j1_physician: "J-1 physician",
  h1b: "H-1B",
  other_or_unsure: "Other, or not sure",
};

export const policies: Readonly<Record<Policy, string>> = {
  approved_in_writing: "Approved in writing",
  read_and_not_covered: "I read it, and it says nothing of it",
  needs_approval: "It needs approval",
  forbidden: "It is forbidden",
  unread: "I have not read it",
};

export const enjoyments: Readonly<Record<Enjoyment, string>> = {
  writing: "Writing",
  teaching: "Teaching",
  quality_spreadsheets: "Quality work and spreadsheets",
  data_reports: "Data and reports",
  explaining: "Explaining to patients",
};
export const enjoysLabel = "What you enjoy in the day";

export const loanKinds: Readonly<Record<LoanKind, string>> = {
  direct: "Direct loan",
  "grad-plus": "Grad PLUS",
  ffel: "FFEL",
  perkins: "Perkins",
  "parent-plus": "Parent PLUS",
  private: "Private loan",
};

export const planNames: Readonly<Record<Plan, string>> = {
  RAP: "RAP",
  IBR_new: "New IBR (10 %)",
  IBR_old: "Old IBR (15 %)",
  PAYE: "PAYE",
  ICR: "ICR",
  STANDARD_10: "Standard, 10 years",
  TIERED_STANDARD: "Tiered standard",
  SAVE: "SAVE",
  forbearance: "Forbearance, no payments now",
  unsure: "Not sure",
};

export const employers = {
  government_or_nonprofit: "Government or nonprofit",
  for_profit: "For profit",
  unsure: "Not sure",
} as const;

export const match = { yes: "Yes", no: "No" } as const;
export const changeUsed = { yes: "Used", no: "Not used" } as const;

export const loan = {
  place: (at: number): string => `Loan ${at}`,
  /** "Direct loan, 205000, 6.8 %, first paid out 2018-08-15": of kind, balance, rate and day. */
  line: ([kind = "", balance = "", rate = "", day = ""]: readonly string[]): string =>
    [
      kind,
      balance === "" ? "balance not known" : balance,
      rate === "" ? "rate not known" : `${rate} %`,
      day === "" ? "first paid out: not known" : `first paid out ${day}`,
    ].join(", "),
  kind: (at: number): string => `Loan ${at}, kind`,
  balance: (at: number): string => `Loan ${at}, balance`,
  rate: (at: number): string => `Loan ${at}, rate in percent`,
  disbursed: (at: number): string => `Loan ${at}, first paid out`,
  disbursedHint: "The day of its first disbursement. It decides which plans are left.",
  needed: "a kind of loan",
  toAdd: "Kind of loan to add",
  add: "Add this loan",
  added: "Loan added",
  remove: (at: number): string => `Remove loan ${at}`,
  removed: "Loan removed",
  none: "I have no loans",
  unknown: "No loan is on the sheet. We do not know yet whether you have any.",
} as const;

export const afterStart = (start: string): string => `a day after the contract began (${start})`;
export const beforeEnd = (end: string): string => `a day before the contract ends (${end})`;
export const past = "This day is past.";
